import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {allElements, countPartners, document, root, visitSite} from '../site.mjs';

const module = '<script type="module" src="/ensie-widgets.js"></script>';
const classic = '<script src="/ensie-widgets.classic.js" defer></script>';
const map = '<ensie-partner-map></ensie-partner-map>';

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const throwingGetters = `<script>
  for (const [owner, names] of [
    [Navigator.prototype, ['language', 'languages', 'geolocation', 'serviceWorker', 'clipboard', 'connection', 'userAgent', 'userAgentData', 'platform', 'vendor', 'appVersion']],
    [Document.prototype, ['cookie', 'currentScript']],
    [window, ['localStorage', 'sessionStorage', 'indexedDB', 'caches']],
  ]) for (const name of names) if (name in owner || name in window)
    Object.defineProperty(owner, name, {get() { throw new Error('read ' + name) }});
</script>`;

/** Two partners, one of them in a country of the bundled project. */
const abroad = {
  formatVersion: 1,
  name: 'Other',
  partners: [
    {id: 'a', name: 'A', country: 'DE', position: [52, 13]},
    {id: 'b', name: 'B', country: 'SK', position: [48, 19]},
  ],
};

const pages = {
  '/abroad.html': document(
    `${module}<ensie-partner-map><script type="application/json">${JSON.stringify(abroad)}</script></ensie-partner-map>`,
  ),
  '/module.html': module + map,
  '/hasty.html': `${module}${map}<script type="module">
    await customElements.whenDefined('ensie-partner-map');
    const map = document.querySelector('ensie-partner-map');
    while (!map.shadowRoot.querySelector('.map')) await map.updateComplete;
    map.shadowRoot.querySelector('.map').dispatchEvent(new PointerEvent('pointerenter'));
  </script>`,
  '/classic.html': classic + map,
  '/all.html': document(module + allElements),
  '/slovak.html': document(module + allElements, {lang: 'sk'}),
  '/both.html': document(module + classic + module.replace('.js', '.js?2') + allElements),
  '/private.html': document(throwingGetters + module + allElements, {lang: 'hu'}),
  '/strict.html': {
    body: document(module + allElements, {lang: 'sk'}),
    headers: {'content-security-policy': strictPolicy},
  },
  '/strict-classic.html': {
    body: document(classic + allElements, {lang: 'sk'}),
    headers: {'content-security-policy': strictPolicy},
  },
  '/poisoned.html': document(
    `<script>Object.prototype.toJSONString = function () {}</script>${module}${map}`,
  ),
};

const visit = visitSite({pages, folder: `${root}cdn`});
const {open} = visit;

const showMap = (page) =>
  page.evaluate(() => document.querySelector('ensie-partner-map').showMap());
/** The checks of the EU visibility rules come when the page is idle: emblem.test.mjs; cards behind the first paint. */
const isNeeded = (path) => !/^\/chunks\/(visibility|card|ensie-more)-/.test(path);
const status = (page) =>
  page.evaluate(() =>
    document
      .querySelector('ensie-partner-map')
      .shadowRoot.querySelector('[role=status]')
      .textContent.trim(),
  );

