import type {Locale} from './language/locales.js';
import type {MsgFn} from './language/messages.js';

/** Texts that few pages need, in all languages at once, beside the locales' own, which every page loads. */
export type RareTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const rareMessages = (texts: RareTexts, locale: Locale): MsgFn =>
  // In the files for script tags a message has its id only (src/build-plugins/shorten-messages.ts).
  ((source: string, options: string | {id: string}) =>
    texts[locale]?.[typeof options === 'string' ? options : options.id] ??
    source) as unknown as MsgFn;
