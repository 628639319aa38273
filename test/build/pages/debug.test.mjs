import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allElements, document, root, visitSite} from '../site.mjs';

const scripts = {
  module: '<script type="module" src="/ensie-widgets.js"></script>',
  classic: '<script src="/ensie-widgets.classic.js" defer></script>',
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const strict = (body) => ({
  body: document(body, {lang: 'sk'}),
  headers: {'content-security-policy': policy},
});

const pages = {
  '/module.html': strict(scripts.module + allElements),
  '/classic.html': strict(scripts.classic + allElements),
  '/twice.html': strict(scripts.module + scripts.classic + allElements),
  '/blocked.html': strict(`<img src="https://elsewhere.example/a.png?visitor=1">${scripts.module}`),
};

const visit = visitSite({pages, folder: `${root}cdn`});

const isReport = (path) => /\/chunks\/(overlay|debug)-/.test(path);

/** The report as a reader sees it, once it is there. */
async function report(page) {
  const read = () =>
    globalThis.document.querySelector('[data-ensie-debug]')?.shadowRoot.querySelector('aside')
      ?.innerText;
  await page.waitForFunction(read);
  // Checks of the funding statement, and what comes with other files, are shown a moment later.
  await new Promise((resolve) => setTimeout(resolve, 700));
  return page.evaluate(read);
}

describe('?ensie-debug', () => {
  for (const kind of Object.keys(scripts)) {
    it(`opens the report under a strict policy: ${kind}`, async () => {
      const {page, faults, requests} = await visit.open(`/${kind}.html?a=b&ensie-debug`);
      const text = await report(page);
      assert.match(text, /^Prvky ENSIE na tejto stránke\s+Nenašli sa žiadne problémy/);
      assert.match(text, /\/ensie-widgets(\.classic)?\.js/);
      assert.match(text, /Pravidlá viditeľnosti EÚ\s+všetky dodržané/);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(faults, []);
      assert.equal(requests().filter(isReport).length, kind === 'module' ? 2 : 0);
      await page.close();
    });

    it(`is needed for it, and for its files: ${kind}`, async () => {
      for (const query of ['', '?ensie-debugger', '?no-ensie-debug', '#?ensie-debug']) {
        const {page, requests} = await visit.open(`/${kind}.html${query}`);
        assert.deepEqual(requests().filter(isReport), [], query);
        assert.equal(await page.$('[data-ensie-debug]'), null, query);
        await page.close();
      }
    });
  }

  it('opens one report for two copies of the script, which are named', async () => {
    const {page} = await visit.open('/twice.html?ensie-debug');
    const text = await report(page);
    assert.equal((await page.$$('[data-ensie-debug]')).length, 1);
    assert.match(text, /Problémy: 1\s/);
    assert.match(text, /\/ensie-widgets\.js\s[^]*\/ensie-widgets\.classic\.js\s/);
    assert.match(text, /Skript je na stránke viackrát/);
    await page.close();
  });

  it('tells of what was blocked before it opened, and that there is no widget', async () => {
    const {page} = await visit.open('/blocked.html?ensie-debug');
    const text = await report(page);
    assert.match(text, /img-src https:\/\/elsewhere\.example\/a\.png/);
    assert.doesNotMatch(text, /visitor/);
    assert.match(text, /Na tejto stránke nie je žiadny prvok/);
    await page.close();
  });

  it('speaks English where its texts cannot be loaded', async () => {
    const {page} = await visit.open('/module.html?ensie-debug', {
      block: (path) => path.includes('/debug-'),
    });
    assert.match(await report(page), /^ENSIE widgets on this page\s+No problems found/);
    await page.close();
  });

  it('asks once for files that are missing, and praises nothing unchecked', async () => {
    const {page, requests} = await visit.open('/module.html?ensie-debug', {
      block: (path) => /\/(debug|visibility)-/.test(path),
    });
    const text = await report(page);
    assert.match(text, /ENSIE-042\s/);
    assert.doesNotMatch(text, /EU visibility rules/);
    const count = (name) => requests().filter((path) => path.includes(name)).length;
    assert.equal(count('/debug-'), 1);
    assert.ok(count('/visibility-') <= 3, `${count('/visibility-')}`);
    await page.close();
  });

  it('says in one line that it is missing itself, and throws nothing into the page', async () => {
    const {page, faults} = await visit.open('/module.html?ensie-debug', {
      block: (path) => path.includes('/overlay-'),
    });
    const ours = faults.filter((fault) => !fault.includes('net::ERR_FAILED'));
    assert.equal(ours.length, 1, ours.join());
    assert.match(
      ours[0],
      /^warn: ENSIE-022: the report could not be loaded; is chunks\/ complete\?/,
    );
    await page.close();
  });

  it('does not print, and fits a phone', async () => {
    const {page} = await visit.open('/module.html?ensie-debug', {
      viewport: {width: 320, height: 640},
    });
    await report(page);
    const box = () =>
      page.evaluate(() => {
        const {left, right, height} = globalThis.document
          .querySelector('[data-ensie-debug]')
          .getBoundingClientRect();
        return {left, right, isShown: height > 0};
      });
    assert.deepEqual(await box(), {left: 0, right: 320, isShown: true});
    await page.emulateMediaType('print');
    assert.equal((await box()).isShown, false);
    await page.close();
  });

  it('opens in a frame of its own, too', async () => {
    const {page} = await visit.open('/embed.html?widget=project-timeline&lang=sk&ensie-debug');
    assert.match(await report(page), /<ensie-project-timeline>\s+Jazyk\s+sk/);
    await page.close();
  });
});
