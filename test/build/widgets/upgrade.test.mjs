import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countPartners, document as page, root, visitSite} from '../site.mjs';

const module = '<script type="module" src="/ensie-widgets.js"></script>';
/** Without `defer`: it runs while the page is being read. */
const classic = '<script src="/ensie-widgets.classic.js"></script>';
const place = (content, name = 'partner-map', more = '') =>
  `<div data-ensie-widget="${name}" data-lang="sk"${more}>${content}</div>`;
const list = '<ul><li>Fiľakovo</li><li>Penne</li></ul>';

const pages = {
  '/module.html': page(module + place(list)),
  '/classic.html': page(place(list), {head: classic}),
  '/both.html': page(classic + module + module.replace('.js', '.js?2') + place(list)),
  '/slow.html': {
    body: [
      `<!doctype html><html lang="en"><head><title>Page</title>${classic}</head><body>`,
      '<div data-ensie-widget="partner-map" data-lang="sk"><p>Our',
      ' partners</p><ul><li>Fiľakovo</li>',
      '<li>Penne</li></ul>',
      '<p>More</p></div><p id="next">Next</p>',
    ],
  },
  '/blocked.html': page(
    `<script>customElements.define = () => { throw new Error('blocked') }</script>` +
      module +
      place(list),
  ),
  '/no-shadow.html': page(
    `<script>Element.prototype.attachShadow = () => { throw new Error('blocked') }</script>` +
      module +
      place(list),
  ),
  '/no-sheets.html': page(
    `<script>CSSStyleSheet.prototype.replaceSync = () => { throw new Error('blocked') }</script>` +
      module +
      place(list),
  ),
  '/attack.html': page(
    module +
      place(list, 'partner-map', ' data-onclick="alert(1)" data-onfocus="x()" data-style="x"') +
      place(list, 'img src=x onerror=alert(1)'),
  ),
};

describe('a place for a widget', () => {
  const {open} = visitSite({pages, folder: `${root}cdn`});

  for (const path of ['/module.html', '/classic.html', '/both.html']) {
    it(`is filled by the script alone: ${path}`, async () => {
      const {page: tab, faults} = await open(path);
      assert.deepEqual(await countPartners(tab), {items: 12, markers: 12});
      assert.deepEqual(faults, []);
      const seen = await tab.evaluate(() => {
        const element = document.querySelector('ensie-partner-map');
        return {
          count: document.querySelectorAll('ensie-partner-map').length,
          parent: element.parentElement.dataset.ensieWidget,
          heading: element.shadowRoot.querySelector('h2').textContent.trim(),
          isListShown: element.querySelector('ul').checkVisibility(),
        };
      });
      assert.deepEqual(seen, {
        count: 1,
        parent: 'partner-map',
        heading: 'Partneri projektu',
        isListShown: false,
      });
      await tab.close();
    });
  }

  it('holds all that a slow page brings into it, and nothing else', async () => {
    const {page: tab, faults} = await open('/slow.html');
    const seen = await tab.evaluate(() => {
      const element = document.querySelector('ensie-partner-map');
      return {
        text: element.textContent,
        items: element.querySelectorAll('ul > li').length,
        places: element.parentElement.childNodes.length,
        next: document.querySelector('#next').parentElement.localName,
        isListShown: element.querySelector('ul').checkVisibility(),
      };
    });
    assert.deepEqual(seen, {
      text: 'Our partnersFiľakovoPenneMore',
      items: 2,
      places: 1,
      next: 'body',
      isListShown: false,
    });
    assert.deepEqual(await countPartners(tab), {items: 12, markers: 12});
    assert.deepEqual(faults, []);
    await tab.close();
  });

  for (const path of ['/blocked.html', '/no-shadow.html', '/no-sheets.html']) {
    it(`shows what stands in it where nothing else can be shown: ${path}`, async () => {
      const {page: tab, faults} = await open(path);
      assert.equal(
        await tab.evaluate(() => document.querySelector('[data-ensie-widget]').innerText.trim()),
        'Fiľakovo\nPenne',
      );
      assert.ok(await tab.evaluate(() => document.querySelector('li').checkVisibility()));
      assert.ok(faults.length > 0);
      assert.ok(
        faults.every((fault) => /^warn: <[\w-]+> ENSIE-00[24]/.test(fault)),
        faults.join('\n'),
      );
      await tab.close();
    });
  }

  it('gives no script to a page whose author may not write one', async () => {
    const {page: tab, faults} = await open('/attack.html');
    const names = await tab.evaluate(() => [
      ...document.querySelector('ensie-partner-map').getAttributeNames(),
      ...document.querySelectorAll('img'),
    ]);
    assert.deepEqual(names, ['lang']);
    assert.equal(faults.length, 1);
    assert.match(faults[0], /<div> ENSIE-004/);
    await tab.close();
  });
});
