// From a clone to a page of one's own with a map, by the three commands in CONTRIBUTING.md.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {cloneInto} from '../build/package/clone.mjs';
import {openBrowser, openPage, openSite, root} from '../build/site.mjs';

const folder = `${root}.cache/first-page/`;
const MINUTES = 3;

/** Content of all files below a folder, by their paths. */
const filesOf = (place) =>
  Object.fromEntries(
    readdirSync(place, {recursive: true})
      .filter((path) => statSync(join(place, path)).isFile())
      .map((path) => [path, readFileSync(join(place, path), 'utf8')]),
  );

describe('the first page', () => {
  let seconds;

  before(() => {
    const text = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');
    const [, block] = /## A page of your own[\s\S]*?```sh\n([\s\S]*?)```/.exec(text);
    const [clone, files, look, ...more] = block.trim().split('\n');
    assert.match(
      clone,
      /^git clone <address of this repository> ensie-widgets && cd ensie-widgets$/,
    );
    assert.match(look, /^npx vite \.\.\/site /);
    assert.deepEqual(more, []);
    const start = performance.now();
    mkdirSync(folder, {recursive: true});
    cloneInto(`${folder}ensie-widgets`);
    execFileSync(files, {cwd: `${folder}ensie-widgets`, shell: true, stdio: 'ignore'});
    seconds = (performance.now() - start) / 1000;
    console.log(`from a clone to a page: ${seconds.toFixed(0)} s without npm install`);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('has a map with 12 partners', async () => {
    const site = await openSite({folder: join(folder, 'site')});
    const browser = await openBrowser();
    try {
      const {page, faults} = await openPage(browser, `${site.url}/index.html`);
      const count = () =>
        document.querySelector('ensie-partner-map').shadowRoot.querySelectorAll('[part=list] li')
          .length;
      assert.equal(await page.evaluate(count), 12);
      assert.deepEqual(faults, []);
    } finally {
      await browser.close();
      await site.close();
    }
  });

  it('makes the same own build as the package, byte for byte', () => {
    const clone = `${folder}ensie-widgets/`;
    const project = {version: 1, acronym: 'RIVERS', title: 'Rivers', objectives: ['Clean banks']};
    writeFileSync(`${clone}rivers.json`, JSON.stringify({...project, partners: [], events: []}));
    const options = ['--data', 'rivers.json', '--locales', 'sk,hu', '--widgets', 'objectives-list'];
    const run = (command, ...args) =>
      execFileSync(command, args, {
        cwd: clone,
        stdio: 'ignore',
        shell: process.platform === 'win32',
      });
    run(process.execPath, 'dist/cli.js', 'build', ...options, '--out', 'again');
    run('npm', 'run', 'build', '--', ...options, '--out', 'own');
    assert.deepEqual(filesOf(`${clone}own`), filesOf(`${clone}again`));
  });

  it(`takes less than ${MINUTES} minutes`, () => assert.ok(seconds < MINUTES * 60, `${seconds}`));
});
