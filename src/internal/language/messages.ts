import {joinStringsAndValues, type StrResult} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {templatesOf, type Locale} from './locales.js';

export type {MsgFn};

/** A locale and the texts in it: an element has them, and so has what is rendered without one. */
export interface Language {
  readonly locale: Locale;
  readonly msg: MsgFn;
}

/**
 * Translates into the locale that `locale` gives at that moment. The type of the result is what
 * makes `lit-localize extract` find the calls.
 */
export const messagesIn = (locale: () => Locale): MsgFn =>
  // In the files for script tags a message has its id only (src/build-plugins/shorten-messages.ts).
  ((source: string | StrResult, options: string | {id: string}) => {
    const id = typeof options === 'string' ? options : options.id;
    const text = templatesOf(locale())?.[id] ?? source;
    if (typeof text === 'string') return text;
    const {strings, values} = text as StrResult;
    // A translation's values are the positions of the source's: word order may differ.
    return text === source
      ? joinStringsAndValues(strings, values)
      : joinStringsAndValues(strings, (source as StrResult).values, values as number[]);
  }) as unknown as MsgFn;
