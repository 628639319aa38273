import {parseDays} from '../project/dates.js';
import {safeLink} from '../project/links.js';
import type {Problems} from './problems.js';
import type {LocalizedText} from '../project/project.js';

export type Raw = Readonly<Record<string, unknown>>;

/** Reads one value: what can be used of it, or `undefined` after saying why not. */
export type Field<T> = (value: unknown, path: string, problems: Problems) => T | undefined;

/** A field for each property; what is not named is not looked at. */
export type Fields<T> = {readonly [K in keyof T]-?: Field<NonNullable<T[K]>>};

export const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of the data itself: never one that every object inherits. */
export const own = (raw: Raw, key: string): unknown =>
  Object.hasOwn(raw, key) ? (raw[key] ?? undefined) : undefined;

/** What of `T` could be read so far. */
export type Draft<T> = {-readonly [K in keyof T]?: T[K]};

/** The usable values of an object. */
export function readFields<T>(
  raw: Raw,
  fields: Fields<T>,
  path: string,
  problems: Problems,
): Draft<T> {
  const read: Draft<T> = {};
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

export const flag: Field<boolean> = check((value) => typeof value === 'boolean', 'true or false');

export const oneOf = <T extends string>(words: readonly T[]): Field<T> =>
  check((value) => words.includes(value as T), `one of ${words.join(', ')}`);

export const count: Field<number> = check(
  (value) => Number.isInteger(value) && (value as number) > 0,
  'a whole number from 1',
);

export const bytes: Field<number> = check(
  (value) => Number.isFinite(value) && (value as number) >= 0,
  'a number of bytes',
);

export const country: Field<string> = (value, path, problems) =>
  typeof value === 'string' && /^[a-z]{2}$/i.test(value)
    ? value.toUpperCase()
    : problems.add(path, 'is not a country code of two letters, for example SK');

const DATE = 'a date like 2018-03-21, 2018-03, 2018-Q1 or 2018';

export const date: Field<string> = (value, path, problems) => {
  if (typeof value === 'string' && parseDays(value)) return value;
  const isUnreal = typeof value === 'string' && /^\d{4}-\d\d(-\d\d)?$/.test(value);
  return problems.add(path, isUnreal ? `there is no ${value} in the calendar` : `is not ${DATE}`);
};

export const link: Field<string> = (value, path, problems) =>
  isWord(value) && safeLink(value)
    ? value
    : problems.add(
        path,
        'is not a link that starts with https:, http: or mailto:, or a relative one',
      );

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

export const NOT_ON_MAP = 'shown in the list, not on the map';

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

export const EUROPE =
  'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SJ SK SM UA VA XK';

const isInEurope = (latitude: number, longitude: number) =>
  latitude > 27 && latitude < 82 && longitude > -32 && longitude < 45;

/**
 * The mistake that everybody makes once: longitude first. Said where the country is in Europe and
 * only the swapped point is, too. Not repaired: the place may just as well be a slip of the pen.
 */
export function isSwapped([latitude, longitude]: readonly [number, number], code: string): boolean {
  const isEuropean = code !== '' && EUROPE.includes(code);
  return isEuropean && !isInEurope(latitude, longitude) && isInEurope(longitude, latitude);
}
