/**
 * Names and values of a query like `grant=101000000&programme=CERV`. Names are in lower case, as those
 * of attributes; an `&` that somebody has escaped once too often still separates.
 */
export const readOptions = (query: string): [name: string, value: string][] =>
  [...new URLSearchParams(query.replaceAll('&amp;', '&'))].map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
