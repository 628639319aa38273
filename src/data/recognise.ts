// Lazy: loaded when a file is none that an element can show, to say what it is and what to do.
import {columnOf, knownNames, type FieldName} from './foreign/cells/columns.js';
import {isRecord, type Raw} from './records.js';
import {simplify} from './simplify.js';
import {nearest} from './nearest.js';

const WORKBOOK = 'open it and save it as CSV (UTF-8)';
const MAP = 'export it as GeoJSON';

/** What the first bytes of a file say of it. */
const SIGNATURES: readonly [pattern: RegExp, what: string, help: string][] = [
  [/^PK[\s\S]*mimetypeapplication\/vnd\.oasis/, 'an OpenDocument file', WORKBOOK],
  [/^PK[\s\S]*(xl\/|\[Content_Types\])/, 'a workbook of Excel (or another Office file)', WORKBOOK],
  [/^PK[\s\S]*doc\.kml/, 'a map of Google Earth (KMZ)', MAP],
  [/^PK[\s\S]*\.(shp|dbf|prj)/, 'a map of a map office (Shapefile)', MAP],
  [/^PK/, 'a zip archive', 'unpack it'],
  [/^%PDF/, 'a PDF', 'ask for the table it was made of, and save that as CSV'],
  [/^\W\x8b/, 'a gzip archive', 'unpack it, or have the server announce its content encoding'],
  [/^7z\xbc\xaf/, 'a 7z archive', 'unpack it'],
  [/^Rar!/, 'a RAR archive', 'unpack it'],
  [/^(BZh|\xfd7zXZ)/, 'an archive', 'unpack it'],
  [/^\xd0\xcf.\xe0/, 'a workbook of an old Excel (or another Office file)', WORKBOOK],
  [/^(\x89PNG|GIF8|\xff\xd8\xff|RIFF....WEBP)/, 'a picture', 'a table or a map file was expected'],
  [/^SQLite format 3/, 'a database (SQLite, or a GeoPackage)', MAP],
  [/^\{\\rtf/, 'a text with formats (RTF)', 'save its table as CSV'],
  [/^<[\s\S]*<kml\b/i, 'a map of Google Earth (KML)', MAP],
  [/^<[\s\S]*<gpx\b/i, 'a GPS file (GPX)', MAP],
  [/^<[\s\S]*<(rss|feed)\b/i, 'a news feed', 'a table, a map file or a project file was expected'],
  [/^<[\s\S]*<(office:document|Workbook)\b/i, 'a workbook as XML', WORKBOOK],
  [/^<[\s\S]*<osm\b/i, 'an extract of OpenStreetMap', MAP],
  [/^<[\s\S]*<html\b|^<!doctype html/i, 'a web page, not data', ''],
  [/^<\?xml/, 'XML', 'a table, a map file or a project file was expected'],
  [/^</, 'a web page, not data', ''],
  [/^(\0[^\0]){4}|^([^\0]\0){4}/, 'text in UTF-16 without a byte order mark', 'save it as UTF-8'],
  [/^BEGIN:VCARD/, 'a file of contacts (vCard)', 'save them as CSV'],
];

/** Enough to see what a file is. */
const HEAD = 2000;

/** What a file is that is neither JSON nor a table, and what to do; nothing where that is not known. */
export function whatFileIs(content: Uint8Array | string): string | undefined {
  const head =
    typeof content === 'string'
      ? content.trimStart().slice(0, HEAD)
      : String.fromCharCode(...content.subarray(0, HEAD))
          .replace(/^\xef\xbb\xbf/, '')
          .trimStart();
  const known = SIGNATURES.find(([pattern]) => pattern.test(head));
  if (!known) return undefined;
  const [, what, help] = known;
  return `it is ${what}${help && `; ${help}`}`;
}

/** What is written in JSON and is no project, by what only it has. */
const SHAPES: readonly [test: (raw: Raw) => unknown, what: string][] = [
  [(raw) => /^esri/.test(String(raw.geometryType)) || raw.displayFieldName, 'ESRI JSON'],
  [({features}) => has(features, 'attributes'), 'ESRI JSON'],
  [({type, objects}) => type === 'Topology' || (objects && isRecord(objects)), 'TopoJSON'],
  [({type}) => type === 'umap', 'a map of uMap'],
  [
    ({elements, osm3s}) => osm3s || has(elements, 'lat') || has(elements, 'nodes'),
    'an answer of Overpass (OpenStreetMap)',
  ],
  [(raw) => raw['@context'] || raw['@graph'], 'JSON-LD (schema.org)'],
  [
    ({type}) => /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/.test(String(type)),
    'one shape of GeoJSON',
  ],
  [({results}) => isRecord(results) && results.bindings, 'an answer of Wikidata (SPARQL)'],
  [({openapi, swagger}) => openapi || swagger, 'the description of an interface'],
  [({error, message, status}) => error || (message && status), 'the error of a server'],
];

const HELP: Readonly<Record<string, string>> = {
  'the error of a server': 'open its address in a browser',
  'one shape of GeoJSON': 'it needs a Feature with a name around it',
  'an answer of Wikidata (SPARQL)': 'save it as CSV',
  'the description of an interface': 'open the address of its data',
  'JSON-LD (schema.org)': 'copy its entries into a table or a project file',
};

const has = (list: unknown, key: string): boolean =>
  Array.isArray(list) && isRecord(list[0]) && Object.hasOwn(list[0], key);

/** More names than these say no more. */
const MOST_NAMED = 12;

const FIELDS = 'partners events objectives results goal funding start end acronym title'.split(' ');

/** Why a value is no project, and what it looks like. */
export function whatValueIs(value: Raw): string {
  const shape = SHAPES.find(([test]) => test(value))?.[1];
  const looks = shape && ` it looks like ${shape}: ${HELP[shape] ?? MAP}`;
  const names = Object.keys(value).filter((key) => !/^[$_@]|^(version|acronym|title)$/.test(key));
  if (!looks && names.length && names.every((name) => FIELDS.includes(name))) {
    return `it is a project with nothing to show: nothing that can be used is in ${names.join(', ')}`;
  }
  const said = names.slice(0, MOST_NAMED).map((name) => withNearest(name, FIELDS));
  const own = said.length ? ` its fields are ${said.join(', ')}` : ' it is empty';
  return `it is no project: none of partners, events, objectives, results, goal, funding;${looks ?? own}`;
}

/** `"partner" (did you mean "partners"?)`; of an entry also by what a column of that name would be. */
export function withNearest(name: string, known: readonly string[]): string {
  const small = name.toLowerCase();
  const {field} = (known.includes('partners') ? undefined : columnOf(name)) ?? {};
  const words = [small, FIELD_NAMES[field ?? 'id'] ?? field];
  const meant = words.find((word) => word && known.includes(word)) ?? nearest(small, known);
  return meant && meant !== name
    ? `"${short(name)}" (did you mean "${meant}"?)`
    : `"${short(name)}"`;
}

const FIELD_NAMES: Partial<Record<FieldName, string>> = {
  lat: 'position',
  lon: 'position',
  organisation: 'name',
  role: 'lead',
};

const short = (name: string) => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

/** Columns that are not used, with the known names nearest to them. */
export function listUnused(names: readonly string[]): string {
  const listed = names.slice(0, MOST_NAMED).map((name) => {
    // A known one is of no use in a table of this kind: it is no slip.
    const meant = columnOf(name) ? undefined : nearest(simplify(name), knownNames());
    const isCapital = name[0] !== name[0]!.toLowerCase();
    const written = meant && (isCapital ? meant[0]!.toUpperCase() + meant.slice(1) : meant);
    return written ? `"${name}" (did you mean "${written}"?)` : `"${short(name)}"`;
  });
  const more = names.length - listed.length;
  return `${listed.join(', ')}${more ? ` and ${more} more` : ''}`;
}
