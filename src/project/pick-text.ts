import type {LocalizedText} from './project.js';

/** The text for a locale, else its base language's, else English, else the first there is. */
export function pickText(text: LocalizedText, locale: string): {text: string; lang?: string} {
  if (typeof text === 'string') return {text};
  const wanted = [locale, locale.split('-')[0]!, 'en', ...Object.keys(text)];
  const lang = wanted.find((tag) => Object.hasOwn(text, tag)) ?? '';
  return {text: text[lang] ?? '', lang};
}
