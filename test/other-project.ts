import type {Project} from '../src/project/project.js';

/** A small project that is not ENSIE, and that is still running in 2030. */
export const otherProject: Project = {
  acronym: 'TWIN',
  title: {en: 'Twin towns', sk: 'Partnerské mestá'},
  start: '2029-01-15',
  end: '2031-06',
  goal: 'To meet.',
  objectives: ['Meet'],
  results: ['A meeting'],
  partners: [
    {
      id: 'at-linz',
      name: 'Stadt Linz',
      lang: 'de',
      town: 'Linz',
      country: 'AT',
      position: [48.3, 14.29],
    },
    {id: 'fi-oulu', name: 'Oulun kaupunki', lang: 'fi', town: 'Oulu', country: 'FI'},
  ],
  events: [
    {id: 'a', number: 1, title: 'First meeting', start: '2029-03', town: 'Linz', country: 'AT'},
    {id: 'b', number: 2, title: 'Second meeting', start: '2030-05-10', end: '2030-05-12'},
    {id: 'c', number: 3, title: 'Third meeting', start: '2031'},
  ],
  funding: {grant: '101000000-TWIN', programme: 'Twinning', period: '2021-2027'},
};
