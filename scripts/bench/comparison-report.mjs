/** The table that every comparison prints. */
import {kB, MB, median, ms, number, printTable, ratio, spread, times} from './report.mjs';

/** A layout shift is a share of the window; none is none. */
const shift = (value) => value.toFixed(3);

/** What is measured of every page: label, key of the sample, format. */
export const measures = {
  bytesWithPage: ['bytes with the page', 'bytesWithPage', kB],
  usable: ['usable (a click has answered)', 'usable', ms],
  click: ['  of it the click to its answer', 'click', ms],
  blocking: ['total blocking time', 'blocking', ms],
  longest: ['longest task (0: none over 50)', 'longest', ms],
  shift: ['layout shift', 'shift', shift],
  heap: ['JS heap', 'heap', MB],
  nodes: ['DOM nodes', 'nodes', number],
};

/** All of it in order, with what is to be shown in the words of the comparison. */
export const rowsOf = (...shown) => [
  ['requests besides the page', 'requests', number],
  ['bytes besides the page', 'bytes', kB],
  measures.bytesWithPage,
  ['first contentful paint', 'content', ms],
  ...shown,
  measures.usable,
  ['  of it until the click arrived', 'driver', ms],
  measures.click,
  measures.blocking,
  measures.longest,
  measures.shift,
  measures.heap,
  measures.nodes,
];

const PHONE = '4x slower CPU, 1.6 Mbit/s, 150 ms';

/** The median of a measure of a variant. */
export const medians = (samples) => (name, key) =>
  median(samples.get(name).map((sample) => sample[key]));

/**
 * @param {string} title
 * @param {Map<string, object[]>} samples by variant
 * @param {{columns: Record<string, string>, ratios: [string, string, string][], rows: object[]}} table
 *   variants by the head of their column, ratios as head and two variants, and the measures
 */
export function printComparison(title, samples, {columns, ratios, rows}) {
  const of = medians(samples);
  printTable(title, [
    [PHONE, ...Object.keys(columns), ...ratios.map(([label]) => label)],
    ...rows.map(([label, key, format]) => [
      label,
      ...Object.values(columns).map((name) =>
        spread(
          samples.get(name).map((sample) => sample[key]),
          format,
        ),
      ),
      ...ratios.map(([, a, b]) => times(ratio(of(a, key), of(b, key)))),
    ]),
  ]);
}
