// Lazy: loaded for tables only. Imports nothing that the first paint has, and of read.ts types only,
// so that it stands alone in its own chunk.
import {columnOf, type FieldName} from './cells/columns.js';
import {dsvFormat} from './dsv.js';
import {cellOf, type Cell} from './cells/cells.js';
import type * as Entries from './entries.js';
import type {Entry} from './entries.js';
import {listNames, NOT_ON_MAP, Problems} from '../problems.js';
import type {Conversion} from '../conversion.js';
import {simplify} from '../simplify.js';
import {kindOfTable, readColumns, type Kind} from './table.js';

/** What reads cells: a chunk of its own, for map files and lists as well. */
type Reading = typeof Entries;

/** A row of a table with the number of the line on which it begins. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** Where the links in its cells lead. */
  readonly links?: readonly (string | undefined)[];
}

/** Above the names of the columns some tables have a heading. */
const HEADING_ROWS = 10;
/** Enough of a table to see how it is written. */
const SAMPLE_LENGTH = 20_000;
const SEPARATORS = [',', ';', '\t', '|'];

/**
 * Partners or events of a table (CSV, RFC 4180) with its columns' names in the first row, separated
 * by commas, semicolons, tabs or bars.
 */
export function fromCsv(text: string, reading: Reading): Conversion {
  const problems = new Problems();
  const rows = toRows(text, findSeparator(text, reading)).filter(isFilled);
  const last = rows[rows.length - 1];
  if ((text.split('"').length - 1) % 2 && last?.cells.some((cell) => cell.includes('\n'))) {
    problems.add(
      `line ${last.line}`,
      'has a quotation mark that is never closed',
      'all that follows it is one text',
    );
  }
  return fromRows(rows, 'line', problems, reading);
}

/** Partners or events of a table that stands in the page. */
export function fromTable(host: Element, reading: Reading): Conversion {
  const rows = [...host.querySelectorAll('tr')].map((row, i) => {
    const cells = [...row.querySelectorAll('th, td')];
    return {
      line: i + 1,
      cells: cells.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
      links: cells.map((cell) => cell.querySelector('a[href]')?.getAttribute('href')?.trim()),
    };
  });
  return fromRows(rows.filter(isFilled), 'row', new Problems(), reading);
}

const isFilled = ({cells}: Row) => cells.some((cell) => cell.trim());

function fromRows(
  rows: readonly Row[],
  unit: 'line' | 'row',
  problems: Problems,
  reading: Reading,
): Conversion {
  const at = headerOf(rows, reading);
  const {cells: header = [], line = 1} = rows[at ?? 0] ?? {};
  const fields = header.map((name) => columnOf(name)?.field);
  const has = (field: FieldName) => fields.includes(field);
  const kind = kindOfTable(header);
  const isPerson = has('person') && !has('organisation') && kind === 'partners';
  const isNamed = has('organisation') || has('title') || has('town') || (has('name') && !isPerson);
  if (at === undefined || !isNamed) {
    const person = isPerson && has('name') ? 'these are names of people, not of partners; ' : '';
    return `no column has the names: its columns are ${listNames(header)}; ${person}one has to be called name, town or title`;
  }
  if (kind === 'events' && has('host')) {
    problems.add(
      `${unit} ${line}, column "${header[fields.indexOf('host')]!.trim()}"`,
      'there are no partners in a table of events',
    );
  }
  const columns = readColumns(header, kind, `${unit} ${line}`, problems);
  const body = rows.slice(at + 1);
  const options = {header, kind, unit, reading, hasWebsite: has('website')};
  const entries = body.map((row) => toEntry(row, options, problems));
  const placeOf = (i: number) => `${unit} ${body[i]!.line}`;
  return {
    ...reading.toConverted(kind, entries, placeOf, problems),
    ...columns,
    ...{what: `a table of ${kind}`},
  };
}

/**
 * The one of which most columns have names that we know, and most rows as many cells as the header.
 * One behind whose cells in quotation marks something else comes is none.
 */
