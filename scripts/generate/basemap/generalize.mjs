/** Which points and which islands of a topology are worth their bytes. */
import {presimplify} from 'topojson-simplify';
import {arcId, area, simplifyArc} from './lines.mjs';
import {projectBox} from './shapes.mjs';

/** Where detail is worth its bytes: the part of Europe between the mainland partners. */
const CORE = {west: 5, south: 35, east: 32, north: 60};

/** Returns the limits that hold for an arc at a point. */
function limits({size, tolerance, island, falloff, farthest = Infinity}, partnerArcs) {
  const core = projectBox(CORE, size);
  return (id, [x, y]) => {
    if (partnerArcs.has(id)) return {tolerance: tolerance.partner, island: island.partner};
    const outside = Math.max(core.west - x, x - core.east, core.north - y, y - core.south, 0);
    const growth = Math.min(farthest, (1 + (outside * 360) / size / falloff) ** 2);
    return {tolerance: tolerance.other * growth, island: island.other * growth};
  };
}

/**
 * Simplifies the arcs and splits each shape into islands (a closed line of its own) and rings
 * (lists of arc indices). Small islands and small enclaves are left out.
 */
export function generalize(topo, config) {
  const {disputed, ...objects} = topo.objects;
  const partners = Object.keys(objects).filter((name) => name !== 'land');
  const partnerArcs = new Set(partners.flatMap((name) => objects[name].arcs.flat().map(arcId)));
  const limitsAt = limits(config, partnerArcs);

  const arcs = presimplify(topo).arcs.map((arc, id) =>
    simplifyArc(arc, (point) => limitsAt(id, point).tolerance, config.step),
  );
  const isVisible = (id) =>
    arcs[id].length > 3 && area(topo.arcs[id]) >= limitsAt(id, topo.arcs[id][0]).island;

  const uses = new Map();
  for (const {arcs: rings} of Object.values(objects))
    for (const id of rings.flat().map(arcId)) uses.set(id, (uses.get(id) ?? 0) + 1);

  const shapes = Object.entries(objects).map(([name, {arcs: rings}]) => {
    const visible = rings.filter((ring) => ring.length > 1 || isVisible(arcId(ring[0])));
    const isIsland = (ring) => ring.length === 1 && uses.get(arcId(ring[0])) === 1;
    const islands = visible.filter(isIsland).map(([id]) => arcs[id].slice(0, -1));
    return [name, {rings: visible.filter((ring) => !isIsland(ring)), islands}];
  });
  return {arcs, uses, shapes, disputed: new Set(disputed.arcs.flat().map(arcId))};
}
