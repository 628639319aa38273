/** The street map against a real server of tiles, on an origin of its own. */
import assert from 'node:assert/strict';
import {afterEach, before, beforeEach, after, describe, it} from 'node:test';
import {countPartners, document, openBrowser, openPage, openSite, root} from '../site.mjs';
import {openTileServer} from '../tile-server.mjs';

const module = '<script type="module" src="/ensie-widgets.js"></script>';
const classic = '<script src="/ensie-widgets.classic.js" defer></script>';
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** What helmet and others send by default: a page without a referrer. */
const noReferrer = {'referrer-policy': 'no-referrer'};

/** In the page: what the visitor and the page's scripts do, and what is on screen. */
const map = {
  press: (page, selector) =>
    page.evaluate(
      (wanted) =>
        document.querySelector('ensie-partner-map').shadowRoot.querySelector(wanted).click(),
      selector,
    ),
  text: (page, selector) =>
    page.evaluate(
      (wanted) =>
        document
          .querySelector('ensie-partner-map')
          .shadowRoot.querySelector(wanted)
          ?.textContent.replace(/\s+/g, ' ')
          .trim(),
      selector,
    ),
  waitForTile: (page) =>
    page.waitForFunction(() =>
      document.querySelector('ensie-partner-map').shadowRoot.querySelector('.leaflet-tile-loaded'),
    ),
  waitForStatus: (page, timeout) =>
    page.waitForFunction(
      () =>
        document
          .querySelector('ensie-partner-map')
          .shadowRoot.querySelector('[role=status]')
          .textContent.trim(),
      {timeout},
    ),
  tiles: (page) =>
    page.evaluate(
      () => document.querySelector('ensie-partner-map').shadowRoot.querySelectorAll('img').length,
    ),
  isDrawn: (page) =>
    page.evaluate(() =>
      [
        ...document
          .querySelector('ensie-partner-map')
          .shadowRoot.querySelectorAll('.leaflet-container .land'),
      ].some((path) => path.checkVisibility()),
    ),
};
const offerButton = '.street button';

