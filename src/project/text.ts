import {html, type TemplateResult} from 'lit';
import type {Locale} from '../internal/locales.js';
import type {LocalizedText} from './project.js';

/** The text for a locale, else its base language's, else English, else the first there is. */
export function pickText(text: LocalizedText, locale: Locale): {text: string; lang?: string} {
  if (typeof text === 'string') return {text};
  const wanted = [locale, locale.split('-')[0]!, 'en', ...Object.keys(text)];
  const lang = wanted.find((tag) => Object.hasOwn(text, tag)) ?? '';
  return {text: text[lang] ?? '', lang};
}

/** A text marked with its language where that is not the element's (WCAG 3.1.2). */
export function renderText(text: LocalizedText, locale: Locale): string | TemplateResult {
  const picked = pickText(text, locale);
  return inLanguage(picked.text, picked.lang, locale);
}

export const inLanguage = (text: string, lang: string | undefined, locale: Locale) =>
  lang && lang !== locale ? html`<span lang=${lang}>${text}</span>` : text;
