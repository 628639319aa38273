import {html, type TemplateResult} from 'lit';
import type {Locale} from '../internal/language/locales.js';
import type {LocalizedText} from '../project/project.js';
import {renderText} from '../project/text.js';
import type {PictureTexts} from './texts.js';

/** `Photo: Mesto Fiľakovo` */
export const renderCredit = (
  credit: LocalizedText,
  locale: Locale,
  {photo}: PictureTexts,
): TemplateResult => html`<small>${photo}${': '}${renderText(credit, locale)}</small>`;
