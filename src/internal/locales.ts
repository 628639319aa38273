import type {TemplateMap} from '@lit/localize/internal/types.js';
import {matchTag} from './match-tag.js';

/** Texts of one locale by message id. */
export type Templates = TemplateMap;

// Spelled out: every bundler understands it, and a locale without a loader is a type error.
const loaders = {
  sk: () => import('../locales/sk.js'),
  hu: () => import('../locales/hu.js'),
  it: () => import('../locales/it.js'),
  lv: () => import('../locales/lv.js'),
  hr: () => import('../locales/hr.js'),
  pt: () => import('../locales/pt.js'),
  ro: () => import('../locales/ro.js'),
  sl: () => import('../locales/sl.js'),
  cs: () => import('../locales/cs.js'),
  sr: () => import('../locales/sr.js'),
  'sr-Latn': () => import('../locales/sr-Latn.js'),
};

/** A locale we ship. English is the source and always there. */
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
