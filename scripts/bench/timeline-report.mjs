/** What the timeline comparison prints. */
import {measures, medians, printComparison, rowsOf} from './comparison-report.mjs';
import {atMost, ms, printGoals, ratio} from './report.mjs';

/** What the timeline must not exceed. */
const GOALS = {usableToTimelineJs: 0.45, usableToFloor: 1.1, manyToStatic: 0.5};

/** @param {Map<string, object[]>} samples by variant */
export function printTimeline(samples) {
  printComparison('Timeline with 9 events: median (least–most)', samples, {
    columns: {
      'ours (a)': 'ours',
      'TimelineJS (b)': 'timelinejs',
      'floor (c)': 'floor',
      'static HTML (d)': 'static',
    },
    ratios: [
      ['a/b', 'ours', 'timelinejs'],
      ['a/c', 'ours', 'floor'],
      ['a/d', 'ours', 'static'],
    ],
    rows: rowsOf(['9 events shown', 'ready', ms]),
  });
  const of = medians(samples);
  const usableTo = (other) => ratio(of('ours', 'usable'), of(other, 'usable'));
  printGoals('Goals of the timeline (medians)', [
    atMost('usable, to TimelineJS', usableTo('timelinejs'), GOALS.usableToTimelineJs),
    atMost('usable, to the floor', usableTo('floor'), GOALS.usableToFloor),
    atMost('layout shift', of('ours', 'shift'), 0, String),
  ]);
}

/** @param {Map<string, object[]>} samples by `<kind>-<count>` */
export function printManyEvents(counts, samples) {
  for (const count of counts) {
    const [ours, html] = [`ours-${count}`, `static-${count}`];
    printComparison(`Timeline with ${inWords(count)} events: median (least–most)`, samples, {
      columns: {ours, 'static HTML': html},
      ratios: [['ours/static', ours, html]],
      rows: [
        measures.bytesWithPage,
        ['first event on the page', 'first', ms],
        ['all events there or folded away', 'ready', ms],
        measures.usable,
        measures.click,
        ['  from the click to all events', 'whole', ms],
        ['  longest task meanwhile', 'wholeLongest', ms],
        measures.blocking,
        measures.longest,
        measures.shift,
        measures.heap,
        measures.nodes,
      ],
    });
  }
  printGoals('Goals of many events (medians)', manyGoals(counts, medians(samples)));
}

function manyGoals(counts, of) {
  const usable = ratio(of('ours-5000', 'usable'), of('static-5000', 'usable'));
  return [
    atMost('5,000 events, usable, to static HTML', usable, GOALS.manyToStatic),
    ...counts.slice(1).flatMap((count, i) => {
      const [less, growth] = [counts[i], count / counts[i]];
      const grown = (key) => ratio(of(`ours-${count}`, key), of(`ours-${less}`, key));
      const from = `from ${inWords(less)} to ${inWords(count)} events`;
      return [
        atMost(`usable, ${from}`, grown('usable'), growth),
        atMost(`click to all events, ${from}`, grown('whole'), growth),
      ];
    }),
  ];
}

const inWords = (count) => count.toLocaleString('en');
