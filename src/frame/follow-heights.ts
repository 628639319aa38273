const LEAST = 50;
const MOST = 5000;
/** Of what the page says where no script may run in it, if its address ends with no language. */
const TWELVE_LINES = 250;

/**
 * Sets the height of frames from their messages. Believes only a frame of this page that has `file`,
 * the address of embed.html, and takes nothing but a number from it. A frame in which an editor has
 * forbidden scripts (`sandbox=""`) will never send one, and is low.
 */
export function followHeights(file: string): void {
  const isOurs = ({src}: HTMLIFrameElement) => src.replace(/[?#].*/s, '') === file;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[sandbox]')) {
    if (isOurs(frame) && !frame.sandbox.contains('allow-scripts')) {
      // Texts for pages of earlier versions name the language only where a script would read it.
      const {searchParams, hash} = new URL(frame.src);
      const lang = /^[a-z]+(-Latn)?/.exec(searchParams.get('lang') ?? '')?.[0];
      if (lang && !hash) frame.src += `#${lang}`;
      frame.style.height = `${lang || hash ? LEAST : TWELVE_LINES}px`;
    }
  }
  // In a sandbox a page has no origin.
  const origins = [new URL(file).origin, 'null'];
  addEventListener('message', ({source, data, origin}: MessageEvent<unknown>) => {
    const {type, height} = (data ?? {}) as {type?: unknown; height?: unknown};
    if (type !== 'ensie-height' || typeof height !== 'number' || !Number.isFinite(height)) return;
    if (!origins.includes(origin)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source || !isOurs(frame)) continue;
      frame.style.height = `${Math.min(MOST, Math.max(LEAST, height))}px`;
    }
  });
}
