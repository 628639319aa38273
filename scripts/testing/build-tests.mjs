/**
 * `npm run test:build`: the tests of the built files, four files at once, as they wait most of their time.
 * Those that take longest come first, so that none is left alone at the end.
 */
import {readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';

const LONGEST = ['editors', 'street-map', 'configurator', 'cli', 'own-build', 'script-tag'];

const folder = fileURLToPath(new URL('../../test/build/', import.meta.url));
const rank = (name) => {
  const place = LONGEST.indexOf(basename(name, '.test.mjs'));
  return place < 0 ? LONGEST.length : place;
};
const files = readdirSync(folder, {recursive: true})
  .filter((name) => name.endsWith('.test.mjs'))
  .sort((one, other) => rank(one) - rank(other))
  .map((name) => `${folder}${name}`);

run({files, concurrency: 4})
  .on('test:fail', () => (process.exitCode = 1))
  .compose(spec)
  .pipe(process.stdout);
