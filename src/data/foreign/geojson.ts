// Lazy: loaded for map files only. Imports nothing that the first paint has, and of read.ts types
// only, so that it stands alone in its own chunk.
import {cellOf} from './cells/cells.js';
import type * as Entries from './entries.js';
import type {Entry} from './entries.js';
import {listNames, NOT_ON_MAP, Problems} from '../problems.js';
import {isRecord, own, type Raw} from '../records.js';
import type {Conversion} from '../conversion.js';
import {readColumns} from './table.js';

/** Longitude and latitude in degrees, under the names that files before RFC 7946 give them. */
const DEGREES = /CRS84|EPSG:+(4326|4258)$/i;

/**
 * Partners of a GeoJSON file (RFC 7946): a point is a partner's place, its properties are the fields
 * of a partner or names like them. A place that is not one point is not on the map.
 */
export function fromGeoJson(value: Raw, reading: typeof Entries): Conversion {
  const problems = new Problems();
  const features = own(value, 'type') === 'Feature' ? [value] : own(value, 'features');
  if (!Array.isArray(features)) return 'it is GeoJSON without a list of features';
  const hasPlaces = isInDegrees(value, problems);
  const entries = features.map((feature: unknown, i) =>
    isRecord(feature)
      ? toEntry(feature, `features[${i}]`, hasPlaces, problems, reading)
      : undefined,
  );
  const keys = keysOf(features);
  if (features.length && !entries.some((entry) => entry && isNamed(entry))) {
    return `no feature has a name; ${describeProperties(keys)}`;
  }
  const columns = readColumns(keys, 'partners', 'features', problems, features.map(propertiesOf));
  const what = 'a map file (GeoJSON)';
  return {
    ...reading.toConverted('partners', entries, (i) => `features[${i}]`, problems),
    ...columns,
    ...{what},
  };
}

const isNamed = ({raw}: Entry): boolean => raw.name !== undefined || raw.town !== undefined;

/** Old files name the system of their coordinates; one in metres would put everybody into the sea. */
function isInDegrees(value: Raw, problems: Problems): boolean {
  const crs = own(value, 'crs');
  const properties = isRecord(crs) ? own(crs, 'properties') : undefined;
  const name = isRecord(properties) ? own(properties, 'name') : undefined;
  if (typeof name !== 'string' || DEGREES.test(name)) return true;
  problems.add(
    'crs',
    `the coordinates are in "${name}", not in degrees of longitude and latitude (WGS 84)`,
    'all are shown in the list, not on the map',
  );
  return false;
}

function toEntry(
  feature: Raw,
  path: string,
  hasPlaces: boolean,
  problems: Problems,
  {Cells, toPartner}: typeof Entries,
): Entry {
  const cells = [];
  const id = own(feature, 'id');
  if (id !== undefined)
    cells.push({field: 'id', rank: -1, value: id, place: `${path}.id`} as const);
  const properties = own(feature, 'properties');
  for (const key of isRecord(properties) ? Object.keys(properties) : []) {
    cells.push(...cellOf(key, (properties as Raw)[key], `${path}.properties${step(key)}`));
  }
  const entry = toPartner(new Cells(cells), problems);
  if (!hasPlaces) return without(entry);
  return withGeometry(entry, own(feature, 'geometry'), `${path}.geometry`, problems);
}

/** A key in a path, as JavaScript has it. */
const step = (key: string): string =>
  /^[a-z_]\w*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;

/** A point in its geometry is surer than numbers among its properties. */
function withGeometry(entry: Entry, geometry: unknown, path: string, problems: Problems): Entry {
  if (!isRecord(geometry)) return entry;
  const shape = onlyOne(geometry);
  const type = own(shape, 'type');
  const coordinates = own(shape, 'coordinates');
  const place = shape === geometry ? `${path}.coordinates` : path;
  if (type === 'Polygon' || type === 'MultiPolygon') {
    const position = pointWithin(type === 'Polygon' ? [coordinates] : coordinates);
    if (position) return placed(entry, position, place, {approximate: true});
  }
  if (type !== 'Point') {
    problems.add(path, `is a ${String(type)}, not a Point`, NOT_ON_MAP);
    return without(entry);
  }
  // Some write a height behind them.
  if (!Array.isArray(coordinates) || coordinates.length < 2) {
    problems.add(place, 'is not [longitude, latitude]', NOT_ON_MAP);
    return without(entry);
  }
  const [longitude, latitude] = coordinates as unknown[];
  return placed(entry, [latitude, longitude], place);
}

const placed = (entry: Entry, position: unknown, place: string, more: Raw = {}): Entry => ({
  raw: {...entry.raw, position, ...more},
  places: {...entry.places, position: place},
});

const without = (entry: Entry): Entry => ({...entry, raw: {...entry.raw, position: undefined}});

/** The point in a list of one, the shape in a collection of one. */
function onlyOne(geometry: Raw): Raw {
  const [type, points, shapes] = ['type', 'coordinates', 'geometries'].map((key) =>
    own(geometry, key),
  );
  if (type === 'MultiPoint' && Array.isArray(points) && points.length === 1) {
    return {type: 'Point', coordinates: points[0] as unknown};
  }
  const [shape] = Array.isArray(shapes) && shapes.length === 1 ? (shapes as unknown[]) : [];
  return type === 'GeometryCollection' && isRecord(shape) ? shape : geometry;
}

type Ring = readonly (readonly [x: number, y: number])[];

/**
 * A point that is surely within the largest of some areas: in the middle of the longest stretch of the
 * line through its middle. `undefined` where it is no area.
 */
function pointWithin(polygons: unknown): [latitude: number, longitude: number] | undefined {
  let best: {rings: readonly Ring[]; size: number; y: number} | undefined;
  for (const rings of Array.isArray(polygons) ? (polygons as unknown[]) : []) {
    if (!Array.isArray(rings) || !rings.length || !rings.every(isRing)) return undefined;
    let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const [x, y] of rings[0] as Ring) {
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, y), Math.max(north, y)];
    }
    const size = (east - west) * (north - south);
    if (size > (best?.size ?? 0)) best = {rings, size, y: (south + north) / 2};
  }
  if (!best) return undefined;
  const {rings, y} = best;
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([x1, y1], i) => {
        const [x2, y2] = ring[(i + 1) % ring.length]!;
        return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
      }),
    )
    .sort((a, b) => a - b);
  let at = 0;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    if (crossings[i + 1]! - crossings[i]! > crossings[at + 1]! - crossings[at]!) at = i;
  }
  const x = (crossings[at]! + crossings[at + 1]!) / 2;
  return Number.isFinite(x) ? [round(y), round(x)] : undefined;
}

/** To about ten metres. */
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

const isRing = (ring: unknown): ring is Ring =>
  Array.isArray(ring) &&
  ring.every((point) => Array.isArray(point) && point.slice(0, 2).every(Number.isFinite));

const propertiesOf = (feature: unknown): unknown =>
  isRecord(feature) ? own(feature, 'properties') : undefined;

function keysOf(features: readonly unknown[]): string[] {
  const keys = new Set<string>();
  for (const feature of features) {
    const properties = propertiesOf(feature);
    if (isRecord(properties)) Object.keys(properties).forEach((key) => keys.add(key));
  }
  return [...keys];
}

const describeProperties = (keys: readonly string[]): string =>
  keys.length ? `their properties are ${listNames(keys)}` : 'they have no properties';
