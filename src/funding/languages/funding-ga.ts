// Lazy: loaded where a page in Irish has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Maoiniú ón Aontas Eorpach',
    emblem: 'Bratach an Aontais Eorpaigh',
    programme: 'Clár:',
    grant: 'Comhaontú deontais:',
    disclosure: 'Séanadh',
    funded: 'Arna mhaoiniú ag an Aontas Eorpach',
    disclaimer:
      'Is leis an údar/leis na húdair amháin na tuairimí agus na barúlacha a léirítear agus ní gá go léiríonn siad tuairimí an Aontais Eorpaigh ná {authority}. Ní féidir an tAontas Eorpach ná EACEA a chur faoi dhliteanas astu.',
  },
  eacea: 'an Ghníomhaireacht Feidhmiúcháin Eorpach um Oideachas agus um Chultúr (EACEA)',
  programmes: {},
};
