import {intlTag} from '../internal/format.js';
import type {Locale} from '../internal/locales.js';
import type {DateText} from './project.js';

/** The days that a date text covers, as UTC midnights: a calendar date has no time zone. */
export interface Days {
  readonly first: number;
  readonly last: number;
  readonly precision: 'day' | 'month' | 'year';
}

const formats: Record<Days['precision'], Intl.DateTimeFormatOptions> = {
  day: {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'},
  month: {month: 'long', year: 'numeric', timeZone: 'UTC'},
  year: {year: 'numeric', timeZone: 'UTC'},
};

/** Days of `2018-03-21`, `2018-03` or `2018`; `undefined` for anything else, 30 February included. */
export function parseDays(text: DateText | undefined): Days | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text ?? '');
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => part && Number(part)) as number[];
  const precision = day ? 'day' : month ? 'month' : 'year';
  const first = Date.UTC(year!, (month ?? 1) - 1, day ?? 1);
  if (!new Date(first).toISOString().startsWith(text!)) return undefined;
  const last = precision === 'day' ? first : Date.UTC(month ? year! : year! + 1, month ?? 0, 0);
  return {first, last, precision};
}

/** Today's calendar date where the visitor is, as a UTC midnight. */
export function today(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
}

/** One date or a range, as precise as its less precise end. */
export function formatDays(start: Days, end: Days | undefined, locale: Locale): string {
  const coarse = end && end.precision !== 'day' ? end : start;
  const format = new Intl.DateTimeFormat(intlTag(locale), formats[coarse.precision]);
  return end && end.last > start.last
    ? format.formatRange(start.first, end.last)
    : format.format(start.first);
}
