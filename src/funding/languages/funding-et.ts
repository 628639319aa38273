// Lazy: loaded where a page in Estonian has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Euroopa Liidu rahastus',
    emblem: 'Euroopa Liidu lipp',
    programme: 'Programm:',
    grant: 'Toetusleping:',
    disclosure: 'Vastutuse välistamine',
    funded: 'Rahastatud Euroopa Liidu poolt',
    coFunded: 'Kaasrahastanud Euroopa Liit',
    authority: 'toetust andva asutuse',
    disclaimer:
      'Avaldatud seisukohad ja arvamused on ainult autori(te) omad ega pruugi kajastada Euroopa Liidu või {authority} seisukohti. Ei Euroopa Liit ega toetust andev asutus ei vastuta nende eest.',
  },
  eacea: 'Euroopa Hariduse ja Kultuuri Täitevasutuse (EACEA)',
  programmes: {
    cerv: 'Kodanikud, võrdõiguslikkus, õigused ja väärtused',
  },
};
