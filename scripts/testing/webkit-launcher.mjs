/**
 * Runs the tests in WebKitGTK: a browser launcher for @web/test-runner on top of WebKitWebDriver,
 * MiniBrowser and, where there is no display, Xvfb.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

const BUTTONS = {left: 0, middle: 1, right: 2};

/** WebDriver's code points for the keys that type no character. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** Machines without a graphics card and desktops without accessibility services. */
const HEADLESS_ENV = {
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
  GTK_A11Y: 'none',
};

const MAX_START_MS = 10_000;

/** A port that nobody listens on now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export function webkitGtkLauncher({driver, binary}) {
  const browser = new WebKitGtk(driver, binary);
  let activeSession;
  return {
    name: 'WebKitGTK',
    // With this type the test runner's sendKeys and sendMouse call the methods below.
    type: 'webdriver',
    // One file after another in the one visible window: in a background tab timers are throttled
    // and nothing is painted.
    concurrency: 1,
    async initialize() {},
    async startSession(sessionId, url) {
      await browser.start();
      activeSession = sessionId;
      await browser.command('POST', '/url', {url});
    },
    isActive: (sessionId) => activeSession === sessionId,
    getBrowserUrl: () => browser.command('GET', '/url'),
    async stopSession() {
      activeSession = undefined;
      const testCoverage = await browser.coverage();
      await browser.command('POST', '/url', {url: 'about:blank'});
      return {testCoverage};
    },
    stop: () => browser.stop(),

    sendKeys: (_sessionId, keys) => browser.pressKeys(keys),
    sendMouseMove: (_sessionId, x, y) => browser.mouse(moveTo(x, y)),
    sendMouseClick: (_sessionId, x, y, button) =>
      browser.mouse(moveTo(x, y), press(button), release(button)),
    sendMouseDown: (_sessionId, button) => browser.mouse(press(button)),
    sendMouseUp: (_sessionId, button) => browser.mouse(release(button)),
    resetMouse: () => browser.command('DELETE', '/actions'),
  };
}

class WebKitGtk {
  #driver;
  #binary;
  #processes = [];
  #started;
  #base;
  #session;

  constructor(driver, binary) {
    this.#driver = driver;
    this.#binary = binary;
  }

  start() {
    this.#started ??= this.#start();
    return this.#started;
  }

  /** Also cleans up after a start that failed half way. */
  async stop() {
    await this.#started?.catch(() => {});
    if (this.#session) await this.command('DELETE', '').catch(() => {});
    for (const child of this.#processes.reverse()) child.kill();
  }

  /** Sends a WebDriver command to the open session. */
  command(method, path, body) {
    return this.#fetch(method, `/session/${this.#session}${path}`, body);
  }

  coverage() {
    const script = 'return window.__coverage__ ?? null';
    return this.command('POST', '/execute/sync', {script, args: []}).then(
      (coverage) => coverage ?? undefined,
      () => undefined,
    );
  }

  pressKeys(keys) {
    const actions = keys.flatMap((key) => {
      const value = KEYS[key] ?? key;
      return [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ];
    });
    return this.command('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  mouse(...actions) {
    const parameters = {pointerType: 'mouse'};
    return this.command('POST', '/actions', {
      actions: [{type: 'pointer', id: 'mouse', parameters, actions}],
    });
  }

  async #start() {
    const env = {...process.env, ...HEADLESS_ENV};
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
      Object.assign(env, {DISPLAY: await this.#startDisplay(), GDK_BACKEND: 'x11'});
    }
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    this.#spawn(this.#driver, [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'});
    await this.#driverReady();
    const {sessionId} = await this.#fetch('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': {binary: this.#binary, args: ['--automation']},
        },
      },
    });
    this.#session = sessionId;
  }

  /** Xvfb takes a free display and writes its number to the file descriptor. */
  async #startDisplay() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const xvfb = this.#spawn('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    const [number] = await Promise.race([
      once(xvfb.stdio[3], 'data'),
      once(xvfb, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
    ]);
    return `:${String(number).trim()}`;
  }

  async #driverReady() {
    const deadline = Date.now() + MAX_START_MS;
    for (;;) {
      try {
        await this.#fetch('GET', '/status');
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await wait(100);
      }
    }
  }

  #spawn(command, args, options) {
    const child = spawn(command, args, options);
    // Without a listener a command that cannot start ends the test runner.
    child.on('error', (error) => console.error(`${command}: ${error.message}`));
    this.#processes.push(child);
    return child;
  }

  async #fetch(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      body: body && JSON.stringify(body),
      headers: {'content-type': 'application/json'},
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKit, ${path}: ${value?.error} ${value?.message}`);
    return value;
  }
}

const moveTo = (x, y) => ({
  type: 'pointerMove',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
});
const press = (button) => ({type: 'pointerDown', button: BUTTONS[button] ?? 0});
const release = (button) => ({type: 'pointerUp', button: BUTTONS[button] ?? 0});
