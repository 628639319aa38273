/** Medians, ranges, tables and goals, on the console and for `docs/speed.md`. */

/** What was measured, as Markdown: a table and its goals for each comparison. */
export const sections = [];

export const median = (values) => {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const ms = (value) => `${Math.round(value)} ms`;
export const kB = (value) => `${(value / 1000).toFixed(1)} kB`;
export const MB = (value) => `${(value / 1e6).toFixed(2)} MB`;
export const number = (value) => String(Math.round(value));
/** A layout shift is a share of the window; none is none. */
export const share = (value) => value.toFixed(3);

/** The median, with the least and the most of several runs. */
export function spread(values, format) {
  const known = values.filter((value) => value !== undefined);
  if (!known.length) return '–';
  const [least, most] = [Math.min(...known), Math.max(...known)].map(format);
  const bare = (text) => text.replace(/ \D+$/, '');
  const range = least === most ? '' : ` (${bare(least)}–${bare(most)})`;
  return format(median(known)) + range;
}

export const ratio = (a, b) => (a === undefined || !b ? undefined : a / b);
export const times = (value) => (value === undefined ? '–' : `${value.toFixed(2)} x`);

export function printTable(title, rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => [...row[i]].length)));
  const pad = (text, i) => (i ? text.padStart(widths[i]) : text.padEnd(widths[i]));
  console.log(`\n${title}`);
  rows.forEach((row, i) => {
    console.log(row.map(pad).join('  '));
    if (!i) console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  });
  const line = (row) => `| ${row.join(' | ')} |`;
  const [head, ...body] = rows;
  const rule = head.map((_, i) => (i ? '--:' : '---'));
  sections.push(`## ${title}\n\n${[head, rule, ...body].map(line).join('\n')}\n`);
}

/**
 * A goal that a value must not exceed. Without a value (something did not finish) it is missed.
 */
export const atMost = (text, value, limit, format = times) => ({
  text,
  met: value !== undefined && value <= limit,
  shown: value === undefined ? '–' : format(value),
  limit: format(limit),
});

/** The goals of the table that was printed last. */
export function printGoals(goals) {
  console.log('');
  for (const {text, met, shown, limit} of goals)
    console.log(`${met ? 'met    ' : 'NOT MET'}  ${text}: ${shown}, goal <= ${limit}`);
  const lines = goals.map(
    ({text, met, shown, limit}) =>
      `- ${met ? 'met' : '**missed**'}: ${text} ${shown}, at most ${limit}`,
  );
  if (lines.length) sections.push(`${lines.join('\n')}\n`);
}
