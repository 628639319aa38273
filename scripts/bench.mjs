/**
 * `npm run bench`: how fast the built map is, beside a web agency's page and a floor.
 *
 *   npm run build && npm run bench
 *   npm run bench -- --runs 3 --only map     rounds (default 5); only `map` or `growth`
 *   npm run bench -- --quick                 two rounds, and no 50,000 partners
 *   npm run bench -- --self-test             plants that must be reported as broken
 *
 * A missed goal is printed; only a broken measurement ends with an error.
 */
import {cpus, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {readAssets} from './bench/assets.mjs';
import {BrokenMeasurement} from './bench/browser.mjs';
import {benchGrowth} from './bench/growth.mjs';
import {benchMap, selfTest} from './bench/map.mjs';
import {openServers} from './bench/servers.mjs';

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
if (values.only && !['map', 'growth'].includes(values.only)) fail('--only wants map or growth.');

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
    if (!(await selfTest({servers}))) process.exitCode = 1;
    return;
  }
  if (values.only !== 'growth') await benchMap({runs, servers});
  if (values.only !== 'map') await benchGrowth({runs, servers, quick: values.quick});
  console.log(`\nLoad of this machine at the end: ${loadavg()[0]}`);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
