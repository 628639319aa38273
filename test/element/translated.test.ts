// A browser's translator puts its words in the place of text, in shadow trees, too. What is shown
// afterwards is still what the element was told, and a name never stands over another one's link.
import {expect} from '@open-wc/testing';
import type {EnsieElement} from '../../src/element/ensie-element.js';
import {find, findAll, manyPartners, otherProject, place, settled, tags} from '../fixtures.js';
import {deepActiveElement} from '../helpers.js';
import {waitUntil} from '../wait.js';

/** As the one of Chromium does it: every text becomes `<font><font>…</font></font>`. */
function translate(root: ParentNode & Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('style, script, svg')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data.replace(/\S+/g, '‹$&›');
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** The words on an element, in whatever language. */
const words = (element: Element): string =>
  find(element, '.card').textContent.replace(/[‹›]/g, '').replace(/\s+/g, ' ').trim();

const changes: Readonly<Record<string, (element: EnsieElement) => void>> = {
  'another project': (element) => Object.assign(element, {project: otherProject}),
  'another language': (element) => element.parentElement!.setAttribute('lang', 'hu'),
  'another heading level': (element) => Object.assign(element, {headingLevel: '3'}),
};

describe('a page that a browser has translated', () => {
  for (const tag of tags) {
    for (const [what, change] of Object.entries(changes)) {
      it(`<${tag}>: ${what}`, async () => {
        const element = await place(tag);
        translate(element.shadowRoot!);
        change(element);
        await settled(element);
        const fresh = await place(tag);
        change(fresh);
        await settled(fresh);
        await waitUntil(() => words(element) === words(fresh), 'it says something else');
      });
    }
  }

  it('another language leaves each row where it was, with the focus in it', async () => {
    const element = await place('ensie-partner-map');
    translate(element.shadowRoot!);
    const rows = findAll(element, 'li[data-item]');
    const ids = rows.map(({dataset}) => dataset.item);
    rows[4]!.querySelector('button')!.focus();
    changes['another language']!(element);
    await settled(element);
    expect(findAll(element, 'li[data-item]')).to.deep.equal(rows);
    expect(rows.map(({dataset}) => dataset.item)).to.deep.equal(ids);
    expect(deepActiveElement()).to.equal(rows[4]!.querySelector('button'));
  });

  it('search: every name stands in its own row, over its own link', async () => {
    const many = manyPartners(40);
    const partners = many.partners.map((partner) => ({
      ...partner,
      website: `https://${partner.id}.example/`,
    }));
    const project = {...many, partners};
    const element = await place('ensie-partner-map', {project});
    translate(element.shadowRoot!);
    const field = find<HTMLInputElement>(element, 'input[type=search]');
    field.value = '7';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await settled(element);
    const found = findAll(element, 'li[data-item]');
    expect(found.length).to.be.within(1, 39);
    for (const row of found) {
      const {name, website} = project.partners.find(({id}) => id === row.dataset.item)!;
      expect(row.textContent.replace(/[‹›]/g, '')).to.contain(name);
      expect(row.querySelector('a')!.href).to.equal(website);
    }
  });
});
