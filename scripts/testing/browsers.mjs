/**
 * Finds the browsers for the tests, and installs one where there is none.
 *
 *   node scripts/testing/browsers.mjs   prints what is found
 *
 * CHROME_PATH and FIREFOX_PATH name a browser; ENSIE_NO_BROWSER_INSTALL forbids installing.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const {env, platform} = process;
const isRoot = process.getuid?.() === 0;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Chromium's sandbox does not start for root. The rest keeps it quiet and off the network. */
export const chromiumArgs = [
  '--headless',
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function findChromium() {
  return (
    given('CHROME_PATH') ??
    firstCommand([
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ]) ??
    firstFile([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...inProgramFiles('Google/Chrome/Application/chrome.exe'),
      ...inProgramFiles('Microsoft/Edge/Application/msedge.exe'),
    ]) ??
    findPlaywrightChromium()
  );
}

export function findFirefox() {
  return (
    given('FIREFOX_PATH') ??
    firstCommand(['firefox-esr', 'firefox']) ??
    firstFile([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...inProgramFiles('Mozilla Firefox/firefox.exe'),
    ])
  );
}

/** WebKitGTK's driver and browser, or nothing when one of them or a display is missing. */
export function findWebKitGtk() {
  const hasDisplay = env.DISPLAY || env.WAYLAND_DISPLAY || findCommand('Xvfb');
  const driver = findCommand('WebKitWebDriver');
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
    ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}`),
  );
  const binary = firstFile(
    [...folders, '/usr/libexec/webkit2gtk-4.1'].map((folder) => `${folder}/MiniBrowser`),
  );
  return driver && binary && hasDisplay ? {driver, binary} : undefined;
}

/**
 * Whether a browser really starts. That a file is there says little: Ubuntu's packages are stubs
 * that need snap, and a download may lack shared libraries.
 */
export function works(bin, args = ['--version']) {
  // Chrome for Windows opens a window instead of printing its version.
  if (platform === 'win32') return existsSync(bin);
  const {status, stdout} = spawnSync(bin, args, {timeout: 20_000, encoding: 'utf8'});
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/** Path of a Chromium that starts; installs one where there is none. */
export async function ensureChromium() {
  const found = workingChromium();
  if (found) return found;
  if (env.ENSIE_NO_BROWSER_INSTALL) {
    throw new Error('No Chrome, Chromium or Edge that starts was found; set CHROME_PATH.');
  }
  for (const install of [installFromDebian, installFromPlaywright, installFromNpm]) {
    const installed = await install();
    if (installed) return installed;
  }
  throw new Error(
    'No browser was found, and none could be installed. Install Chrome, Chromium or Edge, or set CHROME_PATH.',
  );
}

function workingChromium() {
  const bin = findChromium();
  return bin && works(bin) ? bin : undefined;
}

function installFromDebian() {
  const isDebian =
    existsSync('/etc/debian_version') && !/ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || !isRoot || !findCommand('apt-get')) return undefined;
  console.log('No browser found: installing the package chromium with apt-get.');
  const quiet = {env: {...env, DEBIAN_FRONTEND: 'noninteractive'}};
  const installed =
    run('apt-get', ['update', '-qq'], quiet) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return installed ? workingChromium() : undefined;
}

function installFromPlaywright() {
  console.log("No browser found: downloading Playwright's build of Chromium.");
  const installed = run('npx', [
    '--yes',
    'playwright-core@1.65.1',
    'install',
    ...(isRoot ? ['--with-deps'] : []),
    'chromium-headless-shell',
  ]);
  return installed ? workingChromium() : undefined;
}

/** Works where only the npm registry can be reached. */
async function installFromNpm() {
  if (platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log('No browser found: downloading the Chromium in the npm package @sparticuz/chromium.');
  const folder = join(root, 'node_modules/.cache/ensie-browser');
  const installed = run('npm', [
    'install',
    '--no-save',
    '--no-package-lock',
    '--prefix',
    folder,
    '@sparticuz/chromium@143.0.4',
  ]);
  if (!installed) return undefined;
  // The package unpacks the shared libraries it carries only where it sees a cloud function.
  env.VERCEL ??= '1';
  const entry = createRequire(join(folder, 'index.js')).resolve('@sparticuz/chromium');
  const {default: chromium} = await import(entry);
  const bin = await chromium.executablePath();
  return works(bin, ['--no-sandbox', '--version']) ? bin : undefined;
}

/** A browser named by the environment is taken as it is, or not at all. */
function given(variable) {
  const bin = env[variable];
  if (bin && !existsSync(bin)) throw new Error(`${variable} names no file: ${bin}`);
  return bin || undefined;
}

function findCommand(name) {
  const finder = platform === 'win32' ? 'where' : 'which';
  const {status, stdout} = spawnSync(finder, [name], {encoding: 'utf8'});
  return status === 0 ? stdout.split(/\r?\n/)[0].trim() || undefined : undefined;
}

function firstCommand(names) {
  for (const name of names) {
    const path = findCommand(name);
    if (path) return path;
  }
  return undefined;
}

function firstFile(paths) {
  return paths.find((path) => existsSync(path));
}

function inProgramFiles(path) {
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, path));
}

/** The newest build in Playwright's own cache. */
function findPlaywrightChromium() {
  const cache = env.PLAYWRIGHT_BROWSERS_PATH || defaultPlaywrightCache();
  if (!existsSync(cache)) return undefined;
  const builds = [
    ['chromium_headless_shell-', 'chrome-headless-shell-linux64/chrome-headless-shell'],
    ['chromium_headless_shell-', 'chrome-linux/headless_shell'],
    ['chromium_headless_shell-', 'chrome-headless-shell-mac-arm64/chrome-headless-shell'],
    ['chromium_headless_shell-', 'chrome-headless-shell-mac-x64/chrome-headless-shell'],
    ['chromium_headless_shell-', 'chrome-headless-shell-win64/chrome-headless-shell.exe'],
    ['chromium-', 'chrome-linux64/chrome'],
    ['chromium-', 'chrome-linux/chrome'],
  ];
  const folders = readdirSync(cache).sort().reverse();
  return firstFile(
    builds.flatMap(([kind, path]) =>
      folders.filter((name) => name.startsWith(kind)).map((name) => join(cache, name, path)),
    ),
  );
}

function defaultPlaywrightCache() {
  if (platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(homedir(), '.cache/ms-playwright');
}

function run(command, args, options) {
  // npm and npx are scripts on Windows, which only a shell starts.
  const shell = platform === 'win32';
  return spawnSync(command, args, {stdio: 'inherit', shell, ...options}).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log({chromium: findChromium(), firefox: findFirefox(), webkit: findWebKitGtk()});
}
