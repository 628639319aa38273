// Made by "npm run localize" from xliff/lit-localize.json.
/** All locales but English, whose texts are in the code. */
export const targetLocales = [
  'sk',
  'hu',
  'it',
  'lv',
  'hr',
  'pt',
  'ro',
  'sl',
  'cs',
  'sr',
  'sr-Latn',
] as const;
