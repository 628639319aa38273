/** What the map comparison prints. */
import {medians, printComparison, rowsOf} from './comparison-report.mjs';
import {atMost, kB, ms, number, printGoals, ratio} from './report.mjs';

const ROWS = [
  ...rowsOf(['land drawn', 'land', ms], ['12 partners shown', 'ready', ms]),
  ['live map: bytes in all', 'liveBytes', kB],
  ['live map: from hover to there', 'liveTime', ms],
  ['live map: longest task', 'liveLongest', ms],
];

/** What the map must not exceed. */
const GOALS = {
  usableToFloor: 1.1,
  usableToAgency: 0.7,
  usableToFloorTranslated: 1.22,
  bytesToAgency: 0.3,
  liveBytesToAgency: 0.9,
  longestTask: 80,
  click: 60,
};

/** @param {Map<string, object[]>} samples by variant */
export function printMap(samples) {
  printComparison('Map with 12 partners: median (least–most)', samples, {
    columns: {
      'ours (a)': 'ours',
      'ours in sk, preloaded (a-sk)': 'ours-sk',
      'agency (b)': 'agency',
      'floor (c)': 'floor',
      'ours, not throttled': 'ours-fast',
    },
    ratios: [
      ['a/b', 'ours', 'agency'],
      ['a/c', 'ours', 'floor'],
    ],
    rows: ROWS,
  });
  const longest = samples.get('ours-fast').map((sample) => sample.longest);
  printGoals('Goals of the map (medians)', mapGoals(medians(samples), Math.max(...longest)));
}

function mapGoals(of, longestUnthrottled) {
  const to = (key, other, name = 'ours') => ratio(of(name, key), of(other, key));
  const live = ratio(of('ours', 'liveBytes'), of('agency', 'bytes'));
  return [
    atMost('usable, to the floor', to('usable', 'floor'), GOALS.usableToFloor),
    atMost('usable, to the agency page', to('usable', 'agency'), GOALS.usableToAgency),
    atMost('requests before interaction', of('ours', 'requests'), 1, number),
    atMost('requests before interaction, sk', of('ours-sk', 'requests'), 2, number),
    atMost(
      'usable in sk, to the floor',
      to('usable', 'floor', 'ours-sk'),
      GOALS.usableToFloorTranslated,
    ),
    atMost(
      'bytes before interaction, to the agency page',
      to('bytes', 'agency'),
      GOALS.bytesToAgency,
    ),
    atMost('bytes with the live map, to the agency page', live, GOALS.liveBytesToAgency),
    atMost('longest task before interaction', of('ours', 'longest'), GOALS.longestTask, ms),
    atMost('longest task of all runs, not throttled', longestUnthrottled, 50, ms),
    atMost('click to shown', of('ours', 'click'), GOALS.click, ms),
  ];
}
