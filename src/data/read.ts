import type {DataProblem} from '../internal/events.js';
import type {Conversion, Meaning} from './conversion.js';
import {isRecord, type Raw} from './records.js';
import {parseProject} from './parse.js';
import {partIsLost} from './page/load-error.js';
import {describeProblem, listNames} from './problems.js';
import type {Project} from '../project/project.js';
import type * as Recognise from './recognise.js';

/** A file's content, from wherever it comes. */
export interface DataFile {
  /** Bytes as they came, or text. */
  readonly content: Uint8Array | string;
  /** Media type, as a server announces it: `text/csv; charset=windows-1250`. */
  readonly type?: string | null | undefined;
  /** Address or name; its ending tells what a server did not. */
  readonly name: string;
}

export interface ReadProject {
  readonly project: Project;
  readonly problems: readonly DataProblem[];
  /** Problems beside those in the list. */
  readonly more: number;
  readonly columns?: readonly Meaning[] | undefined;
  /** What it was read from: `a table of events`. */
  readonly what: string;
}

/** The data cannot be read at all; says why in words for the page's maintainer. */
export class UnreadableError extends Error {}

/** Takes a file for what it is: a project file, GeoJSON, a calendar or a table. */
export async function readFile(file: DataFile): Promise<ReadProject> {
  const text = await decode(file);
  const start = text.trimStart()[0];
  if (start === undefined) throw new UnreadableError('it is empty');
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) {
    const {fromCalendar} = await import('./foreign/calendar-file.js').catch(partIsLost);
    return readConverted(fromCalendar(text));
  }
  const known = start === '[' ? undefined : await whatIs(text);
  if (known) throw new UnreadableError(known);
  if (start === '{' || start === '[') return readValue(text);
  if (!isTable(file, text)) throw new UnreadableError('it is neither JSON nor a table (CSV)');
  const [{fromCsv}, reading] = await Promise.all([
    import('./foreign/csv.js'),
    import('./foreign/reading.js'),
  ]).catch(partIsLost);
  return readConverted(fromCsv(text, reading));
}

/** What a file is that no element can show; most files are not asked. */
async function whatIs(content: Uint8Array | string): Promise<string | undefined> {
  if (typeof content === 'string' && !/^\s*(<|\{\\rtf|BEGIN:|%PDF|PK)/.test(content))
    return undefined;
  const {whatFileIs} = await import('./recognise.js').catch(partIsLost);
  return whatFileIs(content);
}

/** A project, GeoJSON or a list: what a script holds, or its JSON. */
export async function readValue(from: unknown): Promise<ReadProject> {
  const value = typeof from === 'string' ? parseJson(from) : from;
  if (Array.isArray(value) && value.some(isRecord)) {
    const [{fromList}, reading] = await Promise.all([
      import('./foreign/json-list.js'),
      import('./foreign/reading.js'),
    ]).catch(partIsLost);
    return readConverted(fromList(value, reading));
  }
  if (isRecord(value) && /^Feature(Collection)?$/.test(String(value.type))) {
    const [{fromGeoJson}, reading] = await Promise.all([
      import('./foreign/geojson.js'),
      import('./foreign/reading.js'),
    ]).catch(partIsLost);
    return readConverted(fromGeoJson(value, reading));
  }
  const {project, problems} = await parseProject(value);
  if (!project) throw new UnreadableError('it is not a project: an object was expected');
  if (isNothing(project)) {
    const {whatValueIs} = await import('./recognise.js').catch(partIsLost);
    throw new UnreadableError(`${whatValueIs(value as Raw)}${listed(problems.list)}`);
  }
  if (problems.unknown.size) {
    const {withNearest} = await loadHints();
    problems.unknown.forEach(({path, name, known, count}) => {
      const more = count > 1 ? `, and so are ${count - 1} more of that name` : '';
      problems.add(path, `${withNearest(name, known)} is no field that is known${more}`);
    });
  }
  return {project, problems: problems.list, more: problems.more, what: 'a project file'};
}

/** What names may have been meant for; where that is lost, they are told without, and the data are shown. */
const loadHints = (): Promise<Hints> =>
  import('./recognise.js').catch(() => ({
    withNearest: (name) => listNames([name]),
    listUnused: listNames,
  }));

type Hints = Pick<typeof Recognise, 'withNearest' | 'listUnused'>;

/** Whether no element could show anything of it. */
const isNothing = (project: Project): boolean =>
  !['partners', 'events', 'objectives', 'results', 'goal', 'about', 'funding', 'start', 'end'].some(
    (key) => hasSome(project, key as keyof Project),
  );

export function hasSome(project: Project, key: keyof Project): boolean {
  const value = project[key];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

const listed = (problems: readonly DataProblem[]) =>
  problems
    .slice(0, 20)
    .map((problem) => `\n  ${describeProblem(problem)}`)
    .join('');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableError(`it is not JSON: ${(error as Error).message}`, {cause: error});
  }
}

export async function readConverted(conversion: Conversion): Promise<ReadProject> {
  if (typeof conversion === 'string') throw new UnreadableError(conversion);
  const {raw, place, problems, columns, unused, what = 'a list'} = conversion;
  if (unused?.names.length) {
    const {listUnused} = await loadHints();
    problems.add(unused.path, `nothing is read from ${listUnused(unused.names)}`);
  }
  const read = await parseProject(raw);
  const placed = read.problems.list.map((problem) => ({...problem, path: place(problem.path)}));
  if (isNothing(read.project!)) {
    throw new UnreadableError(
      `it is ${what} with nothing in it that can be shown${listed([...problems.list, ...placed])}`,
    );
  }
  return {
    ...{project: read.project!, columns, what},
    problems: [...problems.list, ...placed],
    more: problems.more + read.problems.more,
  };
}

const essence = (type: string | null | undefined) =>
  (type ?? '').split(';')[0]!.trim().toLowerCase();

/** Servers know CSV under many names, and often not at all. */
const isTable = ({type, name}: DataFile, text: string): boolean =>
  /csv|excel/.test(essence(type)) ||
  /\.(csv|tsv)($|[?#])/i.test(name) ||
  /^[^\n]*[,;\t]/.test(text);

/** A mark in a file's first bytes is surer than what a server says (Encoding Standard, 6). */
const MARKS: readonly [encoding: string, ...bytes: number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** JSON is UTF-8 by definition; a table's encoding is what its server says, else UTF-8 as well. */
async function decode({content, type}: DataFile): Promise<string> {
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '');
  const [marked] =
    MARKS.find(([, ...bytes]) => bytes.every((byte, i) => content[i] === byte)) ?? [];
  // No text has a zero in it but UTF-16 without a mark; archives and documents do.
  if (!marked && content.subarray(0, 500).includes(0)) {
    throw new UnreadableError((await whatIs(content)) ?? 'it is no text');
  }
  const [, charset] = /charset="?([\w-]+)/i.exec(type ?? '') ?? [];
  const encoding = marked ?? (charset && /csv|excel|plain/.test(essence(type)) ? charset : 'utf-8');
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(content);
  } catch (error) {
    const what = await whatIs(content);
    throw new UnreadableError(
      what ?? `it is not ${encoding}; save it as UTF-8, or have the server announce its encoding`,
      {cause: error},
    );
  }
}
