// Lazy: loaded where a funding statement in Hungarian has a short name.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  eacea: 'az Európai Oktatási és Kulturális Végrehajtó Ügynökség (EACEA)',
  programmes: {
    cerv: 'Polgárok, egyenlőség, jogok és értékek',
    'creative-europe': 'Kreatív Európa',
    'europe-for-citizens': 'Európa a polgárokért',
    'horizon-europe': 'Horizont Európa',
  },
};
