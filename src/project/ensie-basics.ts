import type {MsgFn} from '../internal/locale-controller.js';
import type {Partner, Project, ProjectEvent} from './project.js';

/**
 * The ENSIE project as its partners published it (2017-2018), as far as every page shows it. What no
 * public source says is left out and shown as "not known"; links are those that a source names. Places:
 * GeoNames.
 */
export const ensieBasics = (msg: MsgFn): Project => ({
  acronym: 'ENSIE',
  title: msg(
    'European Network for Social Integration Entrepreneurship: social inclusion and development of rural regions for a better European future',
    {
      id: 'ensie.title',
      desc: 'Title of the project; as published in en and sk, mended in lv (case) and it (gender, capitals)',
    },
  ),
  start: '2017-09',
  end: '2018-12',
  goal: msg(
    'To create an international network for knowledge sharing in the field of social integration enterprises. The network takes in towns, municipalities, experts, non-profit organisations, and educational and research institutions.',
    {id: 'ensie.goal', desc: 'Main goal of the project'},
  ),
  objectives: [
    msg('Promote the social inclusion of disadvantaged groups', {
      id: 'ensie.objective1',
      desc: 'First objective, list item',
    }),
    msg('Eliminate social inequalities', {
      id: 'ensie.objective2',
      desc: 'Second objective, list item',
    }),
    msg('Reduce unemployment', {id: 'ensie.objective3', desc: 'Third objective, list item'}),
    msg('Improve the quality of services for local communities', {
      id: 'ensie.objective4',
      desc: 'Fourth objective, list item',
    }),
    // Slovak pages of the time print another one: "prepájať subjekty sociálneho podnikania v rámci EÚ".
    msg('Contextualize Social Integration Enterprises within EU policies', {
      id: 'ensie.objective5',
      desc: 'Fifth objective, list item: give these enterprises their place in EU policies',
    }),
  ],
  results: [
    msg(
      'A strategy for long-term sustainability in establishing and running Social Integration Enterprises',
      {id: 'ensie.result1', desc: 'First planned result, list item'},
    ),
    msg('Publication of a “manual” for establishing of social enterprises', {
      id: 'ensie.result2',
      desc: 'Second planned result, list item',
    }),
    msg('Involvement of civic society in the process of social integration', {
      id: 'ensie.result3',
      desc: 'Third planned result, list item',
    }),
    msg(
      'Raising awareness of societal and civic benefits from Social Integration Enterprise in 6 different countries',
      {id: 'ensie.result4', desc: 'Fourth planned result, list item'},
    ),
  ],
  partners: partners(msg),
  events: events(msg),
  eventsSummary: msg('6 events in 6 countries', {
    id: 'ensie.events',
    desc: 'How many events the project held and where, in the line under the timeline’s heading',
  }),
  funding: {
    // As the project printed it. Numbers of other grants read "-1-SK-" here, so the doubled 1 may be a
    // slip of that page; this line changes it.
    grant: '588997-CITIZ-1-2017-1-1SK-CITIZ-NT',
    period: '2014-2020',
    programme: msg('Europe for Citizens', {
      id: 'ensie.programme',
      desc: 'Official name of the EU programme 2014-2020',
    }),
    strand: msg('Strand 2: Democratic engagement and civic participation', {
      id: 'ensie.strand',
      desc: 'Official name of the programme’s strand',
    }),
    measure: msg('Measure 2.2: Networks of Towns', {
      id: 'ensie.measure',
      desc: 'Official name of the measure',
    }),
  },
});

