// Lazy: loaded where a page in Bulgarian has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Финансиране от Европейския съюз',
    emblem: 'Знаме на Европейския съюз',
    programme: 'Програма:',
    grant: 'Споразумение за безвъзмездни средства:',
    disclosure: 'Отказ от отговорност',
    funded: 'Финансирано от Европейския съюз',
    coFunded: 'Съфинансирано от Европейския съюз',
    disclaimer:
      'Изразените възгледи и мнения обаче принадлежат изцяло на техния(ите) автор(и) и не отразяват непременно възгледите и мненията на Европейския съюз или на {authority}. За тях не носи отговорност нито Европейският съюз, нито EACEA.',
  },
  eacea: 'Европейската изпълнителна агенция за образование и култура (EACEA)',
  programmes: {
    cerv: 'Граждани, равенство, права и ценности',
    'esf+': 'Европейски социален фонд плюс',
    'europe-for-citizens': 'Европа за гражданите',
    'horizon-europe': 'Хоризонт Европа',
  },
};
