import {locales} from '../internal/language/locales.js';

/** Languages of the EU as their speakers call them: not every browser knows Irish and Maltese. */
const OF_THE_EU: Readonly<Record<string, string>> = {
  bg: 'Български',
  da: 'Dansk',
  de: 'Deutsch',
  el: 'Ελληνικά',
  es: 'Español',
  et: 'Eesti',
  fi: 'Suomi',
  fr: 'Français',
  ga: 'Gaeilge',
  lt: 'Lietuvių',
  mt: 'Malti',
  nl: 'Nederlands',
  pl: 'Polski',
  sv: 'Svenska',
};

/** Languages that only the funding statement speaks. */
export const statementLanguages: readonly string[] = Object.keys(OF_THE_EU).filter(
  (tag) => !(locales as readonly string[]).includes(tag),
);

/** A language as its speakers call it, as it stands in a list: `Slovenčina`, `Srpski (latinica)`. */
export function languageName(tag: string): string {
  const name = OF_THE_EU[tag] ?? new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
