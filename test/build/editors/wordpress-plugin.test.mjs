// The plugin for WordPress as a file: what is in it, and that everything in it agrees. What it does
// is tested in a real WordPress (test/wordpress/).
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {HtmlValidate} from 'html-validate';
import {locales} from '../../../dist/internal/language/locales.js';
import {ownFiles} from '../../../scripts/release/wordpress.mjs';
import {readCatalogues} from '../../../scripts/wordpress/translations.mjs';
import {zip} from '../../../scripts/release/zip.mjs';
import {document, root} from '../site.mjs';

const json = (text) => JSON.parse(text);

const source = (path) => readFileSync(`${root}wordpress/${path}`, 'utf8');

/** Names of the blocks' folders by widget; `BLOCKS` in includes/attributes.php. */
const blocks = {
  'partner-map': 'partner-map',
  'project-timeline': 'project-timeline',
  'objectives-list': 'objectives-list',
  'funding-banner': 'funding',
};

/** Attributes of the elements that a page of WordPress has no use for. */
const notInWordPress = {
  consent: 'who gives it is the visitor, not the author of a page',
  now: 'for previews',
  variant: 'for print; websites use colour',
  data: 'the list inside the tag is made by the plugin',
  'max-bytes': 'the author of a page does not know',
  letters: 'the plugin writes the text inside itself',
  project: 'for pages that a framework takes over; WordPress has src',
  authority: 'not yet: the disclaimer says “the granting authority”',
};

