/** The map with the 12 partners: ours, a web agency's, and the floor, measured in turn. */
import {
  BrokenMeasurement,
  launch,
  pause,
  readMemory,
  slowPhone,
  unthrottled,
  until,
  visit,
} from './browser.mjs';
import {floorScript, partnersOf, serialise} from './floor.mjs';
import {printMap} from './map-report.mjs';
import {agencyPage, floorPage, ourPage} from './pages.mjs';
import {centreOf} from './probe.mjs';

const COUNT = 12;
const PATIENCE = 30_000;

const wanted = {wantedItems: COUNT, wantedMarks: COUNT};
const ours = {
  ...wanted,
  host: 'ensie-partner-map',
  items: '.partners > li',
  marks: '[data-partner]',
  target: '.partners .name',
  shown: '.partners [aria-current]',
  land: '.drawing path',
};
const looks = {
  ours,
  floor: {...ours, host: 'floor-map'},
  agency: {
    ...wanted,
    items: '#partners li',
    marks: '.leaflet-marker-icon',
    target: '#partners button',
    shown: '.leaflet-popup-content',
    land: '.leaflet-overlay-pane path',
  },
};

/** @param {{runs: number, servers: object}} options */
export async function benchMap({runs, servers}) {
  const browser = await launch();
  try {
    const variants = await prepare(browser, servers);
    console.log(`Map: 1 round to warm up, then ${runs}.`);
    for (const variant of variants) await sample(browser, variant);
    const samples = new Map(variants.map(({name}) => [name, []]));
    for (let run = 0; run < runs; run++) {
      for (const variant of variants) {
        samples.get(variant.name).push(await sample(browser, variant));
      }
      console.log(`Map: round ${run + 1} of ${runs} is done.`);
    }
    printMap(samples);
  } finally {
    await browser.close();
  }
}

async function prepare(browser, servers) {
  const {cdn, addPage, addFile} = servers;
  const url = addPage('ours', ourPage(cdn));
  const {content, partners} = await readOurs(browser, url);
  addFile('/floor.js', floorScript(content));
  const variant = {profile: slowPhone, look: looks.ours, live: true};
  return [
    {...variant, name: 'ours', url},
    {...variant, name: 'ours-sk', url: addPage('ours-sk', ourPage(cdn, {lang: 'sk'}))},
    {
      ...variant,
      name: 'agency',
      url: addPage('agency', agencyPage(cdn, partners)),
      look: looks.agency,
      live: false,
    },
    {
      ...variant,
      name: 'floor',
      url: addPage('floor', floorPage(cdn)),
      look: looks.floor,
      live: false,
    },
    {...variant, name: 'ours-fast', url, profile: unthrottled, live: false},
  ];
}

/** Renders our element once: what it shows, and whom. */
function readOurs(browser, url) {
  const variant = {name: 'ours', url, look: looks.ours, profile: unthrottled};
  return visit(browser, variant, async (tab) => {
    const {page} = tab;
    await settle(variant, tab);
    return {
      content: await page.evaluate(serialise, looks.ours.host),
      partners: await page.evaluate(partnersOf, looks.ours.host),
    };
  });
}

/** One load that nobody touches, and one that is clicked as soon as the partners are shown. */
async function sample(browser, variant) {
  const untouched = await visit(browser, variant, (tab) => measureUntouched(variant, tab));
  const clicked = await visit(browser, {...variant, click: true}, (tab) =>
    measureClick(variant, tab),
  );
  return {...untouched, ...clicked};
}

async function measureUntouched(variant, tab) {
  const {cdp, traffic} = tab;
  const {times, longTasks} = await settle(variant, tab);
  const blocking = longTasks.map(({duration}) => duration - 50);
  return {
    ...traffic.read(),
    content: times.content,
    land: times.land,
    ready: times.ready,
    longest: Math.max(0, ...longTasks.map(({duration}) => duration)),
    blocking: blocking.reduce((sum, duration) => sum + duration, 0),
    ...(await readMemory(cdp)),
    ...(variant.live && (await measureLive(variant, tab))),
  };
}

/** The visitor points at the map: everything that the live map needs is loaded. */
async function measureLive({name}, {page, traffic, read, count}) {
  const before = (await read()).longTasks.length;
  const [x, y] = await page.evaluate(centreOf, {host: looks.ours.host, selector: '.frame'});
  await page.mouse.move(x, y);
  await until(async () => (await read()).times.live, PATIENCE, `${name}: no live map`);
  await until(traffic.isQuiet, PATIENCE, `${name}: the network is not quiet`);
  const {times, longTasks} = await read();
  requireCount(name, await count(), 'after the live map');
  return {
    liveBytes: traffic.read().bytes,
    liveTime: times.live - times.hovered,
    liveLongest: Math.max(0, ...longTasks.slice(before).map(({duration}) => duration)),
  };
}

async function measureClick({name, patience = PATIENCE}, {traffic, read}) {
  const answered = async () => (await read()).times.answered;
  await until(answered, patience, `${name}: a click did not show the partner`);
  const {times} = await read();
  requireNoFailure(name, traffic);
  return {
    usable: times.answered,
    driver: times.clicked - times.ready,
    click: times.answered - times.clicked,
  };
}

/** Waits until all partners are shown and nothing happens any more. */
async function settle({name, patience = PATIENCE}, {traffic, read, count}) {
  let noted;
  const ready = async () => (noted = await read()).times.ready;
  await until(ready, patience, `${name}: ${COUNT} partners were not shown`);
  await until(traffic.isQuiet, patience, `${name}: the network is not quiet`);
  await until(async () => (await read()).times.land, patience, `${name}: no land was drawn`);
  await pause(300);
  noted = await read();
  requireNoFailure(name, traffic);
  requireCount(name, await count(), 'before interaction');
  return noted;
}

function requireCount(name, {items, marks}, when) {
  if (items === COUNT && marks === COUNT) return;
  throw new BrokenMeasurement(
    `${name}: ${items} partners in the list and ${marks} on the map ${when}`,
  );
}

function requireNoFailure(name, {failed}) {
  if (failed.length) throw new BrokenMeasurement(`${name}: ${failed.join(', ')}`);
}

/** Two plants that must be found out: a script that does nothing, and a page that swallows clicks. */
export async function selfTest({servers}) {
  const {cdn, addPage, addFile} = servers;
  addFile('/empty.js', '');
  const swallow = `<script>addEventListener('click', (event) => event.stopImmediatePropagation(), true)</script>`;
  const variant = {profile: unthrottled, look: looks.ours, patience: 5000};
  const plants = {
    'an empty script': ourPage(cdn, {script: '/empty.js'}),
    'a page that swallows clicks': swallow + ourPage(cdn),
  };
  const browser = await launch();
  let missed = 0;
  try {
    for (const [what, html] of Object.entries(plants)) {
      const url = addPage(`plant-${missed}-${what.length}`, html);
      const error = await sample(browser, {...variant, name: what, url}).catch((error) => error);
      const found = error instanceof BrokenMeasurement;
      if (!found) missed += 1;
      console.log(`${found ? 'found out' : 'MISSED'}: ${what} (${error.message ?? 'measured'})`);
    }
  } finally {
    await browser.close();
  }
  return missed === 0;
}
