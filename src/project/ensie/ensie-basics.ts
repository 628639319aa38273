import type {MsgFn} from '../../internal/language/locale-controller.js';
import type {Project} from '../project.js';
import {ensieEvents} from './ensie-events.js';
import {ensiePartners} from './ensie-partners.js';

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
  partners: ensiePartners(msg),
  events: ensieEvents(msg),
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
