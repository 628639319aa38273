import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countPartners, document, root, visitSite} from '../site.mjs';

const map = document(
  '<script type="module" src="/ensie-widgets.js"></script>' +
    '<ensie-partner-map home="sk-filakovo"></ensie-partner-map><p><a href="/other.html">On</a></p>',
  {head: '<meta name="viewport" content="width=device-width">'},
);
const pages = {'/map.html': map, '/other.html': document('<p>Another page</p>')};

/** Partners whose markers do not lie on the picture, as a visitor would see them. */
const misplaced = (page) =>
  page.evaluate(() => {
    const {shadowRoot} = globalThis.document.querySelector('ensie-partner-map');
    const frame = shadowRoot.querySelector('.frame').getBoundingClientRect();
    return [...shadowRoot.querySelectorAll('.marker')]
      .filter((marker) => {
        const {left, right, top, bottom} = marker.getBoundingClientRect();
        return (
          left < frame.left - 1 ||
          right > frame.right + 1 ||
          top < frame.top - 1 ||
          bottom > frame.bottom + 1
        );
      })
      .map((marker) => marker.ariaLabel);
  });

describe('the map', () => {
  const {open} = visitSite({pages, folder: `${root}cdn`});

  for (const live of [false, true]) {
    it(`is printed as a drawing with the full list, from the ${live ? 'live map' : 'drawing'}`, async () => {
      const {page, faults} = await open('/map.html', {viewport: {width: 1280, height: 900}});
      const session = await page.createCDPSession();
      const share = () =>
        page.evaluate(() => {
          const {shadowRoot} = globalThis.document.querySelector('ensie-partner-map');
          const frame = shadowRoot.querySelector('.frame').getBoundingClientRect();
          const marker = shadowRoot.querySelector('.marker').getBoundingClientRect();
          const [x, y] = [marker.x + marker.width / 2, marker.y + marker.height / 2];
          return [(x - frame.x) / frame.width, (y - frame.y) / frame.height];
        });
      const onScreen = await share();
      if (live) {
        await page.evaluate(async () => {
          const element = globalThis.document.querySelector('ensie-partner-map');
          await element.showMap();
          element.shadowRoot.querySelector('.zoom .in').click();
          await new Promise((resolve) => setTimeout(resolve, 500));
        });
      }
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      // The paper: another width, and another medium.
      await session.send('Emulation.setEmulatedMedia', {media: 'print'});
      await page.setViewport({width: 600, height: 900});
      const shown = await page.evaluate(() => {
        const {shadowRoot} = globalThis.document.querySelector('ensie-partner-map');
        const isShown = (selector) => !!shadowRoot.querySelector(selector)?.checkVisibility();
        return {
          drawing: isShown('.frame > .drawing'),
          live: isShown('.leaflet-container'),
          zoom: isShown('.zoom'),
        };
      });
      assert.deepEqual(shown, {drawing: true, live: false, zoom: false});
      assert.deepEqual(await countPartners(page), {items: 12, markers: 12});
      assert.deepEqual(await misplaced(page), []);
      const onPaper = await share();
      onPaper.forEach((place, i) => assert.ok(Math.abs(place - onScreen[i]) < 0.02, `${onPaper}`));

      await page.setViewport({width: 1280, height: 900});
      await session.send('Emulation.setEmulatedMedia', {media: ''});
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      assert.equal(
        await page.evaluate(
          () =>
            !!globalThis.document
              .querySelector('ensie-partner-map')
              .shadowRoot.querySelector('.leaflet-container'),
        ),
        live,
      );
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('names every partner on paper', async () => {
    const {page} = await open('/map.html');
    const pdf = await page.pdf({format: 'A4', tagged: true});
    assert.ok(pdf.length > 10_000);
    const names = await page.evaluate(
      () =>
        [
          ...globalThis.document
            .querySelector('ensie-partner-map')
            .shadowRoot.querySelectorAll('.partners .name'),
        ].filter((name) => name.checkVisibility()).length,
    );
    assert.equal(names, 12);
    await page.close();
  });

  it('fits at 400 % zoom, where 1280 by 1024 pixels are 320 by 256', async () => {
    const viewport = {width: 320, height: 256, deviceScaleFactor: 4};
    const {page} = await open('/map.html', {viewport});
    assert.ok(
      await page.evaluate(
        () => globalThis.document.documentElement.scrollWidth <= window.innerWidth,
      ),
    );
    assert.deepEqual(await countPartners(page), {items: 12, markers: 12});
    assert.deepEqual(await misplaced(page), []);
    await page.close();
  });

  it('keeps every marker in its place with text twice as large', async () => {
    const {page} = await open('/map.html', {viewport: {width: 390, height: 800}});
    await page.evaluate(() => {
      const sheet = new globalThis.CSSStyleSheet();
      sheet.replaceSync(':host { font-size: 32px }');
      const {shadowRoot} = globalThis.document.querySelector('ensie-partner-map');
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
    );
    assert.ok(
      await page.evaluate(
        () => globalThis.document.documentElement.scrollWidth <= window.innerWidth,
      ),
    );
    assert.deepEqual(await misplaced(page), []);
    await page.close();
  });

  it('is there again when the visitor comes back through the history, and goes on working', async () => {
    const {page, faults} = await open('/map.html', {viewport: {width: 800, height: 900}});
    await page.evaluate(() => globalThis.document.querySelector('ensie-partner-map').showMap());
    const go = async (step) => {
      await page.evaluate((by) => setTimeout(() => window.history.go(by)), step);
      const wanted = step < 0 ? '/map.html' : '/other.html';
      await page.waitForFunction((path) => location.pathname === path, {}, wanted);
    };
    await page.goto(new URL('/other.html', page.url()).href);
    await go(-1);
    await page.waitForFunction(() =>
      globalThis.document.querySelector('ensie-partner-map').shadowRoot?.querySelector('.marker'),
    );
    assert.deepEqual(await countPartners(page), {items: 12, markers: 12});
    await page.evaluate(() => globalThis.document.querySelector('ensie-partner-map').showMap());
    await go(1);
    await go(-1);
    await page.waitForFunction(() =>
      globalThis.document.querySelector('ensie-partner-map').shadowRoot?.querySelector('.marker'),
    );
    assert.deepEqual(await misplaced(page), []);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('says that it takes long, and then that it is there', async () => {
    const {page} = await open('/map.html', {viewport: {width: 800, height: 900}});
    const session = await page.createCDPSession();
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 8000,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    const status = () =>
      page.evaluate(() =>
        globalThis.document
          .querySelector('ensie-partner-map')
          .shadowRoot.querySelector('.status')
          .textContent.trim(),
      );
    assert.equal(await status(), '');
    await page.evaluate(
      () => void globalThis.document.querySelector('ensie-partner-map').showMap(),
    );
    await page.waitForFunction(() =>
      globalThis.document
        .querySelector('ensie-partner-map')
        .shadowRoot.querySelector('.status')
        .textContent.includes('not available'),
    );
    await page.waitForFunction(() =>
      globalThis.document
        .querySelector('ensie-partner-map')
        .shadowRoot.querySelector('.leaflet-container'),
    );
    assert.equal(await status(), '');
    await page.close();
  });
});
