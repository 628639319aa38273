import {matchTag} from '../internal/language/match-tag.js';
import type {MsgFn} from '../internal/language/messages.js';

type Templates = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The report's own language: the page's. */
export interface Texts {
  readonly locale: string;
  readonly msg: MsgFn;
  /** Whether the widgets have texts for a language tag. */
  readonly isKnown: (tag: string) => boolean;
}

/** Asked for once: a file that is missing is still missing when the page changes. */
let loading: Promise<Templates> | undefined;

/** Not by the widgets' own texts: the report speaks where those could not be loaded, too. */
export async function loadTexts(tag: string): Promise<Texts> {
  loading ??= import('../locales/debug.js').then(
    (module) => module.templates,
    () => ({}), // English will do.
  );
  const templates = await loading;
  const locales = ['en', ...Object.keys(templates)];
  const locale = matchTag(tag, locales) ?? 'en';
  // In the files for script tags a message has its id only (shortenMessages in vite.config.ts).
  const msg = ((source: string, options: string | {id: string}) =>
    templates[locale]?.[typeof options === 'string' ? options : options.id] ??
    source) as unknown as MsgFn;
  return {locale, msg, isKnown: (other) => !!matchTag(other, locales)};
}
