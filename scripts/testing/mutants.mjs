/**
 * `npm run test:mutants`: plants one fault after another into what the test server serves, runs the
 * tests that should notice, and says which did, and which faults none of them did. A name, or its
 * beginning, runs less: `npm run test:mutants -- E`.
 */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
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

// Some tests look at the built files.
if (!existsSync(`${root}cdn/ensie-widgets.js`)) fail('The files are not built: npm run build.');

// A suite that fails anyway would notice everything.
const wrong = await firstFailure(files);
if (wrong) fail(`The tests fail without any fault: ${wrong}`);

const survivors = [];
const waiting = [...chosen];
await Promise.all(Array.from({length: AT_ONCE}, work));
const minutes = Math.round(performance.now() / 60_000);
console.log(`\n${survivors.length} of ${chosen.length} survive (${minutes} minutes).`);
if (survivors.length) fail(`Nothing noticed: ${survivors.join('; ')}`);

async function work() {
  for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
    const noticedBy = await firstFailure(fault.tests, fault.name);
    if (!noticedBy) survivors.push(fault.name);
    console.log(noticedBy ? `noticed  ${fault.name}: ${noticedBy}` : `SURVIVES ${fault.name}`);
  }
}

/** The name of the first test that fails. */
async function firstFailure(tests, fault) {
  const inNode = tests.filter((test) => test.endsWith('.node.test.ts'));
  const inBrowser = tests.filter((test) => !inNode.includes(test));
  const env = {...process.env, BROWSERS: 'chromium', REPORT: 'plain', FILES: inBrowser.join(',')};
  if (fault) env.FAULT = fault;
  const failure =
    inNode.length && (await failureOf(['scripts/testing/node-tests.mjs', ...inNode], env));
  if (failure || !inBrowser.length) return failure;
  return failureOf(['node_modules/@web/test-runner/dist/bin.js'], env);
}

function failureOf(args, env) {
  const run = spawn(process.execPath, args, {cwd: root, env, stdio: ['ignore', 'pipe', 'pipe']});
  let printed = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (part) => (printed += part));
  return new Promise((resolve) =>
    run.on('close', (code) => {
      if (code === 0) return resolve(undefined);
      // Of the reporters of Node, as TAP and for people, and of plain-reporter.mjs.
      const [, name] = /^\s*(?:not ok \d+ - |✖ |FAILED .* in \w+: )(.+)/m.exec(printed) ?? [];
      // Whoever fails of something else, such as a browser that does not start, has noticed nothing.
      if (!name) fail(`The tests did not run:\n${printed}`);
      resolve(name);
    }),
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
