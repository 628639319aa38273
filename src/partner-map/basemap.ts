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
  /** Everything that is not a partner country, without inner borders. */
  readonly land: readonly Ring[];
  /** The partner countries by ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlyMap<string, readonly Ring[]>;
  /** The land borders of the partner countries, without those in `disputed`. */
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

const words = (text: string) => (text ? text.split(' ') : []);

/** Five bits a character, lowest first, plus 32 if more follow; the lowest bit is the sign. */
function numbers(word: string): number[] {
  return (word.match(/[_-~]*[?-^]/g) ?? []).map((run) => {
    const value = [...run].reduceRight((sum, c) => sum * 32 + ((c.charCodeAt(0) - 63) & 31), 0);
    return value & 1 ? ~(value >> 1) : value >> 1;
  });
}

/** The first difference of a line is to the last point of the line before it. */
function lines(text: string, step: number): Line[] {
  let [x, y] = [0, 0];
  return words(text).map((word) => {
    const line: Point[] = [];
    numbers(word).forEach((delta, i) => {
      if (i % 2) line.push([x, (y += delta * step)]);
      else x += delta * step;
    });
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

/** SVG path data with relative segments; all lines belong in one path. */
export function pathData(paths: readonly Line[], close: boolean): string {
  const segment = ([x, y]: Point, i: number, line: Line) => {
    const [fromX, fromY] = line[i - 1] ?? [0, 0];
    return `${i === 1 ? 'l' : ' '}${x - fromX} ${y - fromY}`;
  };
  return paths.map((line) => `M${line.map(segment).join('')}${close ? 'z' : ''}`).join('');
}
