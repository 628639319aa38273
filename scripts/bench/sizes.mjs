/** What a page loads with its script tag, in the files that the build has made. */
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {root} from './assets.mjs';
import {atMost, kB, printGoals, printTable} from './report.mjs';

/** What was aimed at, in bytes: Lit as it comes is in each. `npm run size` keeps what has been reached. */
const GOALS = {
  'ensie-widgets.js': 25_000,
  'ensie-partner-map.js': 21_000,
  'ensie-project-timeline.js': 14_000,
  'ensie-objectives-list.js': 12_000,
  'ensie-funding.js': 13_000,
};

export function printSizes() {
  const files = Object.entries(GOALS).map(([name, goal]) => {
    const code = readFileSync(`${root}cdn/${name}`);
    return {name, goal, raw: code.length, sent: brotliCompressSync(code).length};
  });
  printTable('Files for a script tag', [
    ['', 'brotli', 'raw'],
    ...files.map(({name, raw, sent}) => [name, kB(sent), kB(raw)]),
  ]);
  printGoals(files.map(({name, goal, sent}) => atMost(name, sent, goal, kB)));
}
