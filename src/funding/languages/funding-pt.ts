// Lazy: loaded where a funding statement in Portuguese has a short name.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  eacea: 'da Agência Executiva Europeia da Educação e da Cultura (EACEA)',
  programmes: {
    cerv: 'Cidadãos, Igualdade, Direitos e Valores',
    'creative-europe': 'Europa Criativa',
    'esf+': 'Fundo Social Europeu Mais',
    'europe-for-citizens': 'Europa para os Cidadãos',
    'horizon-europe': 'Horizonte Europa',
  },
};
