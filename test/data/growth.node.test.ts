import {expect} from '@open-wc/testing';
import {readFile, readValue} from '../../src/data/read.js';
import type {Project} from '../../src/project/project.js';
import {projectJsonLd} from '../../src/project/json-ld.js';
import {growthOf, MOST, texts} from './growth-of.js';

const csv = (content: string) => readFile({content, name: 'a.csv'});
const cell = (header: string, value: string) => csv(`name;${header}\nA;"${value}"\n`);

describe('growth', () => {
  const columns = [
    'gps',
    'lat',
    'name_sk',
    'web',
    'country',
    'lead',
    'start',
    'number',
    'type',
    'lang',
  ];
  for (const [kind, text] of Object.entries(texts)) {
    it(`a cell of many ${kind} is read in time that grows with it`, async () => {
      for (const column of columns) {
        const growth = await growthOf((n) => cell(column, text(n)), 5000);
        expect(growth, column).to.be.below(MOST);
      }
    });

    it(`the name of a column and a text of JSON of many ${kind}`, async () => {
      const works: Record<string, (n: number) => unknown> = {
        column: (n) => csv(`name;"${text(n)}";town\nA;1;B\n`).catch(() => {}),
        json: (n) =>
          readValue({partners: [{name: text(n), lang: text(n), region: {[text(n)]: 'x'}}]}),
        feature: (n) =>
          readValue({
            type: 'FeatureCollection',
            features: [{properties: {name: 'A', region: {[text(n)]: 'x'}}}],
          }),
      };
      for (const [name, work] of Object.entries(works)) {
        expect(await growthOf(work, 5000), name).to.be.below(MOST);
      }
    });
  }

  it('many rows with one id', async () => {
    const rows = (n: number) => `id;name\n${'a;A\n'.repeat(n)}`;
    expect(await growthOf((n) => csv(rows(n)), 5000)).to.be.below(MOST);
    const {project} = await csv(`${rows(3)}a-2;B\n`);
    expect(project.partners.map(({id}) => id)).to.deep.equal(['a', 'a-2', 'a-3', 'a-2-2']);
  });

  it('events that each name their host look for it once', () => {
    const looksOf = (n: number) => {
      let looks = 0;
      const partner = (i: number) => ({
        ...{name: 'A', country: ''},
        get id() {
          looks++;
          return `p${i}`;
        },
      });
      const project: Project = {
        ...{acronym: 'A', title: 'A', objectives: [], results: []},
        partners: Array.from({length: n}, (_, i) => partner(i)),
        events: Array.from({length: n}, (_, i) => ({
          ...{id: `e${i}`, title: 'E', start: '2018'},
          host: `p${n - 1 - i}`,
        })),
      };
      projectJsonLd(project);
      return looks;
    };
    expect(looksOf(400) / looksOf(100)).to.be.below(MOST);
  });
});
