// Lazy: loaded for calendars only. Imports nothing that the first paint has, and of read.ts types only,
// so that it stands alone in its own chunk.
import {Problems} from '../problems.js';
import type {Conversion} from '../conversion.js';

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

type Entry = Record<string, Property>;

const DAY_MS = 864e5;

/** Events of an iCalendar file (RFC 5545). Of an event that comes again, the first time. */
export function fromCalendar(text: string): Conversion {
  const problems = new Problems();
  const found = entriesIn(text);
  const events = found.flatMap((entry, i): Record<string, unknown>[] => {
    const path = `event ${i + 1}`;
    if (/^cancelled$/i.test(entry.STATUS?.value ?? '')) {
      problems.add(path, 'is cancelled');
      return [{}];
    }
    if (entry.RRULE || entry.RDATE) {
      problems.add(path, 'comes again', 'its first time is shown');
    }
    return [toEvent(entry)];
  });
  const kept = events.map((event) => (Object.keys(event).length ? event : undefined));
  return {
    raw: {events: kept.filter((event) => event)},
    place: (path) =>
      path.replace(/^events\[(\d+)\]/, (_, i: string) => `event ${placeOf(kept, Number(i))}`),
    problems,
    what: 'a calendar',
  };
}

const placeOf = (kept: readonly unknown[], index: number): number =>
  kept.flatMap((event, i) => (event ? [i + 1] : []))[index]!;

/** The properties of each event; those of an alarm within it are none of its own. */
function entriesIn(text: string): Entry[] {
  const entries: Entry[] = [];
  const open: string[] = [];
  for (const line of text
    .replace(/\r\n?|\n/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')) {
    const [, name = '', parameters = '', value = ''] =
      /^([\w-]+)((?:;[^:";]*(?:"[^"]*")?[^:";]*)*):(.*)$/.exec(line) ?? [];
    const key = name.toUpperCase();
    if (key === 'BEGIN') {
      open.push(value.trim().toUpperCase());
      if (open.at(-1) === 'VEVENT') entries.push({});
    } else if (key === 'END') open.pop();
    else if (key && open.at(-1) === 'VEVENT')
      entries.at(-1)![key] ??= {name: key, parameters, value};
  }
  return entries;
}

function toEvent(entry: Entry): Record<string, unknown> {
  const start = momentOf(entry.DTSTART);
  const end = momentOf(entry.DTEND) ?? endOf(start, entry.DURATION?.value.trim());
  const last = end?.isDay ? dayBefore(end.text) : end?.text;
  const event = {
    id: textOf(entry.UID)?.replace(/@.*$/, ''),
    title: textOf(entry.SUMMARY),
    start: start?.text,
    end: last === start?.text ? undefined : last,
    town: textOf(entry.LOCATION),
    description: textOf(entry.DESCRIPTION),
    links: entry.URL && [{url: entry.URL.value.trim(), title: textOf(entry.SUMMARY)}],
  };
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}

/** A day, or a moment as ISO 8601 has it; with `Z` where it is that of Greenwich. */
interface Moment {
  readonly text: string;
  readonly isDay: boolean;
}

function momentOf(property: Property | undefined): Moment | undefined {
  if (!property) return undefined;
  const value = property.value.trim();
  const [, year, month, day, hour, minute, zone] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/.exec(value) ?? [];
  if (!year) return {text: value, isDay: false};
  const date = `${year}-${month}-${day}`;
  return hour
    ? {text: `${date}T${hour}:${minute}${zone}`, isDay: false}
    : {text: date, isDay: true};
}

/** What begins then and lasts `P3D` or `PT1H30M`. */
function endOf(start: Moment | undefined, duration = ''): Moment | undefined {
  const [length, ...parts] =
    /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i.exec(duration) ?? [];
  if (!start || !length) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = parts.map((part) => Number(part ?? 0));
  const zone = start.text.endsWith('Z') ? 'Z' : '';
  // Its own clock goes on, whatever its time zone is.
  const from = Date.parse(start.isDay ? start.text : `${start.text.replace('Z', '')}Z`);
  if (Number.isNaN(from)) return undefined;
  const end = new Date(from + (weeks * 7 + days) * DAY_MS + (hours * 60 + minutes) * 6e4);
  return start.isDay
    ? {text: end.toISOString().slice(0, 10), isDay: true}
    : {text: end.toISOString().slice(0, 16) + zone, isDay: false};
}

/** The end of whole days is the day after them. */
function dayBefore(day: string): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : new Date(time - DAY_MS).toISOString().slice(0, 10);
}

const textOf = (property: Property | undefined): string | undefined =>
  property?.value
    .replace(/\\(.)/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter))
    .trim() || undefined;
