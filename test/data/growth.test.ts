import {expect, fixture, html} from '@open-wc/testing';
import {fromChildren} from '../../src/data/children.js';
import {readFile, readValue} from '../../src/data/read.js';
import {report, type Reporting} from '../../src/internal/report.js';
import type {Project} from '../../src/project/project.js';
import {projectJsonLd} from '../../src/project/json-ld.js';
import {expectWarning} from '../helpers.js';

/** Four times as much may take six times as long, not sixteen times. */
const MOST = 6;

/** The least of several runs: a busy machine makes a run longer, never shorter. */
async function timeOf(work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** What is over so soon has not grown. */
const SOON_MS = 80;

/**
 * How many times as long four times as much takes; the little is done four times, as long as the lot.
 * Other work on the machine comes and goes, a loop in a loop stays: the best of a few attempts counts.
 */
async function growthOf(work: (n: number) => unknown, n: number): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < 4 && least >= MOST; attempt++) {
    const four = await timeOf(() => work(n * 4));
    if (four < SOON_MS) return 0;
    const one = await timeOf(async () => {
      for (let i = 0; i < 4; i++) await work(n);
    });
    least = Math.min(least, (four / one) * 4);
  }
  return least;
}

const csv = (content: string) => readFile({content, name: 'a.csv'});
const cell = (header: string, value: string) => csv(`name;${header}\nA;"${value}"\n`);
const list = (text: string) => {
  const host = document.createElement('div');
  const item = host
    .appendChild(document.createElement('ul'))
    .appendChild(document.createElement('li'));
  item.textContent = text;
  return fromChildren(host);
};

/** Inputs of one kind, `n` long. */
const texts: Record<string, (n: number) => string> = {
  spaces: (n) => `1${' '.repeat(n)}x`,
  'tags that never end': (n) => '<a'.repeat(n),
  digits: (n) => `${'1'.repeat(n)}x`,
  'digits and spaces': (n) => `${'1 '.repeat(n)}x`,
  dashes: (n) => `a${' - '.repeat(n)})(`,
  'joined dashes': (n) => `a${'-'.repeat(n)}b`,
  signs: (n) => `${'@'.repeat(n)} x`,
  dots: (n) => `${'a.'.repeat(n)}!`,
  brackets: (n) => `${'('.repeat(n)}x`,
  commas: (n) => `${'1,'.repeat(n)}x`,
  'underlines and colons': (n) => `a${'_:'.repeat(n)}!`,
};

describe('growth', function () {
  this.timeout(60_000);

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

    it(`the name of a column, a text of JSON and an item of many ${kind}`, async () => {
      const works: Record<string, (n: number) => unknown> = {
        column: (n) => csv(`name;"${text(n)}";town\nA;1;B\n`).catch(() => {}),
        json: (n) =>
          readValue({partners: [{name: text(n), lang: text(n), region: {[text(n)]: 'x'}}]}),
        feature: (n) =>
          readValue({
            type: 'FeatureCollection',
            features: [{properties: {name: 'A', region: {[text(n)]: 'x'}}}],
          }),
        item: (n) => list(text(n)),
      };
      for (const [name, work] of Object.entries(works)) {
        expect(await growthOf(work, 5000), name).to.be.below(MOST);
      }
    });
  }

  it('many rows with one id', async () => {
    const rows = (n: number) => `id;name\n${'a;A\n'.repeat(n)}`;
    expect(await growthOf((n) => csv(rows(n)), 20_000)).to.be.below(MOST);
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

  it('reports are kept up to a number', async () => {
    const element = await fixture<Reporting>(html`<div></div>`);
    for (let i = 0; i < 1000; i++) {
      expectWarning(`ENSIE-003: number ${i}.`);
      report(element, 'ENSIE-003', `number ${i}.`);
    }
    expect(element.ensieReports!.size).to.be.at.most(100);
    expect([...element.ensieReports!.values()].pop()!.message).to.equal('number 999.');
  });
});
