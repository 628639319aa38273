/** How the map grows: the same partners in ours and in what one would take from Leaflet's shelf. */
import {
  BrokenMeasurement,
  launch,
  pause,
  readMemory,
  readMetrics,
  slowCpu,
  visit,
} from '../browser.mjs';
import {growthPages} from './growth-pages.mjs';
import {printGrowth} from './growth-report.mjs';

const COUNTS = [10_000, 50_000];
const LIMIT_MS = 60_000;
const LIMIT = Symbol('limit');

const leaflet = {
  items: '#partners li',
  target: '#partners button',
  shown: '.leaflet-popup-content',
};

/**
 * When a page shows `count` partners. Leaflet's pages list each; ours has to say the number, list
 * the first ones and have them on the map: it may bring in the rest of a long list on demand.
 */
const looks = {
  ours: (count) => ({
    count,
    says: '.head .muted',
    host: 'ensie-partner-map',
    items: '.partners > li',
    wantedItems: Math.min(count, 12),
    marks: '[data-partner]',
    wantedMarks: Math.min(count, 12),
    target: '.partners .name',
    shown: '.sheet',
  }),
  cluster: (count) => ({
    ...leaflet,
    wantedItems: count,
    marks: '.leaflet-marker-icon',
    wantedMarks: 1,
  }),
  circles: (count) => ({
    ...leaflet,
    wantedItems: count,
    marks: 'canvas',
    wantedMarks: 1,
  }),
};

/** @param {{runs: number, servers: object}} options */
export async function benchGrowth({runs, servers}) {
  const samples = new Map();
  for (const count of COUNTS) {
    const variants = Object.entries(growthPages).map(([kind, build]) => ({
      name: `${kind}-${count}`,
      url: servers.addPage(`${kind}-${count}`, build(servers.cdn, count)),
      look: looks[kind](count),
      profile: slowCpu,
      click: true,
    }));
    variants.forEach(({name}) => samples.set(name, []));
    for (let run = 0; run < runs; run++) await round(variants, samples);
    console.log(`Growth: ${count} partners are done.`);
  }
  printGrowth(COUNTS, samples, LIMIT_MS);
}

async function round(variants, samples) {
  for (const variant of variants) {
    const list = samples.get(variant.name);
    // What took too long once is not waited for again.
    if (!list.some(({late}) => late)) list.push(await sample(variant));
  }
}

/** Each in a browser of its own: one that hangs is ended, and takes nothing along. */
async function sample(variant) {
  const browser = await launch();
  const measured = visit(browser, variant, (tab) => measure(variant, tab));
  measured.catch(() => {}); // a browser that is ended rejects it, after the limit has won
  const limit = new AbortController();
  try {
    const result = await Promise.race([measured, after(LIMIT_MS, limit.signal)]);
    return result === LIMIT ? {late: true} : result;
  } finally {
    limit.abort();
    await Promise.race([browser.close().catch(() => {}), pause(5000)]);
    browser.process()?.kill('SIGKILL');
  }
}

function after(time, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, time, LIMIT);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

async function measure({name, look}, {cdp, traffic, read, count}) {
  const noted = await settle(name, cdp, read, traffic);
  const {times, marks, longTasks} = noted;
  const memory = await readMemory(cdp);
  const counts = await count();
  if (counts.items < look.wantedItems || counts.marks < look.wantedMarks) {
    throw new BrokenMeasurement(`${name}: ${counts.items} in the list, ${counts.marks} on the map`);
  }
  const own = longTasks.filter(({start, duration}) => start + duration > times.handover);
  return {
    usable: times.answered - times.handover,
    ready: times.ready - times.handover,
    click: times.answered - times.tapped,
    mapBuilt: marks['map-built'] && marks['map-built'] - times.handover,
    longest: Math.max(0, ...own.map(({duration}) => duration)),
    items: counts.items,
    marks: counts.marks,
    ...memory,
  };
}

/** Waits for the answer to the click, and until nothing more is added. The caller has a limit. */
async function settle(name, cdp, read, {failed}) {
  let last = '';
  for (let quiet = 0; quiet < 4;) {
    await pause(250);
    const noted = await read();
    if (failed.length) throw new BrokenMeasurement(`${name}: ${failed.join(', ')}`);
    const state = JSON.stringify([(await readMetrics(cdp)).nodes, noted.longTasks.length]);
    quiet = noted.times.answered && state === last ? quiet + 1 : 0;
    last = state;
    if (quiet === 4) return noted;
  }
  return undefined;
}
