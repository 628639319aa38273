// Lazy: loaded where a page in French has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Financement de l’Union européenne',
    emblem: 'Drapeau de l’Union européenne',
    programme: 'Programme :',
    grant: 'Convention de subvention :',
    disclosure: 'Clause de non-responsabilité',
    funded: 'Financé par l’Union européenne',
    coFunded: 'Cofinancé par l’Union européenne',
    authority: 'de l’autorité chargée de l’octroi',
    disclaimer:
      'Les points de vue et avis exprimés n’engagent toutefois que leur(s) auteur(s) et ne reflètent pas nécessairement ceux de l’Union européenne ou {authority}. Ni l’Union européenne ni l’autorité chargée de l’octroi ne peuvent en être tenues pour responsables.',
  },
  eacea: 'de l’Agence exécutive européenne pour l’éducation et la culture (EACEA)',
  programmes: {
    cerv: 'Citoyens, égalité, droits et valeurs',
    'creative-europe': 'Europe créative',
    'esf+': 'Fonds social européen plus',
    'europe-for-citizens': 'L’Europe pour les citoyens',
    'horizon-europe': 'Horizon Europe',
  },
};
