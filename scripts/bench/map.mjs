/** The map with the 12 partners: ours, a web agency's, and the floor, measured in turn. */
import {launch, slowPhone, unthrottled, until, visit} from './browser.mjs';
import {interleave, longestOf, PATIENCE, requireCount, settle} from './comparison.mjs';
import {floorScript, highlightPartner, partnersOf, serialise} from './floor.mjs';
import {printMap} from './map-report.mjs';
import {agencyPage, floorPage, ourPage} from './pages.mjs';
import {centreOf} from './probe.mjs';

const COUNT = 12;

const wanted = {wantedItems: COUNT, wantedMarks: COUNT};
export const ourMap = {
  ...wanted,
  host: 'ensie-partner-map',
  items: '.partners > li',
  marks: '[data-partner]',
  target: '.partners .name',
  shown: '.sheet',
  notes: {land: '.drawing path'},
};
const looks = {
  ours: ourMap,
  // It has no card: a click marks the partner in the list.
  floor: {...ourMap, host: 'floor-map', shown: '.partners [aria-current]'},
  agency: {
    ...wanted,
    items: '#partners li',
    marks: '.leaflet-marker-icon',
    target: '#partners button',
    shown: '.leaflet-popup-content',
    notes: {land: '.leaflet-overlay-pane path'},
  },
};

/** @param {{runs: number, servers: object}} options */
export async function benchMap({runs, servers}) {
  const browser = await launch();
  try {
    const variants = await prepare(browser, servers);
    printMap(await interleave(browser, {title: 'Map', runs, variants}));
  } finally {
    await browser.close();
  }
}

async function prepare(browser, servers) {
  const {cdn, addPage, addFile} = servers;
  const url = addPage('ours', ourPage(cdn));
  const {content, partners} = await readOurs(browser, url);
  const texts = servers.paths().find((path) => /\/chunks\/sk-[0-9a-f]+\.js$/.test(path));
  addFile('/floor.js', floorScript('floor-map', content, highlightPartner));
  const variant = {profile: slowPhone, look: looks.ours, more: measureLive};
  return [
    {...variant, name: 'ours', url},
    {...variant, name: 'ours-sk', url: addPage('ours-sk', ourPage(cdn, {lang: 'sk', texts}))},
    {
      ...variant,
      name: 'agency',
      url: addPage('agency', agencyPage(cdn, partners)),
      look: looks.agency,
      more: undefined,
    },
    {
      ...variant,
      name: 'floor',
      url: addPage('floor', floorPage(cdn)),
      look: looks.floor,
      more: undefined,
    },
    {...variant, name: 'ours-fast', url, profile: unthrottled, more: undefined},
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

/** The visitor points at the map: everything that the live map needs is loaded. */
async function measureLive(variant, {page, traffic, read, count}) {
  const {name} = variant;
  const before = (await read()).longTasks.length;
  const [x, y] = await page.evaluate(centreOf, {host: looks.ours.host, selector: '.frame'});
  await page.mouse.move(x, y);
  await until(async () => (await read()).times.live, PATIENCE, `${name}: no live map`);
  await until(traffic.isQuiet, PATIENCE, `${name}: the network is not quiet`);
  const {times, longTasks} = await read();
  requireCount(variant, await count(), 'after the live map');
  return {
    liveBytes: traffic.read().bytes,
    liveTime: times.live - times.hovered,
    liveLongest: longestOf(longTasks.slice(before)),
  };
}
