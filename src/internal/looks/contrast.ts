/** Red, green, blue and opacity, 0 to 1. */
export type RgbColor = readonly [red: number, green: number, blue: number, alpha: number];

/** Contrast that text needs (WCAG 1.4.3). */
export const READABLE = 4.5;

/** The element, what it stands in, and so on: across slots and shadow roots, as it is painted. */
export function* paintedAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = painterOf(at)) yield at;
}

function painterOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/**
 * What is behind an element: layers are put on each other until one is opaque; at last on the page's
 * canvas. `undefined` where that cannot be said, for example a picture. `probe` is an element of ours
 * that nothing is drawn of: the browser computes colours on it.
 */
export function colorBehind(element: Element, probe: HTMLElement): RgbColor | undefined {
  let front: RgbColor = [0, 0, 0, 0];
  for (const at of paintedAncestors(element)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(at);
    const color = parseColor(backgroundColor) ?? colorOf(backgroundColor, probe);
    if (backgroundImage !== 'none' || !color) return undefined;
    front = over(front, color);
    if (front[3] > 0.998) return front;
  }
  probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  const canvas = colorOf('Canvas', probe) ?? [1, 1, 1, 1];
  probe.style.colorScheme = '';
  return over(front, canvas);
}

function over(front: RgbColor, back: RgbColor): RgbColor {
  const alpha = front[3] + back[3] * (1 - front[3]);
  const mix = (i: 0 | 1 | 2) =>
    alpha && (front[i] * front[3] + back[i] * back[3] * (1 - front[3])) / alpha;
  return [mix(0), mix(1), mix(2), alpha];
}

/** Computed colours are `rgb()` for the old ways to write one, and as they were written for others. */
function parseColor(text: string): RgbColor | undefined {
  const isOld = /^rgba?\(/.test(text);
  if (!isOld && !text.startsWith('color(srgb ')) return undefined;
  const [red, green, blue, alpha = 1] = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const scale = isOld ? 255 : 1;
  return [red! / scale, green! / scale, blue! / scale, alpha];
}

/** Asks the browser for a colour in sRGB: it knows all ways to write one. */
export function colorOf(color: string, probe: HTMLElement): RgbColor | undefined {
  probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
  return parseColor(getComputedStyle(probe).color);
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, 1.4.3); the first may be transparent. */
export function contrast(front: RgbColor, back: RgbColor): number {
  const [x, y] = [luminance(over(front, back)) + 0.05, luminance(back) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}

/** WCAG's relative luminance. */
function luminance(color: RgbColor): number {
  const [red, green, blue] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
