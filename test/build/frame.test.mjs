// The page for frames, as it is published: in a sandbox, with and without the script around it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {document as makePage, visitSite} from './site.mjs';

const frame = (widget, more = '') =>
  `<iframe title="Widget" width="100%" height="300" src="/cdn/embed.html?widget=${widget}&lang=sk" ${more}></iframe>`;

const script = '<script src="/cdn/ensie-frame.js" defer></script>';
const widgets = ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'];

const pages = {
  '/all.html': makePage(widgets.map((widget) => frame(widget)).join(''), {head: script}),
  '/sandbox.html': makePage(
    widgets.map((widget) => frame(widget, 'sandbox="allow-scripts"')).join(''),
    {head: script},
  ),
  '/forbidden.html': makePage(frame('partner-map', 'sandbox=""'), {head: script}),
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

  it('say in twelve languages, and low, that an editor has forbidden their script', async () => {
    const {page} = await open('/forbidden.html');
    const [handle] = await page.$$('iframe');
    assert.equal(await handle.evaluate((it) => it.clientHeight), 250);
    const content = await handle.contentFrame();
    const lines = await content.$$eval('p', (all) =>
      all.map(({lang, innerText}) => [lang, innerText]),
    );
    assert.equal(lines.length, 12);
    assert.ok(lines.every(([lang, text]) => lang && /JavaScript/.test(text)));
    assert.ok(await content.$eval('body', (body) => body.scrollHeight <= 250));
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
