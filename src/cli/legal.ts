import {sourcedLanguages, type LegalText} from '../funding/legal/legal-status.js';
import {locales, type Locale} from '../internal/language/locales.js';
import type {Project} from '../project/project.js';

/** Which legal texts of the funding statement have a source, and which are translations by this project. */
export function legalTexts({funding}: Project, locale: Locale | undefined): string[] {
  if (!funding?.grant) return [];
  const period = funding.period ?? '2014-2020';
  return [
    line('funding statement', 'statement', locale),
    line(`disclaimer of ${period}`, period, locale),
  ];
}

function line(name: string, text: LegalText, locale: Locale | undefined): string {
  const sourced = sourcedLanguages(text);
  if (locale) {
    const isSourced = sourced.includes(locale);
    return `  ${locale}: the ${name} is ${isSourced ? 'from a public source' : 'translated by this project'}`;
  }
  const ours = locales.filter((it) => !sourced.includes(it));
  return `  ${name}: from a public source in ${sourced.join(' ')}; translated by this project in ${ours.join(' ')}`;
}
