import type {TemplateMap} from '@lit/localize/internal/types.js';
import {loaders} from '../../locales/loaders.js';
import {matchTag} from './match-tag.js';

/** Texts of one locale by message id. */
export type Templates = TemplateMap;

/** A locale we ship (xliff/lit-localize.json). English is the source and always there. */
export type Locale = 'en' | keyof typeof loaders;

/** The source locale: its texts are in the code. */
export const sourceLocale = 'en' satisfies Locale;

/** A locale as `lang` says it: read aloud, plain `pt` may be Brazilian, and our texts are not. */
export const langTag = (locale: string): string => (locale === 'pt' ? 'pt-PT' : locale);

/** All locales we ship, the source first. */
export const locales = [sourceLocale, ...Object.keys(loaders)] as readonly Locale[];

const loaded = new Map<Locale, Templates>();

/** Texts of a locale, or `undefined` for the source locale and for one that is not loaded yet. */
export const templatesOf = (locale: Locale): Templates | undefined => loaded.get(locale);

export const needsLoading = (locale: Locale): locale is Exclude<Locale, 'en'> =>
  locale !== sourceLocale && !loaded.has(locale);

/** Loads a locale's texts; those that did not come anew (in the files for script tags: standaloneChunks). */
export async function loadLocale(locale: Exclude<Locale, 'en'>): Promise<void> {
  const {templates} = await loaders[locale]();
  loaded.set(locale, templates);
}

/** The shipped locale for a language tag as pages write it. */
export const matchLocale = (tag: string): Locale => matchTag(tag, locales) ?? sourceLocale;
