/** Stands for the page on a server, where links that are relative to it stay as they are. */
const NO_PAGE = 'http://www./';

/** An address that is safe to render. */
export interface SafeLink {
  /** What is written out, and nothing else: what was judged is what a browser follows. */
  readonly href: string;
  /** What it leads to. */
  readonly url: URL;
}

/**
 * What an address leads to, or `undefined` where it is not safe to render. A control character in
 * `java\u0001script:` hides it only as long as nobody takes it out: so the address as the parser writes
 * it is judged, which has none.
 */
export function safeLink(address: string | undefined): SafeLink | undefined {
  try {
    const href = address && (absolute(address) ?? relative(address));
    return href ? {href, url: new URL(href, globalThis.document?.baseURI ?? NO_PAGE)} : undefined;
  } catch {
    return undefined;
  }
}

/** Empty where the address has another scheme; `undefined` where it has none. */
function absolute(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const {href, protocol} = new URL(address);
  return /^(https?|mailto):$/.test(protocol) ? href : '';
}

/** What stands before a colon would be a scheme for whoever reads the address in another way. */
function relative(address: string): string {
  const href = encodeURI(address.trim()).replaceAll('%25', '%');
  return /^[^/?#]*:/.test(href) ? '' : href;
}
