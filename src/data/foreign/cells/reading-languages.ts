import {targetLocales} from '../../../locales/target-locales.js';

/**
 * Those who read a table know these languages: asked for the names one after the other. Serbian once:
 * what is compared is in Latin script.
 */
export const LANGUAGES = (['en', ...targetLocales] as const).filter((locale) => locale !== 'sr');
