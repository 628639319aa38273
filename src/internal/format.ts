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
 * One message holds all forms, so each locale has exactly the categories of its language.
 */
export function plural(message: string, count: number, locale: Locale): string {
  const category = new Intl.PluralRules(intlTag(locale)).select(count);
  const form = (name: string) => new RegExp(`\\b${name} \\{([^}]*)\\}`).exec(message)?.[1];
  const text = form(category) ?? form('other') ?? '#';
  return text.replace('#', count.toLocaleString(intlTag(locale)));
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
