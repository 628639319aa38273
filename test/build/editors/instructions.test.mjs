// The configurator's instructions, followed word by word where no editor is between the text and the page.
// In editors: editors.test.mjs; in WordPress: test/wordpress/instructions.mjs.
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {instructionsOf, ready, textsFor} from '../pages/configurator-page.mjs';
import {follow} from './follow.mjs';
import {document as makePage, openPage, openSite, root, visitSite} from '../site.mjs';
import {survival} from './survival.mjs';

/** Where the widget should stand, in the page of a town. */
const HERE = '<!-- here -->';

describe('instructions', () => {
  const site = visitSite({folder: root});
  const folder = mkdtempSync(join(tmpdir(), 'ensie-town-'));
  let configurator;
  let town;

  before(async () => {
    ({page: configurator} = await site.open('/cdn/configurator.html'));
    await ready(configurator);
    town = await openSite({folder});
  });
  after(async () => {
    await town.close();
    rmSync(folder, {recursive: true});
  });

  const addressAbove = () =>
    configurator.evaluate(
      () =>
        document.querySelector('ensie-configurator').shadowRoot.querySelector('input.base').value,
    );

  /** A website, and what somebody can do with it. */
  async function visitTown(system) {
    // Each system in a folder of its own: nothing is there that was not copied.
    const website = join(folder, system);
    const base = `/${system}/ensie/`;
    const texts = await textsFor(
      configurator,
      new URLSearchParams({system, base, lang: 'sk', widget: 'funding-banner'}).toString(),
    );
    const how = await instructionsOf(configurator);
    const page = {head: '', body: `<p>Before</p>${HERE}<p>After</p>`};
    const copy = async (name) => {
      const target = join(folder, await addressAbove(), name);
      mkdirSync(dirname(target), {recursive: true});
      cpSync(`${root}cdn/${name}`, target, {recursive: true});
    };
    let tab;
    return {
      how,
      texts,
      page,
      copy,
      paste: (text) => (page.body = page.body.replace(HERE, `<div id="place">${text}</div>`)),
      async open() {
        mkdirSync(website, {recursive: true});
        writeFileSync(join(website, 'index.html'), makePage(page.body, {head: page.head}));
        tab = await openPage(site.browser, `${town.url}/${system}/index.html`);
      },
      /** A frame has no height in pixels before the script around it knows what is in it. */
      frameIsAsHigh: () =>
        tab.page.waitForFunction(() =>
          /^\d+px$/.test(document.querySelector('iframe').style.height),
        ),
      async see() {
        const seen = await survival(tab.page, '#place', texts.code);
        await tab.page.close();
        return {seen, faults: tab.faults};
      },
    };
  }

  it('for own HTML pages: copied, pasted, there', async () => {
    const {how, texts, copy, paste, open, see} = await visitTown('html');
    await follow(how, [
      [
        /^Copy the folder with the files to your website, to the address named above/,
        () => copy(''),
      ],
      [/^Paste the text where the widget should stand/, () => paste(texts.code)],
      [/^Open the page: the widget is there/, open],
    ]);
    assert.deepEqual(await see(), {seen: 'widget', faults: []});
  });

  it('for a frame: copied, pasted, and as high as its content with the first text', async () => {
    const {how, page, texts, copy, paste, open, frameIsAsHigh, see} = await visitTown('frame');
    await follow(how, [
      [/^Copy the folder with the files to a web space.*write its address above/, () => copy('')],
      [/^Paste the second text into the element for HTML/, () => paste(texts.code)],
      [/the first text makes the frame as high as its content/, () => (page.head = texts.template)],
    ]);
    await open();
    await frameIsAsHigh();
    assert.deepEqual((await see()).faults, []);
  });

  it('for text without a script: the emblem copied, pasted, read', async () => {
    const {how, texts, copy, paste, open, see} = await visitTown('static');
    await follow(how, [
      [/^Copy (\S+) to your website, to the address named above/, ([, name]) => copy(name)],
      [/^Change to the HTML view of your editor and paste the text/, () => paste(texts.code)],
      [/^Save the page and look at it: it is text/, open],
    ]);
    assert.deepEqual(await see(), {seen: 'fallback', faults: []});
  });

  it('for TYPO3’s element “HTML”: the first text in the template, the second pasted, seen', async () => {
    const {how, page, texts, copy, paste, open, see} = await visitTown('typo3');
    await follow(how, [
      [/put the first text into the template, once/, () => (page.head = texts.template)],
      [
        /^Paste the second text into a content element of the type “HTML”; .* only if (\S+), from the folder/,
        async ([, name]) => {
          await copy('');
          await copy(name);
          paste(texts.code);
        },
      ],
      [/^Save and look at the page/, open],
    ]);
    assert.deepEqual(await see(), {seen: 'widget', faults: []});
  });

  it('are not followed where they say what is not there', async () => {
    const done = [];
    const steps = [[/^Paste it/, () => done.push('pasted')]];
    await assert.rejects(
      follow('Print it. Paste it.', steps),
      /Nobody could do this here: Print it/,
    );
    await assert.rejects(follow('Paste it. Paste it.', steps), /Nobody could/);
    await assert.rejects(
      follow('Paste it.', [...steps, [/^Save/, () => {}]]),
      /do not say: .*Save/,
    );
    assert.deepEqual(done, ['pasted', 'pasted']);
  });
});
