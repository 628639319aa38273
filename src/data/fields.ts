import {parseDays} from '../project/dates.js';
import {safeLink} from '../project/links.js';
import {NOT_ON_MAP, type Problems} from './problems.js';
import {isRecord, own, type Raw} from './records.js';
import type {LocalizedText} from '../project/project.js';

/** Reads one value: what can be used of it, or `undefined` after saying why not. */
export type Field<T> = (value: unknown, path: string, problems: Problems) => T | undefined;

/** A field for each property; what is not named is not looked at. */
export type Fields<T> = {readonly [K in keyof T]-?: Field<NonNullable<T[K]>>};

/** What of `T` could be read so far. */
export type Draft<T> = {-readonly [K in keyof T]?: T[K]};

/** Read by themselves, entry by entry. */
const LISTS = ['partners', 'events', 'version'];

/** The usable values of an object. */
export function readFields<T>(
  raw: Raw,
  fields: Fields<T>,
  path: string,
  problems: Problems,
): Draft<T> {
  const read: Draft<T> = {};
  const known = path ? Object.keys(fields) : [...Object.keys(fields), ...LISTS];
  for (const key of Object.keys(raw)) {
    // What begins with a sign is a comment, or for editors.
    if (known.includes(key) || /^[^a-z]/i.test(key)) continue;
    problems.addUnknown(path ? `${path}.${key}` : key, key, known);
  }
  for (const key of Object.keys(fields) as (keyof T & string)[]) {
    const value = own(raw, key);
    if (value === undefined) continue;
    const usable = fields[key](value, path ? `${path}.${key}` : key, problems);
    if (usable !== undefined) read[key] = usable;
  }
  return read;
}

/** The usable entries of a list. */
export const listOf =
  <T>(entry: Field<T>): Field<T[]> =>
  (value, path, problems) =>
    Array.isArray(value)
      ? value.flatMap((item, i) => entry(item, `${path}[${i}]`, problems) ?? [])
      : problems.add(path, 'is not a list');

const check =
  <T>(isUsable: (value: unknown) => boolean, wanted: string, action?: string): Field<T> =>
  (value, path, problems) =>
    isUsable(value) ? (value as T) : problems.add(path, `is not ${wanted}`, action);

export const isWord = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

/** Somebody expects it to be more than text. */
const sayMarkup = (value: string, path: string, problems: Problems): string => {
  if (/<\/?[a-z][^<>]*>/i.test(value)) {
    problems.add(path, 'has HTML in it', 'it is shown as plain text');
  }
  return value;
};

export const word: Field<string> = (value, path, problems) =>
  isWord(value) ? sayMarkup(value, path, problems) : problems.add(path, 'is not a text');

export const flag: Field<boolean> = /* @__PURE__ */ check(
  (value) => typeof value === 'boolean',
  'true or false',
);

export const oneOf = <T extends string>(words: readonly T[]): Field<T> =>
  check((value) => words.includes(value as T), `one of ${words.join(', ')}`);

export const count: Field<number> = /* @__PURE__ */ check(
  (value) => Number.isInteger(value) && (value as number) > 0,
  'a whole number from 1',
);

export const bytes: Field<number> = /* @__PURE__ */ check(
  (value) => Number.isFinite(value) && (value as number) >= 0,
  'a number of bytes',
);

export const amount: Field<number> = /* @__PURE__ */ check(
  (value) => Number.isFinite(value) && (value as number) > 0,
  'a number of euro above 0',
);

export const country: Field<string> = (value, path, problems) =>
  typeof value === 'string' && /^[a-z]{2}$/i.test(value)
    ? value.toUpperCase()
    : problems.add(path, 'is not a country code of two letters, for example SK');

const DATE = 'a date like 2018-03-21, 2018-03, 2018-Q1 or 2018';

const dateOr =
  (action?: string): Field<string> =>
  (value, path, problems) => {
    if (typeof value === 'string' && parseDays(value)) return value;
    const isUnreal = typeof value === 'string' && /^\d{4}-\d\d(-\d\d)?$/.test(value);
    return problems.add(
      path,
      isUnreal ? `there is no ${value} in the calendar` : `is not ${DATE}`,
      action,
    );
  };

export const date = /* @__PURE__ */ dateOr();

/** Of an event the text is shown where it cannot be read. */
export const eventDate = /* @__PURE__ */ dateOr('it is shown as it stands');

/** `10:00`, `10:00-12:00`: on the first day, and on the last. */
export const time: Field<string> = (value, path, problems) => {
  const text = isWord(value) ? value.trim().replace(/\s?[-–—]\s?/, '-') : '';
  const isTime = /^([01]?\d|2[0-3]):[0-5]\d(-([01]?\d|2[0-3]):[0-5]\d)?$/.test(text);
  return isTime ? text : problems.add(path, 'is not a time like 10:00 or 10:00-12:00');
};

