// Lazy: loaded where a project file has them. Imports nothing that the first paint has, so that it
// stands alone in its own chunk.
import {twoLetters} from './countries.js';
import {own, type Raw} from './records.js';

/** Where clocks are not those of Brussels. */
const ZONES: readonly [zone: string, countries: string][] = [
  ['Europe/Athens', 'BG CY EE FI GR LT LV MD RO UA AX'],
  ['Europe/London', 'GB IE PT FO GG IM JE'],
  ['Atlantic/Reykjavik', 'IS'],
  ['Europe/Istanbul', 'TR BY'],
];

const MOMENT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

interface Moment {
  readonly day: string;
  readonly time: string;
}

/** The day and the time on the clocks of a country. A time without a zone is that of the place. */
function momentOf(value: unknown, country: string): Moment | undefined {
  const [whole, day, time, zone] = (typeof value === 'string' && MOMENT.exec(value.trim())) || [];
  if (!whole) return undefined;
  if (!zone) return {day: day!, time: time!};
  const instant = new Date(whole.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (Number.isNaN(instant.getTime())) return undefined;
  const [timeZone] = ZONES.find(([, countries]) => country && countries.includes(country)) ?? [
    'Europe/Brussels',
  ];
  // The Swedish form is that of ISO 8601.
  const local = instant.toLocaleString('sv', {timeZone, dateStyle: 'short', timeStyle: 'short'});
  return {day: local.slice(0, 10), time: local.slice(11, 16)};
}

/** A partner or an event as a project file has it: codes of two letters, days without their times. */
export function usual(raw: Raw): Raw {
  const country = own(raw, 'country');
  const code =
    typeof country === 'string' && /^[a-z]{2,3}$/i.test(country) ? twoLetters(country) : undefined;
  return withDays(code ? {...raw, country: code} : raw, code ?? '');
}

/** `start` and `end` as days, with their times in `time`. Midnight is none. */
function withDays(raw: Raw, country: string): Raw {
  const [start, end] = ['start', 'end'].map((key) => momentOf(own(raw, key), country));
  if (!start && !end) return raw;
  const times = [start, end].flatMap((moment) => moment?.time ?? []);
  const isTimed = times.some((time) => time !== '00:00');
  return {
    ...raw,
    ...(start ? {start: start.day} : {}),
    ...(end && end.day !== start?.day ? {end: end.day} : end ? {end: undefined} : {}),
    ...(isTimed && own(raw, 'time') === undefined ? {time: times.join('-')} : {}),
  };
}
