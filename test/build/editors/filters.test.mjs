// The text that the configurator writes, through what Joomla, Drupal and TYPO3 do to it, and into a
// browser. Through WordPress itself: test/wordpress/snippets.mjs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {ready, textsFor} from '../pages/configurator-page.mjs';
import {BASIC_HTML, RESTRICTED_HTML, drupal} from './filters/drupal.mjs';
import {joomla, joomlaNoHtml} from './filters/joomla.mjs';
import {typo3} from './filters/typo3.mjs';
import {document as makePage, root, visitSite} from '../site.mjs';
import {survival} from './survival.mjs';

/** Inputs, and what each real filter has made of them, with its version. */
const real = JSON.parse(readFileSync(`${root}test/build/editors/filters/real.json`, 'utf8'));

const widgets = ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'];
const headings = {en: 'Project partners', sk: 'Partneri projektu', sr: 'Пројектни партнери'};

/** What the README says a website should allow. */
const ALLOWED = '<div data-ensie-widget>';
const drupalAllowing = (html) => drupal(html, `${BASIC_HTML} ${ALLOWED}`);

describe('the text to paste, and what filters leave of it', () => {
  const pages = {'/': makePage('')};
  const site = visitSite({pages, folder: `${root}cdn`});
  let configurator;
  let blank;
  const typo3Filter = (html) => blank.evaluate(typo3, html);

  before(async () => {
    ({page: configurator} = await site.open('/configurator.html'));
    await ready(configurator);
    ({page: blank} = await site.open('/'));
  });

  describe('the filters of the tests', () => {
    const hostile = '<p onclick="x()" style="color:red" lang="sk">A</p><script>x()</script>';
    const link = (address) => `<a href="${address}">B</a>`;
    // Each with what of it is harmless, and stays.
    const cases = {
      Joomla: [joomla, '<p style="color:red" lang="sk">A</p>x()'],
      Drupal: [drupal, '<p lang="sk">A</p>x()'],
      TYPO3: [
        (html) => typo3Filter(html),
        '<p style="color:red" lang="sk">A</p>&lt;script&gt;x()&lt;/script&gt;',
      ],
    };

    for (const [name, [filter, harmless]] of Object.entries(cases)) {
      it(`${name}: takes out scripts, what calls them, and addresses that are scripts`, async () => {
        assert.equal(await filter(hostile), harmless);
        assert.doesNotMatch(await filter(link('javascript:x()')), /script/);
        for (const address of ['/a', 'b.html', 'https://town.example/?a=1&amp;b=2']) {
          assert.equal(await filter(link(address)), link(address));
        }
      });

      it(`${name}: takes out frames and tags with a hyphen, or shows their code`, async () => {
        const kept = await filter('<ensie-x lang="sk">A</ensie-x><iframe src="/b">C</iframe>');
        assert.equal(
          kept,
          name === 'TYPO3'
            ? '&lt;ensie-x lang="sk"&gt;A&lt;/ensie-x&gt;&lt;iframe src="/b"&gt;C&lt;/iframe&gt;'
            : 'AC',
        );
      });
    }

    it('Joomla: knows no attribute without a value, and looks again at what is left', () => {
      assert.equal(
        joomla('<div data-a data-b="1" data-c=\'"2"\'>A</div>'),
        '<div data-b="1" data-c="2">A</div>',
      );
      assert.equal(joomla('<scr<script>ipt>A</scr</script>ipt>'), 'A');
      assert.equal(joomla('<br><a\nhref="/b">A</a>'), '<br />A</a>');
    });

    it('Drupal: keeps what the list has, with the attributes in it', () => {
      const div =
        '<div data-ensie-widget="partner-map" data-lang="sk" class="x"><p class="x">A</p></div>';
      assert.equal(drupal(div), '<p>A</p>');
      assert.equal(
        drupal(div, `${BASIC_HTML} <div data-ensie-widget data-lang>`),
        '<div data-ensie-widget="partner-map" data-lang="sk"><p>A</p></div>',
      );
      assert.match(
        drupal('<img src="/a.svg">') + drupal('<img src="//b/a.png">'),
        /^(.*removed.*){2}$/,
      );
      assert.equal(drupal('<img src="/a.png" class="x">'), '<img src="/a.png">');
      assert.equal(drupal('1 < 2 > 0 & <!-- B -->'), '1 &lt; 2 &gt; 0 &amp;');
    });

    it('TYPO3: keeps data, and pictures of web addresses', async () => {
      const div = '<div data-ensie-widget="partner-map">A</div>';
      assert.equal(await typo3Filter(div), div);
      assert.equal(await typo3Filter('<img src="data:,"><svg></svg>'), '<svg></svg>');
    });
  });

  describe('the filters of the tests, beside the real ones', () => {
    const models = {
      joomla,
      joomlaNoHtml,
      drupal: (html) => drupal(html),
      drupalAllowing,
      drupalRestricted: (html) => drupal(html, RESTRICTED_HTML),
      typo3: (html) => typo3Filter(html),
      typo3Common: (html) => blank.evaluate(typo3, html, true),
    };
    for (const [name, {input, ...kept}] of Object.entries(real.texts)) {
      it(`give the same: ${name}`, async () => {
        const read = (html) =>
          blank.evaluate((it) => {
            const body = new window.DOMParser().parseFromString(it, 'text/html').body;
            // Code that is shown may be written in either way.
            return body.innerHTML.replaceAll(' /&gt;', '&gt;&lt;/path&gt;').trim();
          }, html);
        for (const [filter, html] of Object.entries(kept)) {
          assert.equal(await read(await models[filter](input)), await read(html), filter);
        }
      });
    }
  });

  describe('survival()', () => {
    const list =
      '<div><ul><li>Fiľakovo</li><li><a href="/a">Penne</a></li></ul><svg height="9"></svg></div>';
    const drawn = (inside = '') =>
      `<ensie-objectives-list>${inside}</ensie-objectives-list>` +
      '<script type="module" src="/ensie-widgets.js"></script>';
    const box = '<div style="height:90px"></div>';
    const planted = {
      widget: drawn(list),
      fallback: list,
      nothing: '',
      code: list.replaceAll('<', '&lt;'),
      'doubled, the widget beside its fallback': drawn() + list,
      'doubled, two widgets': drawn() + drawn(),
      'half: 2 of 2 texts are missing': box,
      'half: 2 of 2 texts are missing, a tag that nothing fills': `<ensie-other></ensie-other>${box}`,
      'half: 2 of 2 texts are missing, all is hidden': `<div hidden>${list}</div>${box}`,
      'half: 1 of 2 texts are missing': list.replace('Penne', ''),
      'half: 0 of 1 links': list.replace(/<\/?a\b[^>]*>/g, ''),
      'half: 0 of 1 pictures': list.replace(/<svg.*svg>/, ''),
    };

    it('tells each of them from the others', async () => {
      const places = Object.values(planted).map(
        (html, i) => `<section id="place-${i}">${html}</section>`,
      );
      pages['/planted.html'] = makePage(places.join(''));
      const {page} = await site.open('/planted.html');
      for (const [i, what] of Object.keys(planted).entries()) {
        const [expected] = what.split(', ');
        assert.equal(await survival(page, `#place-${i}`, list), expected, what);
      }
      await page.close();
    });
  });

  describe('the text of the configurator', () => {
    /** All four widgets of each row, as its filter has left them, on one page of a town. */
    async function publish(rows, lang, tab) {
      const places = [];
      for (const [name, system, filter] of rows) {
        for (const widget of widgets) {
          const choices = new URLSearchParams({base: '/', widget, system, lang});
          const {code, template = ''} = await textsFor(configurator, choices.toString());
          const kept = await filter(code);
          places.push({what: `${name}: ${widget}`, code, kept, template});
        }
      }
      const body = places.map(({kept}, i) => `<section id="place-${i}">${kept}</section>`).join('');
      // The page is in another language than the widgets.
      const [{template}] = places;
      pages['/town.html'] = makePage(body, {lang: 'hu', head: template});
      const {page, faults} = await site.open('/town.html', tab);
      const seen = {};
      for (const [i, {what, code}] of places.entries()) {
        seen[what] = await survival(page, `#place-${i}`, code);
      }
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('ensie-partner-map')].map((map) =>
          map.shadowRoot?.querySelector('h2')?.textContent.trim(),
        ),
      );
      await page.close();
      return {seen: Object.entries(seen), faults, shown};
    }

    const isNot =
      (wanted) =>
      ([, found]) =>
        found !== wanted;

    const kept = [
      ['Joomla', 'joomla', joomla],
      ['Drupal that allows it', 'drupal', drupalAllowing],
      ['TYPO3', 'typo3', (html) => typo3Filter(html)],
    ];

    for (const [lang, heading] of Object.entries(headings)) {
      it(`is a widget where a filter keeps it, in ${lang}`, async () => {
        const {seen, faults, shown} = await publish(kept, lang);
        assert.equal(seen.length, 12);
        assert.deepEqual(seen.filter(isNot('widget')), []);
        assert.deepEqual(shown, [heading, heading, heading]);
        assert.deepEqual(faults, []);
      });
    }

    it('is all of the content where no script runs', async () => {
      const {seen, faults} = await publish(kept, 'sr', {javaScript: false});
      assert.deepEqual(seen.filter(isNot('fallback')), []);
      assert.deepEqual(faults, []);
    });

    it('is all of the content where a filter takes its tag', async () => {
      const {seen, faults} = await publish(
        [
          ['Drupal as it comes', 'drupal', drupal],
          ['the text for own pages in Joomla', 'html', joomla],
          ['the text for own pages in Drupal', 'html', drupal],
        ],
        'sk',
      );
      assert.equal(seen.length, 12);
      assert.deepEqual(seen.filter(isNot('fallback')), []);
      assert.deepEqual(faults, []);
    });

    it('leaves no empty box where a filter takes a frame', async () => {
      const {seen} = await publish(
        [
          ['a frame in Joomla', 'frame', joomla],
          ['a frame in Drupal', 'frame', drupal],
        ],
        'sk',
      );
      assert.deepEqual(seen.filter(isNot('nothing')), []);
    });
  });
});
