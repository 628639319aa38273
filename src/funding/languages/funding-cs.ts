// Lazy: loaded where a funding statement in Czech has a short name.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  eacea: 'Evropské výkonné agentury pro vzdělávání a kulturu (EACEA)',
  programmes: {
    cerv: 'Občané, rovnost, práva a hodnoty',
    'creative-europe': 'Kreativní Evropa',
    'europe-for-citizens': 'Evropa pro občany',
    'horizon-europe': 'Horizont Evropa',
  },
};
