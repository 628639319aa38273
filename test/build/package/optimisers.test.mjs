// The classic file as plugins and proxies that "optimise" scripts treat it: put together with others,
// held back, evaluated, shortened by rules that know no JavaScript, moved and written in other encodings.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {document as makePage, root, visitSite} from '../site.mjs';

const code = readFileSync(`${root}cdn/ensie-widgets.classic.js`, 'utf8');

/** Another script of the page, with and without an end. */
const other = 'window.others = (window.others || 0) + 1';
const call = '(function () { window.others = (window.others || 0) + 1 })()';
const text = JSON.stringify(code).replaceAll('</', '<\\/');

/** Rules of tools that work with regular expressions. */
const withoutLineComments = (script) => script.replace(/\/\/.*$/gm, '');
const withoutComments = (script) => withoutLineComments(script.replace(/\/\*[\s\S]*?\*\//g, ''));
const inOneLine = (script) => script.replace(/\s+/g, ' ');

/** What is loaded as a script. */
const scripts = {
  'twice in one file': code + code,
  'after a script without a semicolon': `${other}\n${code}`,
  'after a call without a semicolon': `${call}\n${code}`,
  'after a comment without a line break': `${other} // the end${code}`,
  'before a script': code + other,
  'before a call': code + call,
  'between others, in one line': inOneLine(`${call}\n${code}\n${call}`),
  'in a strict file': `'use strict';\n${code}`,
  'in a strict function': `(function () { 'use strict'; ${code} })();`,
  'in a try': `try { ${code} } catch (error) { console.error(error) }`,
  'in a module': `export {}; ${code}`,
  'by eval': `eval(${text})`,
  'by new Function': `new Function(${text})()`,
  'without line comments': withoutLineComments(code),
  'without any comments': withoutComments(code),
  'without line breaks and double spaces': inOneLine(code),
  'without comments, in one line, between others': inOneLine(
    withoutComments(`${call}\n${code}\n${call}`),
  ),
};

const place =
  '<ensie-partner-map lang="sk"><p>Here</p></ensie-partner-map>' +
  '<div data-ensie-widget="objectives-list" data-lang="sk"><p>There</p></div>';

const tag = (attributes = '', path = '/ensie-widgets.classic.js') =>
  `<script ${attributes} src="${path}"></script>`;

/** As plugins that hold scripts back until a visitor moves. */
const late = (...times) => `<script>
  window.awaited = ${times.length};
  for (const time of [${times}]) setTimeout(() => document.head.append(Object.assign(
    document.createElement('script'),
    {src: '/ensie-widgets.classic.js', onload: () => window.awaited--},
  )), time);
</script>`;

/** How it is loaded, with the whole page in which that is. */
const pages = {
  'at the end': makePage(place + tag()),
  'in the head': makePage(place, {head: tag()}),
  deferred: makePage(place, {head: tag('defer')}),
  'when it is there': makePage(place, {head: tag('async')}),
  'as a module': makePage(place, {head: tag('type="module"')}),
  'by two tags': makePage(place, {head: tag('defer') + tag('async')}),
  'inside the page': makePage(`${place}<script>${code}</script>`),
  // A visitor's first movement may come after ten seconds, as here after two: nothing waits or gives up.
  'two seconds late': makePage(place + late(2000)),
  'late, and again': makePage(place + late(300, 600)),
};

/** Page and script as a server sends them that knows one encoding. */
const inEncoding = (charset) => ({
  page: {
    body: makePage(place + tag('', `/${charset}.js`)).replace('utf-8', charset),
    headers: {'content-type': `text/html; charset=${charset}`},
  },
  script: {
    body: Buffer.from(code, 'latin1'),
    headers: {'content-type': `text/javascript; charset=${charset}`},
  },
});

const served = {};
const serve = (name, content) => {
  const path = `/${name.replace(/\W+/g, '-')}.html`;
  served[path] = content;
  return path;
};

describe('the classic file, optimised', () => {
  const {open} = visitSite({pages: served, folder: `${root}cdn`});

  /** What visitors have of the two widgets, and what has gone wrong. */
  async function visit(path) {
    const {page, faults} = await open(path, {waitUntil: 'load'});
    const isDrawn = () =>
      !window.awaited &&
      ['partner-map', 'objectives-list'].every((name) =>
        document.querySelector(`ensie-${name}`)?.shadowRoot?.querySelector('h2'),
      );
    await page.waitForFunction(isDrawn, {polling: 50}).catch(() => faults.push('nothing is drawn'));
    const seen = await page.evaluate(() => ({
      headings: [...document.querySelectorAll('ensie-partner-map, ensie-objectives-list')].map(
        ({shadowRoot}) => shadowRoot?.querySelector('h2')?.textContent.trim(),
      ),
      partners: document
        .querySelector('ensie-partner-map')
        .shadowRoot?.querySelectorAll('.partners > li').length,
      fallback: document.body.innerText.match(/Here|There/g),
      others: window.others,
    }));
    await page.close();
    return {...seen, faults};
  }

  const works = ({headings, partners, fallback, faults}) => {
    assert.deepEqual(faults, []);
    assert.deepEqual(headings, ['Partneri projektu', 'Ciele a výsledky']);
    assert.equal(partners, 12);
    assert.equal(fallback, null);
  };

  for (const [name, script] of Object.entries(scripts)) {
    it(`works ${name}`, async () => {
      served['/optimised.js'] = script;
      const isModule = name === 'in a module';
      const head = tag(isModule ? 'type="module"' : 'defer', '/optimised.js');
      const seen = await visit(serve(name, makePage(place, {head})));
      works(seen);
      // Not only ours: what stands before and after it has run as well.
      assert.equal(seen.others ?? 0, script.split('window.others = ').length - 1);
    });
  }

  for (const [name, page] of Object.entries(pages)) {
    it(`works ${name}`, async () => works(await visit(serve(name, page))));
  }

  for (const charset of ['windows-1250', 'iso-8859-1']) {
    it(`works in ${charset}`, async () => {
      const {page, script} = inEncoding(charset);
      served[`/${charset}.js`] = script;
      works(await visit(serve(charset, page)));
    });
  }

  it('would be found out where it does not', async () => {
    const planted = {
      // The same file, before the build hid what looks like a comment.
      comment: withoutLineComments(code.replaceAll('/\\u002f', '//')),
      twice: `${code};customElements.define('ensie-partner-map', class extends HTMLElement {})`,
      cut: code.slice(0, -200),
    };
    for (const [name, script] of Object.entries(planted)) {
      served['/optimised.js'] = script;
      const path = serve(name, makePage(place + tag('', '/optimised.js')));
      const {page, faults} = await open(path, {waitUntil: 'load'});
      assert.match(faults.join('\n'), /error: /, name);
      await page.close();
    }
  });
});