describe('street map', () => {
  let tiles;
  let site;
  let browser;
  let page;

  before(async () => {
    tiles = await openTileServer();
    const element = `<ensie-partner-map tile-url="${tiles.url}" tile-attribution="© OpenStreetMap contributors"></ensie-partner-map>`;
    const granted = element.replace(' tile-url', ' consent="granted" tile-url');
    const policy = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      `img-src 'self' ${tiles.origin}`,
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    const strict = {...noReferrer, 'content-security-policy': policy};
    const head = '<meta name="viewport" content="width=device-width">';
    const far = '<div class="far"></div>';
    const space = '<style>.far { height: 4000px }</style>';
    site = await openSite({
      folder: `${root}cdn`,
      pages: {
        '/page.html': {body: document(module + element, {head}), headers: noReferrer},
        '/strict.html': {body: document(module + element, {head}), headers: strict},
        '/strict-classic.html': {body: document(classic + element, {head}), headers: strict},
        '/granted.html': {body: document(module + granted, {head}), headers: noReferrer},
        // What an author may write, who may not write the tag.
        '/author.html': document(
          module +
            granted
              .replace('<ensie-partner-map', '<div data-ensie-widget="partner-map"')
              .replace('</ensie-partner-map>', '</div>')
              .replace(/ (consent|tile-)/g, ' data-$1'),
          {head},
        ),
        '/far.html': document(module + far + granted, {head: head + space}),
        '/slovak.html': document(module + element, {head, lang: 'sk'}),
      },
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
    await tiles.close();
  });
  beforeEach(() => {
    tiles.answer = 200;
    tiles.log.length = 0;
  });
  afterEach(() => page?.close());

  const open = async (path, options = {}) => {
    const opened = await openPage(browser, site.url + path, {allow: [tiles.origin], ...options});
    ({page} = opened);
    await page.waitForFunction(() =>
      document.querySelector('ensie-partner-map').shadowRoot?.querySelector('.street'),
    );
    return opened;
  };

  describe('before consent', () => {
    it('asks the host for nothing, with the live map loaded, moved and under the pointer', async () => {
      const {faults, requests} = await open('/page.html');
      const offered = requests();
      assert.ok(offered.some((path) => path.includes('street-map-')));
      await page.mouse.move(150, 250);
      await page.evaluate(() => document.querySelector('ensie-partner-map').showMap());
      for (const button of ['in', 'left', 'whole']) {
        await map.press(page, `button.${button}`);
        await rest(400);
      }
      await map.press(page, '.marker');
      await rest(500);
      assert.deepEqual(tiles.log, []);
      assert.ok(!requests().some((path) => path.includes('street-tiles-')));
      assert.deepEqual(faults, []);
    });

    // Before every test that asks for tiles: a browser may open a connection for them after its page.
    it('opens no connection to the host either', async () => {
      tiles.hangUp();
      let connections = 0;
      const count = () => connections++;
      tiles.server.on('connection', count);
      await open('/page.html');
      await page.hover('ensie-partner-map');
      await rest(500);
      tiles.server.off('connection', count);
      assert.equal(connections, 0);
    });

    it('is not to be given by the author of a page, who may only offer the map', async () => {
      const {faults} = await open('/author.html');
      await page.evaluate(() => document.querySelector('ensie-partner-map').showMap());
      await rest(500);
      assert.equal(await map.text(page, offerButton), `Show the street map from ${tiles.host}`);
      assert.deepEqual(tiles.log, []);
      await map.press(page, offerButton);
      await map.waitForTile(page);
      assert.deepEqual(faults, []);
    });

    for (const viewport of [
      {width: 390, height: 844},
      {width: 1280, height: 800},
    ]) {
      it(`moves the page little when it appears: ${viewport.width} px`, async () => {
        await open('/slovak.html', {viewport});
        const shift = await page.evaluate(async () => {
          let sum = 0;
          const observer = new window.PerformanceObserver((list) =>
            list.getEntries().forEach(({value}) => (sum += value)),
          );
          observer.observe({type: 'layout-shift', buffered: true});
          await new Promise((resolve) => setTimeout(resolve, 300));
          return sum;
        });
        assert.ok(shift < 0.1, `${shift}`);
      });
    }
  });

  describe('with consent', () => {
    it('asks only that host, with a referrer though the page sends none, and no cookie', async () => {
      const {faults, requests} = await open('/page.html');
      assert.equal(await map.text(page, offerButton), `Show the street map from ${tiles.host}`);
      await map.press(page, offerButton);
      await map.waitForTile(page);
      await rest(500);
      assert.ok(tiles.log.length >= 2);
      for (const {path, referer, cookie} of tiles.log) {
        assert.match(path, /^\/\d+\/\d+\/\d+\.png$/);
        assert.equal(referer, `${site.url}/`);
        assert.equal(cookie, undefined);
      }
      assert.ok(requests().some((path) => path.includes('street-tiles-')));
      assert.deepEqual(faults, []);
      assert.deepEqual(await browser.cookies(), []);
    });

    it('asks for every tile once, and for none twice as the map moves', async () => {
      await open('/page.html');
      await map.press(page, offerButton);
      await map.waitForTile(page);
      await rest(400);
      const visible = tiles.log.length;
      assert.ok(visible <= 30, `${visible} tiles at first`);
      for (const button of ['left', 'left', 'right']) {
        await map.press(page, `button.${button}`);
        await rest(600);
      }
      const paths = tiles.log.map(({path}) => path);
      assert.equal(new Set(paths).size, paths.length);
      assert.ok(paths.length > visible);
    });

    it('waits for the map to come into view when the page has consent already', async () => {
      await open('/far.html', {viewport: {width: 800, height: 600}});
      await rest(800);
      assert.deepEqual(tiles.log, []);
      await page.evaluate(() => document.querySelector('ensie-partner-map').scrollIntoView());
      await map.waitForTile(page);
    });

    for (const [width, height] of [
      [320, 640],
      [320, 256],
      [768, 900],
    ]) {
      it(`shows the credit before the first tile, and always: ${width} by ${height} px`, async () => {
        await open('/page.html', {viewport: {width, height}});
        tiles.answer = 'never';
        await map.press(page, offerButton);
        while (!tiles.log.length) await rest(10);
        assert.equal(await map.text(page, '.attribution'), '© OpenStreetMap contributors');
        tiles.answer = 200;
        await map.press(page, 'button.in');
        await map.waitForTile(page);
        for (const button of ['in', 'in', 'down']) {
          await map.press(page, `button.${button}`);
          await rest(400);
          const seen = await page.evaluate(() => {
            const {shadowRoot} = document.querySelector('ensie-partner-map');
            const credit = shadowRoot.querySelector('.attribution');
            credit.scrollIntoView({block: 'end'});
            const box = credit.getBoundingClientRect();
            const frame = shadowRoot.querySelector('.frame').getBoundingClientRect();
            const points = [...credit.childNodes].flatMap((node) => {
              const range = document.createRange();
              range.selectNodeContents(node);
              return [...range.getClientRects()];
            });
            return {
              inFrame: box.top >= frame.top && box.bottom <= frame.bottom + 1,
              inPage: box.left >= 0 && box.right <= window.innerWidth,
              onTop: points.every(({left, right, top, bottom}) =>
                credit.contains(
                  shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2),
                ),
              ),
              opaque: !/, 0|transparent/.test(getComputedStyle(credit).backgroundColor),
              texts: points.length,
              link: credit.querySelector('a').href,
            };
          });
          assert.deepEqual(seen, {
            inFrame: true,
            inPage: true,
            onTop: true,
            opaque: true,
            texts: 3,
            link: 'https://www.openstreetmap.org/copyright',
          });
        }
      });
    }

    for (const path of ['/strict.html', '/strict-classic.html']) {
      it(`keeps a strict policy with Trusted Types through a visit: ${path}`, async () => {
        const {faults} = await open(path);
        await map.press(page, offerButton);
        await map.waitForTile(page);
        for (const button of ['in', 'in', 'left', 'up', 'right', 'down', 'out', 'whole']) {
          await map.press(page, `button.${button}`);
          await rest(400);
        }
        await map.press(page, '.marker');
        await map.press(page, offerButton);
        await rest(400);
        assert.equal(await map.tiles(page), 0);
        await map.press(page, offerButton);
        await map.waitForTile(page);
        await page.evaluate(() => {
          const element = document.querySelector('ensie-partner-map');
          element.shadowRoot.querySelector('button.in').click();
          element.remove();
        });
        await rest(500);
        assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
        assert.deepEqual(faults, []);
        assert.ok(tiles.log.every(({referer}) => referer === `${site.url}/`));
      });
    }

    it('asks for nothing more once it is taken back, and keeps nothing for the next visit', async () => {
      await open('/page.html');
      await map.press(page, offerButton);
      await map.waitForTile(page);
      await map.press(page, offerButton);
      await rest(400);
      assert.equal(await map.tiles(page), 0);
      assert.equal(await map.isDrawn(page), true);
      const asked = tiles.log.length;
      for (const button of ['in', 'left']) {
        await map.press(page, `button.${button}`);
        await rest(400);
      }
      await page.reload({waitUntil: 'networkidle0'});
      await page.evaluate(() => document.querySelector('ensie-partner-map').showMap());
      assert.equal(tiles.log.length, asked);
      assert.deepEqual(
        await page.evaluate(() => [window.localStorage.length, window.sessionStorage.length]),
        [0, 0],
      );
    });

    it('leaves nothing behind after 100 times', async () => {
      await open('/page.html');
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      const measure = async () => {
        await rest(600);
        for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
        const {metrics} = await session.send('Performance.getMetrics');
        const value = (wanted) => metrics.find(({name}) => name === wanted).value;
        return {nodes: value('Nodes'), listeners: value('JSEventListeners')};
      };
      const cycle = (times) =>
        page.evaluate(async (count) => {
          const element = document.querySelector('ensie-partner-map');
          const shown = () => element.shadowRoot.querySelector('.leaflet-tile-loaded');
          for (let i = 0; i < count; i++) {
            element.grantConsent();
            while (!shown()) await new Promise((resolve) => setTimeout(resolve, 5));
            if (i % 2) element.revokeConsent();
            else {
              element.remove();
              document.body.prepend(element);
            }
            await element.updateComplete;
          }
          element.revokeConsent();
        }, times);
      await cycle(10);
      const before = await measure();
      await cycle(100);
      const after = await measure();
      assert.ok(after.nodes <= before.nodes * 1.01 + 10, JSON.stringify({before, after}));
      assert.ok(after.listeners <= before.listeners + 10, JSON.stringify({before, after}));
    });
  });

  describe('gives way to the drawn map', () => {
    const isReport = (fault) => fault.includes('ENSIE-021');
    /** What browsers say about every image that is refused. */
    const isRefusal = (fault) => /Failed to load resource|net::ERR/.test(fault);
    const expectDrawn = async ({faults}) => {
      assert.equal(
        await map.text(page, '[role=status]'),
        `The street map from ${tiles.host} could not be loaded. The drawn map is shown again.`,
      );
      assert.equal(await map.tiles(page), 0);
      assert.equal(await map.isDrawn(page), true);
      assert.equal(await map.text(page, '.attribution'), undefined);
      assert.deepEqual(await countPartners(page), {items: 12, markers: 12});
      assert.equal(faults.filter(isReport).length, 1);
      assert.deepEqual(
        faults.filter((fault) => !isReport(fault) && !isRefusal(fault)),
        [],
      );
    };
    /** Whatever the visitor does on the drawn map, and however long. */
    const expectSilence = async () => {
      const asked = tiles.log.length;
      for (const button of ['whole', 'left', 'whole']) {
        await map.press(page, `button.${button}`);
        await rest(500);
      }
      await page.evaluate(() => {
        const element = document.querySelector('ensie-partner-map');
        document.body.prepend(element);
      });
      await rest(800);
      assert.equal(tiles.log.length, asked);
    };

    for (const status of [403, 429, 500]) {
      it(`when the server answers ${status}`, async () => {
        tiles.answer = status;
        const opened = await open('/page.html');
        await map.press(page, offerButton);
        await map.waitForStatus(page);
        await expectDrawn(opened);
        assert.ok(tiles.log.length <= 30, `${tiles.log.length} requests`);
        await expectSilence();
      });
    }

    it('when the page gave its consent in advance: once, not each time the element moves', async () => {
      tiles.answer = 403;
      const opened = await open('/granted.html');
      await map.waitForStatus(page);
      await expectDrawn(opened);
      await expectSilence();
    });

    it('when the server never answers, after 10 seconds', async () => {
      tiles.answer = 'never';
      const opened = await open('/page.html');
      const started = Date.now();
      await map.press(page, offerButton);
      while (!tiles.log.length) await rest(10);
      assert.equal(await map.isDrawn(page), true);
      await map.waitForStatus(page, 15_000);
      assert.ok(Date.now() - started >= 9500);
      await expectDrawn(opened);
      assert.ok(tiles.log.length <= 30, `${tiles.log.length} requests`);
      await expectSilence();
    });

    it('when a server has had enough in the middle of a visit', async () => {
      const opened = await open('/page.html', {viewport: {width: 800, height: 700}});
      await map.press(page, offerButton);
      await map.waitForTile(page);
      await rest(500);
      const before = tiles.log.length;
      tiles.answer = 429;
      while (!(await map.text(page, '[role=status]')) && tiles.log.length < before + 80) {
        await map.press(page, 'button.in');
        await rest(500);
      }
      assert.ok(tiles.log.length - before <= 60, `${tiles.log.length - before} requests`);
      assert.equal(opened.faults.filter(isReport).length, 1);
      assert.equal(await map.isDrawn(page), true);
      await expectSilence();
    });

    it('but not when a tile is missing here and there', async () => {
      tiles.answer = (number) => (number % 3 ? 200 : 404);
      await open('/page.html', {viewport: {width: 800, height: 700}});
      await map.press(page, offerButton);
      await map.waitForTile(page);
      for (const button of ['in', 'left', 'in', 'right', 'out']) {
        await map.press(page, `button.${button}`);
        await rest(500);
      }
      assert.equal(await map.text(page, '[role=status]'), '');
      assert.ok((await map.tiles(page)) > 0);
    });

    it('when the page’s policy forbids the host', async () => {
      const opened = await open('/strict.html');
      await page.evaluate(() => {
        document.querySelector('ensie-partner-map').tileUrl =
          'https://tile.example.org/{z}/{x}/{y}.png';
      });
      await rest(100);
      await map.press(page, offerButton);
      await map.waitForStatus(page);
      assert.equal(opened.faults.filter(isReport).length, 1);
      assert.equal(await map.isDrawn(page), true);
    });

    it('when its own files cannot be loaded', async () => {
      const opened = await open('/page.html', {block: (path) => path.includes('street-tiles-')});
      await map.press(page, offerButton);
      await map.waitForStatus(page);
      assert.equal(opened.faults.filter(isReport).length, 1);
      assert.deepEqual(tiles.log, []);
    });
  });
});
