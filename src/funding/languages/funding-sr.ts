// Lazy: loaded where a funding statement in Serbian has a short name.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  programmes: {
    'europe-for-citizens': 'Европа за грађане и грађанке',
  },
};
