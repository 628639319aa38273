/** What the map comparison prints. */
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
  times,
} from './report.mjs';

const MEASURES = [
  ['requests besides the page', 'requests', number],
  ['bytes besides the page', 'bytes', kB],
  ['bytes with the page', 'bytesWithPage', kB],
  ['first contentful paint', 'content', ms],
  ['land drawn', 'land', ms],
  ['12 partners shown', 'ready', ms],
  ['usable (a click has answered)', 'usable', ms],
  ['  of it until the click arrived', 'driver', ms],
  ['  of it the click to shown', 'click', ms],
  ['total blocking time', 'blocking', ms],
  ['longest task (0: none over 50)', 'longest', ms],
  ['JS heap', 'heap', MB],
  ['DOM nodes', 'nodes', number],
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
  const column = (name, key) => samples.get(name).map((sample) => sample[key]);
  const of = (name, key) => median(column(name, key));
  printTable('Map with 12 partners: median (least–most)', [
    [
      '4x slower CPU, 1.6 Mbit/s, 150 ms',
      'ours (a)',
      'ours in sk (a-sk)',
      'agency (b)',
      'floor (c)',
      'a/b',
      'a/c',
      'ours, not throttled',
    ],
    ...MEASURES.map(([label, key, format]) => [
      label,
      ...['ours', 'ours-sk', 'agency', 'floor'].map((name) => spread(column(name, key), format)),
      ...['agency', 'floor'].map((name) => times(ratio(of('ours', key), of(name, key)))),
      spread(column('ours-fast', key), format),
    ]),
  ]);
  printGoals(
    'Goals of the map (medians)',
    mapGoals(of, Math.max(...column('ours-fast', 'longest'))),
  );
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
