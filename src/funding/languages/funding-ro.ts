// Lazy: loaded where a funding statement in Romanian has a short name.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  eacea: 'ale Agenției Executive Europene pentru Educație și Cultură (EACEA)',
  programmes: {
    cerv: 'Cetățeni, egalitate, drepturi și valori',
    'creative-europe': 'Europa Creativă',
    'esf+': 'Fondul social european Plus',
    'europe-for-citizens': 'Europa pentru cetățeni',
    'horizon-europe': 'Orizont Europa',
  },
};
