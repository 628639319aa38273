import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {document, root, visitSite} from '../site.mjs';

const pages = {
  '/emblem.html': document(
    '<style>:root { color-scheme: light dark } svg { fill: red !important; filter: grayscale(1) }</style>' +
      '<script type="module" src="/ensie-widgets.js"></script><ensie-funding-banner></ensie-funding-banner>',
  ),
};

const plain = '<script type="module" src="/ensie-widgets.js"></script>';
const top = '<ensie-funding-banner placement="top"></ensie-funding-banner>';
Object.assign(pages, {
  '/top.html': document(`${plain}${top}<p style="height:3000px"></p>`, {lang: 'hu'}),
  '/underlined.html': document(
    `${plain}<style>body { text-decoration: underline; font-style: italic }</style>${top}`,
  ),
  '/tinted.html': document(`${plain}<style>:root { --ensie-color-surface: #fe8 }</style>${top}`),
  '/compact.html': document(plain + top.replace('placement="top"', 'layout="compact"')),
});

const appearances = {
  light: [{name: 'prefers-color-scheme', value: 'light'}],
  dark: [{name: 'prefers-color-scheme', value: 'dark'}],
  'forced colours': [{name: 'forced-colors', value: 'active'}],
};

describe('the emblem on screen', () => {
  const {open} = visitSite({pages, folder: `${root}cdn`});

  for (const [name, features] of Object.entries(appearances)) {
    for (const media of ['screen', 'print']) {
      it(`is blue with yellow stars in ${name}, ${media}`, async () => {
        const {page} = await open('/emblem.html');
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {media, features});
        const box = await page.evaluate(() => {
          const {shadowRoot} = document.querySelector('ensie-funding-banner');
          const {x, y, width, height} = shadowRoot.querySelector('.emblem').getBoundingClientRect();
          return {x, y, width, height};
        });
        assert.ok(box.height >= 38);
        const picture = PNG.sync.read(Buffer.from(await page.screenshot({clip: box})));
        const at = (x, y) => {
          const column = Math.floor(x * picture.width);
          const row = Math.floor(y * picture.height);
          return [...picture.data.subarray((row * picture.width + column) * 4).subarray(0, 3)];
        };
        assert.deepEqual(at(0.1, 0.1), [0, 51, 153]);
        assert.deepEqual(at(0.5, 0.5), [0, 51, 153]);
        assert.deepEqual(at(0.5, 1 / 6), [255, 204, 0]);
        assert.deepEqual(at(0.5, 5 / 6), [255, 204, 0]);
        await page.close();
      });
    }
  }

  const boxOf = (page, selector) =>
    page.evaluate((wanted) => {
      const {shadowRoot} = document.querySelector('ensie-funding-banner');
      const {x, y, width, height} = shadowRoot.querySelector(wanted).getBoundingClientRect();
      return {x, y, width, height};
    }, selector);
  const pictureOf = async (page, clip) => PNG.sync.read(Buffer.from(await page.screenshot({clip})));

  it('E4 has a white border on a tinted background, and the background outside it', async () => {
    const {page} = await open('/tinted.html');
    const {x, y, width, height} = await boxOf(page, '.emblem');
    const border = height / 25;
    const picture = await pictureOf(page, {x: x - 8, y: y + height / 2, width: 8, height: 1});
    const at = (left) => [...picture.data.subarray(left * 4, left * 4 + 3)];
    assert.ok(Math.abs(border - 3.2) < 0.1 && width > 0);
    assert.deepEqual(at(6), [255, 255, 255]);
    assert.deepEqual(at(2), [255, 238, 136]);
    await page.close();
  });

  it('E8 is not underlined where the page underlines everything', async () => {
    const pictures = [];
    for (const path of ['/top.html', '/underlined.html']) {
      const {page} = await open(path);
      await page.evaluate(() => (document.documentElement.lang = 'en'));
      await page.waitForFunction(
        () => document.querySelector('ensie-funding-banner').locale === 'en',
      );
      const clip = await boxOf(page, '.words');
      pictures.push((await pictureOf(page, clip)).data.toString('base64'));
      await page.close();
    }
    assert.equal(pictures[0], pictures[1]);
  });

  for (const viewport of [
    {width: 1366, height: 768},
    {width: 390, height: 844},
  ]) {
    it(`E15 is seen on landing at ${viewport.width} × ${viewport.height}`, async () => {
      const {page, faults} = await open('/top.html', {viewport});
      const box = await boxOf(page, '.claim');
      assert.ok(box.y >= 0 && box.y + box.height <= viewport.height);
      const rules = await page.evaluate(() =>
        document.querySelector('ensie-funding-banner').checkVisibilityRules(),
      );
      assert.deepEqual(rules, []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  const isShown = (page) =>
    page.evaluate(() =>
      document
        .querySelector('ensie-funding-banner')
        .shadowRoot.querySelector('details p')
        .checkVisibility(),
    );

  it('E14 prints the disclaimer of the compact layout, with and without its checks', async () => {
    for (const block of [() => false, (path) => path.includes('visibility')]) {
      const {page, faults} = await open('/compact.html', {block});
      assert.ok(!(await isShown(page)));
      await page.emulateMediaType('print');
      assert.ok(await isShown(page));
      const reported = faults.filter((fault) => fault.includes('ENSIE-042'));
      assert.equal(reported.length, block('visibility') ? 1 : 0);
      await page.close();
    }
  });

  it('looks at its surroundings after the first paint, in a file of its own', async () => {
    const {page, requests} = await open('/top.html');
    const [, entry, ...more] = requests();
    assert.equal(entry, '/ensie-widgets.js');
    assert.equal(more.filter((path) => path.includes('visibility-')).length, 1);
    const order = await page.evaluate(() => ({
      asked: performance.getEntriesByType('resource').find(({name}) => name.includes('visibility-'))
        .startTime,
      shown: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    }));
    assert.ok(order.asked > order.shown - 50, JSON.stringify(order));
    await page.close();
  });
});