function findSeparator(text: string, reading: Reading): string {
  // What Excel writes above a table for itself.
  const [, said] = /^sep=(.)[\r\n]/.exec(text) ?? [];
  if (said) return said;
  const whole = text.slice(0, SAMPLE_LENGTH);
  const end = Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r'));
  const sample = whole.length < text.length && end > 0 ? whole.slice(0, end) : whole;
  const score = (separator: string) => {
    const rows = toRows(sample, separator).filter(isFilled);
    const header = rows[headerOf(rows, reading) ?? 0]?.cells ?? [];
    const even = rows.filter(({cells}) => cells.length === header.length).length / rows.length;
    return (
      (isClean(sample, separator) ? 1e6 : 0) + knownIn(header) * 1000 + even * 100 + header.length
    );
  };
  return SEPARATORS.map((separator) => [score(separator), separator] as const).reduce(
    (best, other) => (other[0] > best[0] ? other : best),
  )[1];
}

/** Behind a cell in quotation marks comes the next cell or the next row. */
function isClean(text: string, separator: string): boolean {
  const mark = separator === '|' ? '\\|' : separator;
  return !new RegExp(`(?:^|[\\r\\n${mark}])"(?:[^"]|"")*"[^"\\r\\n${mark}]`).test(text);
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
const filledIn = (cells: readonly string[]) => cells.filter((cell) => cell.trim()).length;

/**
 * The row that names the columns: the first one, or one below a heading, which has fewer cells. Never
 * a row of data: then there is none.
 */
function headerOf(rows: readonly Row[], reading: Reading): number | undefined {
  const head = rows.slice(0, HEADING_ROWS).map(({cells}) => cells);
  let at = 0;
  for (let i = 1; i < head.length; i++) {
    const [row, best] = [head[i]!, head[at]!];
    const isMore = filledIn(row) > filledIn(best) && knownIn(row) > knownIn(best);
    if (isMore && canBeHeader(head, i, reading)) at = i;
  }
  return head.length && canBeHeader(head, at, reading) ? at : undefined;
}

/** A number, an address, an e-mail address: no column is called so; a year may be. */
const DATA = /^(?!(?:19|20)\d\d$)[-−+]?\d[\d.,:°'"\s/-]*$|^https?:|^www\.|\S@\S/i;

function canBeHeader(
  rows: readonly (readonly string[])[],
  at: number,
  {isValueWord}: Reading,
): boolean {
  const row = rows[at]!;
  const filled = row.filter((cell) => cell.trim());
  if (filled.some((cell) => DATA.test(cell.trim()))) return false;
  const known = filled.filter((cell) => columnOf(cell));
  // "municipality", "partner" and "no" are names of columns, but what stands in columns as well.
  const sure = known.filter((cell) => !isValueWord(cell)).length;
  if (sure >= 3) return true;
  if (!sure && known.length < filled.length) return false;
  const below = rows.slice(at + 1);
  return !row.some((cell, i) => {
    const name = simplify(cell);
    return columnOf(cell) && below.some((other) => simplify(other[i] ?? '') === name);
  });
}

interface EntryOptions {
  readonly header: readonly string[];
  readonly kind: Kind;
  readonly reading: Reading;
  readonly unit: string;
  readonly hasWebsite: boolean;
}

function toEntry({line, cells, links}: Row, options: EntryOptions, problems: Problems): Entry {
  const {header, kind, unit, reading, hasWebsite} = options;
  const place = (i: number) => `${unit} ${line}, column "${header[i]!.trim()}"`;
  const named: Cell[] = cells.slice(0, header.length).flatMap((cell, i) => {
    const isWebsite = links?.[i] && columnOf(header[i]!)?.field === 'website';
    return cellOf(header[i]!, isWebsite ? links[i] : cell, place(i));
  });
  const linked = hasWebsite
    ? -1
    : (links?.findIndex((link) => /^(https?:|\/)/i.test(link ?? '')) ?? -1);
  if (linked >= 0) {
    named.push({field: 'website', rank: 0, value: links![linked], place: `${unit} ${line}, link`});
  }
  const all = new reading.Cells(named);
  const entry =
    kind === 'events' ? reading.toEvent(all, problems) : reading.toPartner(all, problems);
  if (!cells.slice(header.length).some((cell) => cell.trim())) return entry;
  // `48,26` between commas without quotation marks is two cells: a wrong place is worse than none.
  problems.add(
    `${unit} ${line}`,
    `has ${cells.length} cells, but there are ${header.length} columns: is a quotation mark missing?`,
    kind === 'events' ? 'it is read as far as it goes' : NOT_ON_MAP,
  );
  return {...entry, raw: {...entry.raw, position: undefined}};
}
