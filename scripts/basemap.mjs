/**
 * Writes the two embedded basemaps from Natural Earth (world-atlas, public domain).
 *
 *   node scripts/basemap.mjs           write both modules, print their sizes
 *   node scripts/basemap.mjs --check   write nothing, fail when a committed module differs
 *
 * The packed format is described beside its decoder, src/partner-map/drawing/basemap.ts.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {feature, merge, mesh} from 'topojson-client';
import {topology} from 'topojson-server';
import {presimplify} from 'topojson-simplify';

/** ISO 3166-1 numeric, as world-atlas has it, to the alpha-2 code the widgets use. */
const PARTNERS = new Map(
  '703 SK, 348 HU, 380 IT, 428 LV, 191 HR, 620 PT, 642 RO, 705 SI, 203 CZ, 688 RS'
    .split(', ')
    .map((pair) => pair.split(' ')),
);

/** Where detail is worth its bytes: the part of Europe between the mainland partners. */
const CORE = {west: 5, south: 35, east: 32, north: 60};

/**
 * `size`: side of the Mercator square; `step`: grid the coordinates are rounded to. All areas are
 * in square units of `size`: `tolerance` is the smallest triangle a simplified line keeps and
 * `island` the smallest island, each for partner countries and for other land. For other land both
 * grow with the distance from CORE: times (1 + degrees / falloff)².
 */
const BASEMAPS = [
  {
    name: 'overview',
    folder: 'drawing',
    basemap: './basemap.js',
    size: 16384,
    step: 3,
    window: {west: -34, south: 31, east: 48, north: 66},
    tolerance: {partner: 60, other: 240},
    island: {partner: 30, other: 700},
    falloff: 1.8,
  },
  {
    name: 'detail',
    folder: 'live',
    basemap: '../drawing/basemap.js',
    size: 32768,
    step: 1,
    window: {west: -45, south: 20, east: 62, north: 74},
    tolerance: {partner: 4, other: 10},
    island: {partner: 4, other: 40},
    falloff: 4,
  },
];

const projectX = (lon, size) => (lon / 360 + 0.5) * size;

const projectY = (lat, size) => {
  const limited = (Math.min(85, Math.max(-85, lat)) * Math.PI) / 180;
  return (0.5 - Math.log(Math.tan(Math.PI / 4 + limited / 2)) / (2 * Math.PI)) * size;
};

const projectBox = ({west, south, east, north}, size) => ({
  west: projectX(west, size),
  south: projectY(south, size),
  east: projectX(east, size),
  north: projectY(north, size),
});

/** Country shapes of Natural Earth as flat lists of rings, and the Serbia–Kosovo line. */
function readCountries() {
  const file = new URL('../node_modules/world-atlas/countries-10m.json', import.meta.url);
  const world = JSON.parse(readFileSync(file, 'utf8'));
  const {geometries} = world.objects.countries;
  const country = (key) => geometries.find(({id, properties}) => (id ?? properties.name) === key);
  // Merging everything else into one shape also settles Crimea, which Natural Earth gives to
  // Russia, and the territories without an id (Kosovo, Northern Cyprus, the bases on Cyprus).
  const others = geometries.filter(({id}) => !PARTNERS.has(id));
  const shapes = {land: merge(world, others).coordinates.flat()};
  for (const [id, code] of PARTNERS) {
    const {type, coordinates} = feature(world, country(id)).geometry;
    shapes[code] = type === 'Polygon' ? coordinates : coordinates.flat();
  }
  const sides = new Set([country('688'), country('Kosovo')]);
  const isDisputed = (a, b) => a !== b && sides.has(a) && sides.has(b);
  return {shapes, disputed: mesh(world, world.objects.countries, isDisputed).coordinates};
}

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

function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++)
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(sum / 2);
}

