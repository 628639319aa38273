// What VS Code completes in HTML and CSS with the data of the package.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';

const read = (name) => JSON.parse(readFileSync(`node_modules/ensie-widgets/${name}`, 'utf8'));

const {TextDocument} = html;
const provider = html.newHTMLDataProvider('ensie-widgets', read('vscode.html-data.json'));
const htmlService = html.getLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [provider],
});
assert.deepEqual(inHTML('<ensie-'), [
  'ensie-funding-banner',
  'ensie-objectives-list',
  'ensie-partner-map',
  'ensie-project-timeline',
]);
assert.ok(inHTML('<ensie-partner-map ').includes('heading-level'));
assert.deepEqual(inHTML('<ensie-partner-map reveal="'), ['auto', 'interaction', 'none']);
assert.deepEqual(inHTML('<ensie-funding-banner layout="'), ['compact', 'inline', 'stacked']);

const cssService = css.getCSSLanguageService();
cssService.setDataProviders(true, [
  {
    provideProperties: () => read('vscode.css-data.json').properties,
    provideAtDirectives: () => [],
    providePseudoClasses: () => [],
    providePseudoElements: () => read('vscode.css-data.json').pseudoElements,
  },
]);
assert.ok(inCSS('ensie-partner-map { --ensie-').includes('--ensie-color-accent'));
assert.ok(inCSS('ensie-partner-map::').includes('::part(card)'));

function inHTML(text) {
  const document = TextDocument.create('a.html', 'html', 1, text);
  const found = htmlService.doComplete(
    document,
    document.positionAt(text.length),
    htmlService.parseHTMLDocument(document),
  );
  return found.items.map(({label}) => label).sort();
}

function inCSS(text) {
  const document = TextDocument.create('a.css', 'css', 1, text);
  const found = cssService.doComplete(
    document,
    document.positionAt(text.length),
    cssService.parseStylesheet(document),
  );
  return found.items.map(({label}) => label);
}
