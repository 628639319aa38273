/**
 * The one of these locales that a language tag as pages write it (`sk-SK`, `pt_PT`, `sr-Latn-ME`)
 * asks for. Serbian in Montenegro, and the languages that are written like it, are in Latin script
 * unless they say otherwise (CLDR). Not by `Intl.Locale`: its first use keeps a phone busy before
 * the first paint.
 */
export function matchTag<Locale extends string>(
  tag: string,
  locales: readonly Locale[],
): Locale | undefined {
  const [language = '', ...subtags] = tag.trim().toLowerCase().split(/[-_]/);
  const has = (subtag: string) => subtags.includes(subtag);
  let name = language === 'mo' ? 'ro' : language;
  if (/^(sr|sh|bs|cnr)$/.test(name)) {
    const isLatin = has('latn') || (!has('cyrl') && (name !== 'sr' || has('me')));
    name = isLatin ? 'sr-Latn' : 'sr';
  }
  return locales[locales.indexOf(name as Locale)];
}
