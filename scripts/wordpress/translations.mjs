// The texts of the plugin's own interface, as WordPress reads them: `.mo` files for PHP and for what
// block.json says, and one JSON file for each language for the editor's script.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import gettext from 'gettext-parser';
import {toLatin} from '../generate/serbian-latin.mjs';

const DOMAIN = 'ensie-widgets';

/** Name of the editor's script in WordPress, which is a part of its files' names. */
const SCRIPT = 'ensie-widgets-editor';

/** Bosnian is the language of WordPress for which the widgets show Serbian in Latin script. */
const LATIN = {from: 'sr_RS', to: 'bs_BA'};

const folder = new URL('../../wordpress/languages/', import.meta.url);

/** Texts by WordPress' name of the language, as the translators' `.po` files have them. */
export function readCatalogues() {
  const files = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.po'));
  const catalogues = files.map((name) => [
    name.slice(DOMAIN.length + 1, -'.po'.length),
    gettext.po.parse(readFileSync(new URL(name, folder)), {validation: true}),
  ]);
  return Object.fromEntries(catalogues);
}

/** Content by path below `languages/`. */
export function translationFiles() {
  const catalogues = readCatalogues();
  catalogues[LATIN.to] = inLatin(catalogues[LATIN.from]);
  return Object.fromEntries(
    Object.entries(catalogues).flatMap(([locale, catalogue]) => [
      [`${DOMAIN}-${locale}.mo`, gettext.mo.compile(catalogue)],
      [`${DOMAIN}-${locale}-${SCRIPT}.json`, scriptTexts(catalogue, locale)],
    ]),
  );
}

/** The form that wp.i18n reads. A script has no texts with a context. */
function scriptTexts({headers, translations}, locale) {
  const texts = Object.values(translations['']).filter(({msgid}) => msgid);
  const about = {domain: 'messages', lang: locale, 'plural-forms': headers['Plural-Forms']};
  const messages = Object.fromEntries(texts.map(({msgid, msgstr}) => [msgid, msgstr]));
  return JSON.stringify({domain: 'messages', locale_data: {messages: {'': about, ...messages}}});
}

function inLatin(catalogue) {
  const copy = structuredClone(catalogue);
  copy.headers.Language = LATIN.to;
  for (const texts of Object.values(copy.translations)) {
    for (const text of Object.values(texts)) {
      if (text.msgid) text.msgstr = text.msgstr.map(toLatin);
    }
  }
  return copy;
}
