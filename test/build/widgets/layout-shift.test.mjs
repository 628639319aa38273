/* global PerformanceObserver */
// The text of a page stands still when the widgets come: the README's text in a page, the script a while
// after the page has been painted, the texts of a language after that.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {openBrowser, openSite, root} from '../site.mjs';

/** Web vitals call 0.1 good: this is a fifth of it. */
const MOST = 0.02;
/** After the first paint, and then after the script. */
const SCRIPT_MS = 700;
const TEXTS_MS = 300;
const HEIGHT = 900;
/** How much a widget may be higher or lower than its place, as a part of its height. */
const MOST_OFF = 0.2;
const WINDOWS = [
  [320, 640],
  [390, 800],
  [480, 800],
  [600, 900],
  [768, 1024],
  [820, 620],
  [900, 900],
  [1024, 768],
  [1180, 900],
  [1280, 720],
  [1440, 900],
];

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const tags = ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'].map(
  (name) => `ensie-${name}`,
);

/** The first text of the README, whole, and with each of its tags alone. */
function textsOfReadme() {
  const [, text] = /```html\n([\s\S]*?)```/.exec(readFileSync(`${root}README.md`, 'utf8'));
  const [script] = /<script.*<\/script>/.exec(text);
  const alone = [...text.matchAll(/<(ensie-[\w-]+)>.*<\/\1>/g)].map(([it, tag]) => [
    tag,
    script + it,
  ]);
  assert.deepEqual(
    alone.map(([tag]) => tag),
    tags,
  );
  return {'all four': text, ...Object.fromEntries(alone)};
}

const page = (text, lang) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>
<meta name="viewport" content="width=device-width"></head>
<body><h1>Our town</h1><p>Text above.</p>
${text}
<p>${'Text below. '.repeat(150)}</p></body></html>`;

describe('the text of a page, when the widgets come', () => {
  const pages = {};
  let site;
  let browser;

  before(async () => {
    site = await openSite({pages, folder: `${root}cdn`});
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** How far it moves, and what is left of what kept its place. */
  async function measure(text, {lang, width}) {
    pages['/page.html'] = page(text, lang);
    const tab = await browser.newPage();
    await tab.setViewport({width, height: HEIGHT});
    await tab.evaluateOnNewDocument(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => {
        for (const {value} of list.getEntries()) globalThis.shift += value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    await tab.setRequestInterception(true);
    tab.on('request', async (request) => {
      if (request.url().includes('/chunks/')) await pause(TEXTS_MS);
      else if (request.resourceType() === 'script') await pause(SCRIPT_MS);
      void request.continue();
    });
    await tab.goto(`${site.url}/page.html`, {waitUntil: 'networkidle0'});
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const seen = await tab.evaluate((selector) => {
      const widgets = [...document.querySelectorAll(selector)];
      return {
        shift: globalThis.shift,
        // Nothing but its card is in a widget's place.
        gaps: widgets.map((widget) => {
          const card = widget.shadowRoot.querySelector('.card, .banner');
          return widget.offsetHeight - card.offsetHeight;
        }),
      };
    }, tags.join());
    await tab.close();
    return seen;
  }

  for (const [name, original] of Object.entries(textsOfReadme())) {
    const text = original.replace('src="/ensie/', 'src="/');
    for (const [width, lang] of [
      [390, 'hu'],
      [768, 'sr'],
      [1024, 'hu'],
      [1180, 'en'],
    ]) {
      it(`${name}, ${width} px, ${lang}`, async () => {
        const {shift, gaps} = await measure(text, {lang, width});
        assert.ok(shift <= MOST, `layout shift ${shift.toFixed(3)}`);
        assert.deepEqual(
          gaps.filter((gap) => gap > 0),
          [],
        );
      });
    }
  }

  /** Heights of the tags, at each size of the window. */
  async function heights(text, lang) {
    pages['/page.html'] = page(text, lang);
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/page.html`, {waitUntil: 'networkidle0'});
    const all = [];
    for (const [width, height] of WINDOWS) {
      await tab.setViewport({width, height});
      await tab.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      );
      all.push(
        await tab.evaluate(
          (names) =>
            names.map((name) => {
              const tag = document.querySelector(name);
              return (tag.shadowRoot ? tag : tag.firstChild).getBoundingClientRect().height;
            }),
          tags,
        ),
      );
    }
    await tab.close();
    return all;
  }

  for (const lang of ['en', 'hu', 'sr']) {
    it(`has kept about the room that the widgets take, ${lang}`, async () => {
      const text = textsOfReadme()['all four'].replace('src="/ensie/', 'src="/');
      const kept = await heights(text.replace(/<script.*<\/script>/, ''), lang);
      const taken = await heights(text, lang);
      WINDOWS.forEach((size, i) => {
        tags.forEach((tag, j) => {
          const off = Math.abs(kept[i][j] / taken[i][j] - 1);
          const rooms = `${kept[i][j].toFixed()} px kept, ${taken[i][j].toFixed()} px taken`;
          assert.ok(off <= MOST_OFF, `${tag}, window of ${size.join(' x ')}: ${rooms}`);
        });
      });
    });
  }

  it('would be seen: a tag with nothing inside', async () => {
    const text =
      '<script type="module" src="/ensie-widgets.js"></script><ensie-funding-banner></ensie-funding-banner>';
    const {shift} = await measure(text, {lang: 'en', width: 390});
    assert.ok(shift > MOST, `layout shift ${shift.toFixed(3)}`);
  });
});