/** Projects, clips and splits the shapes into shared arcs. */
function build({shapes, disputed}, {size, window}) {
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

const arcId = (index) => (index < 0 ? ~index : index);

const same = (a, b) => a[0] === b[0] && a[1] === b[1];

/** Returns the limits that hold for an arc at a point. */
function limits({size, tolerance, island, falloff}, partnerArcs) {
  const core = projectBox(CORE, size);
  return (id, [x, y]) => {
    if (partnerArcs.has(id)) return {tolerance: tolerance.partner, island: island.partner};
    const outside = Math.max(core.west - x, x - core.east, core.north - y, y - core.south, 0);
    const growth = (1 + (outside * 360) / size / falloff) ** 2;
    return {tolerance: tolerance.other * growth, island: island.other * growth};
  };
}

function simplifyArc(arc, toleranceAt, step) {
  // An island that is shown at all keeps a quadrilateral.
  const weights = arc.map(([, , weight]) => weight).sort((a, b) => b - a);
  const needed = same(arc[0], arc.at(-1)) ? weights[4] : Infinity;
  return arc
    .filter((point) => point[2] >= Math.min(needed, toleranceAt(point)))
    .map(([x, y]) => [Math.round(x / step), Math.round(y / step)])
    .filter((point, i, points) => !i || !same(point, points[i - 1]));
}

/**
 * Simplifies the arcs and splits each shape into islands (a closed line of its own) and rings
 * (lists of arc indices). Small islands and small enclaves are left out.
 */
function generalize(topo, config) {
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

/** Sign in the lowest bit, then five bits a character, as in Google's polyline format. */
function encode(value) {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  for (; rest >= 32; rest >>= 5) text += String.fromCharCode(63 + (32 | (rest & 31)));
  return text + String.fromCharCode(63 + rest);
}

const encodeWords = (words) => words.map((word) => word.map(encode).join('')).join(' ');

/** Lines as words of deltas; the first delta of a line starts where the line before it ended. */
function encodeLines(lines) {
  let [x, y] = [0, 0];
  const deltas = ([nextX, nextY]) => {
    const delta = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return delta;
  };
  return encodeWords(lines.map((line) => line.flatMap(deltas)));
}

/** Orders lines so that each starts near the end of the one before: shorter first deltas. */
function chain(lines) {
  const left = new Set(lines);
  const ordered = [];
  for (let end = [0, 0]; left.size; end = ordered.at(-1).at(-1)) {
    const distance = ([[x, y]]) => Math.hypot(x - end[0], y - end[1]);
    const next = [...left].reduce((a, b) => (distance(b) < distance(a) ? b : a));
    left.delete(next);
    ordered.push(next);
  }
  return ordered;
}

function pack({arcs, uses, shapes, disputed}, {size, step}) {
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

/** Source text as Prettier leaves it. Packed strings contain backslashes, but no quotes. */
function source(value, indent = '') {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\')}'`;
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(([key, item]) => {
    const line = `${inner}${key}: ${source(item, inner)},\n`;
    const overflows = typeof item === 'string' && line.length > 101 && key !== 'arcs';
    return overflows ? line.replace(': ', `:\n${inner}  `) : line;
  });
  return `{\n${lines.join('')}${indent}}`;
}

const HEADER = '// Generated by scripts/basemap.mjs from Natural Earth; do not edit.';

const moduleText = ({name, basemap}, packed) => `${HEADER}
import type {PackedBasemap} from '${basemap}';

export const ${name}: PackedBasemap = ${source(packed)};
`;

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

function main() {
  const check = process.argv.includes('--check');
  const countries = readCountries();
  for (const config of BASEMAPS) {
    const path = `src/partner-map/${config.folder}/basemap-${config.name}.ts`;
    const file = new URL(`../${path}`, import.meta.url);
    const packed = pack(generalize(build(countries, config), config), config);
    const text = moduleText(config, packed);
    const brotli = brotliCompressSync(text).length;
    console.log(`${path}: ${kilobytes(text.length)}, ${kilobytes(brotli)} brotli`);
    if (!check) {
      writeFileSync(file, text);
    } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`${path} is out of date: run node scripts/basemap.mjs`);
      process.exitCode = 1;
    }
  }
}

main();
