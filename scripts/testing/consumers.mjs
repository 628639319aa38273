/* global document, requestAnimationFrame */
// `npm run test:consumers`: the built package as websites use it. Packs it, and for each of
// test/consumers/consumers.mjs installs it into a folder of its own, builds, and opens the pages in Chromium
// in Slovak. Prints a table. `npm run test:consumers -- Vue Next` does only these. Run `npm run build` before.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {openBrowser, openSite} from '../../test/build/site.mjs';
import {consumers} from '../../test/consumers/consumers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in consumers));
if (unknown.length) {
  console.error(`Not known: ${unknown.join(', ')}. Known: ${Object.keys(consumers).join(', ')}`);
  process.exit(2);
}

if (!existsSync(join(root, 'dist/index.js'))) {
  console.error('Nothing is built: npm run build');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'ensie-consumers-'));
const [{filename}] = JSON.parse(
  run(`npm pack --json --ignore-scripts --pack-destination "${folder}"`, root),
);
cpSync(join(folder, filename), join(folder, 'ensie-widgets.tgz'));

const browser = await openBrowser();
const rows = [];
try {
  for (const name of wanted.length ? wanted : Object.keys(consumers)) {
    const row = await use(consumers[name]);
    rows.push([name, row.installed, `${row.seconds} s`, row.fault ?? 'yes']);
    console.log(`${row.fault ? 'FAILED' : 'works'}: ${name}, ${row.seconds} s`);
    if (row.fault) console.log(`${row.fault}\n`);
  }
} finally {
  await browser.close();
  rmSync(folder, {recursive: true, force: true});
}
console.log(`\n| consumer | installed | time | works |\n| --- | --- | --- | --- |`);
for (const row of rows) console.log(`| ${row.map((cell) => cell.split('\n')[0]).join(' | ')} |`);
const failed = rows.filter(([, , , works]) => works !== 'yes').length;
console.log(`\n${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function use(consumer) {
  const start = Date.now();
  const place = mkdtempSync(join(folder, 'site-'));
  let fault;
  try {
    prepare(place, consumer);
    for (const command of consumer.commands) run(command, place);
    findMistakes(place, consumer.wrong);
    for (const [path, partners] of Object.entries(consumer.pages ?? {'/index.html': 12})) {
      await look(join(place, consumer.output ?? 'dist'), path, partners);
    }
  } catch (error) {
    fault = error.message;
  }
  const installed = versions(place, consumer.install);
  rmSync(place, {recursive: true, force: true});
  return {fault, installed, seconds: Math.round((Date.now() - start) / 1000)};
}

function prepare(place, {folder: name, install, compilerOptions, vueCompilerOptions}) {
  if (name) cpSync(join(root, 'test/consumers', name), place, {recursive: true});
  writeFileSync(join(place, 'package.json'), '{"private": true, "type": "module"}');
  if (compilerOptions || name === 'typescript') {
    const options = {
      ...{strict: true, noEmit: true, skipLibCheck: false, target: 'ES2022', module: 'ESNext'},
      ...{moduleResolution: 'Bundler', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: []},
      ...{resolveJsonModule: true, verbatimModuleSyntax: true, ...compilerOptions},
    };
    const config = {compilerOptions: options, vueCompilerOptions};
    const write = (file, more) =>
      writeFileSync(join(place, file), JSON.stringify({...config, ...more}));
    write('tsconfig.json', {exclude: ['**/Wrong.*', 'node_modules', 'dist', 'vite.config.ts']});
    write('tsconfig.wrong.json', {include: ['**/Wrong.*']});
  }
  run(`npm install --no-audit --no-fund ../ensie-widgets.tgz ${install}`, place);
}

/** Each line of a file of mistakes has to be named, for what templates know no "@ts-expect-error". */
function findMistakes(place, wrong) {
  if (!wrong) return;
  const {stdout} = shell(wrong.command, place);
  const lines = new Set(stdout.match(/Wrong\.\w+[("]? ?[(:]?\d+|ERROR "[^"]+" \d+/g));
  if (lines.size !== wrong.mistakes) {
    throw new Error(`${lines.size} of ${wrong.mistakes} mistakes are named\n${stdout}`);
  }
}

/** The page as a visitor sees it: its partners and never others, in Slovak, up to the live map. */
async function look(site, path, partners) {
  const {url, close} = await openSite({folder: site});
  const page = await browser.newPage();
  const said = [];
  page.on('pageerror', ({message}) => said.push(message));
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
  try {
    await page.evaluateOnNewDocument(() => {
      const counts = (globalThis.counts = new Set());
      const look = () => {
        const {shadowRoot} = document.querySelector('ensie-partner-map') ?? {};
        counts.add(shadowRoot?.querySelectorAll('.partners > li').length ?? 0);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(url + path, {waitUntil: 'networkidle0'});
    const seen = await page.evaluate(async () => {
      const map = document.querySelector('ensie-partner-map');
      await map.showMap();
      const level = map.getAttribute('heading-level') ?? '2';
      return {
        counts: [...globalThis.counts].filter(Boolean),
        locale: map.locale,
        heading: !!map.shadowRoot.querySelector(`h${level}`),
        live: !!map.shadowRoot.querySelector('.leaflet-container'),
      };
    });
    const expected = {counts: [partners], locale: 'sk', heading: true, live: true};
    const wrong = JSON.stringify(seen) !== JSON.stringify(expected);
    if (wrong || said.length) throw new Error([path, JSON.stringify(seen), ...said].join(' '));
  } finally {
    await page.close();
    await close();
  }
}

function versions(place, install) {
  const names = install.split(' ').map((wish) => wish.replace(/(?<=.)@[^@]*$/, ''));
  return names
    .slice(0, 3)
    .map((name) => {
      try {
        const file = join(place, 'node_modules', name, 'package.json');
        return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
      } catch {
        return name;
      }
    })
    .join(', ');
}

function run(command, cwd) {
  const {status, stdout, stderr} = shell(command, cwd);
  if (status !== 0) throw new Error(`"${command}" ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

function shell(command, cwd) {
  const PATH = [join(cwd, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = {...process.env, PATH, CI: '1', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1'};
  return spawnSync(command, {cwd, env, shell: true, encoding: 'utf8', maxBuffer: 1e8});
}
