import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {allElements, document, root, visitSite} from '../site.mjs';

const script = '<script type="module" src="/ensie-widgets.js"></script>';
const map = '<ensie-partner-map></ensie-partner-map>';
const dark = '--ensie-color-surface:#111;--ensie-color-text:#eee;--ensie-color-muted:#aaa';
const pages = {
  '/map.html': document(script + map),
  '/dark.html': document(`<style>:root{color-scheme:dark}</style>${script}${allElements}`),
  '/own-dark.html': document(`<style>:root{${dark}}</style>${script}${allElements}`),
};
const appearances = {
  light: [{name: 'prefers-color-scheme', value: 'light'}],
  'forced colours': [{name: 'forced-colors', value: 'active'}],
};

describe('the focus ring of the live map', () => {
  const {open} = visitSite({pages, folder: `${root}cdn`});

  for (const [name, features] of Object.entries(appearances)) {
    it(`is seen all round land that was zoomed into, in ${name}`, async () => {
      const {page} = await open('/map.html', {viewport: {width: 500, height: 900}});
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {features});
      await page.evaluate(() => document.querySelector('ensie-partner-map').showMap());
      const clip = await page.evaluate(async () => {
        const {shadowRoot} = document.querySelector('ensie-partner-map');
        const style = document.createElement('style');
        style.textContent = '.markers,.insets{visibility:hidden}';
        shadowRoot.append(style);
        for (let step = 0; step < 4; step++) {
          shadowRoot.querySelector('.zoom .in').click();
          await new Promise((resolve) => setTimeout(resolve, 500));
        }
        const {x, y, width, height} = shadowRoot.querySelector('.frame').getBoundingClientRect();
        return {x, y, width, height};
      });
      const picture = async () => PNG.sync.read(Buffer.from(await page.screenshot({clip})));
      const without = await picture();
      await page.evaluate(() =>
        document
          .querySelector('ensie-partner-map')
          .shadowRoot.querySelector('.leaflet-container')
          .focus({preventScroll: true}),
      );
      const ringed = await picture();
      const {width, height} = ringed;
      const at = ({data}, x, y) => [...data.subarray((y * width + x) * 4).subarray(0, 3)];
      const edge = [];
      for (let y = 4; y < height - 4; y++) edge.push([1, y], [width - 2, y]);
      for (let x = 4; x < width - 4; x++) edge.push([x, 1], [x, height - 2]);
      const [colour] = [at(ringed, 1, Math.round(height / 2))];
      const shown = edge.filter(
        ([x, y]) =>
          at(ringed, x, y).join() === colour.join() && at(without, x, y).join() !== colour.join(),
      );
      assert.ok(shown.length > edge.length * 0.95, `${shown.length} of ${edge.length} pixels`);
      await page.close();
    });
  }
});

describe('on paper', () => {
  const {open} = visitSite({pages, folder: `${root}cdn`});
  const print = async (path) => {
    const {page} = await open(path, {viewport: {width: 800, height: 900}});
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {media: 'print'});
    return page;
  };

  for (const path of ['/dark.html', '/own-dark.html']) {
    it(`all text is dark where the page is dark: ${path}`, async () => {
      const page = await print(path);
      const pale = await page.evaluate(() => {
        const canvas = new globalThis.OffscreenCanvas(1, 1).getContext('2d', {
          willReadFrequently: true,
        });
        const brightness = (colour) => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
        };
        return [...globalThis.document.querySelectorAll('body > *')].flatMap(({shadowRoot}) =>
          [...(shadowRoot?.querySelectorAll('.card *') ?? [])]
            .filter((node) => node.checkVisibility() && !node.closest('svg, .marker'))
            .filter((node) => brightness(getComputedStyle(node).color) > 165)
            .map((node) => `${node.className}: ${getComputedStyle(node).color}`),
        );
      });
      assert.deepEqual(pale, []);
      await page.close();
    });
  }

  it('a widget that is longer than a page begins on this one, and an entry is not cut', async () => {
    const page = await print('/dark.html');
    const breaks = await page.evaluate(() =>
      [...globalThis.document.querySelectorAll('body > *')]
        .map((element) => {
          const of = (selector) => {
            const node = element.shadowRoot?.querySelector(selector);
            return node && getComputedStyle(node).breakInside;
          };
          return [element.localName, of('.card'), of('.card li')];
        })
        .filter(([, card]) => card),
    );
    assert.deepEqual(breaks, [
      ['ensie-partner-map', 'auto', 'avoid'],
      ['ensie-project-timeline', 'auto', 'avoid'],
      ['ensie-objectives-list', 'auto', 'avoid'],
      ['ensie-funding-banner', 'avoid', null],
    ]);
    await page.close();
  });

  it('the map stands where the text stands', async () => {
    const page = await print('/dark.html');
    const [frame, text] = await page.evaluate(() => {
      const {shadowRoot} = globalThis.document.querySelector('ensie-partner-map');
      const left = (selector) => {
        const range = new globalThis.Range();
        range.selectNodeContents(shadowRoot.querySelector(selector));
        return range.getBoundingClientRect().left;
      };
      return [shadowRoot.querySelector('.frame').getBoundingClientRect().left, left('.heading')];
    });
    assert.ok(Math.abs(frame - text) < 1, `${frame} beside ${text}`);
    await page.close();
  });
});
