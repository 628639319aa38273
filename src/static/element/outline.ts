import type {Line, Point} from '../../partner-map/drawing/basemap.js';

export interface Outline {
  readonly rings: readonly Line[];
  /** Whether a border is between two of the shapes. */
  readonly isInner: (border: Line) => boolean;
}

const edgeOf = (from: Point, to: Point): string => [...from, ...to].join(' ');

/** One outline of all shapes: what two of them share runs the other way in the second one. */
export function outlineOf(shapes: readonly Line[]): Outline {
  const edges = new Map<string, readonly [Point, Point]>();
  for (const ring of shapes) {
    ring.forEach((from, i) => {
      const to = ring[(i + 1) % ring.length]!;
      if (String(from) === String(to)) return;
      if (!edges.delete(edgeOf(to, from))) edges.set(edgeOf(from, to), [from, to]);
    });
  }
  const ends = new Map<string, Point[]>();
  for (const [from, to] of edges.values()) {
    ends.set(String(from), [...(ends.get(String(from)) ?? []), to]);
  }
  const rings: Line[] = [];
  for (const [start] of edges.values()) {
    const ring: Point[] = [];
    for (let at: Point | undefined = start; at; at = ends.get(String(at))?.pop()) ring.push(at);
    // It ends where it began.
    if (ring.length > 1) rings.push(ring.slice(0, -1));
  }
  return {
    rings,
    isInner: ([from, to]) => !edges.has(edgeOf(from!, to!)) && !edges.has(edgeOf(to!, from!)),
  };
}

/**
 * The lines of which something is in a frame, and of those only one point in a row of points that are
 * all on the same side of it.
 */
export function linesIn(
  lines: readonly Line[],
  [left, top, right, bottom]: readonly [number, number, number, number],
): Line[] {
  const side = (point: Point | undefined) => {
    if (!point) return 0;
    const [x, y] = point;
    return x < left ? 1 : x > right ? 2 : y < top ? 3 : y > bottom ? 4 : 0;
  };
  return lines
    .map((line) =>
      line.filter((point, i) => {
        const beyond = side(point);
        return !beyond || beyond !== side(line.at(i - 1)) || beyond !== side(line[i + 1]);
      }),
    )
    .filter((line) => new Set(line.map(side)).size > 1 || side(line[0]) === 0);
}

/**
 * SVG path data in as few letters as can be: in steps of a grid, from one line to the next, and with
 * nothing before a minus.
 */
export function shortPathData(lines: readonly Line[], close: boolean, step: number): string {
  let from: Point = [0, 0];
  const moveTo = ([x, y]: Point): string => {
    const to: Point = [Math.round(x / step), Math.round(y / step)];
    const by = `${to[0] - from[0]} ${to[1] - from[1]}`;
    from = to;
    return by;
  };
  return lines
    .map(([start, ...rest]) => {
      const first = moveTo(start!);
      const begin = from;
      const data = `m${first}l${rest.map(moveTo).join(' ')}${close ? 'z' : ''}`;
      if (close) from = begin;
      return data.replaceAll(' -', '-');
    })
    .join('');
}
