/**
 * Writes the embedded basemaps from Natural Earth (world-atlas, public domain).
 *
 *   node scripts/generate/basemap.mjs           write the modules, print their sizes
 *   node scripts/generate/basemap.mjs --check   write nothing, fail when a committed module differs
 *
 * The packed format is described beside its decoder, src/partner-map/drawing/basemap.ts.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {feature, merge, mesh} from 'topojson-client';
import {topology} from 'topojson-server';
import {presimplify} from 'topojson-simplify';
import {packCountries} from './basemap/pack-countries.mjs';
import {arcId, area, chain, encodeLines, encodeWords, simplifyArc} from './basemap/lines.mjs';

/** ISO 3166-1 numeric, as world-atlas has it, to the alpha-2 code the widgets use. */
const PARTNERS = new Map(
  '703 SK, 348 HU, 380 IT, 428 LV, 191 HR, 620 PT, 642 RO, 705 SI, 203 CZ, 688 RS'
    .split(', ')
    .map((pair) => pair.split(' ')),
);

/** The other countries of Europe that it has; what the code is of may be several shapes there. */
const OTHERS = new Map(
  (
    '020 AD, 008 AL, 040 AT, 248 AX, 070 BA, 056 BE, 100 BG, 112 BY, 756 CH, 276 DE, 208 DK, ' +
    '233 EE, 724 ES, 246 FI, 234 FO, 250 FR, 826 GB, 831 GG, 292 GI, 300 GR, 372 IE, 833 IM, ' +
    '352 IS, 832 JE, 438 LI, 440 LT, 442 LU, 492 MC, 498 MD, 499 ME, 807 MK, 470 MT, 528 NL, ' +
    '578 NO, 616 PL, 752 SE, 674 SM, 804 UA, 336 VA, Kosovo XK'
  )
    .split(', ')
    .map((pair) => pair.split(' ')),
);
const CYPRUS = ['196', 'N. Cyprus', 'Cyprus U.N. Buffer Zone', 'Akrotiri', 'Dhekelia'];
const CRIMEA = [34.1, 44.95];

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
    tolerance: {partner: 60, other: 280},
    island: {partner: 30, other: 700},
    falloff: 1.7,
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

const keyOf = ({id, properties}) => id ?? properties.name;

/** Country shapes of Natural Earth as flat lists of rings, and the Serbia–Kosovo line. */
function readCountries(world) {
  const {geometries} = world.objects.countries;
  const country = (key) => geometries.find((geometry) => keyOf(geometry) === key);
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

/** The same with all countries of Europe as shapes of their own; Cyprus is whole, and Crimea Ukraine's. */
function readAllCountries(world, {shapes: partners}) {
  const {geometries} = world.objects.countries;
  const russia = geometries.find(({id}) => id === '643');
  const isCrimea = (arcs) =>
    isInside(CRIMEA, merge(world, [{type: 'Polygon', arcs}]).coordinates[0]);
  const part = (wanted) => ({
    type: 'MultiPolygon',
    arcs: russia.arcs.filter((polygon) => isCrimea(polygon) === wanted),
  });
  const flat = (list) => merge(world, list).coordinates.flat();
  const shapes = Object.fromEntries(Object.entries(partners).filter(([name]) => name !== 'land'));
  for (const [key, code] of OTHERS) {
    const own = geometries.filter((geometry) => keyOf(geometry) === key);
    shapes[code] = flat(code === 'UA' ? [...own, part(true)] : own);
  }
  shapes.CY = flat(geometries.filter((geometry) => CYPRUS.includes(keyOf(geometry))));
  const rest = geometries.filter(
    (geometry) =>
      geometry !== russia &&
      ![...PARTNERS.keys(), ...OTHERS.keys(), ...CYPRUS].includes(keyOf(geometry)),
  );
  return {shapes: {...shapes, rest: flat([...rest, part(false)])}, disputed: []};
}

function isInside([x, y], [ring]) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[fromX, fromY], [toX, toY]] = [ring[i - 1], ring[i]];
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX))
      inside = !inside;
  }
  return inside;
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

/** The rings of the land in the order in which they are decoded. */
function landRings({arcs, shapes}) {
  const {rings, islands} = Object.fromEntries(shapes).land;
  const line = (i) => (i < 0 ? arcs[~i].slice().reverse() : arcs[i]).slice(0, -1);
  return [...rings.map((ring) => ring.flatMap(line)), ...chain(islands)];
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

const HEADER = '// Generated by scripts/generate/basemap.mjs from Natural Earth; do not edit.';

const LAZY = '// Lazy: loaded when somebody wants to move the map.';

const moduleText = (name, type, from, packed) => `${name === 'detail' ? `${LAZY}\n` : ''}${HEADER}
import type {${type}} from '${from}';

export const ${name}: ${type} = ${source(packed)};
`;

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

function write(path, text) {
  const file = new URL(`../../${path}`, import.meta.url);
  const brotli = brotliCompressSync(text).length;
  console.log(`${path}: ${kilobytes(text.length)}, ${kilobytes(brotli)} brotli`);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${path} is out of date: run node scripts/generate/basemap.mjs`);
    process.exitCode = 1;
  }
}

function main() {
  const atlas = new URL('../../node_modules/world-atlas/countries-10m.json', import.meta.url);
  const world = JSON.parse(readFileSync(atlas, 'utf8'));
  const countries = readCountries(world);
  const all = readAllCountries(world, countries);
  const codes = [...OTHERS.values(), 'CY'].sort();
  const known = [...PARTNERS.values()];
  const others = {};
  for (const config of BASEMAPS) {
    const {name, folder, basemap} = config;
    const map = generalize(build(countries, config), config);
    const text = moduleText(name, 'PackedBasemap', basemap, pack(map, config));
    write(`src/partner-map/${folder}/basemap-${name}.ts`, text);
    others[name] = packCountries(build(all, config), codes, known, landRings(map), config);
  }
  const text = moduleText('others', 'PackedCountries', './packed-countries.js', others);
  write('src/partner-map/drawing/basemap-others.ts', text);
}

main();
