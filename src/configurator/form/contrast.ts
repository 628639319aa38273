import {contrast as contrastOf, type RgbColor} from '../../internal/looks/contrast.js';

export {READABLE as ENOUGH} from '../../internal/looks/contrast.js';

const colorOf = (hex: string) =>
  [...[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255), 1] as unknown as RgbColor;

/** Contrast of two colours such as `#0b4ea2`, 1 to 21. */
export const contrast = (a: string, b: string): number => contrastOf(colorOf(a), colorOf(b));
