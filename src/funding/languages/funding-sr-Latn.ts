// Lazy: loaded where a funding statement in Serbian in Latin script has a short name.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  programmes: {
    'europe-for-citizens': 'Evropa za građane i građanke',
  },
};
