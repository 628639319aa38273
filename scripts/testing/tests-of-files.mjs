/**
 * `npm run test:build` and `npm run test:wordpress`: the files of tests in a folder, four at once, as they wait
 * most of their time. Those that take longest come first, so that none is left alone at the end.
 *
 * Where few failed, these run once more: a busy machine may be late once; a fault is there the second time as well.
 */
import {readdirSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

const LONGEST = ['editors', 'street-map', 'configurator', 'cli', 'own-build', 'script-tag'];
const FEW = 3;

const rank = (name) => {
  const place = LONGEST.indexOf(basename(name, '.test.mjs'));
  return place < 0 ? LONGEST.length : place;
};
const folder = resolve(process.argv[2]);
const files = readdirSync(folder, {recursive: true})
  .filter((name) => name.endsWith('.test.mjs'))
  .sort((one, other) => rank(one) - rank(other))
  .map((name) => join(folder, name));

let failed = await failedOf(files);
if (failed.length > 0 && failed.length <= FEW) {
  console.log(`\nFailed at first, and run once more:\n${failed.join('\n')}\n`);
  failed = await failedOf(failed);
}
if (failed.length) process.exitCode = 1;

/** Runs files, prints what they say, and returns those in which something failed. */
async function failedOf(files) {
  const failed = new Set();
  const tests = run({files, concurrency: 4});
  tests.on('test:fail', ({file, name}) => failed.add(file ?? name));
  for await (const part of tests.compose(spec)) process.stdout.write(part);
  return [...failed];
}
