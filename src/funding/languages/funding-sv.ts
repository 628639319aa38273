// Lazy: loaded where a page in Swedish has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Finansiering från Europeiska unionen',
    emblem: 'Europeiska unionens flagga',
    programme: 'Program:',
    grant: 'Bidragsavtal:',
    disclosure: 'Ansvarsfriskrivning',
    funded: 'Finansieras av Europeiska unionen',
    coFunded: 'Medfinansieras av Europeiska unionen',
    disclaimer:
      'De synpunkter och åsikter som uttrycks är endast upphovsmannens/upphovsmännens och tas inte med nödvändighet som uttryck för Europeiska unionens eller {authority} officiella ståndpunkt. Varken Europeiska unionen eller EACEA kan hållas ansvariga för dem.',
  },
  eacea: 'Europeiska genomförandeorganet för utbildning och kulturs (EACEA)',
  programmes: {
    'creative-europe': 'Kreativa Europa',
    'esf+': 'Europeiska socialfonden plus',
    'horizon-europe': 'Horisont Europa',
  },
};
