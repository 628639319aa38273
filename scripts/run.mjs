/**
 * `npm start`, `npm test` and `npm run files` on a fresh clone: installs what is missing, then runs.
 *
 *   node scripts/run.mjs start   the development server with the demo pages
 *   node scripts/run.mjs test    every check
 *   node scripts/run.mjs files   builds, then `ensie-widgets files` with what stands behind it
 *
 * Imports nothing that has to be installed, and nothing that an old Node lacks.
 */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** npm scripts in the order in which `npm test` runs them, some side by side: what fails soonest comes first. */
const STEPS = [
  [
    ['lint', 'Code style'],
    ['typecheck', 'Types'],
    ['check:generated', 'Generated files are up to date'],
    ['test:node', 'Tests in Node'],
  ],
  [['build', 'Build']],
  [['test:unit', 'Tests in the browsers']],
  [
    ['test:build', 'Tests of the built files'],
    ['test:wordpress', 'Tests of the plugin in a real WordPress'],
  ],
  [
    ['size', 'Sizes'],
    ['test:looks', 'How every state looks'],
  ],
];

const commands = {start, test, files};
const command = commands[process.argv[2]];
if (!command) fail('Usage: node scripts/run.mjs start|test|files');
requireNode();
installDependencies();
await command();

function start() {
  process.exitCode = npm(['run', 'dev']);
}

function files() {
  const built = npm(['run', '--silent', 'build']);
  const command = [join(root, 'dist/cli.js'), 'files', ...process.argv.slice(3)];
  process.exitCode = built || spawnSync(process.execPath, command, {stdio: 'inherit'}).status;
}

async function test() {
  const {ensureChromium} = await import('./testing/browsers.mjs');
  // The steps' own processes look for the browser again, and one just downloaded is in no path.
  process.env.CHROME_PATH = await ensureChromium().catch((error) => fail(error.message));

  let passed = 0;
  for (const group of STEPS) {
    const ended = await Promise.all(group.map((step) => runStep(step, group.length > 1)));
    const failed = group.filter((_, i) => ended[i] !== 0).map(([script]) => `"npm run ${script}"`);
    passed += group.length - failed.length;
    if (!failed.length) continue;
    console.log(`\nStopped: ${failed.join(', ')} failed.`);
    console.log(`${passed} passed, ${failed.length} failed`);
    process.exit(1);
  }
  console.log(`\n${passed} passed, 0 failed`);
}

/** What one of several prints comes when it has ended, in one piece. */
function runStep([script, title], isOneOfSeveral) {
  console.log(`\n== ${title} (npm run ${script})`);
  const [command, args, shell] = npmCommand(['run', '--silent', script]);
  const stdio = isOneOfSeveral ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const step = spawn(command, args, {cwd: root, shell, stdio});
  const printed = [];
  const began = performance.now();
  for (const stream of [step.stdout, step.stderr]) stream?.on('data', (part) => printed.push(part));
  return new Promise((resolve) => {
    step.on('error', () => resolve(1));
    step.on('close', (code) => {
      const seconds = Math.round((performance.now() - began) / 1000);
      console.log(`\n== npm run ${script} ${code ? 'failed' : 'passed'} (${seconds} s)`);
      process.stdout.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

/** The versions that the pinned tools run on. */
function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
  if (isSupported) return;
  fail(`Node ${process.versions.node} does not work here: install Node 24, 22.13 or 20.19.`);
}

function installDependencies() {
  // npm writes this file when it has installed everything.
  const installed = join(root, 'node_modules/.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('Installing the dependencies (npm ci).');
  if (npm(['ci']) !== 0) fail('The dependencies could not be installed.');
}

function npm(args) {
  const [command, parts, shell] = npmCommand(args);
  return spawnSync(command, parts, {cwd: root, stdio: 'inherit', shell}).status ?? 1;
}

/** The npm that runs this script, or else the one in the path. */
function npmCommand(args) {
  const script = process.env.npm_execpath;
  if (script && /^npm-cli\.c?js$/.test(basename(script))) {
    return [process.execPath, [script, ...args], false];
  }
  // npm is a script on Windows, which only a shell starts.
  return ['npm', args, process.platform === 'win32'];
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
