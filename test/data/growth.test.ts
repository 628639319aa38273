import {expect, fixture, html} from '@open-wc/testing';
import {fromChildren} from '../../src/data/foreign/children.js';
import {readFile} from '../../src/data/read.js';
import {report, type Reporting} from '../../src/internal/report.js';
import {expectWarning} from '../helpers.js';
import {growthOf, MOST, texts} from './growth-of.js';

/** An item of a list in the page, and a sample of what growth.node.test.ts looks at: patterns are an engine's own. */
describe('growth in this engine', function () {
  this.timeout(60_000);

  const list = (text: string) => {
    const host = document.createElement('div');
    const item = host
      .appendChild(document.createElement('ul'))
      .appendChild(document.createElement('li'));
    item.textContent = text;
    return fromChildren(host);
  };

  for (const [kind, text] of Object.entries(texts)) {
    it(`an item of many ${kind} is read in time that grows with it`, async () => {
      expect(await growthOf((n) => list(text(n)), 5000)).to.be.below(MOST);
    });
  }

  it('a place and a date of many spaces', async () => {
    const cell = (header: string, value: string) =>
      readFile({content: `name;${header}\nA;"${value}"\n`, name: 'a.csv'});
    for (const column of ['gps', 'start']) {
      expect(await growthOf((n) => cell(column, texts.spaces!(n)), 5000), column).to.be.below(MOST);
    }
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
