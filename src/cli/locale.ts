import {locales, type Locale} from '../internal/language/locales.js';
import {matchTag} from '../internal/language/match-tag.js';
import {CommandError} from './command.js';

/** The shipped locale that `--lang` names; where a page would fall back to English, this does not. */
export function toLocale(command: string, lang: string): Locale {
  const locale = matchTag(lang, locales);
  if (locale) return locale;
  throw new CommandError(`${command}: "${lang}" is not one of ${locales.join(', ')}.`);
}
