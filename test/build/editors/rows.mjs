/**
 * Who writes with which editor, and which filter what is saved goes through, as new sites of each system
 * have it. Roles: `com_config` in base.sql of Joomla; filter.format.*.yml in core/profiles/standard of
 * Drupal; TYPO3's editors and administrators have the same presets and the same sanitizer.
 */
import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {BASIC_HTML, RESTRICTED_HTML, drupal} from './filters/drupal.mjs';
import {joomla, joomlaNoHtml} from './filters/joomla.mjs';
import {typo3} from './filters/typo3.mjs';
import {root} from '../site.mjs';
import {drupalAllowing, editors, typo3 as typo3Editor} from './editors.mjs';

/** What the docs, and the configurator, say to add in Drupal. */
export const ALLOWED = '<div data-ensie-widget>';

/** And in TYPO3. */
export const PRESET = 'typo3-rte.yaml';
const preset = parse(readFileSync(`${root}src/snippets/${PRESET}`, 'utf8'));

const unfiltered = (html) => html;
const allowing = {options: drupalAllowing(ALLOWED)};
const withPreset = {options: typo3Editor(preset.editor.config.htmlSupport)};

/**
 * `system` in the configurator; no `editor` where text is saved as it was pasted. `inPage`: a filter that
 * runs in a page. `isShort`: no way gives more than a part there, and the docs say so.
 */
export const rows = [
  {
    name: 'Joomla 5, author to administrator, TinyMCE 6',
    ...{system: 'joomla', editor: editors.joomla6, filter: joomla},
  },
  {
    name: 'Joomla 6, author to administrator, TinyMCE 8',
    ...{system: 'joomla', editor: editors.joomla8, filter: joomla},
  },
  {
    name: 'Joomla 6, super user, TinyMCE 8',
    ...{system: 'joomla', editor: editors.joomla8, filter: unfiltered},
  },
  {
    name: 'Joomla, author to administrator, CodeMirror or no editor',
    ...{system: 'joomla', filter: joomla},
  },
  {
    name: 'Joomla, super user, CodeMirror or no editor',
    ...{system: 'joomla', filter: unfiltered},
  },
  {
    name: 'Joomla 6, registered user, where allowed to write',
    ...{system: 'joomla', editor: editors.joomla8, filter: joomlaNoHtml, isShort: true},
  },
  {
    name: 'Drupal, visitor, “Restricted HTML”',
    ...{system: 'drupal', filter: (html) => drupal(html, RESTRICTED_HTML), isShort: true},
  },
  {
    name: 'Drupal, signed-in user, “Basic HTML” as it comes',
    ...{system: 'drupal', editor: editors.drupalBasic, filter: (html) => drupal(html)},
  },
  {
    name: 'Drupal, signed-in user, “Basic HTML” with `<div data-ensie-widget>`',
    ...{system: 'drupal', editor: allowing},
    filter: (html) => drupal(html, `${BASIC_HTML} ${ALLOWED}`),
  },
  {
    name: 'Drupal, administrator, “Full HTML”',
    ...{system: 'drupal', editor: editors.drupalFull, filter: unfiltered},
  },
  {
    name: 'TYPO3, editor or administrator, text with the preset “Default”',
    ...{system: 'typo3', editor: editors.typo3, filter: typo3, inPage: true, isShort: true},
  },
  {
    name: 'TYPO3, editor or administrator, text with `typo3-rte.yaml`',
    ...{system: 'typo3', editor: withPreset, filter: typo3, inPage: true},
  },
  {
    name: 'TYPO3, whoever may use it, content element “HTML”',
    ...{system: 'typo3', filter: unfiltered},
  },
  {
    name: 'WordPress, classic editor, before its filter',
    ...{system: 'wordpress-classic', editor: editors.wordpress, filter: unfiltered},
  },
];
