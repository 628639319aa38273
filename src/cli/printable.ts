/**
 * A text from a file as a terminal may show it: characters that it would obey, or that turn the direction
 * of what follows, are spelt out.
 */
export const printable = (text: string): string =>
  text.replace(
    /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
