import {html, type TemplateResult} from 'lit';
import {pickText} from './pick-text.js';
import type {LocalizedText} from './project.js';

/** A text marked with its language where that is not the element's (WCAG 3.1.2). */
export function renderText(text: LocalizedText, locale: string): string | TemplateResult {
  const picked = pickText(text, locale);
  return inLanguage(picked.text, picked.lang, locale);
}

export const inLanguage = (text: string, lang: string | undefined, locale: string) =>
  lang && lang !== locale ? html`<span lang=${lang}>${text}</span>` : text;
