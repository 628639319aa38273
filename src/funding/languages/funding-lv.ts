// Lazy: loaded where a funding statement in Latvian has a short name.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  eacea: 'Eiropas Izglītības un kultūras izpildaģentūras (EACEA)',
  programmes: {
    'creative-europe': 'Radošā Eiropa',
    'esf+': 'Eiropas Sociālais fonds Plus',
    'europe-for-citizens': 'Eiropa pilsoņiem',
    'horizon-europe': 'Apvārsnis Eiropa',
  },
};
