import {targetLocales} from '../../../locales/target-locales.js';
import {remembered} from '../../page/remembered.js';
import {simplify} from '../../simplify.js';
import {COLUMNS} from './words.js';

/** What a column of a table, or a property of a map file, can say of a partner or an event. */
export type FieldName = keyof typeof COLUMNS;

export interface Column {
  readonly field: FieldName;
  /** Of two columns for one field the one with the lower rank is looked at first. */
  readonly rank: number;
  /** Language of its texts, from a name like `title_sk`. */
  readonly lang?: string;
}

/** Fields whose texts can stand in several languages, in a column for each. */
const TEXTS: readonly FieldName[] = [
  ...(['organisation', 'title', 'name'] as const),
  ...(['translation', 'region', 'description', 'imageAlt', 'imageCredit'] as const),
];

/** Those in which a column's texts can be, beside Latin script of another kind. */
const LANGUAGES: readonly string[] = [
  ...targetLocales,
  ...'bg da de el en es et fi fr ga lt mt nl pl ru sv uk'.split(' '),
];

const columns = new Map<string, Column>();
for (const field of Object.keys(COLUMNS) as FieldName[]) {
  COLUMNS[field].split(' ').forEach((word, rank) => {
    if (!columns.has(word)) columns.set(word, {field, rank});
  });
}

/** Longer than any name of a column that is known. */
const LONGEST_NAME = 100;

/** What a column's name means: `Zemepisná šírka`, `Town/City`, `Názov (Name)`, `title_sk`. */
export function columnOf(name: string): Column | undefined {
  const one = name.replace(/\s+/g, ' ').trim();
  return one.length > LONGEST_NAME ? undefined : find(one);
}

// Each feature of a map file names its properties again.
const find = remembered(
  (name) => known(name) ?? inLanguage(name) ?? firstOf(name) ?? abbreviated(name),
);

const known = (name: string): Column | undefined => columns.get(simplify(name));

function inLanguage(name: string): Column | undefined {
  const [, text, code = '', script = ''] =
    /^(.+?)[\s_:@([-]+([a-z]{2,3})([-_]latn)?[)\]]?$/i.exec(name) ?? [];
  const column = text ? known(text) : undefined;
  if (!column || !TEXTS.includes(column.field)) return undefined;
  // The standard's own form of `slk`, and of `slo`, is `sk`.
  const [lang = ''] = Intl.getCanonicalLocales(code.toLowerCase());
  if (!LANGUAGES.includes(lang)) return undefined;
  return {...column, lang: script ? `${lang}-Latn` : lang};
}

/** The first of several names that is known: `Latitude (WGS 84)`, `Názov / Name`. */
function firstOf(name: string): Column | undefined {
  for (const part of name.split(/[/|()[\]]/)) {
    const column = known(part);
    if (column) return column;
  }
  return undefined;
}

/** As map offices write it, `ORG_NAZ` for the name of an organisation and `OBEC_NAZ` of a town. */
function abbreviated(name: string): Column | undefined {
  const [, whose] = /^(.+)_naz$/i.exec(name) ?? [];
  return whose ? (known(whose) ?? {field: 'name', rank: 99}) : undefined;
}

/** Names of columns that mean something, simplified. */
export const knownNames = (): readonly string[] => [...columns.keys()];
