// The page for frames, as it is published: in a sandbox, with and without the script around it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {locales} from '../../../dist/internal/language/locales.js';
import {document as makePage, visitSite} from '../site.mjs';

const frame = (widget, more = '', address = '&lang=sk') =>
  `<iframe title="Widget" width="100%" height="300" src="/cdn/embed.html?widget=${widget}${address}" ${more}></iframe>`;

/** As TinyMCE 8 writes it. */
const forbidden = (address) => frame('funding-banner', 'sandbox=""', address);

const script = '<script src="/cdn/ensie-frame.js" defer></script>';
const widgets = ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'];

/** The funding statement is in all of the EU's. */
const statements = 'bg da de el es et fi fr ga lt mt nl pl sv'.split(' ');
const languages = [...new Set([...locales, ...statements])];

const pages = {
  '/all.html': makePage(widgets.map((widget) => frame(widget)).join(''), {head: script}),
  '/sandbox.html': makePage(
    widgets.map((widget) => frame(widget, 'sandbox="allow-scripts"')).join(''),
    {head: script},
  ),
  '/forbidden.html': makePage(forbidden(''), {head: script}),
  '/alone-forbidden.html': makePage(forbidden('&lang=hu#hu')),
  '/all-forbidden.html': makePage(
    languages.map((lang) => forbidden(`&lang=${lang}#${lang}`)).join(''),
    {head: script},
  ),
  // As older texts have it, and with a region.
  '/older-forbidden.html': makePage(
    ['&lang=hu', '&lang=sk-SK', '&lang=sr-Latn-RS', '&lang=xx'].map(forbidden).join(''),
    {head: script},
  ),
  '/script.html': makePage(frame('partner-map', '', '&lang=hu#hu'), {head: script}),
  '/alone.html': makePage(frame('partner-map')),
};

const headings = ['Partneri projektu', 'Časová os projektu', 'Ciele a výsledky', undefined];

describe('frames', () => {
  const {open} = visitSite({pages});

  for (const path of ['/all.html', '/sandbox.html']) {
    it(`show all four widgets, as high as they are: ${path}`, async () => {
      const {page, faults} = await open(path);
      for (const [i, handle] of (await page.$$('iframe')).entries()) {
        const content = await handle.contentFrame();
        await content.waitForFunction(
          (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.card'),
          // A frame out of sight paints nothing, and so gives no frames to wait for.
          {polling: 100},
          `ensie-${widgets[i]}`,
        );
        const heading = await content.evaluate(
          (tag) => document.querySelector(tag).shadowRoot.querySelector('h2')?.textContent.trim(),
          `ensie-${widgets[i]}`,
        );
        assert.equal(heading, headings[i]);
        await page.waitForFunction((it) => it.style.height && it.offsetHeight > 150, {}, handle);
      }
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  describe('whose script an editor has forbidden', () => {
    /** What is read in each frame, with its language; how high that is, and the frame. */
    async function seenAt(path) {
      const {page} = await open(path);
      const seen = [];
      for (const handle of await page.$$('iframe')) {
        const content = await handle.contentFrame();
        const lines = await content.$$eval('p', (all) =>
          all.filter((p) => p.checkVisibility()).map(({lang, innerText}) => [lang, innerText]),
        );
        const inside = await content.$eval('body', (body) => body.scrollHeight);
        seen.push({lines, inside, height: await handle.evaluate((it) => it.clientHeight)});
      }
      await page.close();
      return seen;
    }

    it('say so in all languages, and low, where none is named', async () => {
      const [{lines, inside, height}] = await seenAt('/forbidden.html');
      assert.deepEqual(
        lines.map(([lang]) => lang),
        locales,
      );
      assert.ok(lines.every(([, text]) => /JavaScript/.test(text)));
      assert.ok(inside <= height && height === 250);
    });

    it('say so in their own language where no script sets the height', async () => {
      const [{lines}] = await seenAt('/alone-forbidden.html');
      assert.deepEqual(lines, [['hu', 'Az oldal ezen részéhez JavaScript szükséges.']]);
    });

    it('say so in one low line in their own language', async () => {
      const seen = await seenAt('/all-forbidden.html');
      assert.deepEqual(
        seen.map(({lines}) => lines.map(([lang]) => lang)),
        languages.map((lang) => [lang]),
      );
      const texts = seen.map(({lines: [[, text]]}) => text);
      assert.equal(new Set(texts).size, languages.length);
      assert.ok(texts.every((text) => /JavaScript/.test(text)));
      assert.ok(seen.every(({inside, height}) => inside <= height && height === 50));
    });

    it('say so in one line where an older text is in the page', async () => {
      const seen = await seenAt('/older-forbidden.html');
      assert.deepEqual(
        seen.map(({lines: [first, ...more]}) => more.length || first[0]),
        ['hu', 'sk', 'sr-Latn', locales.length - 1],
      );
    });
  });

  it('are not disturbed by the language at the end of their address', async () => {
    const {page, faults} = await open('/script.html');
    const [handle] = await page.$$('iframe');
    const content = await handle.contentFrame();
    await content.waitForFunction(
      () => document.querySelector('ensie-partner-map')?.shadowRoot?.querySelector('.card'),
      {polling: 100},
    );
    await page.waitForFunction((it) => it.style.height && it.offsetHeight > 150, {}, handle);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('keep the height of the page where it has no script', async () => {
    const {page, faults} = await open('/alone.html');
    const height = await page.$eval('iframe', (it) => it.clientHeight);
    assert.equal(height, 300);
    assert.deepEqual(faults, []);
    await page.close();
  });
});
