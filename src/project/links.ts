/** Stands for the page on a server, where links that are relative to it stay as they are. */
const NO_PAGE = 'http://www./';

/**
 * What an address leads to, or `undefined` where it is not safe to render. Control characters are how
 * `java\nscript:` hides; a browser reads the address in the same way, so it can be rendered as it is.
 */
export function safeUrl(url: string | undefined): URL | undefined {
  if (!url) return undefined;
  try {
    const parsed = new URL(url, globalThis.document?.baseURI ?? NO_PAGE);
    return /^(https?|mailto):$/.test(parsed.protocol) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
