// Lazy: loaded where a page in Danish has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Finansiering fra Den Europæiske Union',
    emblem: 'Den Europæiske Unions flag',
    programme: 'Program:',
    grant: 'Tilskudsaftale:',
    disclosure: 'Ansvarsfraskrivelse',
    funded: 'Finansieret af Den Europæiske Union',
    coFunded: 'Medfinansieret af Den Europæiske Union',
    disclaimer:
      'Synspunkter og holdninger, der udtrykkes, er dog udelukkende forfatterens/forfatternes egne og afspejler ikke nødvendigvis Den Europæiske Unions eller {authority} officielle holdning. Hverken Den Europæiske Union eller EACEA kan holdes ansvarlig herfor.',
  },
  eacea: 'EACEA’s',
  programmes: {},
};
