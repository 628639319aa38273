/**
 * The European countries that the basemaps show as land: where they run along a ring of that land it
 * is told which points of the ring they are, so that nothing shows between the two; only the
 * borders between them, and islands that the land leaves out, are lines of their own.
 *
 * The packed format is described beside its decoder, src/partner-map/drawing/other-countries.ts.
 */
import {presimplify} from 'topojson-simplify';
import {arcId, area, chain, encodeLines, encodeWords, simplifyArc} from './lines.mjs';

/**
 * @param topo - Topology with an object for each code, each of `known` and the rest.
 * @param codes - Countries to pack.
 * @param known - Countries that the land leaves out.
 * @param land - The land's rings, as points of the grid.
 */
export function packCountries(topo, codes, known, land, {size, step, tolerance, island}) {
  const fine = presimplify(topo).arcs;
  const toGrid = ([x, y]) => [Math.round(x / step), Math.round(y / step)];
  const simplify = (id) => simplifyArc(fine[id], () => tolerance.other, step);
  const isBorder = borderTest(topo, known);
  const find = finder(land);
  const {snap, snapped} = snapper(land, toGrid);

  const shapes = codes.map((code) => {
    const rings = topo.objects[code].arcs.map((ring) => {
      const parts = partsOf(ring, isBorder).map((part) => {
        if (!Array.isArray(part)) return {border: part};
        const points = part.flatMap((i) => oriented(fine, i));
        const isClosed = part === ring || part.length === ring.length;
        const slice = find(points.map(toGrid), isClosed);
        if (slice && !isClosed) snap(points, slice);
        return slice ? {slice} : isClosed && part.length === 1 ? {island: arcId(part[0])} : {};
      });
      return {parts, area: area(ring.flatMap((i) => oriented(fine, i)))};
    });
    const largest = Math.max(...rings.map((ring) => ring.area));
    const isShown = (ring) =>
      ring.parts[0].island === undefined ||
      ring.area >= island.partner ||
      (ring.area === largest && distinct(simplify(ring.parts[0].island)) > 2);
    return [code, rings.filter(isShown).map(({parts}) => parts)];
  });

  const lines = new Map();
  for (const {border} of shapes.flatMap(([, rings]) => rings.flat())) {
    if (border === undefined || lines.has(arcId(border))) continue;
    const line = simplify(arcId(border));
    const ends = [fine[arcId(border)][0], fine[arcId(border)].at(-1)];
    line[0] = snapped(ends[0]) ?? line[0];
    line[line.length - 1] = snapped(ends[1]) ?? line.at(-1);
    if (distinct(line) > 1) lines.set(arcId(border), line);
  }
  const islands = new Map();
  for (const part of shapes.flatMap(([, rings]) => rings.flat()))
    if (part.island !== undefined) islands.set(part.island, simplify(part.island).slice(0, -1));
  const ordered = [...chain([...lines.values()]), ...chain([...islands.values()])];
  const position = new Map(ordered.map((line, i) => [line, i]));

  const words = (parts) => {
    const isolated = parts.length === 1 && parts[0].border === undefined;
    if (!isolated && parts.every((part) => !lines.has(arcId(part.border ?? NaN)))) return [];
    return parts.flatMap(({border, island: islandId, slice}) => {
      if (islandId !== undefined) return [position.get(islands.get(islandId))];
      if (slice) return [ordered.length + slice.ring, slice.from, slice.count];
      const line = border === undefined ? undefined : lines.get(arcId(border));
      if (!line) return [];
      return [border < 0 ? ~position.get(line) : position.get(line)];
    });
  };
  const packed = shapes.map(([code, rings]) => [
    code,
    encodeWords(rings.map(words).filter(({length}) => length)),
  ]);
  return {
    size,
    step,
    borders: lines.size,
    lines: encodeLines(ordered),
    countries: Object.fromEntries(packed.filter(([, text]) => text)),
  };
}

const distinct = (line) => new Set(line.map(String)).size;

const oriented = (arcs, i) => (i < 0 ? [...arcs[~i]].reverse() : arcs[i]);

/** Whether the land shows nothing of an arc: a border between two countries that are part of it. */
function borderTest({objects}, known) {
  const uses = new Map();
  for (const [name, {arcs}] of Object.entries(objects)) {
    if (name === 'disputed') continue;
    for (const id of arcs.flat().map(arcId)) uses.set(id, [...(uses.get(id) ?? []), name]);
  }
  return (i) => {
    const names = uses.get(arcId(i));
    return names.length > 1 && !names.some((name) => known.includes(name));
  };
}

/** A ring as border arcs, and lists of the arcs in between. */
function partsOf(ring, isBorder) {
  const start = ring.findIndex(isBorder);
  if (start < 0) return [ring];
  const parts = [];
  for (const i of [...ring.slice(start), ...ring.slice(0, start)]) {
    if (isBorder(i)) parts.push(i);
    else if (Array.isArray(parts.at(-1))) parts.at(-1).push(i);
    else parts.push([i]);
  }
  return parts;
}

/** Finds the points of a line that are left in a ring of the land. */
function finder(land) {
  const places = new Map();
  land.forEach((ring, r) =>
    ring.forEach((point, i) => {
      const key = String(point);
      places.set(key, [...(places.get(key) ?? []), {ring: r, i}]);
    }),
  );
  return (points, isClosed) => {
    const keys = points.map(String).filter((key, i, all) => places.has(key) && key !== all[i - 1]);
    const left = keys.filter((key, i) => key !== keys[i - 1]);
    if (!left.length) return undefined;
    if (isClosed) {
      const votes = new Map();
      for (const {ring} of new Set(left.flatMap((key) => places.get(key))))
        votes.set(ring, (votes.get(ring) ?? 0) + 1);
      const [ring, count] = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a));
      const {length} = land[ring];
      return count >= 3 && count > length * 0.8 ? {ring, from: 0, count: length} : undefined;
    }
    const slices = places.get(left[0]).flatMap((a) =>
      places
        .get(left.at(-1))
        .filter(({ring}) => ring === a.ring)
        .map(({ring, i}) => {
          const {length} = land[ring];
          return {ring, from: a.i, count: ((i - a.i + length) % length) + 1};
        }),
    );
    const error = ({count}) => Math.abs(count - left.length);
    const best = slices.reduce((a, b) => (error(b) < error(a) ? b : a), slices[0]);
    if (!best || error(best) > 3 + left.length / 10)
      throw new Error(`no part of the land: ${left.length} points at ${left[0]}, ${error(best)}`);
    return best;
  };
}

/** Puts the ends of borders onto the land's edge, which is simpler than theirs. */
function snapper(land, toGrid) {
  const moved = new Map();
  const onto = ([x, y], a, b) => {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy);
    const t = Math.min(1, Math.max(0, along));
    return [Math.round(a[0] + t * dx), Math.round(a[1] + t * dy)];
  };
  return {
    snapped: (point) => moved.get(String(point.slice(0, 2))),
    snap: (points, {ring, from, count}) => {
      const at = (i) => land[ring].at(i % land[ring].length);
      const [first, last] = [points[0], points.at(-1)];
      moved.set(String(first.slice(0, 2)), onto(toGrid(first), at(from - 1), at(from)));
      const to = from + count - 1;
      moved.set(String(last.slice(0, 2)), onto(toGrid(last), at(to), at(to + 1)));
    },
  };
}
