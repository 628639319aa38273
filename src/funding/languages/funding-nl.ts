// Lazy: loaded where a page in Dutch has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Financiering door de Europese Unie',
    emblem: 'Vlag van de Europese Unie',
    programme: 'Programma:',
    grant: 'Subsidieovereenkomst:',
    disclosure: 'Disclaimer',
    funded: 'Gefinancierd door de Europese Unie',
    coFunded: 'Medegefinancierd door de Europese Unie',
    disclaimer:
      'De hier geuite meningen en standpunten zijn echter uitsluitend die van de auteur(s) en schetsen niet noodzakelijkerwijs de officiële standpunten van de Europese Unie of {authority}. Noch de Europese Unie noch EACEA kan er aansprakelijk voor worden gesteld.',
  },
  eacea: 'het Europees Uitvoerend Agentschap onderwijs en cultuur (EACEA)',
  programmes: {
    'esf+': 'Europees Sociaal Fonds Plus',
    'horizon-europe': 'Horizon Europa',
  },
};
