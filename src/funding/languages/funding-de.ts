// Lazy: loaded where a page in German has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Förderung durch die Europäische Union',
    emblem: 'Flagge der Europäischen Union',
    programme: 'Programm:',
    grant: 'Finanzhilfevereinbarung:',
    disclosure: 'Haftungsausschluss',
    funded: 'Finanziert von der Europäischen Union',
    coFunded: 'Kofinanziert von der Europäischen Union',
    authority: 'der Bewilligungsbehörde',
    disclaimer:
      'Die geäußerten Ansichten und Meinungen entsprechen jedoch ausschließlich denen des Autors bzw. der Autoren und spiegeln nicht zwingend die der Europäischen Union oder {authority} wider. Weder die Europäische Union noch die Bewilligungsbehörde können dafür verantwortlich gemacht werden.',
  },
  eacea: 'der Europäischen Exekutivagentur für Bildung und Kultur (EACEA)',
  programmes: {
    'creative-europe': 'Kreatives Europa',
    'esf+': 'Europäischer Sozialfonds Plus',
    'horizon-europe': 'Horizont Europa',
  },
};
