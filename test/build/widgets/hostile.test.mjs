import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allElements, countPartners, document as page, root, visitSite} from '../site.mjs';

const module = '<script type="module" src="/ensie-widgets.js"></script>';
const classic = '<script src="/ensie-widgets.classic.js" defer></script>';
const map = '<ensie-partner-map><p>Our partners</p></ensie-partner-map>';

const central = (script) => ({
  body: `<!doctype html><html lang="sk"><meta charset="windows-1250"><title>x</title>${script}${allElements}`,
  headers: {'content-type': 'text/html'},
});

const pages = {
  '/quirks.html': `<html lang="en"><title>x</title>${module}${map}`,
  '/deep/base.html': page(`<script type="module" src="/ensie-widgets.js"></script>${map}`, {
    head: '<base href="/somewhere/else/">',
    lang: 'hu',
  }),
  '/central-module.html': central(module),
  '/central-classic.html': central(classic),
  '/frozen.html': page(
    `<script>[Object, Array, Function, String, Map, Promise].forEach((c) => Object.freeze(c.prototype))</script>` +
      module +
      map,
  ),
  '/old-scripts.html': page(
    // What Prototype 1.7 and MooTools 1.4 do to built-in functions, in short.
    `<script>
      Array.from = (list) => (list && list.length ? [].slice.call(list) : []);
      Array.prototype.toJSON = function () { return '[]' };
      Array.prototype.extra = Function.prototype.extra = String.prototype.extra = function () {};
      Function.prototype.bind = function (self) { const f = this; return function () { return f.apply(self, arguments) } };
      Element.prototype.show = Element.prototype.hide = function () { return this };
    </script>${module}${allElements}`,
  ),
  '/no-shadow.html': page(
    `<script>Element.prototype.attachShadow = () => { throw new Error('blocked') }</script>${module}${map}`,
  ),
  '/no-define.html': page(
    `<script>customElements.define = () => { throw new Error('blocked') }</script>${module}${map}`,
  ),
  '/styled.html': page(
    `<style>
      * { margin: 9px !important; letter-spacing: 3px; box-sizing: content-box !important }
      body { font: italic 30px/3 serif; text-transform: uppercase; text-align: right; direction: rtl }
      div, section, ol, li, button, svg, img { display: none !important; color: red !important }
      .menu { position: fixed; z-index: 1; inset: 0 0 auto; height: 100vh; background: #fff; display: block !important }
    </style>${module}${map}<nav class="menu">Menu</nav>`,
  ),
  '/inner.html': page(module + allElements, {lang: 'cs'}),
  '/inner-classic.html': page(classic + allElements, {lang: 'cs'}),
  '/sandbox.html': page('<iframe sandbox="allow-scripts" src="/inner.html"></iframe>'),
  '/sandbox-classic.html': page(
    '<iframe sandbox="allow-scripts" src="/inner-classic.html"></iframe>',
  ),
};

const {open} = visitSite({pages, folder: `${root}cdn`});

const visit = async (path, check) => {
  const opened = await open(path);
  try {
    await check(opened);
  } finally {
    await opened.page.close();
  }
};
const showMap = (tab) => tab.evaluate(() => document.querySelector('ensie-partner-map').showMap());
const complete = {items: 12, markers: 12};

describe('in other people’s pages, the widgets', () => {
  for (const path of ['/quirks.html', '/deep/base.html', '/frozen.html', '/old-scripts.html']) {
    it(`work, live map included: ${path}`, () =>
      visit(path, async ({page: tab, faults}) => {
        assert.deepEqual(await countPartners(tab), complete);
        await showMap(tab);
        assert.deepEqual(await countPartners(tab), complete);
        assert.deepEqual(faults, []);
      }));
  }

  for (const path of ['/central-module.html', '/central-classic.html']) {
    it(`keep their letters in a page in windows-1250: ${path}`, () =>
      visit(path, async ({page: tab}) => {
        const text = await tab.evaluate(
          () =>
            document.querySelector('ensie-partner-map').shadowRoot.querySelector('.card')
              .textContent,
        );
        for (const word of [
          'Fiľakovo',
          'Ķekava',
          'Județean',
          'Sociālās',
          'Stredná odborná škola – Szakközépiskola',
          'Partneri projektu',
          'Taliansko',
        ])
          assert.ok(text.includes(word), word);
      }));
  }

  for (const path of ['/no-shadow.html', '/no-define.html']) {
    it(`leave what stands inside the tag, and say why once: ${path}`, () =>
      visit(path, async ({page: tab, faults}) => {
        assert.equal(
          await tab.evaluate(() => document.querySelector('ensie-partner-map').innerText),
          'Our partners',
        );
        assert.ok(
          await tab.evaluate(() => document.querySelector('ensie-partner-map p').checkVisibility()),
        );
        assert.ok(
          faults.every((fault) => /^warn: .*ENSIE-002/.test(fault)),
          faults.join('\n'),
        );
        assert.equal(faults.filter((fault) => fault.includes('<ensie-partner-map>')).length, 1);
      }));
  }

  it('let no style of the page in, and stay under its menus', () =>
    visit('/styled.html', async ({page: tab}) => {
      await showMap(tab);
      const seen = await tab.evaluate(() => {
        const {shadowRoot} = document.querySelector('ensie-partner-map');
        const style = getComputedStyle(shadowRoot.querySelector('.name'));
        const marker = shadowRoot.querySelector('.marker').getBoundingClientRect();
        return {
          style: [
            style.fontStyle,
            style.textTransform,
            style.letterSpacing,
            style.direction,
            style.textAlign,
          ],
          shown: shadowRoot.querySelector('.partners').checkVisibility(),
          top: document.elementFromPoint(marker.x + 9, marker.y + 9)?.className,
        };
      });
      assert.deepEqual(seen, {
        style: ['normal', 'none', 'normal', 'ltr', 'start'],
        shown: true,
        top: 'menu',
      });
    }));

  for (const path of ['/sandbox.html', '/sandbox-classic.html']) {
    it(`work in a sandboxed frame: ${path}`, () =>
      visit(path, async ({page: tab}) => {
        const frame = tab.frames().find((each) => each !== tab.mainFrame());
        await frame.waitForFunction(() =>
          document.querySelector('ensie-partner-map')?.shadowRoot?.querySelector('.partners'),
        );
        assert.deepEqual(await countPartners(frame), complete);
        const heading = await frame.evaluate(() =>
          document
            .querySelector('ensie-partner-map')
            .shadowRoot.querySelector('h2')
            .textContent.trim(),
        );
        assert.equal(heading, 'Partneři projektu');
      }));
  }
});
