import {countryName} from '../../../internal/language/format.js';
import type {Locale} from '../../../internal/language/locales.js';
import {twoLetters} from '../../countries.js';
import {LANGUAGES} from './reading-languages.js';
import {remembered} from '../../page/remembered.js';
import {simplify} from '../../simplify.js';

/** Names that `Intl` does not give in all engines, or not beside the official ones, simplified. */
const OTHERS: Readonly<Record<string, string>> = {
  CZ: 'czechrepublic ceskarepublika',
  SK: 'slovakrepublic slovenskarepublika',
  BA: 'bosniaandherzegovina',
  MK: 'macedonia macedonsko makedonie makedonija makedonia',
  TR: 'turkey',
  NL: 'holland holandsko hollandia olanda holande holanda holandija',
  GB:
    'greatbritain velkabritania velkabritanie nagybritannia granbretagna lielbritanija velikabritanija ' +
    'grabretanha mareabritanie england anglicko anglie anglia inghilterra anglija engleska inglaterra ' +
    'scotland wales northernireland',
};

/** Longer than any name of a country. */
const LONGEST_NAME = 100;

const namesOf = new Map<Locale, Map<string, string>>();

/** What a state calls itself beside its name, simplified: `Republic of`, `Kráľovstvo`, `Köztársaság`. */
const STATES =
  /^(the|of|di|da|do|de|a|republi[ck]\p{L}*|repubblica|republikas?|koztarsasag|kingdom|kralovstv[oi]|kiralysag|regno|karaliste|kraljevina|reino|regatul|federal\p{L}*|federativn\p{L}*|spolkova|szovetsegi|savezna|zvezna)$/u;

/**
 * Code (ISO 3166-1 alpha-2) of a country that is given by its code, its flag, or its name in our
 * languages, the long one as well: `Slovenská republika`.
 */
export function countryCode(text: string): string | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const flag = flagIn(text);
  if (flag) return findCode(flag);
  return find(text) ?? findLong(text) ?? findTwice(text);
}

/** `ČR` is no code. */
const find = (text: string): string | undefined => {
  const name = simplify(text);
  return name.length > 2 || /^[a-z]*$/i.test(text.trim().replace(/\./g, ''))
    ? findCode(name)
    : undefined;
};

/** `SK – Slovensko`, `Slovakia (SK)`, `Slovensko / Slovakia`: all of it has to say the same. */
function findTwice(text: string): string | undefined {
  const parts = text.split(/ [-–—] |[/|(),;]/).filter((part) => part.trim());
  const codes = new Set(parts.map((part) => find(part) ?? findLong(part)));
  const [only] = codes;
  return parts.length > 1 && codes.size === 1 ? only : undefined;
}

/** The letters of a flag: `🇸🇰` is an S and a K of a kind of their own. */
function flagIn(text: string): string | undefined {
  const [letters] = /[\u{1F1E6}-\u{1F1FF}]{2}/u.exec(text) ?? [];
  return (
    letters &&
    [...letters]
      .map((letter) => String.fromCharCode(letter.codePointAt(0)! - 0x1f1e6 + 97))
      .join('')
  );
}

const findCode = remembered((name): string | undefined => {
  const other = Object.keys(OTHERS).find((code) => OTHERS[code]!.split(' ').includes(name));
  if (other) return other;
  const code = /^[a-z]{2,3}$/.test(name) ? twoLetters(name) : undefined;
  if (code && isCountry(code)) return code;
  if (name.length < 3) return undefined;
  for (const locale of LANGUAGES) {
    const named = allNames(locale).get(name);
    if (named) return named;
  }
  return undefined;
});

/** A long name has a word for the state, and the country's name or an adjective like it. */
const findLong = remembered((text): string | undefined => {
  const words = text.split(/[\s,]+/).map(simplify);
  const rest = words.filter((word) => word && !STATES.test(word));
  if (!rest.length || rest.length === words.filter(Boolean).length) return undefined;
  const name = rest.join('');
  return findCode(name) ?? findLike(name);
});

/** How much of an adjective is in the name: `slovensk` of `Slovenská` and `Slovensko`. */
const LEAST_ALIKE = 3;

/** The only country whose name begins most as the adjective does. */
function findLike(adjective: string): string | undefined {
  let best = LEAST_ALIKE - 1;
  let found = new Set<string>();
  for (const locale of LANGUAGES) {
    for (const [name, code] of allNames(locale)) {
      const alike = sameStart(name, adjective);
      if (alike < best || alike < adjective.length - 5) continue;
      if (alike > best) found = new Set();
      best = alike;
      found.add(code);
    }
  }
  const [only] = found;
  return found.size === 1 && best >= LEAST_ALIKE ? only : undefined;
}

function sameStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** `Intl` has names for them as well, in WebKit those of today's countries for countries of the past. */
const NO_COUNTRIES = 'EU EZ QO UN XA XB ZZ AN BU CS DD FX NT SU TP YD YU ZR';

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
