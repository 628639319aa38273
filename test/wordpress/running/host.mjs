/** A real WordPress with its own database, in a folder that is gone afterwards. */
import {execFile, spawn} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {cp} from 'node:fs/promises';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import gettext from 'gettext-parser';
import {findProgram, wordpressFolder} from './packages.mjs';

const run = promisify(execFile);

const isRoot = process.getuid?.() === 0;

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts database and web server, installs WordPress with the users `admin` and `author`. */
export async function startWordPress() {
  // Short: the path of a socket has at most 107 characters.
  const folder = mkdtempSync(join(tmpdir(), 'ensie-wp-'));
  const host = new WordPressHost(folder);
  try {
    await host.start();
    return host;
  } catch (error) {
    await host.stop();
    throw error;
  }
}

class WordPressHost {
  /** Where the site is. */
  url = '';
  /** Passwords of the users, for wp-login.php and for the REST API. */
  users = {};

  #folder;
  #log;
  #env;
  #processes = [];
  #output = '';

  constructor(folder) {
    this.#folder = folder;
    this.#log = join(folder, 'debug.log');
  }

  get root() {
    return join(this.#folder, 'site');
  }

  async start() {
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    this.#env = {
      ...process.env,
      ENSIE_ROOT: this.root,
      ENSIE_SOCKET: join(this.#folder, 'sql.sock'),
      ENSIE_URL: this.url,
      ENSIE_LOG: this.#log,
    };
    // The links in Debian's package lead out of it, and some to packages that are not needed here.
    const copy = {recursive: true, dereference: true, filter: existsSync};
    await Promise.all([cp(wordpressFolder, this.root, copy), this.#startDatabase()]);
    rmSync(join(this.root, 'wp-config.php'), {force: true});
    copyFileSync(file('wp-config.php'), join(this.root, 'wp-config.php'));
    // Browsers ask for it.
    writeFileSync(join(this.root, 'favicon.ico'), '');
    mkdirSync(join(this.root, 'wp-content/mu-plugins'));
    copyFileSync(file('offline.php'), join(this.root, 'wp-content/mu-plugins/offline.php'));
    this.#addLanguages('sk_SK', 'de_DE');
    this.users = await this.php(readFileSync(file('install.php'), 'utf8').replace('<?php', ''), {
      env: {ENSIE_INSTALLING: '1'},
    });
    this.#spawn(findProgram('php'), ['-S', `127.0.0.1:${port}`, '-t', this.root]);
    await until(() => canConnect({host: '127.0.0.1', port}), 'the web server');
  }

  async stop() {
    await Promise.all(this.#processes.map(endProcess));
    rmSync(this.#folder, {recursive: true, force: true});
  }

  /** Runs PHP in this WordPress; `input` is its `$input`, what it returns comes back. */
  async php(code, {input = null, env = {}} = {}) {
    const options = {env: {...this.#env, ...env}, maxBuffer: 2 ** 26};
    const running = run(findProgram('php'), [file('run.php'), code], options);
    running.child.stdin.end(JSON.stringify(input));
    const {stdout} = await running.catch((error) => error);
    try {
      return JSON.parse(stdout);
    } catch {
      const said = stdout.replace(/<style>.*?<\/style>/s, '');
      throw new Error(`PHP gave no answer to ${code.trim()}\n${said}\n${this.log()}`);
    }
  }

  /** A request to the REST API as a user, or as nobody. */
  async rest(route, {user, method = 'GET', body} = {}) {
    const headers = {'content-type': 'application/json'};
    if (user) {
      const credentials = `${user}:${this.users[user].token}`;
      headers.authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
    }
    const response = await fetch(`${this.url}/?rest_route=${route}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${route}: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** Publishes a post as a user does, and gives what WordPress has kept of it. */
  async publish(content, {user = 'author', title = 'Post', type = 'posts'} = {}) {
    const body = {title, content, status: 'publish'};
    const post = await this.rest(`/wp/v2/${type}&context=edit`, {user, method: 'POST', body});
    const key = type === 'pages' ? 'page_id' : 'p';
    return {id: post.id, path: `/?${key}=${post.id}`, kept: post.content.raw};
  }

  async html(path) {
    return (await fetch(this.url + path)).text();
  }

  /** What PHP has complained about since the log was last emptied. */
  log() {
    const written = existsSync(this.#log) ? readFileSync(this.#log, 'utf8') : '';
    const complaints = this.#output.split('\n').filter((line) => / PHP \w+:/.test(line));
    return [written, ...complaints].join('\n').trim();
  }

  clearLog() {
    writeFileSync(this.#log, '');
    this.#output = '';
  }

  /** WordPress takes no language that it has no file of; what is not in it stays English. */
  #addLanguages(...names) {
    const folder = join(this.root, 'wp-content/languages');
    mkdirSync(folder, {recursive: true});
    const empty = gettext.mo.compile({charset: 'utf-8', headers: {}, translations: {}});
    for (const name of names) {
      const path = join(folder, `${name}.mo`);
      if (!existsSync(path)) writeFileSync(path, empty);
    }
  }

  async #startDatabase() {
    const data = join(this.#folder, 'data');
    // A server that root starts has to be told that this is meant.
    const user = isRoot ? ['--user=root'] : [];
    await run(findProgram('mariadb-install-db'), [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...user,
    ]);
    writeFileSync(join(this.#folder, 'init.sql'), 'CREATE DATABASE wordpress;\n');
    const path = this.#env.ENSIE_SOCKET;
    this.#spawn(findProgram('mariadbd'), [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${path}`,
      `--pid-file=${join(this.#folder, 'sql.pid')}`,
      `--init-file=${join(this.#folder, 'init.sql')}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-doublewrite=0',
      ...user,
    ]);
    await until(() => existsSync(path) && canConnect({path}), 'the database');
  }

  #spawn(program, args) {
    const child = spawn(program, args, {env: this.#env, stdio: ['ignore', 'ignore', 'pipe']});
    child.stderr.on('data', (data) => (this.#output += data));
    child.on('error', (error) => (this.#output += error.message));
    this.#processes.push(child);
    // Nothing outlives a test that is interrupted.
    process.once('exit', () => child.kill('SIGKILL'));
  }
}

async function endProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // Its data are thrown away: there is nothing to put in order first.
  child.kill('SIGKILL');
  await ended;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const canConnect = (where) =>
  new Promise((resolve) => {
    const socket = connect(where, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

async function until(condition, what) {
  for (const start = Date.now(); Date.now() - start < 60_000; await pause(50)) {
    if (await condition()) return;
  }
  throw new Error(`${what} did not start`);
}
