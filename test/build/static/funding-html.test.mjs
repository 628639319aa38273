// The funding banner as static HTML, made in Node without a DOM from what npm publishes.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {HtmlValidate} from 'html-validate';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {renderFundingBannerHTML} from '../../../dist/index.js';
import {locales} from '../../../dist/internal/language/locales.js';
import {document, root, visitSite} from '../site.mjs';

const layouts = ['inline', 'stacked', 'compact'];

const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

const textOf = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const hostile = `<style>
  body { font: italic 9px serif; text-transform: uppercase; background: #321; color: #eee }
  img, svg { max-width: 50% !important; height: 20px !important; fill: red !important }
</style>`;

const pages = {};

describe('renderFundingBannerHTML()', () => {
  const {open} = visitSite({pages, folder: `${root}cdn`});

  before(async () => {
    for (const layout of layouts) {
      for (const emblemPosition of ['start', 'end']) {
        const html = await renderFundingBannerHTML({locale: 'hu', layout, emblemPosition});
        const heading = '<h1>Projekt</h1>';
        pages[`/${layout}-${emblemPosition}.html`] = document(`<main>${heading}${html}</main>`, {
          lang: 'hu',
        });
        pages[`/hostile-${layout}-${emblemPosition}.html`] = document(hostile + html, {lang: 'hu'});
      }
    }
    pages['/element.html'] = document(
      '<script type="module" src="/ensie-widgets.js"></script><ensie-funding-banner></ensie-funding-banner>',
    );
  });

  it('E18 needs no script, no style sheet, no other file and no DOM', async () => {
    assert.equal(typeof globalThis.document, 'undefined');
    const html = await renderFundingBannerHTML();
    assert.doesNotMatch(
      html,
      /<script|<style|<link|<img|\son\w+=|class=|\sid=|url\(|https?:\/\/(?!www\.w3\.org\/2000\/svg)/i,
    );
  });

  it('E2 E3 has its emblem in a file too, for editors that take out an SVG', async () => {
    const [svg] = /<svg.*<\/svg>/s.exec(await renderFundingBannerHTML());
    const large = svg.replace(/^<svg[^>]*?(viewBox="[^"]*")[^>]*>/, '<svg $1>');
    const style = '<style>body{margin:0}body>*{display:block;width:854px;height:584px}</style>';
    pages['/emblems.html'] = document(`${large}<img src="/eu-emblem.png" alt="">${style}`);
    const {page} = await open('/emblems.html', {viewport: {width: 900, height: 1200}});
    const clip = {x: 0, y: 0, width: 854, height: 584};
    const [drawn, file] = await Promise.all(
      [0, clip.height].map(async (y) =>
        PNG.sync.read(Buffer.from(await page.screenshot({clip: {...clip, y}}))),
      ),
    );
    const changed = (other) =>
      pixelmatch(drawn.data, other, undefined, drawn.width, drawn.height, {threshold: 0.2});
    assert.ok(changed(file.data) < 200, `${changed(file.data)} of 498736 pixels`);
    const moved = file.data.copyWithin(0, 4 * 8);
    assert.ok(changed(moved) > 2000, 'another picture would be seen');
    await page.close();
  });

  for (const locale of locales) {
    it(`E18 states every fact in ${locale} when styles and pictures are taken out`, async () => {
      for (const layout of layouts) {
        const html = await renderFundingBannerHTML({locale, layout});
        const {templates} =
          locale === 'en' ? {} : await import(`../../../dist/locales/${locale}.js`);
        const stripped = textOf(html.replace(/<svg.*?<\/svg>/s, '').replace(/ style="[^"]*"/g, ''));
        const english = {
          'funding.statement': 'Co-funded by the European Union',
          'ensie.programme': 'Europe for Citizens',
          'ensie.strand': 'Strand 2: Democratic engagement and civic participation',
          'ensie.measure': 'Measure 2.2: Networks of Towns',
          'funding.disclaimer':
            'The European Commission support for the production of this publication does not constitute an endorsement of the contents which reflects the views only of the authors, and the Commission cannot be held responsible for any use which may be made of the information contained therein.',
        };
        for (const [id, text] of Object.entries(english)) {
          assert.ok(
            stripped.includes(textOf(templates?.[id] ?? text)),
            `${locale} ${layout} ${id}`,
          );
        }
        assert.ok(stripped.includes('588997-CITIZ-1-2017-1-1SK-CITIZ-NT'));
        assert.ok(html.startsWith(`<div lang="${locale === 'pt' ? 'pt-PT' : locale}"`));
      }
    });
  }

  it('says the same as the element', async () => {
    const {page} = await open('/element.html');
    const element = await page.evaluate(() => {
      const paragraphs = document
        .querySelector('ensie-funding-banner')
        .shadowRoot.querySelectorAll('p');
      return [...paragraphs].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
    });
    const html = await renderFundingBannerHTML({locale: 'en'});
    const paragraphs = [...html.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, text]) => textOf(text));
    assert.deepEqual(paragraphs, element);
    await page.close();
  });

  it('is valid HTML', async () => {
    // Text and styles are ours to write; the rest is what a checker knows.
    const checker = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {'no-inline-style': 'off', 'void-style': 'off', 'long-title': 'off'},
    });
    for (const locale of ['en', 'hu', 'sr']) {
      for (const layout of layouts) {
        const html = await renderFundingBannerHTML({locale, layout, emblemPosition: 'end'});
        const {results} = await checker.validateString(document(html, {lang: locale}));
        assert.deepEqual(
          results.flatMap(({messages}) => messages.map(({ruleId, message}) => [ruleId, message])),
          [],
        );
      }
    }
    const broken = await checker.validateString('<!doctype html><p role="buton"><div></div></p>');
    assert.ok(!broken.valid);
  });

  for (const layout of layouts) {
    for (const position of ['start', 'end']) {
      it(`E18 is accessible and right without script: ${layout}, ${position}`, async () => {
        for (const viewport of [
          {width: 320, height: 600},
          {width: 1280, height: 800},
        ]) {
          const {page, faults} = await open(`/${layout}-${position}.html`, {viewport});
          assert.ok(
            await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
          );
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549'];
            const result = await globalThis.axe.run({runOnly: [...tags, 'best-practice']});
            return result.violations.map(({id, nodes}) => [id, ...nodes.map(({html}) => html)]);
          });
          assert.deepEqual(violations, []);
          assert.deepEqual(faults, []);
          await page.close();
        }
      });

      it(`E2-E10 hold in a hostile page: ${layout}, ${position}`, async () => {
        const {page} = await open(`/hostile-${layout}-${position}.html`);
        const seen = await page.evaluate(() => {
          const svg = document.querySelector('svg');
          const box = svg.getBoundingClientRect();
          const statement = document.querySelector('strong');
          const style = getComputedStyle(statement);
          const text = statement.getBoundingClientRect();
          const [frame, field] = svg.querySelectorAll('rect');
          return {
            ratio: box.width / box.height,
            emblem: field.getBoundingClientRect().height,
            border:
              (frame.getBoundingClientRect().height - field.getBoundingClientRect().height) / 2,
            apart: text.left >= box.right || text.right <= box.left || text.top >= box.bottom,
            font: style.fontFamily,
            looks: [style.fontStyle, style.textTransform, style.textDecorationLine, style.color],
            centres: [...svg.querySelectorAll('path')].map((path) =>
              path.getAttribute('transform'),
            ),
          };
        });
        assert.ok(Math.abs(seen.ratio - 853.2 / 583.2) < 0.01, `${seen.ratio}`);
        assert.ok(seen.emblem >= 38, `${seen.emblem}`);
        assert.ok(Math.abs(seen.border - seen.emblem / 25) <= 0.5, `${seen.border}`);
        assert.ok(seen.apart);
        assert.match(seen.font, /^Arial/);
        assert.deepEqual(seen.looks, ['normal', 'none', 'none', 'rgb(0, 51, 153)']);
        assert.equal(seen.centres.length, 12);
        assert.equal(seen.centres[0], 'translate(405 90)');
        await page.close();
      });
    }
  }

  it('E13 E14 E16 take another grant with its own texts, and none without a number', async () => {
    const cerv = await renderFundingBannerHTML({
      locale: 'sk-SK',
      grant: '101000000',
      programme: 'CERV',
      period: '2021-2027',
      statement: 'funded',
    });
    assert.match(cerv, /Financované Európskou úniou<\/strong>/);
    assert.match(cerv, /Financované Európskou úniou\. Vyjadrené názory/);
    assert.match(cerv, /101000000/);
    assert.doesNotMatch(cerv, /588997|Oblasť 2/);
    for (const options of [{grant: ''}, {project: {}}, {project: {funding: {}}}]) {
      await assert.rejects(renderFundingBannerHTML(options), {
        name: 'TypeError',
        message: /ENSIE-040/,
      });
    }
  });

  it('lets no data become HTML', async () => {
    const attack = `"><img src=x onerror=alert(1)>&'`;
    const html = await renderFundingBannerHTML({
      grant: attack,
      programme: attack,
      emblemUrl: attack,
      locale: attack,
      layout: attack,
    });
    assert.equal(html.match(/<img/g).length, 1);
    assert.match(html, /<img src="&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;&amp;'"/);
  });

  it('E3 prints in one colour, and shows a file where editors remove SVG', async () => {
    const blue = await renderFundingBannerHTML({variant: 'mono-blue'});
    assert.doesNotMatch(blue, /FFCC00/);
    const black = await renderFundingBannerHTML({variant: 'mono-black'});
    assert.doesNotMatch(black, /FFCC00|#039|003399/);
    const file = await renderFundingBannerHTML({emblemUrl: '/ensie/emblem.svg'});
    assert.match(file, /<img src="\/ensie\/emblem\.svg" alt="Flag of the European Union"/);
    assert.doesNotMatch(file, /<svg/);
  });

  it('is not in the files for the script tag', () => {
    for (const name of ['ensie-widgets.js', 'ensie-widgets.classic.js']) {
      assert.doesNotMatch(
        readFileSync(`${root}cdn/${name}`, 'utf8'),
        /renderFundingBannerHTML\(\)/,
      );
    }
  });
});
