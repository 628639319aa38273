// Dates and times as people write them in our languages. What is not understood stays as it is,
// so that the parser says what is wrong with it, and the timeline shows it as it stands.
import {intlTag} from '../../../internal/language/format.js';
import {parseDays} from '../../../project/dates.js';
import {simplify} from '../../simplify.js';
import {LANGUAGES} from './reading-languages.js';
import {shortText} from '../../short-text.js';
import {BESIDE_DATES} from './words.js';

export interface Period {
  readonly start: unknown;
  readonly end?: unknown;
  /** `10:00-12:00`, where the text has a time of day as well. */
  readonly time?: string;
}

interface Parts {
  year?: string | undefined;
  month?: number | undefined;
  day?: string | undefined;
}

const fillers = new Set(BESIDE_DATES.split(' '));

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** A month by its name in one of our languages, `NaN` where two of them mean different ones. */
const months = new Map<string, number>();
const weekdays = new Set<string>();

function learnNames(): void {
  for (const locale of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      for (const more of [{}, {day: 'numeric'}] as const) {
        const format = new Intl.DateTimeFormat(intlTag(locale), {
          ...{month: style, weekday: style, timeZone: 'UTC'},
          ...more,
        });
        for (let i = 0; i < 12; i++) {
          for (const {type, value} of format.formatToParts(Date.UTC(2018, i, i + 1))) {
            const word = simplify(value);
            if (type === 'weekday') weekdays.add(word);
            if (type !== 'month' || !word || /\d/.test(word)) continue;
            const known = months.get(word) ?? i + 1;
            months.set(word, known === i + 1 ? known : NaN);
          }
        }
      }
    }
  }
}

/** The month that a name, or its beginning, can only mean: `lipanj`, `Sept.`, `III`. */
function monthOf(word: string): number | undefined {
  if (!months.size) learnNames();
  const roman = ROMAN.indexOf(word) + 1;
  if (roman) return roman;
  // As after a day: `3. marta`, `līdz 23. martam`.
  const known = months.get(word) ?? months.get(word.replace(/(a|am|im)$/, ''));
  if (known !== undefined || word.length < 3) return known || undefined;
  const meant = new Set(
    [...months].flatMap(([name, month]) => (name.startsWith(word) ? [month] : [])),
  );
  const [only] = meant;
  return meant.size === 1 ? only : undefined;
}

/**
 * Start and end as a table has them: `21. 3. 2018`, `21/03/2018` (the day comes first in all our
 * languages), `2018. 03. 21.`, `3/2018`, `21. marca 2018`, `12. III. 2018`, with a time of day, and
 * both in one cell: `21.–23. 3. 2018`, `30 Sept – 2 Oct 2017`.
 */
export function readPeriod(value: unknown): Period {
  const text = shortText(value);
  // The parser knows it, and the time zone in it.
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*$/.test(text)) return {start: text};
  const clear = text.replace(DOTTED, '$1:$2');
  const times = [...clear.matchAll(CLOCK)].filter(isClock);
  const [start, end] = daysIn(times.length ? withoutTimes(clear) : clear);
  if (!start) return {start: typeof value === 'number' ? String(value) : value};
  const time = times.length > 2 ? undefined : times.map(clock).join('-');
  return {start, ...(end ? {end} : {}), ...(time ? {time} : {})};
}

/** `10.00 – 12.00 h`: only the hour behind them tells them from days and months. */
const DOTTED = /\b(\d{1,2})\.(\d\d)(?= ?(?:[-–] ?\d{1,2}\.\d\d ?)?(?:hod|h|uhr|óra)\b)/gi;
/** `10:00`, `9h30`, `2 pm`, `10 h`. */
const CLOCK =
  /\b(\d{1,2})(?:[:h](\d\d)(?::\d\d)?)?(?: ?([ap])\.?m\b\.?)?( ?(?:hod|h|uhr|óra)\b\.?)?/gi;
const isClock = ([, , minutes, half, unit]: readonly unknown[]) => minutes || half || unit;
/** What stands before a time: `21. 3. 2018 o 10:00`, `alle ore 10:30`, `od 10:00 do 12:00`. */
const BESIDE_TIME =
  /(?:[\s,;–-]+(?:o|at|od|do|from|to|alle|ore|ora|orele|às|as|u|ob|v|plkst|um|sati|uri|óra|órakor)\.?)+[\s,;–-]*$/iu;

const withoutTimes = (text: string) =>
  text
    .replace(CLOCK, (...match: unknown[]) => (isClock(match) ? '' : String(match[0])))
    .replace(BESIDE_TIME, '');

/** `10:00`, `10:00–12:00`, `10.00 - 12.30`, `9h30`. */
export function readTime(value: unknown): unknown {
  const text = shortText(value);
  const times = [...text.matchAll(/(\d{1,2})(?:[:.h](\d\d))?(?: ?([ap])\.?m\b\.?)?/gi)];
  const hasMore = /\p{L}/u.test(text.replace(/hod|[ap]\.?m|h|uhr|od|do|from|to/gi, ''));
  if (!times.length || times.length > 2 || hasMore) return value;
  return times.map(clock).join('-');
}

