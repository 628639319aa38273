import {countryName} from '../internal/format.js';
import type {Locale} from '../internal/locales.js';
import {simplify} from './columns.js';
import {remembered} from './remembered.js';

/** Those who read a table know these languages: asked for the names one after the other. */
const LANGUAGES = ['en', 'sk', 'hu', 'it', 'lv', 'hr', 'pt', 'ro', 'sl', 'cs', 'sr-Latn'] as const;
LANGUAGES satisfies readonly Locale[];

/** Names that `Intl` does not give, and codes that the EU writes instead of the standard's. */
const OTHERS: Readonly<Record<string, string>> = {
  uk: 'GB',
  el: 'GR',
  czechrepublic: 'CZ',
  ceskarepublika: 'CZ',
  slovakrepublic: 'SK',
  slovenskarepublika: 'SK',
  bosniaandherzegovina: 'BA',
  greatbritain: 'GB',
  macedonia: 'MK',
  turkey: 'TR',
};

/** Longer than any name of a country. */
const LONGEST_NAME = 100;

const namesOf = new Map<Locale, Map<string, string>>();

/** Code (ISO 3166-1 alpha-2) of a country that is given by its code, or its name in our languages. */
export const countryCode = (text: string): string | undefined =>
  text.length > LONGEST_NAME
    ? undefined
    : findCode(simplify(text.replace(/^(the )?republi[ck]a? (of )?/i, '')));

const findCode = remembered((name): string | undefined => {
  if (Object.hasOwn(OTHERS, name)) return OTHERS[name];
  const code = name.toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return isCountry(code) ? code : undefined;
  for (const locale of LANGUAGES) {
    const named = allNames(locale).get(name);
    if (named) return named;
  }
  return undefined;
});

/** `Intl` has names for them as well. */
const NO_COUNTRIES = 'EU EZ QO UN XA XB ZZ';

/** A code that stands for a country today: `YU` does not. */
const isCountry = (code: string): boolean =>
  countryName(code, 'en') !== code &&
  !NO_COUNTRIES.includes(code) &&
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

function allNames(locale: Locale): Map<string, string> {
  const known = namesOf.get(locale);
  if (known) return known;
  const names = new Map<string, string>();
  for (const code of countryCodes()) names.set(simplify(countryName(code, locale)), code);
  namesOf.set(locale, names);
  return names;
}

let codes: readonly string[] | undefined;

/** `Intl` has no list of countries, but knows which of all codes have a name. */
function countryCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  codes ??= letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
  return codes;
}
