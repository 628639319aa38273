import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {decode, isMadeFrom} from './small-picture.mjs';

/** What a pixel may differ by: rounded colours (small-picture.mjs) do, and letters that are drawn a bit differently. */
const THRESHOLD = 0.05;
/** Squares of so many pixels are looked at: what has moved differs in one place, other hinting a little everywhere. */
const SQUARE = 16;
/** Pixels of a square that may differ. */
const MOST = 0.1 * SQUARE * SQUARE;

/**
 * How many squares of a picture differ from what was expected, and a picture of the difference;
 * pictures of different sizes differ in all. Both are PNGs, the expected one a small picture.
 */
export function compare(expected, actual) {
  if (isMadeFrom(expected, actual)) return {squares: 0};
  const [before, after] = [decode(expected), decode(actual)];
  const {width, height} = after;
  if (before.width !== width || before.height !== height) return {squares: Infinity};
  const difference = new PNG({width, height});
  const options = {threshold: THRESHOLD, includeAA: true, diffMask: true};
  pixelmatch(before.data, after.data, difference.data, width, height, options);
  const columns = Math.ceil(width / SQUARE);
  const counts = new Uint16Array(columns * Math.ceil(height / SQUARE));
  for (let i = 0; i < width * height; i++) {
    if (!difference.data[4 * i + 3]) continue;
    const column = Math.floor((i % width) / SQUARE);
    counts[Math.floor(i / width / SQUARE) * columns + column] += 1;
  }
  const squares = counts.filter((count) => count > MOST).length;
  return {squares, difference: PNG.sync.write(difference)};
}
