// The text that the configurator writes, in the editors that clerks have: pasted into the source view,
// gone on with in the visual view, saved, filtered, published. What visitors have of it is the table in
// docs/cms.md, which `WRITE=1` writes anew.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {parse} from 'yaml';
import {instructionsOf, ready, textsFor} from './configurator-page.mjs';
import {edit, editorPage, start} from './editors/edit.mjs';
import {drupalAllowing, editors, typo3 as typo3Editor} from './editors/editors.mjs';
import {BASIC_HTML, drupal} from './filters/drupal.mjs';
import {joomla} from './filters/joomla.mjs';
import {typo3} from './filters/typo3.mjs';
import {document as makePage, root, visitSite} from './site.mjs';
import {survival} from './survival.mjs';

const widgets = ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'];
const TYPED = 'Otvorené je v pondelok.';

/** What the docs, and the configurator, say to add in Drupal. */
const ALLOWED = '<div data-ensie-widget>';

/** And in TYPO3. */
const PRESET = 'typo3-rte.yaml';
const preset = parse(readFileSync(`${root}src/snippets/${PRESET}`, 'utf8'));

/** Name, editor, system in the configurator, filter. */
const rows = [
  ['Joomla 5, author to administrator, TinyMCE 6', editors.joomla6, 'joomla', joomla],
  ['Joomla 6, author to administrator, TinyMCE 8', editors.joomla8, 'joomla', joomla],
  ['Joomla 6, super user, TinyMCE 8', editors.joomla8, 'joomla', (html) => html],
  ['Drupal, “Basic HTML” as it comes', editors.drupalBasic, 'drupal', (html) => drupal(html)],
  [
    'Drupal, “Basic HTML” with `<div data-ensie-widget>`',
    {options: drupalAllowing(ALLOWED)},
    'drupal',
    (html) => drupal(html, `${BASIC_HTML} ${ALLOWED}`),
  ],
  ['Drupal, “Full HTML”', editors.drupalFull, 'drupal', (html) => html],
  ['TYPO3, text with the preset “Default”', editors.typo3, 'typo3', typo3],
  [
    'TYPO3, text with `typo3-rte.yaml`',
    {options: typo3Editor(preset.editor.config.htmlSupport)},
    'typo3',
    typo3,
  ],
  [
    'WordPress, classic editor, before its filter',
    editors.wordpress,
    'wordpress-classic',
    (html) => html,
  ],
];

const ways = [
  ['`<div>`', (system) => system],
  ['tag and script', () => 'html'],
  ['frame', () => 'frame'],
  ['text without a script', () => 'static'],
];

describe('editors', () => {
  const pages = {'/': makePage('')};
  const site = visitSite({pages, folder: root});
  let configurator;
  let blank;

  before(async () => {
    ({page: configurator} = await site.open('/cdn/configurator.html'));
    await ready(configurator);
    ({page: blank} = await site.open('/'));
  });

  const written = new Map();

  /** Once each: a choice that is made already changes nothing in the configurator. */
  async function write(widget, system) {
    const choices = new URLSearchParams({base: '/cdn/', widget, system, lang: 'sk'}).toString();
    if (!written.has(choices)) {
      const texts = await textsFor(configurator, choices);
      written.set(choices, {...texts, how: await instructionsOf(configurator)});
    }
    return written.get(choices);
  }

  /** What is saved of each text, and filtered. */
  async function clerk([name, editor, system, filter], texts, typing) {
    pages['/editor.html'] = editorPage(editor);
    const {page} = await site.open('/editor.html');
    await page.bringToFront();
    await start(page, editor);
    const kept = [];
    const {how} = await write('partner-map', system);
    for (const [i, text] of texts.entries()) {
      // One text by the instructions; the others in the same way, but faster.
      const saved = await edit(page, text, {...typing, ...(i ? {} : {system, how})});
      kept.push(filter === typo3 ? await blank.evaluate(typo3, saved) : filter(saved));
    }
    await page.close();
    assert.equal(kept.length, texts.length, name);
    return kept;
  }

  /** What visitors have of each text; the script is in the template. */
  async function publish(texts, kept) {
    const {template} = await write('partner-map', 'joomla');
    pages['/town.html'] = makePage(
      kept.map((html, i) => `<section id="place-${i}">${html}</section>`).join(''),
      {lang: 'hu', head: template},
    );
    const {page} = await site.open('/town.html');
    await page.bringToFront();
    const seen = [];
    for (const [i, text] of texts.entries()) seen.push(await survival(page, `#place-${i}`, text));
    const read = await page.$$eval('section', (all) => all.map((it) => it.innerText));
    await page.close();
    return {seen, read};
  }

  const summary = (seen) => {
    const kinds = [...new Set(seen)];
    const named = (kind) => widgets.filter((_, i) => seen[i] === kind).join(', ');
    return kinds.length > 1 ? kinds.map((kind) => `${kind} (${named(kind)})`).join('; ') : kinds[0];
  };

  it('are told by the configurator what to keep', async () => {
    for (const widget of widgets) {
      const {allowed, how} = await write(widget, 'drupal');
      assert.equal(allowed, ALLOWED);
      assert.ok(how.includes(ALLOWED));
    }
    const {allowed, how} = await write('partner-map', 'typo3');
    assert.equal(allowed, undefined);
    assert.ok(how.includes(PRESET));
  });

  it('leave what the docs say', async () => {
    const lines = [['', ...ways.map(([way]) => way)], ways.map(() => '---').concat('---')];
    for (const row of rows) {
      const line = [row[0]];
      const texts = [];
      for (const [, systemOf] of ways) {
        for (const widget of widgets) texts.push((await write(widget, systemOf(row[2]))).code);
      }
      const kept = await clerk(row, texts);
      for (const i of ways.keys()) {
        const ofWay = (list) => list.slice(i * widgets.length, (i + 1) * widgets.length);
        const {seen} = await publish(ofWay(texts), ofWay(kept));
        const isFrame = (html) => /<iframe (?![^>]*sandbox)/.test(html);
        line.push(summary(seen.map((what, at) => (isFrame(ofWay(kept)[at]) ? 'frame' : what))));
      }
      lines.push(line);
    }
    const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    const file = `${root}docs/cms.md`;
    const docs = readFileSync(file, 'utf8');
    const [, before, after] = /^(.*<!-- editors -->\n\n).*?(\n\n<!-- \/editors -->.*)$/s.exec(docs);
    if (process.env.WRITE) writeFileSync(file, before + table + after);
    else assert.equal(docs, before + table + after);
  });

  for (const row of rows.filter(([name]) => !/as it comes|“Default”/.test(name))) {
    it(`leave what is typed behind: ${row[0]}`, async () => {
      const texts = [];
      for (const widget of widgets) texts.push((await write(widget, row[2])).code);
      // With the empty paragraph behind, and where somebody has taken it away.
      const all = [...texts, ...texts.map((text) => text.replace('\n<p>&nbsp;</p>', ''))];
      const {seen, read} = await publish(all, await clerk(row, all, {typed: TYPED}));
      assert.deepEqual(new Set(seen), new Set(['widget']));
      assert.deepEqual(
        read.filter((text) => !text.includes(TYPED)),
        [],
      );
    });
  }
});