const attributeName = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('plugin for WordPress', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ensie-plugin-'));
  const build = (name, timezone) => {
    const script = `import {writePlugin} from ${JSON.stringify(`${root}scripts/release/wordpress.mjs`)};
      process.stdout.write(await writePlugin(${JSON.stringify(join(folder, name))}));`;
    const args = ['--input-type=module', '--eval', script];
    const env = {...process.env, TZ: timezone};
    return execFileSync(process.execPath, args, {env, encoding: 'utf8'});
  };
  let file;
  let files;
  const text = (path) => new TextDecoder().decode(files[`ensie-widgets/${path}`]);

  before(() => {
    file = build('a', 'Europe/Bratislava');
    files = unzipSync(readFileSync(file));
  });
  after(() => rmSync(folder, {recursive: true}));

  it('is the same byte for byte wherever it is made', () => {
    const other = build('b', 'America/New_York');
    assert.ok(readFileSync(file).equals(readFileSync(other)));
    const [a, b] = [
      {a: '1', b: '2'},
      {b: '2', a: '1'},
    ].map((content) => Buffer.from(zip(content)));
    assert.ok(a.equals(b), 'the order in which files are found means nothing');
    assert.ok(!a.equals(Buffer.from(zip({a: '1', b: '3'}))));
  });

  it('has one folder with everything in it, and no name that ad blockers hide', () => {
    const paths = Object.keys(files);
    assert.ok(paths.every((path) => path.startsWith('ensie-widgets/')));
    assert.deepEqual(
      paths.filter((path) => /banner|cookie|social|\bads?\b/i.test(path)),
      [],
    );
    for (const path of [
      ...['ensie-widgets.php', 'readme.txt', 'LICENSE', 'THIRD-PARTY.txt', 'editor.js'],
      ...['assets/ensie-widgets.js', 'assets/ensie-widgets.classic.js'],
      ...locales.map((locale) => `fallback/${locale}.json`),
      ...Object.values(blocks).map((name) => `blocks/${name}/block.json`),
    ]) {
      assert.ok(text(path).length > 100, path);
    }
    assert.deepEqual(
      paths.filter((path) => /assets\/[^/]*$/.test(path)).map((path) => path.replace(/.*\//, '')),
      ['ensie-widgets.classic.js', 'ensie-widgets.js', 'eu-emblem.png'],
    );
    const chunks = readdirSync(`${root}cdn/chunks`);
    assert.deepEqual(
      paths.filter((path) => path.includes('/chunks/')).map((path) => path.replace(/.*\//, '')),
      chunks.sort(),
    );
  });

  it('says its version wherever WordPress looks for it', () => {
    const {version} = json(readFileSync(`${root}package.json`, 'utf8'));
    assert.ok(text('ensie-widgets.php').includes(` * Version:           ${version}\n`));
    assert.ok(text('readme.txt').includes(`Stable tag: ${version}\n`));
    const left = Object.keys(files).filter((path) => /%version%/.test(text(path.slice(14))));
    assert.deepEqual(left, []);
  });

  it('says where its sources are, once somebody has told', () => {
    const readme = (address) => ownFiles(address)['readme.txt'];
    assert.match(
      readme('https://code.example/x#readme'),
      /repository \(https:\/\/code.example\/x\) says/,
    );
    assert.match(readme(''), /its repository says/);
  });

  it('takes the attributes that the elements have, and says so in its readme', () => {
    const manifest = json(readFileSync(`${root}custom-elements.json`, 'utf8'));
    const elements = manifest.modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName);
    const readme = source('readme.txt');
    for (const [widget, folder] of Object.entries(blocks)) {
      const {attributes} = json(source(`blocks/${folder}/block.json`));
      const own = Object.keys(attributes).map(attributeName);
      const {attributes: known} = elements.find(({tagName}) => tagName === `ensie-${widget}`);
      const wanted = known
        .map(({name}) => name)
        // The funding statement has no heading.
        .filter((name) => widget !== 'funding-banner' || name !== 'heading-level')
        .filter((name) => !(name in notInWordPress));
      assert.deepEqual([...own].sort(), ['lang', ...wanted].sort(), widget);
      const listed = (line) => [...line.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name).slice(1);
      const all = [...readme.matchAll(/^\* all widgets: `lang`, (.*)$/gm)][0][0];
      const line = readme.split('\n').find((one) => one.startsWith(`* \`${widget}\`: `));
      const common = [...all.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
      assert.deepEqual([...common, ...listed(line)].sort(), [...own].sort(), `readme: ${widget}`);
    }
  });

  it('has every text of its own in every language, and no other', () => {
    const said = [
      ...readdirSync(`${root}wordpress`, {recursive: true})
        .filter((path) => /\.(php|js)$/.test(path))
        .flatMap((path) => [
          ...source(path).matchAll(/__\(\s*'((?:[^'\\]|\\.)*)',\s*'ensie-widgets'/g),
        ])
        .map(([, english]) => `|${english}`),
      ...Object.values(blocks).flatMap((name) => {
        const {title, description} = json(source(`blocks/${name}/block.json`));
        return [`block title|${title}`, `block description|${description}`];
      }),
      `|${/Description: +(.*)/.exec(source('ensie-widgets.php'))[1]}`,
    ];
    const used = [...new Set(said)].sort();
    const catalogues = Object.entries(readCatalogues());
    assert.equal(catalogues.length, 10);
    for (const [locale, {translations, headers}] of catalogues) {
      assert.equal(headers.Language, locale);
      const texts = Object.entries(translations)
        .flatMap(([context, units]) => Object.values(units).map((unit) => ({context, ...unit})))
        .filter(({msgid}) => msgid);
      assert.deepEqual(texts.map(({context, msgid}) => `${context}|${msgid}`).sort(), used, locale);
      for (const {msgid, msgstr} of texts) {
        const [translated] = msgstr;
        assert.ok(translated && translated !== msgid, `${locale}: ${msgid}`);
        assert.equal(translated.includes('%s'), msgid.includes('%s'), `${locale}: ${msgid}`);
        assert.equal(translated, translated.normalize('NFC').trim());
        assert.doesNotMatch(translated, /[şţŞŢ]/);
      }
      const script = json(text(`languages/ensie-widgets-${locale}-ensie-widgets-editor.json`));
      assert.ok(script.locale_data.messages.Language[0]);
    }
    assert.match(text('languages/ensie-widgets-bs_BA-ensie-widgets-editor.json'), /"Mi smo ovde"/);
  });

  for (const locale of locales) {
    it(`says everything without JavaScript in ${locale}, as valid HTML`, async () => {
      const {html, grant} = json(text(`fallback/${locale}.json`));
      const [map, timeline, objectives] = [
        'partner-map',
        'project-timeline',
        'objectives-list',
      ].map((widget) => html[widget]['']);
      const funding = html['funding-banner']['project co-funded 2014-2020'];
      const count = (text_, tag) => text_.split(`<${tag}`).length - 1;
      assert.equal(count(map, 'li'), 12);
      assert.equal(count(timeline, 'li'), 9);
      assert.equal(count(objectives, 'li'), 9);
      assert.doesNotMatch(map, /<svg/, 'pages pay for every byte');
      assert.equal(grant, '588997-CITIZ-1-2017-1-1SK-CITIZ-NT');
      assert.ok(funding.includes(grant));
      for (const part of [map, timeline, objectives, funding]) {
        assert.ok(
          part
            .match(/^<div[^>]*>/)[0]
            .includes(` lang="${locale === 'pt' ? 'pt-PT' : locale}" dir="ltr"`),
        );
        assert.doesNotMatch(part, /undefined|null|\[object|\{\w*\}|<script|\son\w+=/);
      }
      if (locale !== 'en')
        assert.doesNotMatch(map + timeline + objectives, /Project partners|Event \d|Main goal/);

      const checker = new HtmlValidate({
        extends: ['html-validate:standard'],
        rules: {'no-inline-style': 'off', 'void-style': 'off', 'long-title': 'off'},
      });
      const page = document(`<h1>Page</h1>${map}${timeline}${objectives}${funding}`, {
        lang: locale,
      });
      const {results} = await checker.validateString(page);
      assert.deepEqual(
        results.flatMap(({messages}) => messages.map(({ruleId, message}) => [ruleId, message])),
        [],
      );
    });
  }

  it('has a fallback for every way to say the funding and to show the objectives', () => {
    const {html} = json(text('fallback/sk.json'));
    assert.equal(Object.keys(html['objectives-list']).length, 16);
    const results = html['objectives-list'].results;
    assert.ok(results.includes('Plánované výsledky') && !results.includes('Hlavný cieľ'));
    const fundings = Object.entries(html['funding-banner']);
    assert.equal(fundings.length, 12);
    for (const [says, funding] of fundings) {
      assert.equal(funding.includes('588997'), says.startsWith('project '), says);
      assert.equal(funding.includes('Európa pre občanov'), says.startsWith('project '), says);
      assert.equal(funding.includes('{programme}'), says.startsWith('programme '), says);
      assert.equal(funding.includes('Spolufinancované'), says.includes(' co-funded '), says);
    }
  });
});
