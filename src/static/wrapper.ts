import {html, nothing} from 'lit';
import type {HeadingLevel} from '../element/heading.js';
import {langTag} from '../internal/language/locales.js';
import type {StaticContext, StaticHTMLOptions} from './context.js';
import {Markup, toHtml} from './to-html.js';

export interface Frame {
  /** Kind of widget, for the class that the style sheet knows it by. */
  readonly kind: string;
  /** The heading's text; the name of the whole where there is none. */
  readonly name: string;
  readonly content: unknown;
}

/** A widget as one element: its language, its heading, and a name where it has none. */
export function renderFrame(
  {kind, name, content}: Frame,
  {locale, report}: StaticContext,
  {headingLevel}: StaticHTMLOptions,
): string {
  const unnamed = headingLevel === 'none';
  if (headingLevel != null && !unnamed && !levelOf(headingLevel)) {
    report('ENSIE-003', `headingLevel "${headingLevel}" is not 2 to 6 or none.`);
  }
  return tidy(
    toHtml(
      html`<div
        class="ensie ensie-${kind}"
        lang=${langTag(locale)}
        dir="ltr"
        role=${unnamed ? 'group' : nothing}
        aria-label=${unnamed ? name : nothing}
      >
        ${unnamed ? nothing : renderHeading(name, headingLevel)} ${content}
      </div>`,
    ),
  );
}

/** The heading at a level, or `deeper` levels below it. */
export function renderHeading(text: unknown, level: HeadingLevel | undefined, deeper = 0): Markup {
  const tag = `h${Math.min((levelOf(level) ?? 2) + deeper, 6)}`;
  return new Markup(`<${tag}>${toHtml(text)}</${tag}>`);
}

const levelOf = (level: HeadingLevel | undefined): number | undefined =>
  /^[2-6]$/.test(level ?? '') ? Number(level) : undefined;

/**
 * One block a line and none within: editors that make paragraphs of lines, as WordPress does, find
 * nothing to break.
 */
const tidy = (html: string): string =>
  html
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ +(?=>)/g, '')
    .replace(/ ?<br ?\/> ?/g, ' <br>')
    .replace(/ ?(<\/?(?:div|fig\w+|h[2-6]|li|ol|p|ul)\b[^>]*>) ?/g, '$1')
    .replace(/(?<=.)(<(?:div|h[2-6]|li|ol|p|ul)\b)|(<\/(?:div|ol|ul)>)/g, '\n$&');
