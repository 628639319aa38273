/**
 * `npm run test:looks`: the page of all states looks as in the pictures beside this file.
 * `npm run test:looks -- --update` takes them anew, after a change that is meant to be seen.
 */
import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {chromiumArgs} from '../../scripts/testing/browsers.mjs';
import {root, visitSite} from '../build/site.mjs';
import {openStates} from '../build/pages/states-page.mjs';
import {compare} from './compare.mjs';
import {encodeSmall} from './small-picture.mjs';

const WIDTHS = [320, 390, 768, 1440];
const LANGUAGES = ['en', 'hu', 'sr'];
const LOOKS = ['light', 'dark', 'forced'];
const UPDATE = 'npm run test:looks -- --update';
const MOST_BYTES = 6_000_000;

const kept = `${root}test/looks/states/`;
/** What was seen instead; not in the repository. */
const found = '.cache/looks/';
const isUpdate = process.argv.includes('--update');

/** Letters look the same wherever the font is that .ci/run installs. */
const args = [
  ...chromiumArgs,
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-device-scale-factor=1',
];

// The funding statement asks for Arial, everything else for what the page wants. What is longer than most is cut.
const style = `
  @font-face {font-family: Arial; src: local('DejaVu Sans')}
  @font-face {font-family: Arial; font-weight: 700; src: local('DejaVu Sans Bold')}
  :root {--ensie-font: 'DejaVu Sans'}
  body {font-family: 'DejaVu Sans'}
  .state {max-block-size: 640px; overflow: clip}
  .wide {max-block-size: 1200px}`;

/** Run in the page, and leave what mends it. */
const faults = {
  'the heading of one widget moves by two pixels': () => {
    const {shadowRoot} = document.querySelector('ensie-project-timeline');
    const sheet = new globalThis.CSSStyleSheet();
    sheet.replaceSync('.heading {translate: 0 2px}');
    shadowRoot.adoptedStyleSheets.push(sheet);
    globalThis.mend = () => shadowRoot.adoptedStyleSheets.pop();
  },
  'the emblem moves by two pixels to the side': () => {
    const {shadowRoot} = document.querySelector('ensie-funding-banner');
    const sheet = new globalThis.CSSStyleSheet();
    sheet.replaceSync('.emblem {translate: 2px 0}');
    shadowRoot.adoptedStyleSheets.push(sheet);
    globalThis.mend = () => shadowRoot.adoptedStyleSheets.pop();
  },
  'the accent of one widget is a shade lighter': () => {
    const {style} = document.querySelector('ensie-project-timeline');
    style.setProperty('--ensie-color-accent', '#1a5bb0');
    globalThis.mend = () => style.removeProperty('--ensie-color-accent');
  },
};

describe('the page of all states looks as it should', () => {
  const visit = visitSite({args});
  let hasFont;

  before(async () => {
    mkdirSync(root + found, {recursive: true});
    if (isUpdate) rmSync(kept, {recursive: true, force: true});
    mkdirSync(kept, {recursive: true});
  });

  for (const lang of LANGUAGES) {
    describe(lang, () => {
      let page, session;
      before(async () => {
        ({page} = await openStates(visit.open, `?lang=${lang}`, {
          viewport: {width: 1440, height: 900},
        }));
        hasFont = await page.evaluate(() =>
          new globalThis.FontFace('wanted', "local('DejaVu Sans')").load().then(
            () => true,
            () => false,
          ),
        );
        await page.addStyleTag({content: style});
        session = await page.createCDPSession();
      });
      after(() => page.close());

      const isUsable = (test) => {
        if (hasFont) return true;
        if (process.env.CI_BROWSERS) assert.fail('the font DejaVu Sans is not installed');
        test.skip('the font DejaVu Sans is not installed');
        return false;
      };

      for (const look of LOOKS) {
        for (const width of WIDTHS) {
          it(`${look}, ${width} px`, async (test) => {
            if (!isUsable(test)) return;
            await show(page, session, look, width);
            expectPicture(`${lang}-${look}-${width}`, await photograph(page));
          });
        }
      }

      if (lang !== 'en') return;
      for (const [name, fault] of Object.entries(faults)) {
        it(`and it is noticed when ${name}`, async (test) => {
          if (!isUsable(test)) return;
          await show(page, session, 'light', 390);
          await page.evaluate(fault);
          const {squares} = compare(read('en-light-390'), await photograph(page));
          assert.ok(squares > 0, 'no square differs');
          await page.evaluate(() => globalThis.mend());
        });
      }
    });
  }

  it('in pictures that a clone has room for', () => {
    const names = readdirSync(kept);
    assert.equal(names.length, WIDTHS.length * LANGUAGES.length * LOOKS.length);
    const bytes = names.reduce((sum, name) => sum + statSync(kept + name).size, 0);
    assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
  });
});

const read = (name) => readFileSync(`${kept}${name}.png`);

async function show(page, session, look, width) {
  const forced = look === 'forced' ? 'active' : 'none';
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light'},
      {name: 'forced-colors', value: forced},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ],
  });
  await page.setViewport({width, height: 900});
}

/** Half as wide and high as the page: two pixels there are one here, and four pictures take the room of one. */
async function photograph(page) {
  const height = await page.evaluate(async () => {
    await document.fonts.ready;
    // A map measures its place after it has got it.
    for (let frame = 0; frame < 2; frame++) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const elements = [...document.querySelectorAll('.state > *')];
      await Promise.all(elements.map(({updateComplete}) => updateComplete));
    }
    return document.documentElement.scrollHeight;
  });
  const {width} = page.viewport();
  const clip = {x: 0, y: 0, width, height, scale: 0.5};
  return Buffer.from(
    await page.screenshot({clip, captureBeyondViewport: true, optimizeForSpeed: true}),
  );
}

function expectPicture(name, actual) {
  if (isUpdate) return writeFileSync(`${kept}${name}.png`, encodeSmall(actual));
  const {squares, difference} = compare(read(name), actual);
  if (!squares) return;
  writeFileSync(`${root}${found}${name}.png`, actual);
  if (difference) writeFileSync(`${root}${found}${name}-difference.png`, difference);
  assert.fail(
    `${squares} squares differ: look at ${found}${name}*.png beside test/looks/states/${name}.png. ` +
      `Where that is meant: ${UPDATE}`,
  );
}
