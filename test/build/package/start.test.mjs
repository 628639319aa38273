// `npm start` as a newcomer has it, when it has installed what is missing: the files that git knows,
// without a build.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {cloneInto} from './clone.mjs';
import {openBrowser, openPage, root} from '../site.mjs';

const folder = `${root}.cache/start/`;

describe('npm start', () => {
  let server;
  let browser;
  let url;
  let said = '';

  before(async () => {
    cloneInto(folder);
    server = spawn('npm', ['run', 'dev'], {
      ...{cwd: folder, detached: true, env: {...process.env, BROWSER: 'none', NO_COLOR: '1'}},
    });
    url = await new Promise((resolve, reject) => {
      const read = (text) => {
        said += text;
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
        if (found) resolve(found);
      };
      server.stdout.on('data', read);
      server.stderr.on('data', read);
      server.on('exit', () => reject(new Error(said)));
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    // npm and Vite are its children.
    if (server?.exitCode === null) process.kill(-server.pid);
    rmSync(folder, {recursive: true, force: true});
  });

  /** Lit says that it is made for development here, as it should. */
  const isFault = (fault) => !fault.includes('Lit is in dev mode');

  /** Without the connection by which Vite tells of changes, which never rests. */
  const visit = (path) => openPage(browser, new URL(path, url).href, {waitUntil: 'load'});

  it('opens a page whose links all work', async () => {
    const {page, faults} = await visit('/');
    const links = await page.evaluate(() => [...document.links].map(({href}) => href));
    assert.ok(links.length >= 4, `${links}`);
    assert.deepEqual(faults.filter(isFault), []);
    await page.close();
    for (const link of links) {
      const linked = await visit(link);
      await linked.page.waitForFunction(
        () =>
          [...document.querySelectorAll('body *')]
            .filter(({localName}) => localName.startsWith('ensie-'))
            .every(({shadowRoot}) => shadowRoot?.childElementCount) &&
          document.querySelector('body > ensie-partner-map, ensie-partner-map, ensie-configurator'),
        {timeout: 30_000},
      );
      assert.deepEqual(linked.faults.filter(isFault), [], link);
      await linked.page.close();
    }
  });

  it('complains of nothing', () => {
    assert.doesNotMatch(said, /\(!\)|error|fail/i);
  });

  it('writes the text to paste, and shows the widget beside it', async () => {
    const {page, faults} = await visit('/cdn/configurator.html');
    await page.waitForFunction(
      () => {
        const {shadowRoot} = document.querySelector('ensie-configurator');
        const text = shadowRoot?.querySelector('textarea, pre, code')?.textContent ?? '';
        const value = shadowRoot?.querySelector('textarea')?.value ?? '';
        const preview = shadowRoot?.querySelector('iframe')?.contentDocument;
        return (
          (text + value).includes('ensie-partner-map') &&
          preview
            ?.querySelector('ensie-partner-map')
            ?.shadowRoot?.querySelectorAll('.partners > li').length === 12
        );
      },
      {timeout: 30_000},
    );
    assert.deepEqual(faults.filter(isFault), []);
    await page.close();
  });
});
