/** Shapes on a Mercator square, clipped to what a basemap shows. */
import {topology} from 'topojson-server';

const projectX = (lon, size) => (lon / 360 + 0.5) * size;

const projectY = (lat, size) => {
  const limited = (Math.min(85, Math.max(-85, lat)) * Math.PI) / 180;
  return (0.5 - Math.log(Math.tan(Math.PI / 4 + limited / 2)) / (2 * Math.PI)) * size;
};

export const projectBox = ({west, south, east, north}, size) => ({
  west: projectX(west, size),
  south: projectY(south, size),
  east: projectX(east, size),
  north: projectY(north, size),
});

/** Rings stitched over the antimeridian would draw a strip across the map. */
function unwrap(ring) {
  const lons = ring.map(([lon]) => lon);
  const wrapped = Math.max(...lons) - Math.min(...lons) > 180;
  return wrapped ? ring.map(([lon, lat]) => [lon < -100 ? lon + 360 : lon, lat]) : ring;
}

/** Sutherland–Hodgman, one side of the box after the other. */
function clip(ring, {west, south, east, north}) {
  const strip = clipSide(clipSide(ring.slice(0, -1), 0, west, 1), 0, east, -1);
  const points = clipSide(clipSide(strip, 1, north, 1), 1, south, -1);
  return points.length < 3 ? [] : [...points, points[0]];
}

function clipSide(points, axis, limit, sign) {
  const inside = (point) => (point[axis] - limit) * sign >= 0;
  return points.flatMap((to, i) => {
    const from = points.at(i - 1);
    if (inside(from) === inside(to)) return inside(to) ? [to] : [];
    const t = (limit - from[axis]) / (to[axis] - from[axis]);
    const cut = from.map((value, k) => (k === axis ? limit : value + t * (to[k] - value)));
    return inside(to) ? [cut, to] : [cut];
  });
}

/** A ring's first point survives every simplification, so it should be a corner of the shape. */
function startAtCorner(ring) {
  const points = ring.slice(0, -1);
  const middle = [0, 1].map((k) => points.reduce((sum, p) => sum + p[k], 0) / points.length);
  const distances = points.map(([x, y]) => Math.hypot(x - middle[0], y - middle[1]));
  const start = distances.indexOf(Math.max(...distances));
  return [...points.slice(start), ...points.slice(0, start), points[start]];
}

/** Projects, clips and splits the shapes into shared arcs. */
export function build({shapes, disputed}, {size, window}) {
  const project = ([lon, lat]) => [projectX(lon, size), projectY(lat, size)];
  const box = projectBox(window, size);
  const objects = {
    disputed: {type: 'MultiLineString', coordinates: disputed.map((line) => line.map(project))},
  };
  for (const [name, rings] of Object.entries(shapes)) {
    const coordinates = rings
      .map((ring) => clip(unwrap(ring).map(project), box))
      .filter(({length}) => length)
      .map(startAtCorner);
    objects[name] = {type: 'Polygon', coordinates};
  }
  return topology(objects);
}
