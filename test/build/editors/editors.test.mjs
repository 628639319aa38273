// The text that the configurator writes, in the editors that clerks have: pasted into the source view,
// gone on with in the visual view, saved, filtered, published. What visitors have of it is the table in
// docs/cms.md, which `WRITE=1` writes anew.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {instructionsOf, ready, textsFor} from '../pages/configurator-page.mjs';
import {edit, editorPage, start} from './edit.mjs';
import {cellOf, isWhole, tableInDocs, texts as kinds, ways} from './matrix.mjs';
import {ALLOWED, PRESET, rows} from './rows.mjs';
import {document as makePage, root, visitSite} from '../site.mjs';
import {survival} from './survival.mjs';

const TYPED = 'Otvorené je v pondelok.';

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
  async function write(choice, system) {
    const choices = new URLSearchParams({base: '/cdn/', ...choice, system, lang: 'sk'}).toString();
    if (!written.has(choices)) {
      const texts = await textsFor(configurator, choices);
      written.set(choices, {...texts, how: await instructionsOf(configurator)});
    }
    return written.get(choices);
  }

  const codes = async (system) => {
    const all = [];
    for (const choice of Object.values(kinds)) all.push((await write(choice, system)).code);
    return all;
  };

  const tabs = new Map();

  /** The tab of an editor, with the editor of a row in it. */
  async function tabOf(editor) {
    const {script} = editor;
    if (!tabs.has(script)) {
      pages['/editor.html'] = editorPage(editor);
      tabs.set(script, await site.open('/editor.html'));
    }
    const tab = tabs.get(script);
    await tab.page.bringToFront();
    if (tab.editor !== editor) await start(tab.page, editor);
    tab.editor = editor;
    return tab.page;
  }

  const savedBy = new Map();

  /** What an editor saves of a text; once each, as several roles have the same editor. */
  async function save(editor, text, work) {
    if (!editor) return text;
    if (!savedBy.has(editor)) savedBy.set(editor, new Map());
    const saved = savedBy.get(editor);
    const key = `${work.typed ?? ''}\0${text}`;
    if (!saved.has(key)) saved.set(key, await edit(await tabOf(editor), text, work));
    return saved.get(key);
  }

  /** What is left of each text when it is saved and filtered. */
  async function clerk({editor, system, filter, inPage}, texts, typing = {}) {
    const kept = [];
    const {how} = await write(kinds['partner-map'], system);
    for (const [i, text] of texts.entries()) {
      // One text by the instructions; the others in the same way, but faster.
      const saved = await save(editor, text, {...typing, ...(i ? {} : {system, how})});
      kept.push(inPage ? await blank.evaluate(filter, saved) : filter(saved));
    }
    return kept;
  }

  const published = new Map();

  /** What visitors have of each text; the script is in the template. Once each, as many leave the same. */
  async function publish(texts, kept) {
    const keyOf = (i) => `${texts[i]}\0${kept[i]}`;
    const fresh = [...texts.keys()].filter((i) => !published.has(keyOf(i)));
    if (fresh.length) {
      const {template} = await write(kinds['partner-map'], 'joomla');
      pages['/town.html'] = makePage(
        fresh.map((i) => `<section id="place-${i}">${kept[i]}</section>`).join(''),
        {lang: 'hu', head: template},
      );
      const {page} = await site.open('/town.html');
      await page.bringToFront();
      for (const i of fresh) {
        const seen = await survival(page, `#place-${i}`, texts[i]);
        const read = await page.$eval(`#place-${i}`, (place) =>
          [place, ...place.querySelectorAll('*')]
            .map((it) => it.shadowRoot?.textContent ?? it.innerText)
            .join('\n'),
        );
        published.set(keyOf(i), {seen, read});
      }
      await page.close();
    }
    return texts.map((_, i) => published.get(keyOf(i)));
  }

  it('are told by the configurator what to keep', async () => {
    for (const choice of Object.values(kinds)) {
      const {allowed, how} = await write(choice, 'drupal');
      assert.equal(allowed, ALLOWED);
      assert.ok(how.includes(ALLOWED));
    }
    const {allowed, how} = await write(kinds['partner-map'], 'typo3');
    assert.equal(allowed, undefined);
    assert.ok(how.includes(PRESET));
  });

  it('leave what the docs say, whole, and of the project that was chosen', async () => {
    const names = Object.keys(kinds);
    const table = [];
    const faults = [];
    for (const row of rows) {
      const line = [row.name];
      const texts = [];
      for (const {systemOf} of ways) texts.push(...(await codes(systemOf(row.system))));
      const kept = await clerk(row, texts);
      const seen = await publish(texts, kept);
      for (const [i, {way}] of ways.entries()) {
        const cells = names.map((name, at) => {
          const place = i * names.length + at;
          const cell = cellOf(kept[place], seen[place].seen);
          const isOther =
            /another/.test(name) && /588997|Europe for Citizens/.test(seen[place].read);
          if (isOther || !isWhole(way, cell, row))
            faults.push(`${row.name}: ${way}: ${name}: ${cell}`);
          return cell;
        });
        line.push(cells);
      }
      table.push(line);
    }
    assert.deepEqual(faults, []);
    tableInDocs('editors', table);
  });

  for (const row of rows.filter(
    ({editor, name, isShort}) => editor && !isShort && !/as it comes/.test(name),
  )) {
    it(`leave what is typed behind: ${row.name}`, async () => {
      const texts = (await codes(row.system)).slice(0, 4);
      // With the empty paragraph behind, and where somebody has taken it away.
      const all = [...texts, ...texts.map((text) => text.replace('\n<p>&nbsp;</p>', ''))];
      const seen = await publish(all, await clerk(row, all, {typed: TYPED}));
      assert.deepEqual(new Set(seen.map((it) => it.seen)), new Set(['widget']));
      assert.deepEqual(
        seen.map(({read}) => read).filter((text) => !text.includes(TYPED)),
        [],
      );
    });
  }
});
