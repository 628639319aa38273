import type {MsgFn} from '../../internal/language/locale-controller.js';
import type {ProjectEvent} from '../project.js';

/**
 * What the ENSIE project did, in order of time; the second, fourth and fifth of its six events are not dated
 * in any source.
 */
export const ensieEvents = (msg: MsgFn): ProjectEvent[] => [
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
