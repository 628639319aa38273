// Lazy: loaded where a page in Finnish has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Euroopan unionin rahoitus',
    emblem: 'Euroopan unionin lippu',
    programme: 'Ohjelma:',
    grant: 'Avustussopimus:',
    disclosure: 'Vastuuvapauslauseke',
    funded: 'Euroopan unionin rahoittama',
    coFunded: 'Euroopan unionin osarahoittama',
    disclaimer:
      'Esitetyt näkemykset ja mielipiteet ovat kuitenkin ainoastaan tekijän (tekijöiden) omia eivätkä välttämättä vastaa Euroopan unionin tai {authority} näkemyksiä. Euroopan unioni tai EACEA ei ole vastuussa niistä.',
  },
  eacea: 'Euroopan koulutuksen ja kulttuurin toimeenpanoviraston (EACEA)',
  programmes: {
    'creative-europe': 'Luova Eurooppa',
    'esf+': 'Euroopan sosiaalirahasto plus',
    'horizon-europe': 'Horisontti Eurooppa',
  },
};
