/** The table of what visitors have, by system, role, way and widget: docs/cms.md. */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {root} from '../site.mjs';

/** What is pasted, as choices in the configurator. */
export const texts = {
  'partner-map': {widget: 'partner-map'},
  'project-timeline': {widget: 'project-timeline'},
  'objectives-list': {widget: 'objectives-list'},
  'funding-banner': {widget: 'funding-banner'},
  'funding-banner of another project': {
    ...{widget: 'funding-banner', own: 'own', programme: 'horizon-europe', grant: '101000000'},
    ...{statement: 'funded', authority: 'eacea'},
  },
};

/** With the system to choose for it in the configurator, where the website has another. */
export const ways = [
  {way: '`<div>`', systemOf: (system) => system},
  {way: 'tag and script', systemOf: () => 'html'},
  {way: 'frame', systemOf: () => 'frame'},
  {way: 'text without a script', systemOf: () => 'static'},
];

/** `survival()` knows no frames: one that may run scripts is whole. */
export const cellOf = (kept, seen) => (/<iframe (?![^>]*sandbox)/.test(kept) ? 'frame' : seen);

/** Never half a thing: but for frames, and for who may write too little for any way. */
export const isWhole = (way, cell, {isShort}) =>
  way === 'frame'
    ? /^(frame|nothing|half: nothing to show)$/.test(cell)
    : isShort || /^(widget|fallback)$/.test(cell);

const summary = (cells) => {
  const names = Object.keys(texts);
  const found = [...new Set(cells)];
  const named = (cell) => names.filter((_, i) => cells[i] === cell).join(', ');
  return found.length > 1 ? found.map((cell) => `${cell} (${named(cell)})`).join('; ') : found[0];
};

/** That the docs have this table between such comments; `WRITE=1` writes it. */
export function tableInDocs(name, lines) {
  const rows = lines.map(([row, ...cells]) => [row, ...cells.map(summary)]);
  const head = ['', ...ways.map(({way}) => way)];
  const table = [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  const file = `${root}docs/cms.md`;
  const docs = readFileSync(file, 'utf8');
  const place = new RegExp(`(?<=<!-- ${name} -->\n\n).*?(?=\n\n<!-- /${name} -->)`, 's');
  assert.match(docs, place);
  const wanted = docs.replace(place, () => table);
  if (process.env.WRITE) writeFileSync(file, wanted);
  else assert.equal(docs, wanted);
}
