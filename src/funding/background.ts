import {
  colorBehind,
  colorOf,
  contrast,
  READABLE,
  type RgbColor,
} from '../internal/looks/contrast.js';

/**
 * What is behind an element, as far as it decides how the EU's emblem and statement are drawn:
 * `white` needs no border; on `light` Reflex Blue can be read, on `dark` white, on `middle` only
 * black; on `unknown`, for example a picture, no colour can be trusted.
 */
export type Ground = 'white' | 'light' | 'middle' | 'dark' | 'unknown';

const WHITE: RgbColor = [1, 1, 1, 1];
const REFLEX_BLUE: RgbColor = [0, 0.2, 0.6, 1];

/** What is behind an element, and whether a colour can be read on it. */
export interface Background {
  readonly ground: Ground;
  readonly isReadable: (color: string) => boolean;
}

/** `probe` is an element of ours that nothing is drawn of: the browser computes colours on it. */
export function backgroundOf(element: Element, probe: HTMLElement): Background {
  const color = colorBehind(element, probe);
  const reads = (text: RgbColor | undefined) =>
    !!color && !!text && contrast(text, color) >= READABLE;
  return {
    ground: color ? groundOf(color, reads) : 'unknown',
    isReadable: (text) => reads(colorOf(text, probe)),
  };
}

function groundOf(color: RgbColor, reads: (text: RgbColor) => boolean): Ground {
  if (color.every((channel) => channel > 0.998)) return 'white';
  if (reads(REFLEX_BLUE)) return 'light';
  return reads(WHITE) ? 'dark' : 'middle';
}
