/**
 * `npm run bench`: how fast the built widgets are, with the texts that README and configurator give,
 * beside what one would take instead and a floor. A whole run writes `docs/speed.md`.
 *
 *   npm run build && npm run bench
 *   npm run bench -- --runs 3 --only map     rounds (default 3); one of the parts below
 *   npm run bench -- --self-test             plants that must be reported as broken
 *
 * A missed goal is printed; only a broken measurement ends with an error.
 */
import {cpus, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {readAssets} from './bench/assets.mjs';
import {BrokenMeasurement, launch} from './bench/browser.mjs';
import {benchCase, prepareCases} from './bench/cases.mjs';
import {writeDocument} from './bench/document.mjs';
import {benchGrowth} from './bench/many/growth.mjs';
import {benchMany} from './bench/many/many.mjs';
import {selfTest} from './bench/self-test.mjs';
import {printSizes} from './bench/sizes.mjs';
import {openServers} from './bench/servers.mjs';

const PARTS = ['all', 'map', 'timeline', 'banner', 'many', 'growth', 'sizes'];
/** Those of many partners and events take long. */
const FEW_RUNS = 1;

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '3'},
    only: {type: 'string'},
    'self-test': {type: 'boolean', default: false},
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) fail('--runs wants a number from 1.');
if (values.only && !PARTS.includes(values.only)) fail(`--only wants ${PARTS.join(' or ')}.`);

const load = () => `load ${loadavg()[0].toFixed(1)}`;
const machine = cpus();
console.log(`Node ${process.version}, ${machine.length} x ${machine[0]?.model}, ${load()}`);

const started = performance.now();
const servers = await openServers(readAssets());
const browser = await launch();
try {
  await measure();
} catch (error) {
  if (!(error instanceof BrokenMeasurement)) throw error;
  console.error(`\nBroken measurement: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  await servers.close();
}

async function measure() {
  if (values['self-test']) {
    if (!(await selfTest(browser, servers))) process.exitCode = 1;
    return;
  }
  const before = load();
  const cases = await prepareCases(browser, servers);
  for (const part of values.only ? [values.only] : PARTS) {
    if (part === 'sizes') printSizes();
    else if (part === 'growth') await benchGrowth({runs: FEW_RUNS, servers});
    else if (part === 'many') await benchMany({runs: FEW_RUNS, servers, browser});
    else await benchCase({runs, browser, comparison: cases[part]});
  }
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  console.log(`\n${minutes} minutes, ${load()}`);
  if (!values.only) await writeDocument({runs, fewRuns: FEW_RUNS, before, after: load()});
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
