import {escapeMarkup} from '../internal/escape.js';
import {snippetFor, type SnippetOptions, type System} from './snippets.js';

/** What stands in the test, in one language. */
export interface SelfTestTexts {
  readonly title: string;
  readonly lead: string;
  /** A line's name: what a website is made with. */
  readonly tag: string;
  readonly div: string;
  readonly frame: string;
  /** Says of a way that it does not work, and of the `<div>`, which needs the script. */
  readonly failed: string;
  readonly divFailed: string;
  /** Says of text without a script when it works; the emblem follows. */
  readonly static: string;
  /** Name of the emblem. */
  readonly emblem: string;
  /** Title of the frame. */
  readonly frameTitle: string;
}

export type SelfTestOptions = Pick<SnippetOptions, 'base' | 'lang' | 'version' | 'integrity'>;

/** Height of the funding statement on a phone. */
const HEIGHT = 260;

/**
 * A text to paste into an editor, which says after publishing what has survived there of the tag, the
 * `<div>`, the frame, and text without a script.
 *
 * It needs no script to be true: that a way does not work stands inside of it, where a visitor sees it
 * only if the editor has taken out what is round it, or nothing fills it. Browsers show what stands in
 * an `<iframe>` in none of its states, but a filter that removes the tag leaves it.
 */
export function selfTest(options: SelfTestOptions, texts: SelfTestTexts): string {
  const way = (system: System, failed: string): string =>
    snippetFor({
      ...options,
      system,
      widget: 'funding-banner',
      attributes: {layout: 'compact'},
      fallback: escapeMarkup(failed),
      room: '',
      title: texts.frameTitle,
      height: HEIGHT,
      isInLine: true,
    }).code.replace(/\s*\n\s*/g, ' ');
  const frame = way('frame', '').replace(/(?=<\/iframe>)/, escapeMarkup(texts.failed));
  const lines = [
    `${escapeMarkup(texts.tag)}: ${way('html', texts.failed)}`,
    `${escapeMarkup(texts.div)}: ${way('joomla', texts.divFailed)}`,
    `${escapeMarkup(texts.frame)}: ${frame}`,
    // Numbered by the list: where editors take its tags out, or show them, there is no number. And where
    // they take pictures out, there is no emblem.
    `${escapeMarkup(texts.static)} <img src="${escapeMarkup(options.base)}eu-emblem.png" alt="${escapeMarkup(texts.emblem)}" width="76" height="52">`,
  ];
  return [
    `<h2>${escapeMarkup(texts.title)}</h2>`,
    `<p>${escapeMarkup(texts.lead)}</p>`,
    '<ol>',
    ...lines.map((line) => `<li>${line}</li>`),
    '</ol>',
  ].join('\n');
}