/** In the published order. */
const partners = (msg: MsgFn): Partner[] => [
  {
    id: 'sk-filakovo',
    name: 'Mesto Fiľakovo',
    lang: 'sk',
    translation: msg('Town of Fiľakovo', {id: 'ensie.partner1', desc: 'Name of a partner'}),
    kind: 'municipality',
    lead: true,
    town: 'Fiľakovo',
    country: 'SK',
    position: [48.2676, 19.8247],
    website: 'http://www.filakovo.sk',
  },
  {
    id: 'hu-batonyterenye',
    name: 'Bátonyterenye Város Önkormányzata',
    lang: 'hu',
    translation: msg('Municipality of Bátonyterenye', {
      id: 'ensie.partner2',
      desc: 'Name of a partner',
    }),
    kind: 'municipality',
    town: 'Bátonyterenye',
    country: 'HU',
    position: [47.9696, 19.8408],
  },
  {
    id: 'rs-proaktiv',
    name: 'Proaktiv',
    lang: 'sr-Latn',
    translation: msg('Proactive', {
      id: 'ensie.partner3',
      desc: 'Name of a partner, a Serbian civil society organisation called Proaktiv',
    }),
    kind: 'ngo',
    country: 'RS',
    // The published list says "Serbia" only: no town is named.
    position: [43.3247, 21.9033],
    approximate: true,
  },
  {
    id: 'it-santa-severina',
    name: 'Comune di Santa Severina',
    lang: 'it',
    translation: msg('Municipality of Santa Severina', {
      id: 'ensie.partner4',
      desc: 'Name of a partner',
    }),
    kind: 'municipality',
    town: 'Santa Severina',
    country: 'IT',
    position: [39.1477, 16.9111],
  },
  {
    id: 'lv-sic',
    name: 'Biedrība “Sociālās inovācijas centrs”',
    lang: 'lv',
    translation: msg('Social Innovation Centre', {id: 'ensie.partner5', desc: 'Name of a partner'}),
    kind: 'ngo',
    town: 'Ķekava',
    country: 'LV',
    position: [56.8266, 24.23],
    website: 'http://www.socialinnovation.lv',
  },
  {
    id: 'hr-labin',
    name: 'Grad Labin',
    lang: 'hr',
    translation: msg('City of Labin', {id: 'ensie.partner6', desc: 'Name of a partner'}),
    kind: 'municipality',
    town: 'Labin',
    country: 'HR',
    position: [45.095, 14.1197],
    website: 'http://www.labin.hr',
  },
  {
    id: 'pt-madalena',
    name: 'Município da Madalena',
    lang: 'pt',
    translation: msg('Municipality of Madalena', {id: 'ensie.partner7', desc: 'Name of a partner'}),
    kind: 'municipality',
    town: 'Madalena',
    region: msg('Azores', {id: 'ensie.azores', desc: 'Group of islands, region of Portugal'}),
    country: 'PT',
    position: [38.5364, -28.5266],
    website: 'http://www.cm-madalena.pt',
  },
  {
    id: 'ro-harghita',
    name: 'Consiliul Județean Harghita',
    lang: 'ro',
    translation: msg('Harghita County Council', {id: 'ensie.partner8', desc: 'Name of a partner'}),
    kind: 'county',
    town: 'Miercurea Ciuc',
    country: 'RO',
    position: [46.3594, 25.8017],
    website: 'https://judetulharghita.ro',
  },
  {
    id: 'it-penne',
    name: 'Comune di Penne',
    lang: 'it',
    translation: msg('Municipality of Penne', {id: 'ensie.partner9', desc: 'Name of a partner'}),
    kind: 'municipality',
    town: 'Penne',
    country: 'IT',
    position: [42.4547, 13.9275],
  },
  {
    id: 'si-novo-mesto',
    name: 'Društvo za razvijanje prostovoljnega dela Novo mesto',
    lang: 'sl',
    translation: msg('The Society for the Development of Voluntary Work Novo mesto', {
      id: 'ensie.partner10',
      desc: 'Name of a partner',
    }),
    kind: 'ngo',
    town: 'Novo mesto',
    country: 'SI',
    position: [45.804, 15.1689],
    website: 'http://www.nevladnik.info',
  },
  {
    id: 'cz-jirkov',
    name: 'Město Jirkov',
    lang: 'cs',
    translation: msg('Town of Jirkov', {id: 'ensie.partner11', desc: 'Name of a partner'}),
    kind: 'municipality',
    town: 'Jirkov',
    country: 'CZ',
    position: [50.4998, 13.4477],
    website: 'https://www.jirkov.cz',
  },
  {
    id: 'sk-school-filakovo',
    name: 'Stredná odborná škola – Szakközépiskola, Fiľakovo',
    lang: 'sk',
    translation: msg('Vocational Secondary School Fiľakovo', {
      id: 'ensie.partner12',
      desc: 'Name of a partner, a bilingual Slovak and Hungarian school',
    }),
    kind: 'school',
    town: 'Fiľakovo',
    country: 'SK',
    position: [48.2676, 19.8247],
    website: 'https://technifi.edupage.org',
  },
];

/** In order of time; the second, fourth and fifth of the six events are not dated in any source. */
const events = (msg: MsgFn): ProjectEvent[] => [
  {
    id: 'start',
    milestone: true,
    start: '2017-09',
    title: msg('Start of the project', {id: 'ensie.start', desc: 'Milestone in the timeline'}),
  },
  {
    id: 'workshop',
    start: '2017-09-19',
    town: 'Santa Severina',
    lang: 'it',
    country: 'IT',
    title: msg('National preparatory workshop', {
      id: 'ensie.workshop',
      desc: 'Title of an event in the timeline',
    }),
  },
  {
    id: 'event-1',
    number: 1,
    start: '2017-09-20',
    end: '2017-09-22',
    town: 'Fiľakovo',
    lang: 'sk',
    country: 'SK',
    host: 'sk-filakovo',
    title: msg('Meeting of project partners: opening meeting and conference', {
      id: 'ensie.event1',
      desc: 'Title of an event in the timeline',
    }),
  },
  {id: 'event-2', number: 2},
  {
    id: 'event-3',
    number: 3,
    start: '2018-03-21',
    end: '2018-03-22',
    town: 'Penne',
    lang: 'it',
    country: 'IT',
    host: 'it-penne',
    title: msg('Workshop on the social dimension of development in the European debate', {
      id: 'ensie.event3',
      desc: 'Title of an event in the timeline',
    }),
  },
  {id: 'event-4', number: 4, country: 'RS'},
  {id: 'event-5', number: 5},
  {
    id: 'event-6',
    number: 6,
    start: '2018-12',
    town: 'Nagyrozvágy',
    lang: 'hu',
    country: 'HU',
    title: msg(
      'Closing event and conference on social cooperatives and social enterprises at home and abroad',
      {id: 'ensie.event6', desc: 'Title of an event in the timeline'},
    ),
  },
  {
    id: 'end',
    milestone: true,
    start: '2018-12',
    title: msg('End of the project', {id: 'ensie.end', desc: 'Milestone in the timeline'}),
  },
];
