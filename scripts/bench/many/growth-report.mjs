/** What the growth series prints. */
import {
  atMost,
  MB,
  median,
  ms,
  number,
  printGoals,
  printTable,
  ratio,
  spread,
  times,
} from '../report.mjs';

const KINDS = {
  ours: 'ours',
  cluster: 'Leaflet.markercluster',
  circles: 'Leaflet, canvas circleMarkers',
};

const MEASURES = [
  ['usable', ms],
  ['longest', ms],
  ['click', ms],
  ['heap', MB],
  ['nodes', number],
  ['items', number],
  ['marks', number],
  ['mapBuilt', ms],
];

/** The goals for many partners, beside markercluster. */
const GOALS = {
  10_000: {usable: 0.7, longest: 150, heap: 0.3},
  50_000: {usable: 0.45},
};

/** @param {Map<string, object[]>} samples by `<kind>-<count>` */
export function printGrowth(counts, samples, limit) {
  const list = (kind, count) => samples.get(`${kind}-${count}`);
  const isLate = (kind, count) => list(kind, count).some(({late}) => late);
  // What took too long took at least so long.
  const of = (kind, count, key) => {
    if (!isLate(kind, count)) return median(list(kind, count).map((sample) => sample[key]));
    return key === 'usable' && kind !== 'ours' ? limit : undefined;
  };
  const toCluster = (kind, count, key) => ratio(of(kind, count, key), of('cluster', count, key));

  const row = (kind, count) => [
    `${count.toLocaleString('en')} ${KINDS[kind]}`,
    ...MEASURES.map(([key, format]) => {
      const values = list(kind, count).map((sample) => sample[key]);
      if (isLate(kind, count)) return key === 'usable' ? '> 60 s' : '–';
      return spread(values, format);
    }),
    times(toCluster(kind, count, 'usable')),
    times(toCluster(kind, count, 'heap')),
  ];
  printTable('Many partners', [
    [
      'partners',
      'usable',
      'longest task',
      'click to shown',
      'JS heap',
      'DOM nodes',
      'in the list',
      'on the map',
      'map without list',
      'usable/cluster',
      'heap/cluster',
    ],
    ...counts.flatMap((count) => Object.keys(KINDS).map((kind) => row(kind, count))),
  ]);
  printGoals(counts.flatMap((count) => growthGoals(count, of, toCluster)));
}

function growthGoals(count, of, toCluster) {
  const {usable, longest, heap} = GOALS[count] ?? {};
  const at = `${count.toLocaleString('en')} partners`;
  return [
    usable && atMost(`${at}, usable, to markercluster`, toCluster('ours', count, 'usable'), usable),
    longest && atMost(`${at}, longest task`, of('ours', count, 'longest'), longest, ms),
    heap && atMost(`${at}, heap, to markercluster`, toCluster('ours', count, 'heap'), heap),
  ].filter(Boolean);
}