describe('script-tag files', () => {
  for (const name of ['module', 'classic']) {
    it(`show 12 partners in an empty page: ${name}`, async () => {
      const {page, faults, requests} = await open(`/${name}.html`);
      assert.deepEqual(await countPartners(page), {items: 12, markers: 12});
      assert.deepEqual(faults, []);
      assert.equal(requests().filter(isNeeded).length, 2);
      await page.close();
    });
  }

  it('need one request for all four elements in English', async () => {
    const {page, faults, requests} = await open('/all.html');
    assert.deepEqual(requests().slice(1).filter(isNeeded), ['/ensie-widgets.js']);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('need one more in another language, and ask for it before they render', async () => {
    const {page, requests} = await open('/slovak.html');
    const [, entry, locale, ...more] = requests().filter(isNeeded);
    assert.equal(entry, '/ensie-widgets.js');
    assert.match(locale, /^\/chunks\/sk-\w+\.js$/);
    assert.deepEqual(more, []);
    const order = await page.evaluate(() => ({
      asked: performance.getEntriesByType('resource').find(({name}) => name.includes('/sk-'))
        .startTime,
      shown: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    }));
    assert.ok(order.asked < order.shown, JSON.stringify(order));
    await page.close();
  });

  it('bring what the first tap needs after the first paint, and then answer without a request', async () => {
    const {page, faults, requests} = await open('/module.html');
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({name}) => name.includes('/card-')),
    );
    const order = await page.evaluate(() => ({
      asked: performance.getEntriesByType('resource').find(({name}) => name.includes('/card-'))
        .startTime,
      shown: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    }));
    assert.ok(order.asked > order.shown, JSON.stringify(order));
    // With the styles of the card: nothing in the element is matched anew when it opens.
    await page.waitForFunction(() =>
      document
        .querySelector('ensie-partner-map')
        .shadowRoot.adoptedStyleSheets.some(({cssRules}) =>
          [...cssRules].some(({selectorText}) => selectorText === '.sheet'),
        ),
    );
    await page.evaluate(() => {
      requestAnimationFrame(() => performance.mark('frame'));
      document.querySelector('ensie-partner-map').shadowRoot.querySelector('li .name').click();
    });
    await page.waitForFunction(() =>
      document.querySelector('ensie-partner-map').shadowRoot.querySelector('.sheet'),
    );
    assert.equal(requests().filter((path) => path.includes('/card-')).length, 1);
    // The focus is on the map now.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({name}) => name.includes('/live-map-')),
    );
    const {frame, live} = await page.evaluate(() => ({
      frame: performance.getEntriesByName('frame')[0].startTime,
      live: performance.getEntriesByType('resource').find(({name}) => name.includes('/live-map-'))
        .startTime,
    }));
    assert.ok(live > frame, `the live map was asked for at ${live}, before the frame at ${frame}`);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('bring the card before the live map to who is quicker than both', async () => {
    const {page, faults} = await open('/hasty.html');
    const [card, live] = await page.evaluate(() =>
      ['/card-', '/live-map-'].map((part) => {
        const entries = performance.getEntriesByType('resource');
        const {startTime, responseEnd} = entries.find(({name}) => name.includes(part));
        return {startTime, responseEnd};
      }),
    );
    assert.ok(card.responseEnd <= live.startTime, JSON.stringify({card, live}));
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('can be loaded twice, and as module and classic together', async () => {
    const {page, faults} = await open('/both.html');
    assert.deepEqual(await countPartners(page), {items: 12, markers: 12});
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('read nothing about the visitor, and store nothing', async () => {
    const {page, faults} = await open('/private.html');
    await showMap(page);
    assert.deepEqual(await countPartners(page), {items: 12, markers: 12});
    assert.deepEqual(faults, []);
    assert.deepEqual(await visit.browser.cookies(), []);
    await page.close();
  });

  it('add no global and no style to the page', async () => {
    const {page} = await open('/all.html');
    await showMap(page);
    const added = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const names = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      return {
        // Lit notes its version; test tools note violations.
        globals: Object.getOwnPropertyNames(window).filter(
          (name) =>
            !names.has(name) &&
            !/^(lit(Html|Element)Versions|reactiveElementVersions|litPropertyMetadata|_leaflet_events|violations|puppeteer_.*|\d+)$/.test(
              name,
            ),
        ),
        styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      };
    });
    assert.deepEqual(added, {globals: [], styles: 0});
    await page.close();
  });

  for (const path of ['/strict.html', '/strict-classic.html']) {
    it(`keep a strict policy with Trusted Types through a visit: ${path}`, async () => {
      const {page, faults} = await open(path);
      await showMap(page);
      await page.evaluate(async () => {
        const element = document.querySelector('ensie-partner-map');
        const rest = () => new Promise((resolve) => setTimeout(resolve, 350));
        const press = (selector) => element.shadowRoot.querySelector(selector).click();
        for (const button of ['in', 'left', 'up', 'right', 'down', 'out', 'whole']) {
          press(`button.${button}`);
          await rest();
        }
        press('.marker[data-partner="it-penne"]');
        await rest();
        element.remove();
        await rest();
      });
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('keep drawing and list when the live map cannot be loaded, and say so', async () => {
    const {page, faults} = await open('/slovak.html', {block: (path) => path.includes('live-map')});
    await showMap(page);
    assert.deepEqual(await countPartners(page), {items: 12, markers: 12});
    assert.equal(
      await status(page),
      'Interaktívna mapa momentálne nie je dostupná. Všetkých partnerov nájdete na obrázku a\u00a0v\u00a0zozname.',
    );
    assert.equal(faults.filter((fault) => fault.includes('ENSIE-020')).length, 1);
    assert.deepEqual(
      faults.filter((fault) => !/ENSIE-020|ERR_FAILED/.test(fault)),
      [],
    );
    await page.close();
  });

  it('ask for the shapes of other countries only where a partner is in one', async () => {
    const asked = ({requests}) =>
      requests().filter((path) => path.includes('other-countries')).length;
    const bundled = await open('/module.html');
    assert.equal(asked(bundled), 0);
    await bundled.page.close();
    const other = await open('/abroad.html');
    assert.equal(asked(other), 1);
    await other.page.close();
  });

  it('draw the map without the colours of countries that cannot be loaded, and say so', async () => {
    const {page, faults} = await open('/abroad.html', {
      block: (path) => path.includes('other-countries'),
    });
    await showMap(page);
    assert.deepEqual(await countPartners(page), {items: 2, markers: 2});
    const coloured = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('ensie-partner-map');
      return shadowRoot.querySelectorAll('.live .member').length;
    });
    assert.equal(coloured, 2); // Slovakia, coarse and fine
    assert.equal(faults.filter((fault) => fault.includes('ENSIE-022')).length, 1);
    await page.close();
  });

  it('leads to the list where the card of a partner cannot be loaded', async () => {
    const {page, faults} = await open('/slovak.html', {block: (path) => path.includes('/card-')});
    await page.evaluate(() =>
      globalThis.document
        .querySelector('ensie-partner-map')
        .shadowRoot.querySelector('.marker[data-partner="it-penne"]')
        .click(),
    );
    await page.waitForFunction(
      () =>
        globalThis.document
          .querySelector('ensie-partner-map')
          .shadowRoot.activeElement?.closest('li')?.dataset.item === 'it-penne',
    );
    assert.equal(faults.filter((fault) => fault.includes('ENSIE-022')).length, 1);
    await page.close();
  });

  it('speak English when the texts of a language cannot be loaded, and say so', async () => {
    const {page, faults} = await open('/slovak.html', {block: (path) => path.includes('/sk-')});
    assert.deepEqual(await countPartners(page), {items: 12, markers: 12});
    assert.equal(
      await page.evaluate(
        () => document.querySelector('ensie-partner-map').shadowRoot.querySelector('.card').lang,
      ),
      'en',
    );
    assert.equal(faults.filter((fault) => fault.includes('ENSIE-010')).length, 4);
    await page.close();
  });

  it('ask again for a language that could not be loaded, when the page changes to it again', async () => {
    let offline = true;
    const {page} = await open('/slovak.html', {block: (path) => offline && path.includes('/sk-')});
    /** Fails where the heading does not come to be that one. */
    const change = async (lang, heading) => {
      await page.evaluate((wanted) => (document.documentElement.lang = wanted), lang);
      await page.waitForFunction(
        (wanted) =>
          document
            .querySelector('ensie-project-timeline')
            .shadowRoot.querySelector('h2')
            .textContent.trim() === wanted,
        {},
        heading,
      );
    };
    await change('hu', 'A projekt idővonala');
    offline = false;
    await change('sk', 'Časová os projektu');
    await page.close();
  });

  it('keep the list where an old script has spoilt every object', async () => {
    const {page} = await open('/poisoned.html');
    await showMap(page);
    assert.equal((await countPartners(page)).items, 12);
    await page.close();
  });

  it('leave nothing behind after 100 visits of the live map', async () => {
    const {page, faults} = await open('/all.html');
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const measure = async () => {
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      const {metrics} = await session.send('Performance.getMetrics');
      const value = (wanted) => metrics.find(({name}) => name === wanted).value;
      return {nodes: value('Nodes'), listeners: value('JSEventListeners')};
    };
    const cycle = (times) =>
      page.evaluate(async (count) => {
        const element = document.querySelector('ensie-partner-map');
        for (let i = 0; i < count; i++) {
          await element.showMap();
          element.remove();
          document.body.prepend(element);
          await element.updateComplete;
        }
      }, times);
    await cycle(20);
    const before = await measure();
    await cycle(100);
    const after = await measure();
    assert.ok(after.nodes <= before.nodes * 1.01 + 10, JSON.stringify({before, after}));
    assert.ok(after.listeners <= before.listeners + 10, JSON.stringify({before, after}));
    assert.deepEqual(faults, []);
    await page.close();
  });
});

describe('built files', () => {
  const chunks = readdirSync(`${root}cdn/chunks`);
  const read = (name) => readFileSync(`${root}cdn/${name}`, 'utf8');

  it('have chunks that import nothing, above all not the entry', () => {
    for (const name of chunks) {
      // What asks for another chunk, when that is needed, is none of what they need themselves.
      const code = read(`chunks/${name}`).replace(/\bimport\([\w$]+\+\([^"()]+""\)\)/, '');
      assert.doesNotMatch(code, /\bimport\s*[({"'*]|from\s*["']/, name);
    }
  });

  it('refer to every chunk by a name that changes with its content', () => {
    const entry = read('ensie-widgets.js');
    const inChunks = chunks.map((name) => read(`chunks/${name}`)).join('');
    for (const name of chunks) {
      assert.match(name, /^[\w-]+-[\da-f]{6}\.js$/);
      const isNamed = entry.includes(`./chunks/${name}`) || inChunks.includes(`"./${name}"`);
      assert.ok(isNamed, name);
    }
  });

  it('have a classic file that any encoding and any remover of comments leaves as it is', () => {
    const code = read('ensie-widgets.classic.js');
    assert.doesNotMatch(code, /[^\0-\x7f]/);
    assert.doesNotMatch(code, /\/\//);
  });

  it('have no name that ad blockers look for', () => {
    const names = ['cdn', 'dist'].flatMap((folder) =>
      readdirSync(root + folder, {recursive: true}),
    );
    assert.deepEqual(
      names.filter((name) => /banner|sponsor|\bads?[-.]|cookie|gdpr|social|promo/i.test(name)),
      [],
    );
  });

  it('carry no text for translators and no address of another host that is loaded', () => {
    for (const name of ['ensie-widgets.js', 'ensie-widgets.classic.js']) {
      assert.doesNotMatch(read(name), /\bdesc:/);
      assert.doesNotMatch(read(name), /data:image|fonts\.|cdn\.|unpkg|googleapis/);
    }
  });

  it('size nothing by the page’s root font, which pages change', () => {
    for (const name of ['ensie-widgets.js', ...chunks.map((chunk) => `chunks/${chunk}`)]) {
      assert.doesNotMatch(read(name), /\d\s*rem\b/, name);
    }
  });

  it('define no module for other loaders', () => {
    assert.doesNotMatch(read('ensie-widgets.classic.js'), /\bdefine\.amd\b|module\.exports/);
  });
});
