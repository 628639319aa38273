// The configurator's instructions for WordPress, followed word by word in its own editors by an author, in a
// WordPress without our plugin.
import assert from 'node:assert/strict';
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {instructionsOf, textsFor} from '../build/pages/configurator-page.mjs';
import {follow, pressNamed} from '../build/editors/follow.mjs';
import {openConfigurator, putIntoTheme} from './running/folder.mjs';
import {openEditor} from './visit.mjs';

export const suite = (visit) =>
  describe('the instructions', () => {
    let configurator;

    before(async () => {
      configurator = await openConfigurator(visit);
    });
    after(() => configurator.close());

    async function write(system) {
      const choices = {system, widget: 'project-timeline', lang: 'hu'};
      const texts = await textsFor(configurator, new URLSearchParams(choices).toString());
      return {...texts, how: await instructionsOf(configurator)};
    }

    /** What somebody does first; the theme has nothing of ours before. */
    const inTheTheme = (template) => {
      putIntoTheme(visit, '');
      return [/put the first text into the theme, once/, () => putIntoTheme(visit, template)];
    };

    /** What a visitor, or an author before publishing, has at an address. */
    async function look(path) {
      const {page, faults} = await visit.open(path);
      const heading = await page.$eval('ensie-project-timeline', ({shadowRoot}) =>
        shadowRoot.querySelector('h2').textContent.trim(),
      );
      await page.close();
      return {heading, faults};
    }
    const widget = {heading: 'A projekt idővonala', faults: []};

    it('work in the block editor', async () => {
      const {how, template, code} = await write('wordpress-block');
      const editor = await openEditor(visit, 'author', 'en_US');
      await follow(how, [
        inTheTheme(template),
        [
          /^In your page add the block “(.+)” and paste the second text into it/,
          async ([, name]) => {
            await addBlock(editor, name);
            await pasteIntoBlock(editor, code);
          },
        ],
        [/^(Publish) the page and look at it/, ([, name]) => publish(editor, name)],
      ]);
      const id = await editor.evaluate(() =>
        window.wp.data.select('core/editor').getCurrentPostId(),
      );
      await editor.close();
      assert.deepEqual(await look(`/?p=${id}`), widget);
    });

    it('work in the classic editor', async () => {
      const classic = join(visit.host.root, 'wp-content/mu-plugins/classic.php');
      writeFileSync(classic, `<?php add_filter( 'use_block_editor_for_post', '__return_false' );`);
      const {how, template, code} = await write('wordpress-classic');
      const editor = await openEditor(visit, 'author', 'en_US');
      await follow(how, [
        inTheTheme(template),
        [
          /^In the editor change to the tab “(.+?)” \(“(.+?)” before WordPress ([\d.]+)\) and paste the second text/,
          async ([, name, former, version]) => {
            const isNew = await visit.host.php(
              'return version_compare( get_bloginfo( "version" ), $input, ">=" );',
              {input: version},
            );
            await pressNamed(editor, isNew ? name : former, '.wp-switch-editor');
            await editor.focus('#content');
            await editor.keyboard.sendCharacter(code);
          },
        ],
        [
          /^(Save) before you change back, and look at the page/,
          async ([, name]) => {
            await Promise.all([
              editor.waitForNavigation(),
              pressNamed(editor, `${name} Draft`, '#save-post'),
            ]);
          },
        ],
      ]);
      const id = await editor.$eval('#post_ID', ({value}) => value);
      await editor.close();
      rmSync(classic);
      assert.deepEqual(await look(`/?p=${id}&preview=true`), widget);
    });
  });

/** With "+", by its name. */
async function addBlock(editor, name) {
  await editor.waitForSelector(
    '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle',
  );
  await editor.click(
    '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle',
  );
  const search = await editor.waitForSelector('.block-editor-inserter__search input');
  await search.type(name);
  await pressNamed(
    editor,
    name,
    '.block-editor-inserter__block-list button, .block-editor-block-types-list__item',
  );
}

/** Into its field; newer versions have that in a window. */
async function pasteIntoBlock(editor, code) {
  const canvas = await editor.$('iframe[name="editor-canvas"]');
  const page = (await canvas?.contentFrame()) ?? editor;
  const block = await page.waitForSelector('[data-type="core/html"]');
  const inPlace = await block.$('textarea');
  if (!inPlace) await (await block.waitForSelector('button')).click();
  const field = inPlace ?? (await editor.waitForSelector('.block-library-html__modal textarea'));
  await field.focus();
  await editor.keyboard.sendCharacter(code);
  if (!inPlace) await editor.click('.block-library-html__modal-footer .is-primary');
}

/** In the head, and once more where it asks whether that is meant. */
async function publish(editor, name) {
  await pressNamed(editor, name);
  await editor.waitForSelector('.editor-post-publish-panel');
  await pressNamed(editor, name, '.editor-post-publish-panel button');
  await editor.waitForFunction(() => window.wp.data.select('core/editor').isCurrentPostPublished());
}
