// What the names of columns, or of properties, say of a whole file: whether it has partners or events,
// what each column means, and what is not used.
import {columnOf, type FieldName} from './cells/columns.js';
import type {Problems} from '../problems.js';
import type {Converted, Meaning} from '../conversion.js';
import {isRecord} from '../records.js';

export type Kind = 'partners' | 'events';

const NAMES: readonly FieldName[] = ['organisation', 'name', 'title'];

const IMAGE: readonly FieldName[] = [
  ...(['image', 'imageAlt', 'imageCredit', 'imageWidth', 'imageHeight'] as const),
];

/** What each kind of entry can show. */
const USED: Readonly<Record<Kind, readonly FieldName[]>> = {
  partners: [
    ...NAMES,
    ...([
      'id',
      'translation',
      'lang',
      'kind',
      'lead',
      'role',
      'town',
      'region',
      'country',
    ] as const),
    ...(['lat', 'lon', 'position', 'approximate', 'website', 'description'] as const),
    ...IMAGE,
  ],
  events: [
    ...(['id', 'title', 'name', 'lang', 'start', 'end', 'time', 'number', 'town'] as const),
    ...(['country', 'website', 'description', 'milestone'] as const),
    ...IMAGE,
  ],
};

/** How much each column says for one kind and against the other; what both have says nothing. */
const WEIGHTS: Readonly<Record<Kind, Partial<Record<FieldName, number>>>> = {
  partners: {
    organisation: 2,
    lat: 1,
    lon: 1,
    position: 2,
    kind: 1,
    lead: 1,
    role: 1,
    approximate: 1,
  },
  events: {title: 2, start: 1, end: 1, time: 1, number: 1, description: 1, milestone: 2, host: 1},
};

const LABELS: Partial<Record<FieldName, string>> = {
  lat: 'latitude',
  lon: 'longitude',
  lang: 'language',
  role: 'lead partner',
  lead: 'lead partner',
  image: 'picture',
  imageAlt: 'what is to be seen on the picture',
  imageCredit: 'who took the picture',
  imageWidth: 'width of the picture',
  imageHeight: 'height of the picture',
};

/** More names than these say no more. */
const MOST_NAMED = 12;

/** Events have a date, or are called so; what has a place on the globe is a partner. */
export function kindOfTable(names: readonly string[]): Kind {
  const fields = new Set(names.flatMap((name) => columnOf(name)?.field ?? []));
  const sum = (kind: Kind) =>
    [...fields].reduce((weight, field) => weight + (WEIGHTS[kind][field] ?? 0), 0);
  const isDated = fields.has('start') || fields.has('title');
  return isDated && sum('events') > sum('partners') && !isPlainTitle(fields)
    ? 'events'
    : 'partners';
}

/** Map files have a title for a place as well. */
const isPlainTitle = (fields: ReadonlySet<FieldName>) =>
  !['start', 'end', 'time', 'number', 'description', 'milestone'].some((field) =>
    fields.has(field as FieldName),
  ) && fields.has('title');

/** What the columns mean; says once which are not used, and which say the same. */
export function readColumns(
  names: readonly string[],
  kind: Kind,
  path: string,
  problems: Problems,
  /** The names that each entry has, where not all have all. */
  entries: readonly unknown[] = [],
): Pick<Converted, 'columns' | 'unused'> {
  const unused: string[] = [];
  const fields = new Set(names.map((name) => columnOf(name)?.field));
  // Beside a surname, where no column has the organisations, a name is a person's.
  const arePersons = kind === 'partners' && fields.has('person') && !fields.has('organisation');
  const byMeaning = new Map<string, {name: string; rank: number}[]>();
  const meanings = names.flatMap((name): Meaning[] => {
    const column = columnOf(name);
    if (!name.trim()) return [];
    const isPerson = arePersons && NAMES.includes(column?.field as FieldName);
    if (!column || !USED[kind].includes(column.field) || isPerson) {
      if (column?.field !== 'host') unused.push(name.trim());
      return [{column: name.trim(), meaning: undefined}];
    }
    const {field, lang, rank} = column;
    const isName = NAMES.includes(field);
    const meaning = isName ? (kind === 'events' ? 'title' : 'name') : (LABELS[field] ?? field);
    const whole = lang ? `${meaning} in ${lang}` : meaning;
    const order = isName ? orderOf(field, kind) * 1000 + rank : rank;
    byMeaning.set(whole, [...(byMeaning.get(whole) ?? []), {name: name.trim(), rank: order}]);
    return [{column: name.trim(), meaning: whole}];
  });
  const areTogether = (one: string, other: string) =>
    !entries.length ||
    entries.some(
      (entry) => isRecord(entry) && Object.hasOwn(entry, one) && Object.hasOwn(entry, other),
    );
  for (const [meaning, columns] of byMeaning) {
    const some = columns.sort((a, b) => a.rank - b.rank).slice(0, MOST_NAMED);
    const [first, ...others] = some
      .filter((one) => some.some((other) => other !== one && areTogether(one.name, other.name)))
      .map(({name}) => `"${name}"`);
    if (!first) continue;
    problems.add(
      path,
      `${first} and ${others.join(', ')} ${others.length > 1 ? 'all' : 'both'} say the ${meaning}`,
      `${first} is taken`,
    );
  }
  return {columns: meanings, unused: {path, names: unused}};
}

const orderOf = (field: FieldName, kind: Kind) =>
  (kind === 'events' ? ['title', 'name', 'organisation'] : NAMES).indexOf(field);
