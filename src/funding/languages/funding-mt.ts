// Lazy: loaded where a page in Maltese has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Finanzjament mill-Unjoni Ewropea',
    emblem: 'Bandiera tal-Unjoni Ewropea',
    programme: 'Programm:',
    grant: 'Ftehim ta’ għotja:',
    disclosure: 'Ċaħda ta’ responsabbiltà',
    funded: 'Iffinanzjat mill-Unjoni Ewropea',
    isForEaceaOnly: true,
    disclaimer:
      'Madankollu, il-fehmiet u l-opinjonijiet espressi huma biss dawk tal-awtur(i) u mhux neċessarjament jirriflettu dawk tal-Unjoni Ewropea jew {authority}. La l-Unjoni Ewropea u lanqas l-EACEA ma jistgħu jinżammu responsabbli għalihom.',
  },
  eacea: 'tal-Aġenzija Eżekuttiva Ewropea għall-Edukazzjoni u l-Kultura (EACEA)',
  programmes: {},
};
