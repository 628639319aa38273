/**
 * `npm run bench`: how fast the built widgets are, beside what one would take instead and a floor.
 *
 *   npm run build && npm run bench
 *   npm run bench -- --runs 3 --only map     rounds (default 5); one of the parts below
 *   npm run bench -- --quick                 two rounds, and not the greatest numbers
 *   npm run bench -- --self-test             plants that must be reported as broken
 *
 * A missed goal is printed; only a broken measurement ends with an error.
 */
import {cpus, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {readAssets} from './bench/assets.mjs';
import {benchBanner} from './bench/banner.mjs';
import {BrokenMeasurement} from './bench/browser.mjs';
import {benchGrowth} from './bench/growth.mjs';
import {benchMap} from './bench/map.mjs';
import {selfTest} from './bench/self-test.mjs';
import {openServers} from './bench/servers.mjs';
import {benchTimeline} from './bench/timeline.mjs';

const parts = {map: benchMap, growth: benchGrowth, timeline: benchTimeline, banner: benchBanner};

const {values} = parseArgs({
  options: {
    runs: {type: 'string'},
    only: {type: 'string'},
    quick: {type: 'boolean', default: false},
    'self-test': {type: 'boolean', default: false},
  },
});
const runs = Number(values.runs ?? (values.quick ? 2 : 5));
if (!Number.isInteger(runs) || runs < 1) fail('--runs wants a number from 1.');
if (values.only && !Object.hasOwn(parts, values.only)) {
  fail(`--only wants ${Object.keys(parts).join(' or ')}.`);
}

const machine = cpus();
console.log(
  `Node ${process.version}, ${machine.length} x ${machine[0]?.model}, load ${loadavg()[0]}`,
);

const servers = await openServers(readAssets());
try {
  await measure();
} catch (error) {
  if (!(error instanceof BrokenMeasurement)) throw error;
  console.error(`\nBroken measurement: ${error.message}`);
  process.exitCode = 1;
} finally {
  await servers.close();
}

async function measure() {
  if (values['self-test']) {
    if (!(await selfTest(servers))) process.exitCode = 1;
    return;
  }
  for (const name of values.only ? [values.only] : Object.keys(parts)) {
    await parts[name]({runs, servers, quick: values.quick});
  }
  console.log(`\nLoad of this machine at the end: ${loadavg()[0]}`);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
