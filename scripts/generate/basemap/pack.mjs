/**
 * A basemap as it is written into its module; the format is described beside its decoder,
 * src/partner-map/drawing/basemap.ts.
 */
import {arcId, chain, encodeLines, encodeWords} from './lines.mjs';

export function pack({arcs, uses, shapes, disputed}, {size, step}) {
  const used = [...new Set(shapes.flatMap(([, {rings}]) => rings.flat().map(arcId)))];
  const kind = (id) => (disputed.has(id) ? 0 : uses.get(id) > 1 ? 1 : 2);
  const groups = [0, 1, 2].map((k) => used.filter((id) => kind(id) === k).map((id) => arcs[id]));
  const ordered = groups.flatMap(chain);
  const position = new Map(ordered.map((arc, i) => [arc, i]));
  const reindex = (i) => (i < 0 ? ~position.get(arcs[~i]) : position.get(arcs[i]));

  const packShape = ({rings, islands}) =>
    `${encodeWords(rings.map((ring) => ring.map(reindex)))};${encodeLines(chain(islands))}`;
  const packed = shapes.map(([name, shape]) => [name, packShape(shape)]);
  const {land, ...countries} = Object.fromEntries(packed);
  const [disputedCount, borders] = groups.map(({length}) => length);
  return {
    size,
    step,
    disputed: disputedCount,
    borders,
    arcs: encodeLines(ordered),
    land,
    countries,
  };
}

/** The rings of the land in the order in which they are decoded. */
export function landRings({arcs, shapes}) {
  const {rings, islands} = Object.fromEntries(shapes).land;
  const line = (i) => (i < 0 ? arcs[~i].slice().reverse() : arcs[i]).slice(0, -1);
  return [...rings.map((ring) => ring.flatMap(line)), ...chain(islands)];
}