/** A longer text is no address without its scheme. */
const LONGEST_HOST = 100;
/** `www.town.example`, `town.example/partners`; a file's name is none. */
const HOST =
  /^(?![^/?#]*\.(html?|php|aspx?|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|ics|jpe?g|png|gif|svg|webp|zip)([?#]|$))(www\.[^\s@]+|([\p{L}\d-]+\.)+\p{L}{2,}([/?#][^\s@]*)?)$/iu;
/** `-`, `n/a`, an e-mail address, words and `http//…` would be parsed as addresses, and are none. */
const NO_ADDRESS =
  /^[^\p{L}\p{N}/]*$|^\P{L}*n[./]?a\P{L}*$|^[^\s/:?#]+@[^\s/]+$|^[^./:]*\s[^./:]*$|^https?[^:\w]/iu;
/** Of an organisation: neither a path nor the name of a page. */
const NO_WEBSITE = /^(?!\S+\.(html?|php|aspx?|pdf)$)[^/:?]*$/i;

/** An address as people write it, with its scheme; nothing where it is none. */
function completeAddress(text: string, isWebsite: boolean): string | undefined {
  const address = text.trim();
  if (address.length <= LONGEST_HOST && HOST.test(address)) return `https://${address}`;
  const start = address.slice(0, LONGEST_HOST);
  if (NO_ADDRESS.test(start) || (isWebsite && NO_WEBSITE.test(start))) return undefined;
  return safeLink(address) && address;
}

const address =
  (isWebsite: boolean): Field<string> =>
  (value, path, problems) =>
    (isWord(value) && completeAddress(value, isWebsite)) ||
    problems.add(
      path,
      'is not a link that starts with https:, http: or mailto:, or a relative one',
    );

/** Of a document or a page: a name alone may be a file beside the page. */
export const link = /* @__PURE__ */ address(false);

/** Of an organisation. */
export const website = /* @__PURE__ */ address(true);

/** Letters and hyphens; nobody writes more (BCP 47, 4.4.1). */
const LONGEST_TAG = 35;

/** `sk`, `sr-Latn`, `pt-PT`: written as the standard has it (BCP 47), which takes `slovak`, too. */
function languageTag(tag: string): string | undefined {
  if (tag.length > LONGEST_TAG || !/^[a-z]{2,3}(-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

export const language: Field<string> = (value, path, problems) =>
  (isWord(value) && languageTag(value)) ||
  problems.add(path, 'is not a language tag like sk or sr-Latn');

/** One text, or one for each language. `pt-PT` stands for `pt` as well where there is no other. */
export const text: Field<LocalizedText> = (value, path, problems) => {
  if (!isRecord(value)) return word(value, path, problems);
  const texts: Record<string, string> = {};
  for (const key of Object.keys(value)) {
    const tag = language(key, `${path}.${key}`, problems);
    const one = tag && word(value[key], `${path}.${key}`, problems);
    if (one) texts[tag] = one;
  }
  for (const tag of Object.keys(texts)) texts[tag.split('-')[0]!] ??= texts[tag]!;
  if (Object.keys(texts).length) return texts;
  return problems.add(path, 'has no text in any language');
};

export const position: Field<readonly [number, number]> = (value, path, problems) => {
  const say = (message: string) => problems.add(path, message, NOT_ON_MAP);
  if (!Array.isArray(value) || value.length !== 2) return say('is not [latitude, longitude]');
  const [latitude, longitude] = value as [number, number];
  for (const [name, number, limit] of [
    ['latitude', latitude, 90],
    ['longitude', longitude, 180],
  ] as const) {
    if (!Number.isFinite(number)) return say(`${name} is not a number`);
    if (Math.abs(number) <= limit) continue;
    const isSwapped = name === 'latitude' && Math.abs(longitude) <= 90;
    const hint = isSwapped ? ' (are latitude and longitude swapped?)' : '';
    return say(`${name} ${number} is outside -${limit}..${limit}${hint}`);
  }
  return [latitude, longitude];
};

/** Codes of two letters. */
export const EUROPE =
  'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SJ SK SM UA VA XK';

export const isInEurope = (latitude: number, longitude: number): boolean =>
  latitude > 27 && latitude < 82 && longitude > -32 && longitude < 45;

/**
 * The mistake that everybody makes once: longitude first. Said where the country is in Europe and
 * only the swapped point is, too. Not repaired: the place may just as well be a slip of the pen.
 */
export function isSwapped([latitude, longitude]: readonly [number, number], code: string): boolean {
  const isEuropean = code !== '' && EUROPE.includes(code);
  return isEuropean && !isInEurope(latitude, longitude) && isInEurope(longitude, latitude);
}
