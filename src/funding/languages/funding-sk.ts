// Lazy: loaded where a funding statement in Slovak has a short name.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  eacea: 'Európskej výkonnej agentúry pre vzdelávanie a kultúru (EACEA)',
  programmes: {
    cerv: 'Občania, rovnosť, práva a hodnoty',
    'creative-europe': 'Kreatívna Európa',
    'esf+': 'Európsky sociálny fond plus',
    'europe-for-citizens': 'Európa pre občanov',
    'horizon-europe': 'Horizont Európa',
  },
};
