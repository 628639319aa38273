/**
 * `npm run test:mutants`: plants one fault after another into what the test server serves, runs the
 * tests that should notice, and names the faults that none of them did. A name, or its beginning,
 * runs less: `npm run test:mutants -- E`.
 */
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {checkFaults} from '../test/mutants/apply.mjs';
import {faults} from '../test/mutants/faults.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const AT_ONCE = 2;

checkFaults(root);
const [wanted = ''] = process.argv.slice(2);
const chosen = faults.filter(({name}) => name.startsWith(wanted));
const files = [...new Set(chosen.flatMap(({tests}) => tests))];
console.log(`${chosen.length} faults, ${files.length} files of tests.`);

// A suite that fails anyway would notice everything.
if (!(await passes(files))) fail('The tests fail without any fault.');

const survivors = [];
let noticed = 0;
const waiting = [...chosen];
await Promise.all(Array.from({length: AT_ONCE}, work));
console.log(`\n${noticed} passed, ${survivors.length} failed`);
if (survivors.length) fail(`Nothing noticed: ${survivors.join('; ')}`);

async function work() {
  for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
    const survives = await passes(fault.tests, fault.name);
    if (survives) survivors.push(fault.name);
    else noticed += 1;
    console.log(`${survives ? 'SURVIVES' : 'noticed '} ${fault.name}`);
  }
}

function passes(tests, fault) {
  const env = {...process.env, BROWSERS: 'chromium', FILES: tests.join(',')};
  if (fault) env.FAULT = fault;
  const bin = 'node_modules/@web/test-runner/dist/bin.js';
  const run = spawn(process.execPath, [bin], {cwd: root, env, stdio: 'ignore'});
  return new Promise((resolve) => run.on('exit', (code) => resolve(code === 0)));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
