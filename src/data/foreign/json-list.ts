// Lazy: loaded for JSON that is a list. Imports nothing that the first paint has, and of read.ts types
// only, so that it stands alone in its own chunk.
import {columnOf} from './cells/columns.js';
import {cellOf} from './cells/cells.js';
import type * as Entries from './entries.js';
import {isRecord} from '../records.js';
import {listNames, Problems} from '../problems.js';
import type {Conversion} from '../conversion.js';
import {kindOfTable, readColumns} from './table.js';

/** An entry of a list that is none of ours, whatever it calls its fields. */
function whatItemIs(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  if (Object.keys(item).some((key) => /^@(context|graph|id|type)$/.test(key))) {
    return 'it looks like JSON-LD (schema.org): copy its entries into a table or a project file';
  }
  return item.type === 'Feature' || isRecord(item.geometry)
    ? 'it looks like the inside of a map file: export it as GeoJSON'
    : undefined;
}

/** Partners or events of a list of objects, whose keys are what a table has as names of columns. */
export function fromList(items: readonly unknown[], reading: typeof Entries): Conversion {
  const other = items.map(whatItemIs).find(Boolean);
  if (other) return other;
  const problems = new Problems();
  const names = [...new Set(items.flatMap((item) => (isRecord(item) ? Object.keys(item) : [])))];
  const kind = kindOfTable(names);
  const isNamed = names.some((name) =>
    ['organisation', 'name', 'title', 'town'].includes(columnOf(name)?.field ?? ''),
  );
  if (!isNamed) {
    return `it is a list, but nothing in it has a name; its fields are ${listNames(names) || 'none'}`;
  }
  const columns = readColumns(names, kind, '[0]', problems, items);
  const entries = items.map((item, i) => {
    if (!isRecord(item)) return undefined;
    const cells = new reading.Cells(
      Object.keys(item).flatMap((key) => cellOf(key, item[key], `[${i}].${key}`)),
    );
    return kind === 'events'
      ? reading.toEvent(cells, problems)
      : reading.toPartner(cells, problems);
  });
  return {
    ...reading.toConverted(kind, entries, (i) => `[${i}]`, problems),
    ...columns,
    ...{what: `a list of ${kind}`},
  };
}
