// Part of the build: writes the EU emblem with its white border as a picture, for the text that goes
// into editors. They take out an SVG, or show its code; and Drupal takes no SVG file for a picture.
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {PNG} from 'pngjs';
import {centres, emblemColors, star} from '../../dist/funding/emblem-geometry.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Twice as many pixels as are shown at most. */
const [width, height] = [854, 584];
/** Units of the flag, which is 810 by 540, to a pixel; and its white border in units (E4). */
const UNIT = 853.2 / width;
const BORDER = 21.6;
/** Points to each side of a pixel, so that edges are smooth. */
const POINTS = 4;

const {field, stars} = emblemColors('color');
const colors = {border: [255, 255, 255], field: bytesOf(field), star: bytesOf(stars)};
const corners = star.match(/-?[\d.]+/g).map(Number);

const png = new PNG({width, height, colorType: 2});
for (let y = 0; y < height; y++) {
  for (let x = 0; x < width; x++) png.data.set([...pixelAt(x, y), 255], 4 * (y * width + x));
}
writeFileSync(`${root}cdn/eu-emblem.png`, PNG.sync.write(png, {colorType: 2}));

function bytesOf(color) {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}

function pixelAt(x, y) {
  const around = [0, 1].flatMap((right) => [0, 1].map((below) => partOf(x + right, y + below)));
  if (around.every((part) => part === around[0])) return colors[around[0]];
  const sum = [0, 0, 0];
  for (let i = 0; i < POINTS ** 2; i++) {
    const [left, top] = [i % POINTS, Math.floor(i / POINTS)].map((at) => (at + 0.5) / POINTS);
    const color = colors[partOf(x + left, y + top)];
    color.forEach((value, channel) => (sum[channel] += value));
  }
  return sum.map((value) => Math.round(value / POINTS ** 2));
}

/** What of the emblem is at a point of the picture. */
function partOf(left, top) {
  const [x, y] = [left, top].map((pixels) => pixels * UNIT - BORDER);
  if (x < 0 || y < 0 || x > 810 || y > 540) return 'border';
  return centres.some(([cx, cy]) => isInStar(x - cx, y - cy)) ? 'star' : 'field';
}

/** Whether a line to the right crosses the star's edge an odd number of times. */
function isInStar(x, y) {
  if (x ** 2 + y ** 2 > 30 ** 2) return false;
  let isInside = false;
  for (let i = 0, last = corners.length - 2; i < corners.length; last = i, i += 2) {
    const [x1, y1, x2, y2] = [corners[i], corners[i + 1], corners[last], corners[last + 1]];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
  }
  return isInside;
}
