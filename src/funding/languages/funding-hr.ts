// Lazy: loaded where a funding statement in Croatian has a short name.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  eacea: 'Europske izvršne agencije za obrazovanje i kulturu (EACEA)',
  programmes: {
    'europe-for-citizens': 'Europa za građane',
    'horizon-europe': 'Obzor Europa',
  },
};
