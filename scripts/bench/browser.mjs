/** Opens pages as a visitor with an old phone and a slow line would: nothing is cached. */
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium} from '../testing/browsers.mjs';
import {countShown, probe, readProbe} from './probe.mjs';

export const slowPhone = {cpu: 4, network: true};
export const slowCpu = {cpu: 4, network: false};
export const unthrottled = {cpu: 1, network: false};

const VIEWPORT = {width: 390, height: 844, hasTouch: true};
const SLOW_LINE = {
  offline: false,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
};
const QUIET_MS = 500;

/** A page did not do what is measured: its numbers mean nothing. */
export class BrokenMeasurement extends Error {}

export const launch = () =>
  puppeteer.launch({
    executablePath: findChromium(),
    args: chromiumArgs,
    headless: true,
    protocolTimeout: 180_000,
  });

/**
 * Opens `url` in a context of its own and gives it to `measure`. `look` says how to see the
 * partners in it; with `click`, a real tap is made as soon as they are shown.
 */
export async function visit(browser, {url, look, profile, click = false}, measure) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(VIEWPORT);
    const cdp = await page.createCDPSession();
    const traffic = await watchTraffic(cdp);
    page.on('pageerror', (error) => traffic.failed.push(`error in the page: ${error?.message}`));
    await throttle(cdp, profile);
    await page.exposeFunction('benchTap', (x, y) => page.touchscreen.tap(x, y));
    await page.evaluateOnNewDocument(probe, {look, click});
    await page.goto(url, {waitUntil: 'domcontentloaded'});
    return await measure({
      page,
      cdp,
      traffic,
      read: () => page.evaluate(readProbe),
      count: () => page.evaluate(countShown),
    });
  } finally {
    await context.close();
  }
}

async function throttle(cdp, {cpu, network}) {
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  if (network) await cdp.send('Network.emulateNetworkConditions', SLOW_LINE);
}

/** Counts what is loaded. `data:` addresses are no requests. */
async function watchTraffic(cdp) {
  const pending = new Set();
  const requests = new Map();
  const failed = [];
  let last = performance.now();
  const touch = () => (last = performance.now());

  cdp.on('Network.requestWillBeSent', ({requestId, request, type}) => {
    if (request.url.startsWith('data:')) return;
    requests.set(requestId, {url: request.url, isPage: type === 'Document', bytes: 0});
    pending.add(requestId);
    touch();
  });
  cdp.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
    pending.delete(requestId);
    touch();
  });
  cdp.on('Network.loadingFailed', ({requestId, errorText}) => {
    if (requests.has(requestId)) failed.push(`${requests.get(requestId).url} ${errorText}`);
    pending.delete(requestId);
    touch();
  });
  cdp.on('Network.responseReceived', ({response: {status, url}}) => {
    if (status >= 400) failed.push(`${url} ${status}`);
  });
  await cdp.send('Network.enable');

  const sum = (list) => list.reduce((total, {bytes}) => total + bytes, 0);
  return {
    failed,
    isQuiet: () => pending.size === 0 && performance.now() - last > QUIET_MS,
    read() {
      const everything = [...requests.values()];
      const besidesPage = everything.filter(({isPage}) => !isPage);
      return {
        requests: besidesPage.length,
        bytes: sum(besidesPage),
        bytesWithPage: sum(everything),
        urls: besidesPage.map(({url}) => new URL(url).pathname),
      };
    },
  };
}

/** Asks until the answer is true; a page whose main thread is busy answers late. */
export async function until(condition, timeout, what) {
  const end = performance.now() + timeout;
  for (;;) {
    if (await condition()) return;
    if (performance.now() > end) throw new BrokenMeasurement(`${what} within ${timeout / 1000} s`);
    await pause(25);
  }
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** JavaScript heap in bytes and DOM nodes, without what is only waiting to be collected. */
export async function readMemory(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return readMetrics(cdp);
}

export async function readMetrics(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  const value = (wanted) => metrics.find(({name}) => name === wanted).value;
  return {heap: value('JSHeapUsedSize'), nodes: value('Nodes')};
}
