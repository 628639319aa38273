import type {Locale} from '../internal/language/locales.js';
import {isRecord} from '../data/records.js';
import {pickText} from '../project/pick-text.js';

/** Fields that may hold one text for each language; a test compares them with the schema. */
export const TEXT_FIELDS: readonly string[] = [
  ...[
    'title',
    'about',
    'goal',
    'text',
    'outcome',
    'workPackage',
    'translation',
    'region',
    'description',
  ],
  ...['eventsSummary', 'programme', 'strand', 'measure', 'authority', 'alt', 'credit'],
];

/** Lists of texts, or of objects with a text. */
export const TEXT_LISTS: readonly string[] = ['objectives', 'results'];

/** A project with its texts in those languages only that a build with these locales shows. */
export function inLocales<T>(value: T, locales: readonly Locale[]): T {
  return visit(value, locales, false) as T;
}

function visit(value: unknown, locales: readonly Locale[], isText: boolean): unknown {
  if (Array.isArray(value)) return value.map((entry) => visit(entry, locales, isText));
  if (!isRecord(value)) return value;
  if (isText && !('text' in value)) return shown(value as Record<string, string>, locales);
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const holdsText = TEXT_FIELDS.includes(key) || TEXT_LISTS.includes(key);
      return [key, visit(entry, locales, holdsText)];
    }),
  );
}

function shown(texts: Readonly<Record<string, string>>, locales: readonly Locale[]) {
  const languages = locales.map((locale) => pickText(texts, locale).lang);
  return Object.fromEntries(Object.entries(texts).filter(([tag]) => languages.includes(tag)));
}
