/** The timeline: ours, TimelineJS's, a list in the page, and the floor; then thousands of events. */
import {launch, slowPhone, unthrottled, visit} from './browser.mjs';
import {interleave, settle} from './comparison.mjs';
import {floorScript, serialise} from './floor.mjs';
import {projectWith} from './many-events.mjs';
import {printManyEvents, printTimeline} from './timeline-report.mjs';
import {
  floorTimeline,
  ourLongTimeline,
  ourTimeline,
  readEvents,
  staticLongTimeline,
  staticTimeline,
  timelineJs,
} from './timeline-pages.mjs';

/** Events of the bundled project. */
const COUNT = 9;
const COUNTS = [500, 5000, 10_000];
/** Events of a long list that ours shows before it is asked for the others: both ends. */
const IN_SIGHT = 6;

/**
 * Usable, in all pages: every event is shown or can be reached, and a real click on an event has
 * been answered. A list has all its text on the page and nothing to open, so it only has to take the
 * click, which it cannot while the page is busy. TimelineJS shows one event and a mark for each: its
 * button "next" has to make the second event the current one. That the event then takes a second to
 * move in is not counted.
 */
export const ourList = {
  host: 'ensie-project-timeline',
  items: '.event',
  wantedItems: COUNT,
  target: '.event',
};
const looks = {
  ours: ourList,
  floor: {...ourList, host: 'floor-timeline'},
  static: {items: '.timeline li', wantedItems: COUNT, target: '.timeline li'},
  timelinejs: {
    items: '.tl-timemarker-content-container',
    wantedItems: COUNT,
    target: '.tl-slidenav-next',
    shown: '.tl-timemarker-active',
  },
};

/**
 * Usable with thousands of events: both ends of the list stand, and a real click has been answered.
 * In the page with all events written into it that is a click on an event. Ours has folded the
 * middle away: its button has to say how many events there are, and to show the first of them.
 */
export const ourLongList = (count, {events}) => ({
  ...ourList,
  wantedItems: IN_SIGHT,
  says: '.more > button',
  count: count - IN_SIGHT,
  target: '.more > button',
  shown: '.more .event',
  text: events[IN_SIGHT / 2].title,
  whole: count,
  notes: {first: '.event'},
});
export const staticLongList = (count) => ({
  ...looks.static,
  wantedItems: count,
  notes: {first: '.timeline li'},
});
const long = {
  ours: [ourLongTimeline, ourLongList],
  static: [staticLongTimeline, staticLongList],
};

/** @param {{runs: number, servers: object, quick: boolean}} options */
export async function benchTimeline({runs, servers, quick}) {
  const counts = quick ? COUNTS.slice(0, -1) : COUNTS;
  const browser = await launch();
  try {
    const few = await prepare(browser, servers);
    printTimeline(await interleave(browser, {title: 'Timeline', runs, variants: few}));
    const many = prepareMany(servers, counts);
    const title = 'Timeline with many events';
    printManyEvents(counts, await interleave(browser, {title, runs, variants: many}));
  } finally {
    await browser.close();
  }
}

async function prepare(browser, {cdn, addPage, addFile}) {
  const url = addPage('timeline-ours', ourTimeline(cdn));
  const {content, events} = await readOurs(browser, url);
  addFile('/floor-timeline.js', floorScript('floor-timeline', content));
  const variant = {profile: slowPhone};
  return [
    {...variant, name: 'ours', url, look: looks.ours},
    {
      ...variant,
      name: 'timelinejs',
      url: addPage('timeline-timelinejs', timelineJs(cdn, events)),
      look: {...looks.timelinejs, text: events[1].title},
    },
    {
      ...variant,
      name: 'floor',
      url: addPage('timeline-floor', floorTimeline(cdn)),
      look: looks.floor,
    },
    {
      ...variant,
      name: 'static',
      url: addPage('timeline-static', staticTimeline(events)),
      look: looks.static,
    },
  ];
}

/** Renders our element once: what it shows, and the events in it. */
function readOurs(browser, url) {
  const variant = {name: 'ours', url, look: looks.ours, profile: unthrottled};
  return visit(browser, variant, async (tab) => {
    await settle(variant, tab);
    return {
      content: await tab.page.evaluate(serialise, ourList.host),
      events: await tab.page.evaluate(readEvents, ourList.host),
    };
  });
}

function prepareMany({cdn, addPage}, counts) {
  return counts.flatMap((count) => {
    const project = projectWith(count);
    return Object.entries(long).map(([kind, [build, look]]) => ({
      name: `${kind}-${count}`,
      url: addPage(`timeline-${kind}-${count}`, build(cdn, project)),
      look: look(count, project),
      profile: slowPhone,
    }));
  });
}
