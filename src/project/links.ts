/** A link that is safe to render, or `undefined`. Control characters are how `java\nscript:` hides. */
export function safeUrl(url: string | undefined): URL | undefined {
  if (!url) return undefined;
  try {
    const parsed = new URL(url, document.baseURI);
    return /^(https?|mailto):$/.test(parsed.protocol) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
