/** A small website on this machine, with pages written in the tests and the built files beside them. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {after, before} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium} from '../../scripts/testing/browsers.mjs';
import {leaveUnanswered} from '../../scripts/unanswered.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

/**
 * Serves `pages` (path to HTML, or to `{body, headers}`; a body in parts comes slowly) and, for every
 * other path, the files of a folder. The log holds what was asked for.
 */
export async function openSite({pages = {}, folder = root} = {}) {
  const log = [];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://site');
    log.push(pathname);
    if (leaveUnanswered(request)) return;
    void respond(pathname, response);
  });
  async function respond(pathname, response) {
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const page = pages[pathname];
    const {body, headers = {}} = typeof page === 'string' ? {body: page} : (page ?? {});
    const type = types[extname(pathname)] ?? types['.html'];
    try {
      const content =
        body ?? (await readFile(join(folder, normalize(decodeURIComponent(pathname)))));
      // A frame without an origin of its own needs leave to load modules.
      const cors = {'access-control-allow-origin': '*'};
      response.writeHead(200, {'content-type': type, ...cors, ...headers});
      for (const part of Array.isArray(content) ? content : []) {
        response.write(part);
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      response.end(Array.isArray(content) ? undefined : content);
    } catch {
      response.writeHead(404).end();
    }
  }
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    log,
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

export const openBrowser = (args = chromiumArgs) =>
  puppeteer.launch({executablePath: findChromium(), args, headless: true});

/** A site and a browser for all tests of a file; `open` visits a path of the site. */
export function visitSite(options) {
  const visit = {open: (path, tab) => openPage(visit.browser, visit.site.url + path, tab)};
  before(async () => {
    visit.site = await openSite(options);
    visit.browser = await openBrowser(options?.args);
  });
  after(async () => {
    await visit.browser.close();
    await visit.site.close();
  });
  return visit;
}

/**
 * A tab that notes whatever goes wrong, and lets nothing leave the site but for the origins that a
 * test allows.
 */
export async function openPage(
  browser,
  url,
  {
    block = () => false,
    viewport,
    allow = [],
    timezone,
    javaScript = true,
    waitUntil = 'networkidle0',
    before: prepare,
  } = {},
) {
  const page = await browser.newPage();
  if (!javaScript) await page.setJavaScriptEnabled(false);
  if (viewport) await page.setViewport(viewport);
  if (timezone) await page.emulateTimezone(timezone);
  const faults = [];
  const requests = [];
  const {origin} = new URL(url);
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const kind = message.type();
    if (kind === 'error' || kind === 'warn') faults.push(`${kind}: ${message.text()}`);
  });
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    window.addEventListener(
      'securitypolicyviolation',
      ({violatedDirective, blockedURI, sourceFile}) =>
        globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  if (prepare) await page.evaluateOnNewDocument(prepare);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const address = new URL(request.url());
    requests.push(request.url());
    const isForeign = ![origin, ...allow].includes(address.origin);
    if (isForeign && address.protocol !== 'data:') {
      faults.push(`foreign request: ${request.url()}`);
      void request.abort();
    } else if (block(address.pathname)) void request.abort();
    else void request.continue();
  });
  await page.goto(url, {waitUntil});
  const paths = () => requests.map((request) => new URL(request).pathname);
  // Every browser asks for an icon, whatever is on the page.
  return {page, faults, requests: () => paths().filter((path) => path !== '/favicon.ico')};
}

/** What a visitor sees of the map: partners in the list, and partners on the map. */
export const countPartners = (page) =>
  page.evaluate(() => {
    const {shadowRoot} = document.querySelector('ensie-partner-map');
    return {
      items: shadowRoot.querySelectorAll('.partners > li').length,
      // Those that would overlap share a numbered marker, which names them.
      markers: new Set(
        [...shadowRoot.querySelectorAll('[data-partner]')]
          .filter((marker) => marker.checkVisibility())
          .flatMap((marker) => marker.dataset.partner.split(' ')),
      ).size,
    };
  });

export const document = (body, {lang = 'en', head = ''} = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>` +
  `${head}</head><body>${body}</body></html>`;

export const allElements =
  '<ensie-partner-map></ensie-partner-map><ensie-project-timeline></ensie-project-timeline>' +
  '<ensie-objectives-list></ensie-objectives-list><ensie-funding-banner></ensie-funding-banner>';
