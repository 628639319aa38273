/** A clerk at work in an editor: the source view, the visual view, typing, saving. */
import {document as makePage} from '../site.mjs';

const MODULES = '/node_modules/';

/** The page of an editor, for a site that serves this repository. */
export const editorPage = ({script}) =>
  makePage(
    `<textarea></textarea><script src="${MODULES}${script ?? 'ckeditor5/dist/browser/ckeditor5.umd.js'}"></script>`,
  );

/** Starts the editor, and ends the one before it in this page. */
export const start = (page, {script, options}) =>
  page.evaluate(script ? startTinyMce : startCkEditor, options);

async function startTinyMce(options) {
  window.tinymce.remove();
  const [editor] = await window.tinymce.init({
    selector: 'textarea',
    license_key: 'gpl',
    promotion: false,
    ...options,
  });
  window.clerk = {
    // "Source code" of the menu "Tools".
    async paste(html) {
      editor.execCommand('mceCodeEditor');
      const dialog = window.document.querySelector('.tox-dialog');
      dialog.querySelector('textarea').value = html;
      dialog.querySelector('.tox-dialog__footer-end button:last-child').click();
    },
    focus: () => editor.focus(),
    save: () => {
      editor.save();
      return window.document.querySelector('textarea').value;
    },
  };
}

async function startCkEditor({plugins, ...options}) {
  const {ClassicEditor, ...all} = window.CKEDITOR;
  await window.clerk?.end();
  const withPatterns = (value) => {
    if (Array.isArray(value)) return value.map(withPatterns);
    if (!value || typeof value !== 'object') return value;
    if (value.pattern) return new RegExp(value.pattern);
    return Object.fromEntries(
      Object.entries(value).map(([key, inside]) => [key, withPatterns(inside)]),
    );
  };
  const editor = await ClassicEditor.create(window.document.querySelector('textarea'), {
    licenseKey: 'GPL',
    plugins: plugins.map((name) => all[name]),
    ...withPatterns(options),
  });
  const source = editor.plugins.get('SourceEditing');
  window.clerk = {
    async paste(html) {
      source.isSourceEditingMode = true;
      const field = window.document.querySelector('.ck-source-editing-area textarea');
      field.value = html;
      field.dispatchEvent(new Event('input'));
      source.isSourceEditingMode = false;
    },
    focus: () => {
      // The keys for the end of the text come before the browser has said where the caret is.
      editor.model.change((writer) =>
        writer.setSelection(writer.createPositionAt(editor.model.document.getRoot(), 'end')),
      );
      editor.editing.view.focus();
    },
    save: () => editor.getData(),
    end: () => editor.destroy(),
  };
}

/** Clicks the button of such a kind that the instructions name. */
async function press(page, buttons, how) {
  await page.waitForSelector(buttons);
  for (const button of await page.$$(buttons)) {
    const name = await button.evaluate((it) => it.innerText.trim());
    if (name && how.includes(name)) return button.click();
  }
  throw new Error(`The editor has nothing that is named here: ${how}`);
}

/** Opens the source view as the configurator's instructions say it, with the mouse, and pastes. */
const byHand = {
  async joomla(page, html, how) {
    await press(page, '.tox-mbtn', how);
    await press(page, '.tox-collection__item', how);
    await page.$eval('.tox-dialog textarea', (field, text) => (field.value = text), html);
    await page.click('.tox-dialog__footer-end button:last-child');
  },
  async drupal(page, html, how) {
    const button = '.ck-source-editing-button';
    await press(page, button, how);
    await page.$eval(
      '.ck-source-editing-area textarea',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input'));
      },
      html,
    );
    await page.click(button);
  },
};

/**
 * What is saved when somebody pastes a text into the source view, changes to the visual view and, if
 * `typed` is given, goes to the end, presses Enter so many times, and types it. With `how`, the
 * instructions for a `system`, they are followed.
 */
export async function edit(page, html, {typed, enters = 1, system, how} = {}) {
  if (how && byHand[system]) await byHand[system](page, html, how);
  else await page.evaluate((text) => window.clerk.paste(text), html);
  if (typed) {
    await page.evaluate(() => window.clerk.focus());
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    for (let i = 0; i < enters; i += 1) await page.keyboard.press('Enter');
    // The rest at once: each key is work for the editor, and tells nothing new.
    await page.keyboard.type(typed[0]);
    await page.keyboard.sendCharacter(typed.slice(1));
  }
  return page.evaluate(() => window.clerk.save());
}
