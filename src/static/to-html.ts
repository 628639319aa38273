import {noChange, nothing, type TemplateResult} from 'lit';
import {escapeMarkup} from '../internal/escape.js';

/** HTML of our own making, which is not escaped again. */
export class Markup {
  constructor(readonly html: string) {}
}

export interface ToHtmlOptions {
  /** Attributes that stand for `.style=${css}`. Without it such properties are left out. */
  readonly style?: (css: string) => string;
}

/** An attribute with values in it: its texts stand round them, as in a template. */
interface Attribute {
  /** `.` for a property, `@` for a listener, `?` for an attribute that is there or not. */
  readonly sign: string;
  readonly name: string;
  readonly strings: readonly string[];
}

/** What stands before the next value, or before the next attribute with values. */
type Piece = string | {readonly child: true} | {readonly attribute: Attribute};

/**
 * What Lit would show of a value or template at first, as HTML: for places without a DOM. Listeners
 * and properties are left out. All values are escaped, in texts and in attributes.
 *
 * Lit's own package for servers marks what it renders for Lit's own way to take it over, which our
 * elements do not need, and brings a parser of HTML. In what we write a tag is never split by a value.
 */
export function toHtml(value: unknown, options: ToHtmlOptions = {}): string {
  if (value == null || value === nothing || value === noChange) return '';
  if (value instanceof Markup) return value.html;
  if (isTemplate(value)) return templateToHtml(value, options);
  if (isStill(value)) return toHtml(value.values[0], options);
  if (typeof value === 'object' && Symbol.iterator in value) {
    return [...(value as Iterable<unknown>)].map((item) => toHtml(item, options)).join('');
  }
  return escapeHtml(value);
}

/** Control characters have no meaning in HTML, and most are an error in it. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

export const escapeHtml = (text: unknown): string =>
  escapeMarkup(String(text).replace(CONTROL, ''));

/**
 * What stands in an attribute may have been judged. So nothing is taken away from it, by which it
 * would become something else: what cannot be there is replaced, as a browser does with NUL.
 */
export const escapeAttribute = (text: unknown): string =>
  escapeMarkup(String(text).replace(CONTROL, '\ufffd'));

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/** Of Lit's directives our templates have `still` only. */
const isStill = (value: unknown): value is {values: unknown[]} =>
  typeof value === 'object' && value !== null && '_$litDirective$' in value;

function templateToHtml({strings, values}: TemplateResult, options: ToHtmlOptions): string {
  let next = 0;
  return piecesOf(strings)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('child' in piece) return toHtml(values[next++], options);
      const from = next;
      next += piece.attribute.strings.length - 1;
      return attributeToHtml(piece.attribute, values.slice(from, next), options);
    })
    .join('');
}

function attributeToHtml(
  {sign, name, strings}: Attribute,
  values: readonly unknown[],
  {style}: ToHtmlOptions,
): string {
  const [first] = values;
  if (sign === '.' && name === 'style' && style && first) return ` ${style(first as string)}`;
  if (sign === '?' && first && first !== nothing) return ` ${name}=""`;
  if (sign || values.includes(nothing)) return '';
  const text = (value: unknown) =>
    value == null || value === noChange ? '' : escapeAttribute(value);
  return ` ${name}="${strings.map((string, i) => string + (i < values.length ? text(values[i]) : '')).join('')}"`;
}

/** Stands for a value; no text of ours has it. */
const VALUE = '\0';
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const ATTRIBUTE_WITH_VALUE =
  /\s+([.@?]?)([^\s"'>=/\0]+)=(?:"([^"\0]*\0[^"]*)"|'([^'\0]*\0[^']*)'|([^\s"'>\0]*\0[^\s"'>]*))/g;

const known = new WeakMap<TemplateStringsArray, readonly Piece[]>();

function piecesOf(strings: TemplateStringsArray): readonly Piece[] {
  let pieces = known.get(strings);
  if (!pieces) {
    // The layout of our sources is nobody's business.
    const source = strings.join(VALUE).replace(/\s*\n\s*/g, '\n');
    pieces = split(source, TAG, textPieces, ([tag]) =>
      split(tag, ATTRIBUTE_WITH_VALUE, noPieces, ([, sign, name, ...texts]) => [
        {attribute: {sign: sign!, name: name!, strings: texts.find(Boolean)!.split(VALUE)}},
      ]),
    );
    known.set(strings, pieces);
  }
  return pieces;
}

/** Pieces of what an expression finds, and of what stands between. */
function split(
  source: string,
  expression: RegExp,
  between: (text: string) => Piece[],
  found: (match: RegExpMatchArray) => Piece[],
): Piece[] {
  let end = 0;
  const pieces: Piece[] = [];
  for (const match of source.matchAll(expression)) {
    pieces.push(...between(source.slice(end, match.index)), ...found(match));
    end = match.index + match[0].length;
  }
  return [...pieces, ...between(source.slice(end))];
}

const textPieces = (text: string): Piece[] =>
  text.split(VALUE).flatMap((part, i): Piece[] => (i ? [{child: true}, part] : [part]));

function noPieces(text: string): Piece[] {
  if (text.includes(VALUE)) throw new Error(`A value cannot stand here: ${text}`);
  return [text];
}
