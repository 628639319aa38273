import type {DataProblem} from '../internal/events.js';
import {isRecord, type Raw} from './fields.js';
import {parseProject} from './parse.js';
import {partIsLost} from './load-error.js';
import type {Problems} from './problems.js';
import type {Project} from '../project/project.js';

/** A file's content, from wherever it comes. */
export interface DataFile {
  /** Bytes as they came, or text. */
  readonly content: Uint8Array | string;
  /** Media type, as a server announces it: `text/csv; charset=windows-1250`. */
  readonly type?: string | null | undefined;
  /** Address or name; its ending tells what a server did not. */
  readonly name: string;
}

/** What a project file, a GeoJSON file or a table says, in the form of a project file. */
export interface Converted {
  readonly raw: Raw;
  /** Where something of `raw` stands in the file: `partners[3].name` → `line 5, "name"`. */
  readonly place: (path: string) => string;
  /** What was wrong before it could be read as a project. */
  readonly problems: Problems;
}

/** A converter's chunk stands alone and has no error class of ours: why not, it says in words. */
export type Conversion = Converted | string;

export interface ReadProject {
  readonly project: Project;
  readonly problems: readonly DataProblem[];
  /** Problems beside those in the list. */
  readonly more: number;
}

/** The data cannot be read at all; says why in words for the page's maintainer. */
export class UnreadableError extends Error {}

/** Takes a file for what it is: a project file, GeoJSON or a table. */
export async function readFile(file: DataFile): Promise<ReadProject> {
  const text = decode(file);
  const start = text.trimStart()[0];
  if (start === '{' || start === '[') return readValue(parseJson(text));
  if (start === '<') throw new UnreadableError('it is a web page, not data');
  if (start === undefined) throw new UnreadableError('it is empty');
  if (!isTable(file, text)) throw new UnreadableError('it is neither JSON nor a table (CSV)');
  const {fromCsv} = await import('./csv.js').catch(partIsLost);
  return readConverted(fromCsv(text));
}

/** A value that a script or a JSON file holds: a project, or GeoJSON. */
export async function readValue(value: unknown): Promise<ReadProject> {
  if (isRecord(value) && value.type === 'Feature') {
    throw new UnreadableError('it is one GeoJSON feature; a FeatureCollection was expected');
  }
  if (isRecord(value) && value.type === 'FeatureCollection') {
    const {fromGeoJson} = await import('./geojson.js').catch(partIsLost);
    return readConverted(fromGeoJson(value));
  }
  const {project, problems} = await parseProject(value);
  if (!project) throw new UnreadableError('it is not a project: an object was expected');
  return {project, problems: problems.list, more: problems.more};
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableError(`it is not JSON: ${(error as Error).message}`, {cause: error});
  }
}

export async function readConverted(conversion: Conversion): Promise<ReadProject> {
  if (typeof conversion === 'string') throw new UnreadableError(conversion);
  const {raw, place, problems} = conversion;
  const read = await parseProject(raw);
  const placed = read.problems.list.map((problem) => ({...problem, path: place(problem.path)}));
  return {
    project: read.project!,
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

/** JSON is UTF-8 by definition; a table's encoding is what its server says, else UTF-8 as well. */
function decode({content, type}: DataFile): string {
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '');
  const [, charset] = /charset="?([\w-]+)/i.exec(type ?? '') ?? [];
  const encoding = charset && /csv|excel|plain/.test(essence(type)) ? charset : 'utf-8';
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(content);
  } catch (error) {
    throw new UnreadableError(
      `it is not ${encoding}; save it as UTF-8, or have the server announce its encoding`,
      {cause: error},
    );
  }
}
