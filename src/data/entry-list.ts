import type {Problems} from './problems.js';
import {isRecord, own, type Raw} from './records.js';

const TURN_MS = 12;

export type Reader<T> = (raw: Raw, path: string, problems: Problems) => T | undefined;

/**
 * The usable entries of a list, each with an id of its own, read without keeping the page busy for
 * long. An entry without an id is as good as its content, so it gets one.
 */
export async function readEntries<T extends {readonly id: string}>(
  raw: Raw,
  key: 'partners' | 'events',
  read: Reader<T>,
  problems: Problems,
  pace: () => Promise<void> | undefined,
  /** Gets the place of each usable entry. */
  paths: string[] = [],
): Promise<T[]> {
  const list = own(raw, key) ?? [];
  if (!Array.isArray(list)) {
    problems.add(key, 'is not a list');
    return [];
  }
  const entries: T[] = [];
  const ids = new Map<string, number>();
  for (let i = 0; i < list.length; i++) {
    const path = `${key}[${i}]`;
    const value: unknown = list[i];
    const entry = isRecord(value)
      ? read(value, path, problems)
      : problems.add(path, 'is not an object');
    if (entry) {
      const id = freeId(entry.id || `${key.slice(0, -1)}-${i + 1}`, ids);
      if (entry.id && entry.id !== id) {
        problems.add(`${path}.id`, `"${entry.id}" is there twice`, `this one is "${id}"`);
      }
      paths.push(path);
      entries.push(entry.id === id ? entry : {...entry, id});
    }
    const turn = pace();
    if (turn) await turn;
  }
  return entries;
}

/** `a`, `a-2`, `a-3` …; `taken` remembers for each how far the count has come. */
function freeId(id: string, taken: Map<string, number>): string {
  let free = id;
  let count = taken.get(id) ?? 1;
  while (taken.has(free)) free = `${id}-${++count}`;
  taken.set(id, count).set(free, taken.get(free) ?? 1);
  return free;
}

/** Gives the page a turn after each few milliseconds of work. */
export function pacer(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < TURN_MS) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}
