import {columnOf, type Column} from './columns.js';

/** A value with the name under which it was found. */
export interface Cell extends Column {
  readonly value: unknown;
  /** Where it stands in the file, for whoever looks for it: `line 5, column "lat"`. */
  readonly place: string;
}

/** What people write into a cell of which they know nothing. */
const isBlank = (value: unknown) =>
  typeof value === 'string' && /^([-–—?]|n\/?a|none|null)$/i.test(value);

/** The cell of a name, or nothing where the name is not one that we know. */
export function cellOf(name: string, value: unknown, place: string): Cell[] {
  const column = columnOf(name);
  if (!column) return [];
  const cell = {...column, value: typeof value === 'string' ? value.trim() : value, place};
  // An address that is none is named, and a dash can be a no.
  const isSaid = /^(website|lead|approximate|milestone)$/.test(column.field);
  return [!isSaid && isBlank(cell.value) ? {...cell, value: undefined} : cell];
}