function clock([, hour, minute = '00', half]: RegExpMatchArray): string {
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

/** What stands between two days: `od 3. do 5. marca`, `dal 30 marzo al 2 aprile`, `March to May`. */
const BETWEEN =
  /([\d\p{L}]\.?) (?:do|to|until|till|až|al|līdz|până (?:în|la)) (?=\p{L}|\d{1,2}(?!\d)|(?:19|20)\d\d-)/iu;
/** `de 30 de março a 2 de abril`; behind a dot it is Slovak and Czech, and says “and”. */
const TO = /([\d\p{L}]) a (?=\d{1,2} )/iu;
/** `2025-03-03/2025-03-05`, `2018/2019`. */
const SLASH = /^(\d{4}(?:-\d\d){0,2})[/-](?=\d{4}(?:-\d\d){0,2}$)/;

/** The first and the last day of a text, as ISO 8601 writes them; none where they are not dates. */
function daysIn(text: string): [start?: string, end?: string] {
  const bare = text.replace(/^[\s,;–—-]+|[\s,;–—-]+$/g, '');
  if (parseDays(bare)) return [bare];
  const [, year = '', before = '', after = '', later = ''] =
    /^(?:(\d{4})[ /.]*Q([1-4])|Q([1-4])[ /.]*(\d{4}))$/i.exec(bare) ?? [];
  if (before || after) return [`${year || later}-Q${before || after}`];
  const dotted = bare
    .replace(/^(\d{1,2})-(?:(\d{1,2}|\p{L}+)-)?(\d{4})$/u, (_, a, b, y) =>
      [a, b, y].filter(Boolean).join('. '),
    )
    .replace(/^((?:19|20)\d\d)(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/^între (.*) și /i, '$1 – ')
    .replace(/(\d)-t[óő]l /i, '$1 – ')
    .replace(/(\d)-ig$/i, '$1')
    .replace(SLASH, '$1 – ')
    .replace(BETWEEN, '$1 – ')
    .replace(TO, '$1 – ');
  const ends = (
    /^\d{4}-\d/.test(dotted) ? dotted.split(/ [-–—] |[–—]/) : dotted.split(/[-–—]/)
  ).map(partsOf);
  const [first, last = first] = ends;
  if (ends.length > 2 || !first || !last) return [];
  if (last !== first) completeEachOther(first, last);
  const [start, end] = [isoOf(first), isoOf(last)];
  if (!start || !end) return [];
  return start === end ? [start] : [start, end];
}

function partsOf(text: string): Parts | undefined {
  const iso = text.trim();
  const [, y, m, d] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(iso) ?? [];
  if (y) return {year: y, month: Number(m), day: d};
  const parts: Parts = {};
  const numbers: string[] = [];
  for (const [token, dot] of text.matchAll(/\d+|[^\d\s.,/]+(\.)?/g)) {
    if (/^\d{4}$/.test(token) && !parts.year) {
      parts.year = token;
      if (numbers.length) continue;
      numbers.push('');
    } else if (/^\d{1,2}$/.test(token)) numbers.push(token);
    else {
      const word = simplify(token);
      if (fillers.has(word) && !parts.month) {
        // `V` is a month as well, where there is none yet: `12. V. 2018`, `V. 2018`.
        const isCounted = dot || (numbers.length && !parts.year);
        if (!(ROMAN.includes(word) && isCounted)) continue;
      }
      const month = monthOf(word);
      if (!month || parts.month) {
        if (weekdays.has(word) || fillers.has(word)) continue;
        return undefined;
      }
      parts.month = month;
    }
  }
  // The year comes first: the month does so, too.
  const isYearFirst = numbers[0] === '';
  const rest = numbers.filter(Boolean);
  if (rest.length > (parts.month ? 1 : 2)) return undefined;
  if (parts.month) parts.day = rest[0];
  else if (rest.length === 2) {
    const [a, b] = isYearFirst ? rest : [rest[1], rest[0]];
    [parts.month, parts.day] = [Number(a), b];
  } else if (parts.year) parts.month = rest[0] === undefined ? undefined : Number(rest[0]);
  else parts.day = rest[0];
  return parts;
}

/** What the one end leaves out the other one says: `28. 2. – 2. 3. 2018`, `March 21–23, 2018`. */
function completeEachOther(first: Parts, last: Parts): void {
  // `2018. gada 21.–23. marts`: the number behind the year is a day.
  if (first.year && first.month && !first.day && last.day && last.month && !last.year) {
    [first.month, first.day] = [undefined, String(first.month)];
  }
  // `3–5/2018` is months, `March 21–23, 2018` days.
  if (first.day && !first.month && last.month && !last.day) {
    [first.month, first.day] = [Number(first.day), undefined];
  } else if (first.day && first.month && last.month && !last.day && last.year) {
    [last.month, last.day] = [undefined, String(last.month)];
  }
  first.year ??= last.year;
  last.year ??= first.year;
  first.month ??= last.month;
  last.month ??= first.month;
}

function isoOf({year, month, day}: Parts): string | undefined {
  if (!year || (day && !month)) return undefined;
  const iso = [year, month, day].filter((part) => part !== undefined && part !== '');
  const text = iso.map((part) => String(part).padStart(2, '0')).join('-');
  // A day that is in no calendar is named with its month, by the parser.
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? text : undefined;
}
