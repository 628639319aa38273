const LEAST = 50;
const MOST = 5000;

/**
 * Sets the height of frames from their messages. Believes only a frame of this page that has `file`,
 * the address of embed.html, and takes nothing but a number from it.
 */
export function followHeights(file: string): void {
  // In a sandbox a page has no origin.
  const origins = [new URL(file).origin, 'null'];
  addEventListener('message', ({source, data, origin}: MessageEvent<unknown>) => {
    const {type, height} = (data ?? {}) as {type?: unknown; height?: unknown};
    if (type !== 'ensie-height' || typeof height !== 'number' || !Number.isFinite(height)) return;
    if (!origins.includes(origin)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source || frame.src.replace(/[?#].*/s, '') !== file) continue;
      frame.style.height = `${Math.min(MOST, Math.max(LEAST, height))}px`;
    }
  });
}
