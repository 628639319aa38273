import type {Locale} from '../internal/locales.js';

/** Those who read a table know these languages: asked for the names one after the other. */
export const LANGUAGES = [
  'en',
  'sk',
  'hu',
  'it',
  'lv',
  'hr',
  'pt',
  'ro',
  'sl',
  'cs',
  'sr-Latn',
] as const;
LANGUAGES satisfies readonly Locale[];
