/** The timeline with thousands of events: ours, and the same as a list in the page. */
import {slowPhone} from '../browser.mjs';
import {interleave} from '../comparison.mjs';
import {projectWith} from './many-events.mjs';
import {ourLongTimeline, staticLongTimeline} from './many-pages.mjs';
import {
  atMost,
  kB,
  MB,
  median,
  ms,
  number,
  printGoals,
  printTable,
  ratio,
  spread,
} from '../report.mjs';

const COUNTS = [500, 5000];
/** Events of a long list that ours shows before it is asked for the others: both ends. */
const IN_SIGHT = 6;
/** Of the static page's. */
const MOST_USABLE = 0.5;

/**
 * Usable: both ends of the list stand, and a real tap has been answered. In the page with all events
 * written into it that is a tap on an event. Ours has folded the middle away: its button has to say how
 * many events there are, and to show the first of them.
 */
export const ourLongList = (count, {events}) => ({
  host: 'ensie-project-timeline',
  items: '.event',
  wantedItems: IN_SIGHT,
  says: '.more > button',
  count: count - IN_SIGHT,
  target: '.more > button',
  shown: '.more .event',
  text: events[IN_SIGHT / 2].title,
  whole: count,
});
export const staticLongList = (count) => ({
  items: '.timeline li',
  wantedItems: count,
  target: '.timeline li',
});

const kinds = {
  ours: [ourLongTimeline, ourLongList],
  html: [staticLongTimeline, staticLongList],
};

/** @param {{runs: number, servers: object, browser: object}} options */
export async function benchMany({runs, servers: {cdn, addPage}, browser}) {
  const variants = COUNTS.flatMap((count) => {
    const project = projectWith(count);
    return Object.entries(kinds).map(([kind, [build, look]]) => ({
      name: `${kind}-${count}`,
      url: addPage(`timeline-${kind}-${count}`, build(cdn, project)),
      look: look(count, project),
      profile: slowPhone,
    }));
  });
  const samples = await interleave(browser, {title: 'Many events', runs, variants});
  const values = (name, key) => samples.get(name).map((sample) => sample[key]);
  printTable('Timeline with many events', [
    [
      'events',
      'usable',
      'all of them after the tap',
      'longest task',
      'bytes',
      'JS heap',
      'DOM nodes',
    ],
    ...COUNTS.flatMap((count) =>
      Object.entries({ours: 'ours', html: 'static HTML'}).map(([kind, label]) => [
        `${count.toLocaleString('en')}, ${label}`,
        ...[
          ['usable', ms],
          ['whole', ms],
          ['longest', ms],
          ['bytesWithPage', kB],
          ['heap', MB],
          ['nodes', number],
        ].map(([key, format]) => spread(values(`${kind}-${count}`, key), format)),
      ]),
    ),
  ]);
  const of = (name, key) => median(values(name, key));
  const [few, many] = COUNTS;
  const grown = (key) => ratio(of(`ours-${many}`, key), of(`ours-${few}`, key));
  const usable = ratio(of(`ours-${many}`, 'usable'), of(`html-${many}`, 'usable'));
  printGoals([
    atMost('5,000 events, usable, to static HTML', usable, MOST_USABLE),
    atMost('from 500 to 5,000 events, usable', grown('usable'), many / few),
    atMost('from 500 to 5,000 events, tap to all of them', grown('whole'), many / few),
  ]);
}
