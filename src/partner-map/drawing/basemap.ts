/**
 * Coordinates are integers on a square of side `size` that holds the world in Web Mercator: x grows
 * eastwards from longitude -180, y grows downwards, as in SVG.
 */
export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];
/** Not closed: the last point does not repeat the first. A shape's rings belong in one path. */
export type Ring = readonly Point[];

export interface Basemap {
  readonly size: number;
  /** Everything else, without inner borders. */
  readonly land: readonly Ring[];
  /** The countries that can be partner countries, by ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlyMap<string, readonly Ring[]>;
  /** The land borders of those countries, without those in `disputed`. */
  readonly borders: readonly Line[];
  /** The line between Serbia and Kosovo. */
  readonly disputed: readonly Line[];
}

/**
 * Two lists of words with a semicolon between them: a word for each ring, the indices of its arcs,
 * `~index` for a reversed one; then a line for each ring that shares nothing with another shape.
 * Words are numbers, see `numbers`; a line is a word of x and y differences.
 */
export type PackedShape = string;

export interface PackedBasemap {
  readonly size: number;
  /** The grid of the coordinates; differences are in steps. */
  readonly step: number;
  /** How many arcs are disputed (these come first) and how many are borders (these follow). */
  readonly disputed: number;
  readonly borders: number;
  /** The lines that rings share or are composed of. */
  readonly arcs: string;
  readonly land: PackedShape;
  readonly countries: Readonly<Record<string, PackedShape>>;
}

export const words = (text: string) => (text ? text.split(' ') : []);

/**
 * Five bits a character, lowest first, plus 32 if more follow; the lowest bit is the sign. A loop
 * without a regular expression: a phone's first paint waits for thousands of them.
 */
export function numbers(word: string): number[] {
  const values: number[] = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < word.length; i++) {
    const bits = word.charCodeAt(i) - 63;
    value += (bits & 31) << shift;
    shift += 5;
    if (bits > 31) continue;
    values.push(value & 1 ? ~(value >> 1) : value >> 1);
    value = shift = 0;
  }
  return values;
}

/** The first difference of a line is to the last point of the line before it. */
export function lines(text: string, step: number): Line[] {
  let [x, y] = [0, 0];
  return words(text).map((word) => {
    const line: Point[] = [];
    const deltas = numbers(word);
    for (let i = 0; i < deltas.length; i += 2) {
      x += deltas[i]! * step;
      y += deltas[i + 1]! * step;
      line.push([x, y]);
    }
    return line;
  });
}

export function decodeBasemap({size, step, ...packed}: PackedBasemap): Basemap {
  const arcs = lines(packed.arcs, step);
  const arc = (i: number) => (i < 0 ? arcs[~i]!.slice().reverse() : arcs[i]!).slice(0, -1);
  const shape = (packedShape: PackedShape): Ring[] => {
    const [rings, islands] = packedShape.split(';');
    return [...words(rings!).map((word) => numbers(word).flatMap(arc)), ...lines(islands!, step)];
  };
  return {
    size,
    land: shape(packed.land),
    countries: new Map(Object.entries(packed.countries).map(([code, it]) => [code, shape(it)])),
    borders: arcs.slice(packed.disputed, packed.disputed + packed.borders),
    disputed: arcs.slice(0, packed.disputed),
  };
}

/** The same map with those countries only as partner countries; the others are land. */
export function keepCountries(map: Basemap, codes: ReadonlySet<string>): Basemap {
  const all = [...map.countries];
  const others = all.filter(([code]) => !codes.has(code)).flatMap(([, rings]) => rings);
  return {
    ...map,
    land: [...map.land, ...others],
    countries: new Map(all.filter(([code]) => codes.has(code))),
  };
}

/**
 * SVG path data with relative segments; all lines belong in one path. Nothing is taken apart by a
 * pattern here: code that has just been loaded does that slowly.
 */
export function pathData(paths: readonly Line[], close: boolean): string {
  let data = '';
  for (const line of paths) {
    let from: Point = [0, 0];
    for (let i = 0; i < line.length; i++) {
      const to = line[i]!;
      data += (i > 1 ? ' ' : i ? 'l' : 'M') + (to[0] - from[0]) + ' ' + (to[1] - from[1]);
      from = to;
    }
    if (close) data += 'z';
  }
  return data;
}
