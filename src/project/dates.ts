import {intlTag} from '../internal/language/format.js';
import {str, type MsgFn} from '../internal/language/locale-controller.js';
import type {Locale} from '../internal/language/locales.js';
import type {DateText} from './project.js';

/** The days that a date text covers, as UTC midnights: a calendar date has no time zone. */
export interface Days {
  readonly first: number;
  readonly last: number;
  readonly precision: 'day' | 'month' | 'quarter' | 'year';
}

/**
 * Days of `2018-03-21`, `2018-03`, `2018-Q1` or `2018`; `undefined` for anything else, 30 February
 * included.
 */
export function parseDays(text: DateText | undefined): Days | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?$/.exec(text ?? '');
  if (!match) return undefined;
  const [year, quarter, month, day] = match.slice(1).map((part) => part && Number(part)) as [
    number,
    ...(number | undefined)[],
  ];
  const precision = day ? 'day' : month ? 'month' : quarter ? 'quarter' : 'year';
  const first = Date.UTC(year, (month ?? (quarter ?? 1) * 3 - 2) - 1, day ?? 1);
  if (!new Date(first).toISOString().startsWith(isoDate(text!))) return undefined;
  const last = day ? first : Date.UTC(year, month ?? (quarter ?? 4) * 3, 0);
  return {first, last, precision};
}

/** The date as ISO 8601 and HTML know it: they have no quarters, and the year is true as well. */
export const isoDate = (text: DateText): string => text.replace(/-Q.$/, '');

/** Today's calendar date where the visitor is, as a UTC midnight. */
export function today(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** One date or a range, as precise as its less precise end. */
export function formatDays(start: Days, end: Days | undefined, locale: Locale, msg: MsgFn): string {
  const last = end && end.last > start.last ? end : start;
  const {precision} = last.last - last.first > start.last - start.first ? last : start;
  const days = last === start ? [start.first] : [start.first, last.last];
  if (precision === 'quarter') {
    const names = days.map((day) => quarterName(new Date(day), msg));
    return [...new Set(names)].join(' – ');
  }
  const key = locale + precision;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(intlTag(locale), {
      year: 'numeric',
      month: precision === 'year' ? undefined : 'long',
      day: precision === 'day' ? 'numeric' : undefined,
      timeZone: 'UTC',
    });
    formats.set(key, format);
  }
  const ends = days.map((day) => partsOf(format, day));
  const [from, to] = ends.map(textOf);
  return to && to !== from ? joinRange(ends[0]!, ends[1]!, locale) : from!;
}

type Parts = readonly Intl.DateTimeFormatPart[];

/** Latvian shortens the word for “year” in some dates and not in others. */
const partsOf = (format: Intl.DateTimeFormat, day: number): Parts =>
  format.formatToParts(day).map(({type, value}) => ({
    type,
    value: value.replace('g. ', 'gada ').replace(/g\.$/, 'gads'),
  }));

const textOf = (parts: Parts): string => parts.map(({value}) => value).join('');

/**
 * What both ends share is said once, in its place: `20–22 September 2017`, `2017. szeptember 20–22.`
 * `Intl.formatRange` pads days with zeros, or changes to months in figures, in six of our languages.
 */
function joinRange(from: Parts, to: Parts, locale: Locale): string {
  const valueOf = (parts: Parts, wanted: string) => parts.find(({type}) => type === wanted)?.value;
  const differs = (wanted: string) => valueOf(from, wanted) !== valueOf(to, wanted);
  const isOwn = ({type}: Parts[number]) =>
    type === 'day' || differs('year') ? type !== 'literal' : type === 'month' && differs('month');
  const own = from.map(isOwn);
  const end = own.lastIndexOf(true) + 1;
  const ending = from[end]?.value.split(/\s/)[0] ?? '';
  const isTight = own.filter(Boolean).length === 1 && !/^(sk|hr)$/.test(locale);
  return [
    // In Hungarian and Serbian the full stop of an ordinal number is left out right before a dash.
    textOf(from.slice(0, end)) + (isTight && /^(hu|sr)/.test(locale) ? '' : ending),
    textOf(to.slice(to.map(isOwn).indexOf(true))),
  ].join(isTight || locale === 'sl' ? '–' : ' – ');
}

/** `Intl` has no quarters. */
function quarterName(day: Date, msg: MsgFn): string {
  const quarter = Math.floor(day.getUTCMonth() / 3) + 1;
  const year = day.getUTCFullYear();
  return msg(str`Quarter ${quarter} of ${year}`, {
    id: 'dates.quarter',
    desc: 'A quarter of a year as a date; e.g. Quarter 1 of 2018. The number is 1 to 4',
  });
}
