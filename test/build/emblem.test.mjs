import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {document, root, visitSite} from './site.mjs';

const pages = {
  '/emblem.html': document(
    '<style>:root { color-scheme: light dark } svg { fill: red !important; filter: grayscale(1) }</style>' +
      '<script type="module" src="/ensie-widgets.js"></script><ensie-funding-banner></ensie-funding-banner>',
  ),
};

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
});
