/** What the comparison of the funding statement prints. */
import {medians, printComparison, rowsOf} from './comparison-report.mjs';
import {atMost, ms, printGoals, ratio} from './report.mjs';

/** What the funding statement must not exceed. */
const GOALS = {usableToUsa: 1};

/** @param {Map<string, object[]>} samples by variant */
export function printBanner(samples) {
  printComparison('Funding statement: median (least–most)', samples, {
    columns: {
      'ours (a)': 'ours',
      'usa-banner (b)': 'usa',
      '<usa-banner> (c)': 'usa-element',
      'static HTML (d)': 'static',
    },
    ratios: [
      ['a/b', 'ours', 'usa'],
      ['a/c', 'ours', 'usa-element'],
      ['a/d', 'ours', 'static'],
    ],
    rows: rowsOf(['statement shown, can be clicked', 'ready', ms]),
  });
  const of = medians(samples);
  printGoals('Goals of the funding statement (medians)', [
    atMost(
      'usable, to usa-banner',
      ratio(of('ours', 'usable'), of('usa', 'usable')),
      GOALS.usableToUsa,
    ),
    atMost('layout shift', of('ours', 'shift'), 0, String),
    atMost('layout shift of the static HTML', of('static', 'shift'), 0, String),
  ]);
}
