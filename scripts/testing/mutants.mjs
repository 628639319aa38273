/**
 * `npm run test:mutants`: plants one fault after another into what the test server serves, runs the
 * tests that should notice, and names the faults that none of them did. A name, or its beginning,
 * runs less: `npm run test:mutants -- E`.
 */
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {checkFaults} from '../../test/mutants/apply.mjs';
import {faults} from '../../test/mutants/faults.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
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

async function passes(tests, fault) {
  const inNode = tests.filter((test) => test.endsWith('.node.test.ts'));
  const inBrowser = tests.filter((test) => !inNode.includes(test));
  const env = {...process.env, BROWSERS: 'chromium', FILES: inBrowser.join(',')};
  if (fault) env.FAULT = fault;
  if (inNode.length && !(await runs(['scripts/testing/node-tests.mjs', ...inNode], env)))
    return false;
  return !inBrowser.length || runs(['node_modules/@web/test-runner/dist/bin.js'], env);
}

function runs(args, env) {
  const run = spawn(process.execPath, args, {cwd: root, env, stdio: 'ignore'});
  return new Promise((resolve) => run.on('exit', (code) => resolve(code === 0)));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
