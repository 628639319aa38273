// Lazy: loaded where a funding statement in Slovenian has a short name.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  eacea: 'Evropske izvajalske agencije za izobraževanje in kulturo (EACEA)',
  programmes: {
    'europe-for-citizens': 'Evropa za državljane',
    'horizon-europe': 'Obzorje Evropa',
  },
};
