// Lazy: loaded where a page in Lithuanian has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Europos Sąjungos finansavimas',
    emblem: 'Europos Sąjungos vėliava',
    programme: 'Programa:',
    grant: 'Dotacijos susitarimas:',
    disclosure: 'Atsakomybės ribojimas',
    funded: 'Finansuoja Europos Sąjunga',
    coFunded: 'Bendrai finansuoja Europos Sąjunga',
    disclaimer:
      'Tačiau išreikštos mintys ir nuomonės yra tik autoriaus (-ių) ir nebūtinai atspindi Europos Sąjungos arba {authority} nuomonę. Nei Europos Sąjunga, nei EACEA negali būti laikomos už jas atsakingomis.',
  },
  eacea: 'Europos švietimo ir kultūros vykdomosios agentūros (EACEA)',
  programmes: {
    'creative-europe': 'Kūrybiška Europa',
    'horizon-europe': 'Europos horizontas',
  },
};
