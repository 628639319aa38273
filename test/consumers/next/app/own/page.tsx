import type {Project} from 'ensie-widgets';
import {PartnerMap} from '../widgets';

const project: Project = {
  acronym: 'TWIN',
  title: {en: 'Twin towns', sk: 'Partnerské mestá'},
  objectives: [],
  results: [],
  partners: [
    {id: 'at-linz', name: 'Stadt Linz', lang: 'de', country: 'AT', position: [48.3, 14.29]},
    {id: 'cz-tabor', name: 'Město Tábor', lang: 'cs', country: 'CZ', position: [49.41, 14.66]},
  ],
  events: [],
};

export default function Page() {
  return <PartnerMap project={project} />;
}
