/** Latitude and longitude in degrees. */
export type Position = readonly [latitude: number, longitude: number];

/** A place on the Web Mercator square: 0 to 1, right and down. On screen: CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a map shows; at zoom 0 the world is 256 pixels wide, as in every web map. */
export interface View {
  readonly centre: Point;
  readonly zoom: number;
}

const TILE = 256;
const MAX_LATITUDE = 85;

export function project([latitude, longitude]: Position): Point {
  const phi = (Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude)) * Math.PI) / 180;
  return {
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI),
  };
}

/** Width of the world in CSS pixels. */
export const worldWidth = (zoom: number): number => TILE * 2 ** zoom;

export function toScreen({centre, zoom}: View, {width, height}: Size, {x, y}: Point): Point {
  const world = worldWidth(zoom);
  return {x: (x - centre.x) * world + width / 2, y: (y - centre.y) * world + height / 2};
}

/** The view that holds all points with a margin in pixels, no closer than `maxZoom`. */
export function fit(points: readonly Point[], size: Size, margin: Point, maxZoom: number): View {
  const range = (axis: 'x' | 'y') =>
    points.reduce(
      ([least, most], point) =>
        [Math.min(least, point[axis]), Math.max(most, point[axis])] as const,
      [Infinity, -Infinity] as const,
    );
  const [left, right] = range('x');
  const [top, bottom] = range('y');
  const worlds = [
    Math.max(size.width - 2 * margin.x, 1) / (right - left),
    Math.max(size.height - 2 * margin.y, 1) / (bottom - top),
  ];
  return {
    centre: {x: (left + right) / 2, y: (top + bottom) / 2},
    zoom: Math.min(maxZoom, Math.log2(Math.min(...worlds) / TILE)),
  };
}
