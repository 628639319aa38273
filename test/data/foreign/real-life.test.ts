import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {EnsieErrorEvent} from '../../../src/internal/events.js';
import {describeProblem} from '../../../src/data/problems.js';
import {readFile} from '../../../src/data/read.js';
import {find, textOf} from '../../fixtures.js';
import {expectWarning} from '../../helpers.js';
import {waitUntil} from '../../wait.js';

/** Of each file: how it is served, and what is said of it (test/real-life/README.md). */
const files = {
  'populated-places.geojson': {
    partners: 14,
    placed: 14,
    events: 0,
    shown: [
      'Bratislava',
      'Slovensko',
      'Pristina',
      'Kosovo',
      'Hargeysa',
      'Skopje',
      'Severné Macedónsko',
    ],
    said: [
      'features[8].properties.iso_a2: "-99" is no country that we know; it is left out',
      'features: nothing is read from "scalerank", "natscale", "labelrank", "featurecla", "namepar", "namealt", "diffascii", "nameascii", "adm0cap", "capalt", "capin", "worldcity" and 20 more; it is left out',
      'features: "iso_a2" and "adm0name" both say the country; "iso_a2" is taken',
    ],
  },
  'capitals.windows-1250.csv': {
    partners: 53,
    placed: 53,
    events: 0,
    shown: [
      'Bratislava',
      'Slovensko',
      'Pristina',
      'Kosovo',
      'Reykjavík',
      'Česko',
      'Bosna a Hercegovina',
    ],
    said: [
      'line 1: nothing is read from "scalerank", "natscale", "labelrank", "featurecla", "namepar", "namealt", "diffascii", "nameascii", "adm0cap", "capalt", "capin", "worldcity" and 20 more; it is left out',
      'line 1: "iso_a2" and "adm0name" both say the country; "iso_a2" is taken',
    ],
  },
  'half-broken.json': {
    partners: 10,
    placed: 8,
    events: 8,
    shown: ['Mesto Fiľakovo', 'Proaktiv', 'Grad Labin', 'Consiliul Județean Harghita'],
    said: [
      'end: is not a date like 2018-03-21, 2018-03, 2018-Q1 or 2018; it is left out',
      'objectives[1]: is not a text; it is left out',
      'objectives[3]: is not a text; it is left out',
      'results[0].status: is not a language tag like sk or sr-Latn; it is left out',
      'results[0]: has no text in any language; it is left out',
      'funding: is not an object; it is left out',
      'partners[1].position: latitude 19.8408, longitude 47.9696 is not in Europe (are they swapped?); shown in the list, not on the map',
      'partners[2].country: is not a country code of two letters, for example SK; it is left out',
      'partners[4].website: is not a link that starts with https:, http: or mailto:, or a relative one; it is left out',
      'partners[5].position: latitude is not a number; shown in the list, not on the map',
      'partners[7].kind: is not one of municipality, county, ngo, school; it is left out',
      'partners[7].lead: is not true or false; it is left out',
      'partners[8]: has no name; it is left out',
      'partners[10].id: "cz-jirkov" is there twice; this one is "cz-jirkov-2"',
      'partners[11]: is not an object; it is left out',
      'events[0].start: is not a date like 2018-03-21, 2018-03, 2018-Q1 or 2018; it is shown as it stands',
      'events[1].host: "labin" is not the id of a partner; it is left out',
      'events[2].number: is not a whole number from 1; it is left out',
      'events[2].end: 2017-01 is before the start, 2017-09-20; it is left out',
      'events[4]: says nothing of an event; it is left out',
      'events[6].title.slovak: is not a language tag like sk or sr-Latn; it is left out',
      'events[6].title: has no text in any language; it is left out',
      'events[7].country: is not a country code of two letters, for example SK; it is left out',
    ],
  },
};

for (const [name, {partners, placed, events, shown, said}] of Object.entries(files)) {
  describe(`the file ${name} from elsewhere`, () => {
    const src = `/test/real-life/${name}`;

    it('is read as far as it goes, and the rest is explained', async () => {
      const response = await fetch(src);
      const content = new Uint8Array(await response.arrayBuffer());
      const type = response.headers.get('content-type');
      const {project, problems, more} = await readFile({content, type, name});
      expect(project.partners).to.have.length(partners);
      expect(project.partners.filter(({position}) => position)).to.have.length(placed);
      expect(project.events).to.have.length(events);
      expect(problems.map(describeProblem)).to.have.members(said);
      expect(more).to.equal(0);
    });

    it('is shown by the map', async () => {
      const warnings = said.length ? expectWarning('ENSIE-030: not everything in') : [];
      const errors: EnsieErrorEvent[] = [];
      const parent = await fixture<HTMLElement>(html`<div lang="sk"></div>`);
      const map = document.createElement('ensie-partner-map');
      map.addEventListener('ensie-error', (event) => errors.push(event));
      map.src = src;
      parent.append(map);
      await waitUntil(() => find(map, '.partners > li'), 'partners');
      await waitUntil(
        () => shown.every((text) => textOf(map).includes(text)),
        `${shown.join(', ')} in ${textOf(map)}`,
      );
      expect(warnings).to.have.length(said.length ? 1 : 0);
      expect(errors.flatMap(({problems}) => problems).map(describeProblem)).to.have.members(said);
    });
  });
}
