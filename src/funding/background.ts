/**
 * What is behind an element, as far as it decides how the EU's emblem and statement are drawn:
 * `white` needs no border; on `light` Reflex Blue can be read, on `dark` white, on `middle` only
 * black; on `unknown`, for example a picture, no colour can be trusted.
 */
export type Ground = 'white' | 'light' | 'middle' | 'dark' | 'unknown';

/** Red, green, blue and opacity, 0 to 1. */
type Color = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Color = [1, 1, 1, 1];
const REFLEX_BLUE: Color = [0, 0.2, 0.6, 1];

/** Contrast that text needs (WCAG 1.4.3). */
const READABLE = 4.5;

/** The element, what it stands in, and so on: across slots and shadow roots, as it is painted. */
export function* paintedAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = painterOf(at)) yield at;
}

function painterOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** What is behind an element, and whether a colour can be read on it. */
export interface Background {
  readonly ground: Ground;
  readonly isReadable: (color: string) => boolean;
}

/** `probe` is an element of ours that nothing is drawn of: the browser computes colours on it. */
export function backgroundOf(element: Element, probe: HTMLElement): Background {
  const color = colorBehind(element, probe);
  const reads = (text: Color | undefined) => !!color && !!text && contrast(text, color) >= READABLE;
  return {
    ground: color ? groundOf(color, reads) : 'unknown',
    isReadable: (text) => reads(parseColor(inSrgb(text, probe))),
  };
}

function groundOf(color: Color, reads: (text: Color) => boolean): Ground {
  if (color.every((channel) => channel > 0.998)) return 'white';
  if (reads(REFLEX_BLUE)) return 'light';
  return reads(WHITE) ? 'dark' : 'middle';
}

/** Layers are put on each other until one is opaque; at last on the page's canvas. */
function colorBehind(element: Element, probe: HTMLElement): Color | undefined {
  let front: Color = [0, 0, 0, 0];
  for (const at of paintedAncestors(element)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(at);
    const color = parseColor(backgroundColor) ?? parseColor(inSrgb(backgroundColor, probe));
    if (backgroundImage !== 'none' || !color) return undefined;
    front = over(front, color);
    if (front[3] > 0.998) return front;
  }
  probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  return over(front, parseColor(inSrgb('Canvas', probe)) ?? WHITE);
}

function over(front: Color, back: Color): Color {
  const alpha = front[3] + back[3] * (1 - front[3]);
  const mix = (i: 0 | 1 | 2) =>
    alpha && (front[i] * front[3] + back[i] * back[3] * (1 - front[3])) / alpha;
  return [mix(0), mix(1), mix(2), alpha];
}

/** Computed colours are `rgb()` for the old ways to write one, and as they were written for others. */
function parseColor(text: string): Color | undefined {
  const isOld = /^rgba?\(/.test(text);
  if (!isOld && !text.startsWith('color(srgb ')) return undefined;
  const [red, green, blue, alpha = 1] = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const scale = isOld ? 255 : 1;
  return [red! / scale, green! / scale, blue! / scale, alpha];
}

/** Asks the browser for a colour in sRGB: it knows all ways to write one. */
function inSrgb(color: string, probe: HTMLElement): string {
  probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
  return getComputedStyle(probe).color;
}

function contrast(a: Color, b: Color): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}

/** WCAG's relative luminance. */
function luminance(color: Color): number {
  const [red, green, blue] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
