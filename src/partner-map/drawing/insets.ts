import {around, EDGE, overlaps, type Box} from './layout.js';
import type {Point, Size} from './projection.js';

/** What an inset takes in a corner: a picture, and under it three lines. */
export const INSET: Size = {width: 130, height: 126};
export const INSET_PICTURE: Size = {width: 112, height: 52};
export const INSET_ZOOM = 5.2;
/** Without its picture. */
const NARROW_HEIGHT = 72;
/** Insets are without their picture here. */
export const isNarrow = ({width, height}: Size): boolean => width < 384 || height < 300;

/** Corners that insets can stand in; buttons have the other two. */
export type Corner = 'bottom-start' | 'top-start';

/**
 * Indices of the few points that lie so far from the rest that fitting them in would make the
 * rest illegible: maps of the European Union show such places in an inset.
 */
export function farPoints(points: readonly Point[], most = 3): Set<number> {
  const sorted = (values: number[]) => new Float64Array(values).sort();
  const median = (values: number[]) => sorted(values)[values.length >> 1] ?? 0;
  const middle = {x: median(points.map(({x}) => x)), y: median(points.map(({y}) => y))};
  const distances = points.map(({x, y}) => Math.hypot(x - middle.x, y - middle.y));
  const usual = sorted(distances)[Math.floor(points.length * 0.8)] ?? 0;
  const far = new Set<number>();
  distances.forEach((distance, i) => distance > 2.5 * usual && far.add(i));
  return points.length >= 4 && far.size <= most ? far : new Set();
}

/** What a row of insets covers in a corner. */
export function insetBox(corner: Corner, size: Size, count: number): Box {
  const ownHeight = (isNarrow(size) ? NARROW_HEIGHT : INSET.height) + EDGE;
  const top = corner === 'top-start' ? 0 : size.height - ownHeight;
  return {left: 0, top, right: (INSET.width + EDGE) * count, bottom: top + ownHeight};
}

/** The corner where insets cover the fewest places. */
export function freestCorner(points: readonly Point[], size: Size, count: number): Corner {
  const covered = (corner: Corner) => {
    const box = insetBox(corner, size, count);
    return points.filter((point) => overlaps(around(point, EDGE), box)).length;
  };
  return covered('top-start') < covered('bottom-start') ? 'top-start' : 'bottom-start';
}

/** Where one of them stands. */
export const insetPlace = (corner: Corner, size: Size, index: number): Point => ({
  x: EDGE + index * (INSET.width + EDGE),
  y: corner === 'top-start' ? EDGE : size.height - EDGE - INSET.height,
});
