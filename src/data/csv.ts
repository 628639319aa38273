// Lazy: loaded for tables only. Imports nothing that the first paint has, and of read.ts types only,
// so that it stands alone in its own chunk.
import {columnOf, type FieldName} from './columns.js';
import {dsvFormat} from './dsv.js';
import {Cells, cellOf, toConverted, toEvent, toPartner, type Entry} from './entries.js';
import {NOT_ON_MAP} from './fields.js';
import {listNames, Problems} from './problems.js';
import type {Conversion} from './read.js';

/** A row of a table with the number of the line on which it begins. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Above the names of the columns some tables have a heading. */
const HEADING_ROWS = 10;
/** Enough of a table to see how it is written. */
const SAMPLE_LENGTH = 5000;

/**
 * Partners or events of a table (CSV, RFC 4180) with its columns' names in the first row, separated
 * by commas, semicolons or tabs. With a column for a date they are events.
 */
export function fromCsv(text: string): Conversion {
  const problems = new Problems();
  const separator = findSeparator(text);
  const rows = toRows(text, separator).filter(({cells}) => cells.some((cell) => cell.trim()));
  const at = headerOf(rows);
  const {cells: header = [], line = 1} = rows[at] ?? {};
  const fields = header.map((name) => columnOf(name)?.field);
  const has = (field: FieldName) => fields.includes(field);
  if (!has('name') && !has('town')) {
    return `no column has the names: its columns are ${listNames(header)}; one has to be called name, town or title`;
  }
  const last = rows[rows.length - 1];
  if ((text.split('"').length - 1) % 2 && last?.cells.some((cell) => cell.includes('\n'))) {
    problems.add(
      `line ${last.line}`,
      'has a quotation mark that is never closed',
      'all that follows it is one text',
    );
  }
  const isEvents = has('start');
  if (isEvents && has('host')) {
    const host = header[fields.indexOf('host')]!;
    problems.add(
      `line ${line}, column "${host.trim()}"`,
      'there are no partners in a table of events',
    );
  }
  const body = rows.slice(at + 1);
  const entries = body.map((row) => toEntry(row, header, isEvents, problems));
  const placeOf = (i: number) => `line ${body[i]!.line}`;
  return toConverted(isEvents ? 'events' : 'partners', entries, placeOf, problems);
}

/** The one with which most columns have names that we know; else the one with most columns. */
function findSeparator(text: string): string {
  // What Excel writes above a table for itself.
  const [, said] = /^sep=(.)[\r\n]/.exec(text) ?? [];
  const sample = text.slice(0, SAMPLE_LENGTH);
  const score = (separator: string) => {
    const rows = toRows(sample, separator);
    const {cells} = rows[headerOf(rows)]!;
    return knownIn(cells) * 100 + cells.length;
  };
  return (
    said ?? [',', ';', '\t'].reduce((best, other) => (score(other) > score(best) ? other : best))
  );
}

function toRows(text: string, separator: string): Row[] {
  let line = 1;
  return dsvFormat(separator)
    .parseRows(text)
    .map((cells) => {
      const row = {line, cells};
      line += 1 + (cells.join('').match(/\r\n?|\n/g)?.length ?? 0);
      return row;
    });
}

const knownIn = (cells: readonly string[]) => cells.filter((cell) => columnOf(cell)).length;

/** The row that names the columns. */
function headerOf(rows: readonly Row[]): number {
  const known = rows.slice(0, HEADING_ROWS).map(({cells}) => knownIn(cells));
  return Math.max(0, known.indexOf(Math.max(...known)));
}

function toEntry(
  {line, cells}: Row,
  header: readonly string[],
  isEvents: boolean,
  problems: Problems,
): Entry {
  const named = new Cells(
    header.flatMap((name, i) => cellOf(name, cells[i], `line ${line}, column "${name.trim()}"`)),
  );
  const entry = isEvents ? toEvent(named, problems) : toPartner(named, problems);
  if (!cells.slice(header.length).some((cell) => cell.trim())) return entry;
  // `48,26` between commas without quotation marks is two cells: a wrong place is worse than none.
  problems.add(
    `line ${line}`,
    `has ${cells.length} cells, but there are ${header.length} columns: is a quotation mark missing?`,
    isEvents ? 'it is read as far as it goes' : NOT_ON_MAP,
  );
  return {...entry, raw: {...entry.raw, position: undefined}};
}
