import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {createReadStream, existsSync, readFileSync, statSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {
  chromiumArgs,
  findChromium,
  findFirefox,
  findWebKitGtk,
} from './scripts/testing/browsers.mjs';
import {plainReporter} from './scripts/testing/plain-reporter.mjs';
import {freePort, webkitGtkLauncher} from './scripts/testing/webkit-launcher.mjs';
import {plantFault} from './test/mutants/apply.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

// Of several tabs in one window only one is painted, and the others' timers are throttled.
const createPage = ({context}) => context.newPage({type: 'window'});

const engines = {
  chromium: {
    find: findChromium,
    launcher: (executablePath) =>
      chromeLauncher({createPage, launchOptions: {executablePath, args: chromiumArgs}}),
  },
  firefox: {
    find: findFirefox,
    launcher: (executablePath) =>
      Object.assign(
        chromeLauncher({
          createPage,
          launchOptions: {browser: 'firefox', executablePath, headless: true},
        }),
        {name: 'Firefox'},
      ),
  },
  webkit: {find: findWebKitGtk, launcher: webkitGtkLauncher},
};

/**
 * Every engine that is installed. BROWSERS runs only the engines it names; with CI_BROWSERS a named
 * engine that is not installed is an error.
 */
function launchers() {
  const required = listed('CI_BROWSERS');
  const wanted = listed('BROWSERS') ?? required ?? Object.keys(engines);
  const found = wanted.map((name) => ({name, installed: engines[name].find()}));
  const running = found.filter(({installed}) => installed);
  const missing = found.filter(({installed}) => !installed).map(({name}) => name);
  const lacking = required?.filter((name) => missing.includes(name)) ?? [];
  if (lacking.length) throw new Error(`CI_BROWSERS asks for ${lacking}: not installed`);
  if (!running.length) throw new Error(`Not installed: ${missing}`);
  const skipped = missing.length ? `; skipped, not installed: ${missing.join(', ')}` : '';
  console.log(`Engines: ${running.map(({name}) => name).join(', ')}${skipped}`);
  return running.map(({name, installed}) => engines[name].launcher(installed));
}

function listed(variable) {
  const names = process.env[variable]?.split(',').map((name) => name.trim());
  const unknown = names?.filter((name) => !(name in engines)) ?? [];
  if (unknown.length) throw new Error(`${variable}: there is no engine ${unknown.join(', ')}`);
  return names;
}

/** Built files and pages reach the browser as they are. */
async function serveRaw(context, next) {
  const path = normalize(decodeURIComponent(context.path));
  const isRaw = /^[\\/](cdn|dist|demo|test[\\/]real-life)[\\/]/.test(path);
  const file = join(root, path);
  if (!isRaw || !statSync(file, {throwIfNoEntry: false})?.isFile()) return next();
  context.type = extname(file);
  const [, charset] = /\.(windows-\d+)\./.exec(file) ?? [];
  if (charset) context.set('content-type', `text/csv; charset=${charset}`);
  context.set('cache-control', 'no-store');
  context.body = createReadStream(file);
}

const asked = new Map();

/**
 * `/answer?status=500&type=text/html&body=…&delay=100&to=…&cors=*`: a server that answers as a test wishes;
 * `/asked?…` says how often it was asked that.
 */
async function serveAnswer(context, next) {
  if (context.path === '/asked') return void (context.body = `${asked.get(context.search) ?? 0}`);
  if (context.path !== '/answer') return next();
  asked.set(context.search, (asked.get(context.search) ?? 0) + 1);
  const {status = '200', type = 'application/json', body = '', delay = '0', to} = context.query;
  await new Promise((resolve) => setTimeout(resolve, Number(delay)));
  context.status = Number(status);
  context.set('content-type', type);
  context.set('cache-control', 'no-store');
  context.set('access-control-allow-origin', context.query.cors ?? '');
  if (to) context.set('location', to);
  context.body = Buffer.from(body);
}

/** Files of the script tag that come once `/lost/…/mend` was asked for, and how often they came since. */
const mended = new Map();
/** How often such a file was asked for before. */
const missed = new Map();

/** `/lost/RUN/WAY/FILE/…`: the files of the script tag, of which one is lost in one way. */
async function loseFile(context, next) {
  const [, base, way, file, path] =
    /^(\/lost\/[^/]+\/([^/]+)\/([^/]+))\/(.+)$/.exec(context.path) ?? [];
  if (!base) return next();
  context.set('cache-control', 'no-store');
  if (path === 'mend') mended.set(base, 0);
  if (path === 'mend' || path === 'answered') return void (context.body = `${mended.get(base)}`);
  if (path === 'lost') return void (context.body = `${missed.get(base) ?? 0}`);
  if (new RegExp(`^chunks/${file}-[0-9a-f]{6}\\.js$`).test(path)) {
    if (!mended.has(base)) {
      missed.set(base, (missed.get(base) ?? 0) + 1);
      return lose(context, way);
    }
    mended.set(base, mended.get(base) + 1);
  }
  context.type = 'text/javascript';
  context.body = readFileSync(join(root, 'cdn', path));
}

const libraries = '/usr/share/javascript';
const hasLibrary = (name) => existsSync(`${libraries}/${name}`);
if (process.env.CI_BROWSERS && !['mootools', 'prototype'].every(hasLibrary)) {
  throw new Error('CI_BROWSERS asks for libjs-mootools and libjs-prototype: not installed');
}

/** `/library/…`: script libraries, as Debian packages them. */
async function serveLibrary(context, next) {
  const [, path] = /^\/library\/([\w/-]+\.js)$/.exec(context.path) ?? [];
  if (!path || !existsSync(join(libraries, path))) return next();
  context.type = 'text/javascript';
  context.body = createReadStream(join(libraries, path));
}

function lose(context, way) {
  if (way === 'missing') return void (context.status = 404);
  context.type = way === 'page' ? 'text/html' : 'text/javascript';
  context.body = '<!doctype html><title>Not here</title>';
  if (way === 'hanging' || way === 'dropped') context.respond = false;
  // A browser has few connections to a website: one that hangs is given back when nobody waits for it.
  if (way === 'hanging') setTimeout(() => context.req.socket.destroy(), 3000);
  if (way === 'dropped') context.req.socket.destroy();
}

/** Nothing changes while the tests run: a browser need not ask again for what it got for another file of tests. */
async function keepFiles(context, next) {
  await next();
  if (
    /^\/(src|node_modules|test|__web-dev-server__[^?]*)\/.+\.[jt]s$/.test(context.path) &&
    context.status === 200
  ) {
    context.set('cache-control', 'max-age=3600');
  }
}

/** `*.css?inline` and `*.json` as modules, as Vite has them. */
const importText = {
  name: 'import-text',
  resolveMimeType: (context) => (isText(context) ? 'js' : undefined),
  transform: (context) =>
    isText(context) ? {body: `export default ${JSON.stringify(textValue(context))}`} : undefined,
};

const isText = ({path, URL: {searchParams}}) =>
  (path.endsWith('.json') && !path.startsWith('/test/real-life/')) ||
  (path.endsWith('.css') && searchParams.has('inline'));
const textValue = ({path, body}) => (path.endsWith('.json') ? JSON.parse(body) : body);

/** Before everything else, so that no warning is missed; on the same line, to keep line numbers. */
const importSetup = {
  name: 'import-setup',
  transform: ({path, body}) =>
    path.endsWith('.test.ts') ? {body: `import '/test/setup.ts'; ${body}`} : undefined,
};

/** The same in every engine: words, what is read of data, what axe asks. They run in the first. */
const once = [
  'data/fuzz',
  'element/conformance',
  'element/manifest',
  'funding/languages',
  'internal/helpers',
  'internal/languages',
  'project-timeline/json-ld',
  'project/bundled-file',
  'project/ensie-told-whole',
  'project/told-whole',
].map((name) => `test/${name}.test.ts`);
const named = process.env.FILES?.split(',');
const browsers = launchers();
/** Somebody reads of it later: a person, or `npm run test:mutants`. */
const isForLog = process.env.CI_BROWSERS || process.env.REPORT === 'plain';

export default {
  rootDir: root,
  // What no browser takes part in runs in Node: scripts/testing/node-tests.mjs.
  files: named ?? [
    'test/**/*.test.ts',
    ...['test/**/*.node.test.ts', ...once].map((path) => `!${path}`),
  ],
  groups: named ? [] : [{name: 'once', files: once, browsers: browsers.slice(0, 1)}],
  hostname: '127.0.0.1',
  port: await freePort(),
  concurrency: 1,
  concurrentBrowsers: 3,
  browsers,
  nodeResolve: {exportConditions: ['production', 'default']},
  middleware: [keepFiles, serveAnswer, serveRaw, loseFile, serveLibrary],
  plugins: [
    ...(process.env.FAULT ? [plantFault(process.env.FAULT)] : []),
    importSetup,
    importText,
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json')}),
  ],
  ...(isForLog && {reporters: [plainReporter()]}),
  // A file of many tests may need more than two minutes on a busy machine.
  testsFinishTimeout: 300_000,
  // A busy machine may be late once; a fault is there the second time as well.
  testFramework: {config: {timeout: '30000', retries: isForLog ? 1 : 0}},
};
