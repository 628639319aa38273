// Elements with the shadow root that a server writes, made in Node without a DOM from what npm publishes.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {renderElementHTML} from '../../../dist/index.js';
import {locales} from '../../../dist/internal/language/locales.js';
import {checkHTML, withoutJava} from './nu-checker.mjs';
import {document, root, visitSite} from '../site.mjs';

const widgets = ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'];
const nonce = 'n0nce';
/** Nothing of it is compressed: the Serbian map has the longest text, two bytes a letter. */
const MOST_BYTES = {'partner-map': 16_000};
const MOST_BYTES_OF_OTHERS = 8000;
/** Where a browser draws a text of several parts anew, some letters' edges differ. */
const MOST_CHANGED = 0.003;

const headers = {
  'content-security-policy':
    `default-src 'none'; script-src 'self'; style-src 'nonce-${nonce}'; ` +
    `require-trusted-types-for 'script'; trusted-types lit-html`,
};

const pages = {
  '/script.js': {body: 'addEventListener("click", () => import("/ensie-widgets.js"))'},
};
const bodies = {};

describe('elements that a server has written', () => {
  const {open} = visitSite({pages, folder: `${root}cdn`});

  before(async () => {
    assert.equal(typeof globalThis.document, 'undefined');
    for (const locale of ['en', 'sk', 'sr']) {
      let content = '';
      for (const widget of widgets) content += await renderElementHTML({widget, locale, nonce});
      bodies[locale] = `<main><h1>ENSIE</h1>${content}</main>`;
      const head =
        '<meta name="viewport" content="width=device-width"><script src="/script.js"></script>';
      pages[`/${locale}`] = {body: document(bodies[locale], {lang: locale, head}), headers};
    }
  });

  for (const width of [390, 1180]) {
    it(`look the same before and after the script has taken over, at ${width} px`, async () => {
      const {page, faults} = await open('/sk', {viewport: {width, height: 900}});
      // The drawing is made for a phone, and the element's own for its place.
      const hideMap = () =>
        page.evaluate(() => {
          const map = document.querySelector('ensie-partner-map');
          map.shadowRoot.querySelector('.frame').style.visibility = 'hidden';
        });
      const take = async () => PNG.sync.read(Buffer.from(await page.screenshot({fullPage: true})));
      await hideMap();
      const written = await take();
      await page.evaluate(async () => {
        globalThis.shifts = 0;
        new globalThis.PerformanceObserver((list) => {
          for (const {value} of list.getEntries()) globalThis.shifts += value;
        }).observe({type: 'layout-shift'});
        globalThis.document.body.click();
        const elements = [...globalThis.document.querySelectorAll('main > :not(h1)')];
        for (const {localName} of elements) await customElements.whenDefined(localName);
        while (!elements.every(({hasUpdated}) => hasUpdated)) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        await Promise.all(elements.map(({updateComplete}) => updateComplete));
        await new Promise((resolve) => setTimeout(resolve, 200));
      });
      // Before the window grows for the picture, and moves what depends on it.
      assert.equal(await page.evaluate(() => globalThis.shifts), 0);
      await hideMap();
      const taken = await take();
      assert.ok(changed(written, taken) < MOST_CHANGED, `${changed(written, taken)} changed`);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(faults, []);

      await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('ensie-partner-map');
        shadowRoot.querySelector('.list').style.translate = '0 1px';
      });
      assert.ok(changed(taken, await take()) > MOST_CHANGED, 'a pixel further would be seen');
      await page.close();
    });
  }

  for (const widget of widgets) {
    it(`take few bytes in every language: ${widget}`, async () => {
      const most = MOST_BYTES[widget] ?? MOST_BYTES_OF_OTHERS;
      for (const locale of locales) {
        const bytes = Buffer.byteLength(await renderElementHTML({widget, locale}));
        assert.ok(bytes <= most, `${locale}: ${bytes}`);
      }
    });
  }

  it('are there without any script', async () => {
    const {page, faults} = await open('/sr', {javaScript: false});
    const state = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('ensie-partner-map');
      return {
        partners: shadowRoot.querySelectorAll('.partners > li').length,
        labels: [...shadowRoot.querySelectorAll('svg .ensie-label')].map(
          (text) => text.textContent,
        ),
        frame: shadowRoot.querySelector('.frame').getBoundingClientRect().height,
        drawing: shadowRoot.querySelector('.ensie-drawing').getBoundingClientRect().height,
        buttons: [...shadowRoot.querySelectorAll('.zoom, .skip')].filter((button) =>
          button.checkVisibility(),
        ).length,
      };
    });
    assert.equal(state.partners, 12);
    assert.ok(state.labels.includes('Labin'));
    assert.equal(state.drawing, state.frame);
    assert.equal(state.buttons, 0, 'nothing looks as if it could be pressed');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('are valid HTML', {skip: withoutJava()}, () => {
    const documents = Object.fromEntries(
      Object.entries(bodies).map(([locale, body]) => [locale, document(body, {lang: locale})]),
    );
    const broken = document(bodies.en.replace('<h2', '<p><div></div></p><h2'));
    const messages = checkHTML({...documents, broken});
    assert.deepEqual(
      messages.filter((message) => !message.startsWith('broken.html')),
      [],
    );
    assert.ok(messages.length, 'a fault in a shadow root is found');
  });
});

/** Share of the pixels that differ. */
function changed(before, after) {
  const {width, height} = before;
  assert.deepEqual([after.width, after.height], [width, height]);
  return pixelmatch(before.data, after.data, undefined, width, height) / (width * height);
}
