import {countryName} from '../internal/language/format.js';
import type {Locale} from '../internal/language/locales.js';
import {safeLink} from '../project/links.js';
import {pickText} from '../project/pick-text.js';
import type {Project, ProjectEvent} from '../project/project.js';
import type {Days} from '../project/dates.js';

/** What a calendar needs to know. Loaded when somebody wants an event in theirs. */
export interface CalendarEntry {
  readonly project: Project;
  readonly event: ProjectEvent;
  readonly start: Days;
  readonly end: Days;
  readonly title: string;
  readonly locale: Locale;
}

/** An iCalendar object (RFC 5545) with one event of whole days. `stamp` is when it was made. */
export function toICalendar(entry: CalendarEntry, stamp = new Date()): string {
  const {project, event, start, end, title, locale} = entry;
  const {acronym} = project;
  const place = [event.town, event.country && countryName(event.country, locale)];
  const optional: [name: string, value: string | undefined][] = [
    ['LOCATION', escapeText(place.filter(Boolean).join(', '))],
    ['DESCRIPTION', event.description && escapeText(pickText(event.description, locale).text)],
    ['URL', safeLink(event.links?.[0]?.url)?.url.href],
  ];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ensie-widgets//timeline//EN',
    'BEGIN:VEVENT',
    // The same in every language and on every website, so that a second download updates the first.
    `UID:${uidPart(event.id)}@${uidPart(acronym || 'project')}.ensie-widgets`,
    `DTSTAMP:${basic(stamp.getTime())}T${stamp.toISOString().slice(11, 19).replaceAll(':', '')}Z`,
    ...duration(event, start, end),
    `SUMMARY:${escapeText([acronym, title].filter(Boolean).join(': '))}`,
    ...optional.flatMap(([name, value]) => (value ? `${name}:${value}` : [])),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ].reduce((text, line) => `${text}${fold(line)}\r\n`, '');
}

/** Whole days; with a time of day, on the clocks of whoever reads it, as it is told in the text. */
function duration({time}: ProjectEvent, start: Days, end: Days): string[] {
  const [from, to] = (time ?? '')
    .split('-')
    .map((clock) => clock.replace(':', '').padStart(4, '0'));
  if (!time) return [`DTSTART;VALUE=DATE:${basic(start.first)}`, lastDay(start.first, end.last)];
  const last = to ? [`DTEND:${basic(end.last)}T${to}00`] : [];
  return [`DTSTART:${basic(start.first)}T${from}00`, ...last];
}

const basic = (time: number) => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');

const DAY_MS = 864e5;

/** The end is exclusive; the day after the last day of 9999 cannot be written, a number of days can. */
const lastDay = (first: number, last: number): string =>
  last + DAY_MS < Date.UTC(10_000)
    ? `DTEND;VALUE=DATE:${basic(last + DAY_MS)}`
    : `DURATION:P${(last - first) / DAY_MS + 1}D`;

/** Half a letter, as a text has that was cut in the middle of one, is in no file. */
const wholeLetters = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

const uidPart = (text: string) => encodeURIComponent(wholeLetters(text));

const escapeText = (text: string) =>
  wholeLetters(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** Lines of at most 75 octets, none of which ends within a letter. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    octets += size;
    if (octets > 75) {
      folded += '\r\n ';
      octets = size + 1;
    }
    folded += letter;
  }
  return folded;
}

/** Offers the file as a download. Strict policies forbid `data:` addresses, not this. */
export function saveToCalendar(entry: CalendarEntry): void {
  const url = URL.createObjectURL(new Blob([toICalendar(entry)], {type: 'text/calendar'}));
  const link = document.createElement('a');
  link.href = url;
  const name = `${entry.project.acronym} ${entry.event.id}`.replace(/[^\p{L}\p{N}]+/gu, '-');
  link.download = `${name}.ics`;
  link.click();
  // Some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
