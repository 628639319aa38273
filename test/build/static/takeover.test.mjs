import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {visitSite} from '../site.mjs';

/** Coasts and markers that move by a pixel change their edges only: a few pixels in a thousand. */
const MOST_CHANGED = 0.004;

/** Otherwise the window grows for the picture, and with it the map. */
const options = {captureBeyondViewport: false};

describe('the live map takes over from the drawing', () => {
  const {open} = visitSite();

  for (const width of [320, 768, 1280]) {
    it(`without a visible jump at ${width} px`, async () => {
      const viewport = {width, height: 900};
      const {page} = await open('/demo/town.html', {viewport});
      const frame = await page.evaluateHandle(() => {
        const map = document.querySelector('ensie-partner-map');
        map.scrollIntoView();
        return map.shadowRoot.querySelector('.frame');
      });
      const take = async () => PNG.sync.read(Buffer.from(await frame.screenshot(options)));
      const drawing = await take();
      await page.evaluate(async () => {
        const map = document.querySelector('ensie-partner-map');
        await map.showMap();
        // The only thing that is new, and meant to be.
        map.shadowRoot.querySelector('.pan').style.display = 'none';
      });
      const live = await take();
      assert.ok(changed(drawing, live) <= MOST_CHANGED, `${changed(drawing, live)} changed`);

      await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('ensie-partner-map');
        shadowRoot.querySelector('.leaflet-map-pane').style.translate = '3px 2px';
      });
      assert.ok(changed(drawing, await take()) > MOST_CHANGED, 'a jump of 3 pixels would be seen');
      await page.close();
    });
  }
});

/** Share of the pixels that differ by more than smoothing does. */
function changed(before, after) {
  const {width, height} = before;
  assert.deepEqual([after.width, after.height], [width, height]);
  const settings = {threshold: 0.15};
  return pixelmatch(before.data, after.data, undefined, width, height, settings) / (width * height);
}
