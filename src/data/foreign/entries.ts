import type {Cell} from './cells/cells.js';
import type {FieldName} from './cells/columns.js';
import {countryCode} from './cells/country-codes.js';
import {NOT_ON_MAP, type Problems} from '../problems.js';
import type {Converted} from '../conversion.js';
import {readKind, readNumber, readRole, readYesNo} from './cells/table-values.js';
import {readDegrees, readPosition} from './cells/coordinates.js';
import type {Raw} from '../records.js';
import {readPeriod, readTime} from './cells/written-dates.js';

export {isValueWord} from './cells/table-values.js';

/** A partner or an event in the form of a project file, before the parser has seen it. */
export interface Entry {
  readonly raw: Raw;
  /** Where each of its fields stands in the file. */
  readonly places: Readonly<Record<string, string>>;
}

type Draft = {raw: Record<string, unknown>; places: Record<string, string>};

/** What a file says, with the way back from a problem to where it stands in the file. */
export function toConverted(
  key: 'partners' | 'events',
  entries: readonly (Entry | undefined)[],
  placeOfEntry: (index: number) => string,
  problems: Problems,
): Converted {
  return {
    raw: {[key]: entries.map((entry) => entry?.raw)},
    place: (path) => {
      const [, index = '', field = ''] = /^\w+\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
      const places = entries[Number(index)]?.places ?? {};
      // The whole field or, of `translation.sk`, the cell that holds all of it.
      const known = Object.keys(places).filter(
        (key) => field.startsWith(key) && /^([.[]|$)/.test(field.slice(key.length, key.length + 1)),
      );
      const [nearest] = known.sort((a, b) => b.length - a.length);
      return nearest === undefined ? placeOfEntry(Number(index)) : places[nearest]!;
    },
    problems,
  };
}

/** Values by the field that their names mean, the surest name first; empty ones are none. */
export class Cells {
  readonly #cells: readonly Cell[];
  readonly #fields: ReadonlySet<FieldName>;

  constructor(cells: readonly Cell[]) {
    this.#fields = new Set(cells.map(({field}) => field));
    this.#cells = cells.filter(({value}) => !isEmpty(value)).sort((a, b) => a.rank - b.rank);
  }

  all(field: FieldName): readonly Cell[] {
    return this.#cells.filter((cell) => cell.field === field);
  }

  first(field: FieldName): Cell | undefined {
    return this.#cells.find((cell) => cell.field === field && !cell.lang);
  }

  /** Whether there is a cell for it, and be it an empty one. */
  has(field: FieldName): boolean {
    return this.#fields.has(field);
  }
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && !value.trim());

/**
 * The cell with the name of a partner. Beside a column for the organisation, or for the other half of
 * a person's name, `name` is a person's, who is no partner.
 */
const nameOf = (cells: Cells): Cell | undefined =>
  cells.first('organisation') ??
  (cells.has('organisation') || cells.has('person')
    ? undefined
    : (cells.first('name') ?? cells.first('title')));

export function toPartner(cells: Cells, problems: Problems): Entry {
  const draft: Draft = {raw: {}, places: {}};
  const {raw} = draft;
  take(draft, cells, 'id');
  const name = nameOf(cells);
  set(draft, 'name', readWord(name?.value), name);
  take(draft, cells, 'town');
  take(draft, cells, 'lang');
  take(draft, cells, 'kind', readKind);
  take(draft, cells, 'lead', readYesNo);
  const role = cells.first('role');
  if (raw.lead === undefined && readRole(role?.value)) set(draft, 'lead', true, role);
  take(draft, cells, 'approximate', readYesNo);
  take(draft, cells, 'website');
  takeCountry(draft, cells, problems);
  takeTexts(draft, cells, 'region', 'region');
  takeTexts(draft, cells, 'description', 'description');
  takeTexts(draft, cells, 'translation', 'translation', 'organisation', 'name', 'title');
  if (raw.name === undefined && raw.town === undefined) useTranslation(draft);
  takePosition(draft, cells, problems);
  takeImage(draft, cells);
  return draft;
}

export function toEvent(cells: Cells, problems: Problems): Entry {
  const draft: Draft = {raw: {}, places: {}};
  take(draft, cells, 'id');
  takeTexts(draft, cells, 'title', cells.has('title') ? 'title' : 'name');
  take(draft, cells, 'lang');
  take(draft, cells, 'town');
  take(draft, cells, 'number', readNumber);
  take(draft, cells, 'milestone', readYesNo);
  takeCountry(draft, cells, problems);
  takeTexts(draft, cells, 'description', 'description');
  takePeriod(draft, cells);
  const link = cells.first('website');
  const title = draft.raw.title ?? link?.value;
  set(draft, 'links', link && [{url: link.value, title}], link);
  takeImage(draft, cells);
  return draft;
}

/** Start, end and time; where it cannot be read, the text as it stands. */
function takePeriod(draft: Draft, cells: Cells): void {
  const [from, to, at] = [cells.first('start'), cells.first('end'), cells.first('time')];
  const [start, end] = [readPeriod(from?.value), readPeriod(to?.value)];
  set(draft, 'start', start.start, from);
  // `21.–23. 3.` says both.
  if (to) set(draft, 'end', end.end ?? end.start, to);
  else set(draft, 'end', start.end, from);
  const times = [start.time, end.time].filter(Boolean).join('-');
  if (at) set(draft, 'time', readTime(at.value), at);
  else if (times) set(draft, 'time', times, from ?? to);
}

/** A picture, where there is an address; what else is said of none is said of nothing. */
function takeImage(draft: Draft, cells: Cells): void {
  const address = cells.first('image');
  if (!address) return;
  const image: Draft = {raw: {}, places: {}};
  set(image, 'src', address.value, address);
  takeTexts(image, cells, 'alt', 'imageAlt');
  takeTexts(image, cells, 'credit', 'imageCredit');
  for (const [key, field] of [
    ['width', 'imageWidth'],
    ['height', 'imageHeight'],
  ] as const) {
    const cell = cells.first(field);
    set(image, key, readNumber(cell?.value), cell);
  }
  set(draft, 'image', image.raw, address);
  for (const [key, place] of Object.entries(image.places)) draft.places[`image.${key}`] = place;
}

/** Words are words in a table, whatever a map file makes of them: `"id": 7`. */
const readWord = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

function set({raw, places}: Draft, key: string, value: unknown, from: {place: string} | undefined) {
  if (value === undefined || !from) return;
  raw[key] = value;
  places[key] = from.place;
}

function take(draft: Draft, cells: Cells, field: FieldName, read = readWord): void {
  const cell = cells.first(field);
  set(draft, field, read(cell?.value), cell);
}

/** The first that is a country: of `ISO_A2` and `country` one may be more helpful than the other. */
function takeCountry(draft: Draft, cells: Cells, problems: Problems): void {
  const candidates = cells.all('country');
  const codes = candidates.map(({value}) => countryCode(String(value)));
  const known = codes.findIndex((code) => code);
  const [first] = candidates;
  if (known >= 0) set(draft, 'country', codes[known], candidates[known]);
  else if (first) problems.add(first.place, `"${String(first.value)}" is no country that we know`);
}

/** One text, or one for each language that has a column. */
function takeTexts(draft: Draft, cells: Cells, key: string, ...fields: FieldName[]): void {
  const plain = cells.first(fields[0]!);
  const byLanguage = fields.flatMap((field) => cells.all(field)).filter(({lang}) => lang);
  if (!byLanguage.length) return set(draft, key, readWord(plain?.value), plain);
  const texts: Record<string, unknown> = plain ? {und: plain.value} : {};
  for (const {lang, value, place} of byLanguage) {
    texts[lang!] ??= readWord(value);
    draft.places[`${key}.${lang}`] = place;
  }
  set(draft, key, texts, plain ?? byLanguage[0]);
}

/** Where a name is there in other languages only, the first is its name. */
function useTranslation(draft: Draft): void {
  const {translation} = draft.raw;
  if (translation === undefined) return;
  const [lang, name] =
    typeof translation === 'object'
      ? Object.entries(translation as Raw)[0]!
      : [undefined, translation];
  const from = {place: draft.places.translation!};
  set(draft, 'name', name, from);
  set(draft, 'lang', lang, from);
}

function takePosition(draft: Draft, cells: Cells, problems: Problems): void {
  const [lat, lon, pair] = [cells.first('lat'), cells.first('lon'), cells.first('position')];
  if ((!lat || !lon) && pair) {
    const position = readPosition(pair.value);
    if (position instanceof Error) problems.add(pair.place, position.message, NOT_ON_MAP);
    else set(draft, 'position', position, pair);
    return;
  }
  if (!lat && !lon) return;
  const [first, second] = [lat, lon].flatMap((cell) => cell?.place ?? []);
  const more = second?.replace(/^(line|row|item) [^,]*, /, '');
  const place = more ? `${first} and ${more}` : first!;
  const position = [readDegrees(lat?.value, 'latitude'), readDegrees(lon?.value, 'longitude')];
  const wrong = position.find((degrees) => degrees instanceof Error);
  if (wrong) problems.add(place, wrong.message, NOT_ON_MAP);
  else set(draft, 'position', position, {place});
}
