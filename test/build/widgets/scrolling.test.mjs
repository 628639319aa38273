import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {document, root, visitSite} from '../site.mjs';

const pages = {
  '/long.html': document(
    '<script type="module" src="/ensie-widgets.js"></script><ensie-partner-map></ensie-partner-map>' +
      '<p style="height: 3000px"></p>',
    {head: '<meta name="viewport" content="width=device-width">'},
  ),
};
const viewport = {width: 390, height: 800, hasTouch: true, isMobile: true};

const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));

const swipe = {
  async mouse(session, {x, y}) {
    const wheel = {type: 'mouseWheel', x, y, deltaX: 0, deltaY: 200};
    await session.send('Input.dispatchMouseEvent', wheel);
    await rest(400);
  },
  async touch(session, {x, y}) {
    const send = (type, touchPoints) =>
      session.send('Input.dispatchTouchEvent', {type, touchPoints});
    await send('touchStart', [{x, y}]);
    for (let step = 1; step <= 10; step++) {
      await send('touchMove', [{x, y: y - step * 20}]);
      await rest(30);
    }
    await send('touchEnd', []);
    await rest(400);
  },
};

describe('the page scrolls past the map', () => {
  const {open} = visitSite({pages, folder: `${root}cdn`});

  for (const source of ['mouse', 'touch']) {
    for (const live of [false, true]) {
      it(`${source === 'mouse' ? 'with the wheel' : 'with one finger'}, ${live ? 'live map' : 'drawing'}`, async () => {
        const {page} = await open('/long.html', {viewport});
        if (live) await page.evaluate(() => document.querySelector('ensie-partner-map').showMap());
        const {before, x, y} = await page.evaluate(() => {
          const {shadowRoot} = document.querySelector('ensie-partner-map');
          const frame = shadowRoot.querySelector('.frame').getBoundingClientRect();
          // Where there is no marker and no button: the Baltic is empty, and so is Libya.
          return {before: places(), x: frame.left + 40, y: frame.bottom - 60};
          function places() {
            return shadowRoot.querySelector('.marker').getAttribute('style');
          }
        });
        await swipe[source](await page.createCDPSession(), {x, y});
        const after = await page.evaluate(() => ({
          scrolled: window.scrollY,
          places: document
            .querySelector('ensie-partner-map')
            .shadowRoot.querySelector('.marker')
            .getAttribute('style'),
        }));
        assert.ok(after.scrolled > 100, `scrolled by ${after.scrolled}`);
        assert.equal(after.places, before);
        await page.close();
      });
    }
  }

  it('and never more than 60 % of the window is map where no list is beside it, down to 320 by 256 pixels', async () => {
    for (const [width, height] of [
      [320, 256],
      [390, 844],
      [640, 360],
    ]) {
      const {page} = await open('/long.html', {viewport: {width, height}});
      const frame = await page.evaluate(
        () =>
          document.querySelector('ensie-partner-map').shadowRoot.querySelector('.frame')
            .offsetHeight,
      );
      assert.ok(frame <= Math.ceil(height * 0.6), `${frame} of ${height}`);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      );
      await page.close();
    }
  });
});
