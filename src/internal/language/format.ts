import type {Locale} from './locales.js';

/** Plain `en` writes US dates and plain `pt` Brazilian names; the widgets are European. */
const intlTags: Partial<Record<Locale, string>> & Record<string, string> = {
  en: 'en-GB',
  pt: 'pt-PT',
  sr: 'sr-Cyrl',
};

/** Language tag for `Intl`. */
export const intlTag = (locale: Locale): string => intlTags[locale] ?? locale;

/**
 * Picks a plural form from an ICU-style message: `{n, plural, one {# event} other {# events}}`.
 * One message holds all forms, so each locale has exactly the categories of its language. `Intl`
 * is asked only where it is needed: its first use takes long on a phone.
 */
export function plural(message: string, count: number, locale: Locale): string {
  const form = (name: string) => new RegExp(`\\b${name} \\{([^}]*)\\}`).exec(message)?.[1];
  const tag = intlTag(locale);
  const isSmall = count < 1000;
  const isSimple = isSmall && !/ (zero|two|few) \{/.test(message);
  const simple = count === 1 ? 'one' : 'other';
  const category = isSimple ? simple : new Intl.PluralRules(tag).select(count);
  const number = isSmall ? String(count) : count.toLocaleString(tag);
  return (form(category) ?? form('other') ?? '#').replace('#', number);
}

const regionNames = new Map<Locale, Intl.DisplayNames>();

/** Name of a country (ISO 3166-1 alpha-2) in a locale; the code itself where nothing is known. */
export function countryName(code: string, locale: Locale): string {
  try {
    let names = regionNames.get(locale);
    if (!names) {
      names = new Intl.DisplayNames(intlTag(locale), {type: 'region'});
      regionNames.set(locale, names);
    }
    return names.of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}
