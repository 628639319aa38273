// Lazy: loaded for map files only. Imports nothing that the first paint has, and of read.ts types
// only, so that it stands alone in its own chunk.
import {Cells, cellOf, toConverted, toPartner, type Entry} from './entries.js';
import {isRecord, NOT_ON_MAP, own, type Raw} from './fields.js';
import {listNames, Problems} from './problems.js';
import type {Conversion} from './read.js';

/** Longitude and latitude in degrees, under the names that files before RFC 7946 give them. */
const DEGREES = /CRS84|EPSG:+(4326|4258)$/i;

/**
 * Partners of a GeoJSON file (RFC 7946): a point is a partner's place, its properties are the fields
 * of a partner or names like them. A place that is not one point is not on the map.
 */
export function fromGeoJson(value: Raw): Conversion {
  const problems = new Problems();
  const features = own(value, 'features');
  if (!Array.isArray(features)) return 'it is GeoJSON without a list of features';
  const hasPlaces = isInDegrees(value, problems);
  const entries = features.map((feature: unknown, i) =>
    isRecord(feature) ? toEntry(feature, `features[${i}]`, hasPlaces, problems) : undefined,
  );
  if (features.length && !entries.some((entry) => entry && isNamed(entry))) {
    return `no feature has a name; ${describeProperties(features)}`;
  }
  return toConverted('partners', entries, (i) => `features[${i}]`, problems);
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

function toEntry(feature: Raw, path: string, hasPlaces: boolean, problems: Problems): Entry {
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
  const type = own(geometry, 'type');
  if (type !== 'Point') {
    problems.add(path, `is a ${String(type)}, not a Point`, NOT_ON_MAP);
    return without(entry);
  }
  const coordinates = own(geometry, 'coordinates');
  const place = `${path}.coordinates`;
  // Some write a height behind them.
  if (!Array.isArray(coordinates) || coordinates.length < 2) {
    problems.add(place, 'is not [longitude, latitude]', NOT_ON_MAP);
    return without(entry);
  }
  const [longitude, latitude] = coordinates as unknown[];
  return {
    ...entry,
    raw: {...entry.raw, position: [latitude, longitude]},
    places: {...entry.places, position: place},
  };
}

const without = (entry: Entry): Entry => ({...entry, raw: {...entry.raw, position: undefined}});

function describeProperties(features: readonly unknown[]): string {
  const keys = new Set<string>();
  for (const feature of features) {
    const properties = isRecord(feature) ? own(feature, 'properties') : undefined;
    if (isRecord(properties)) Object.keys(properties).forEach((key) => keys.add(key));
  }
  if (!keys.size) return 'they have no properties';
  return `their properties are ${listNames([...keys])}`;
}
