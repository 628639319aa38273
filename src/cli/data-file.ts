import type {DataProblem} from '../internal/events.js';
import {describeProblem} from '../data/problems.js';
import type {Project} from '../project/project.js';
import type {Meaning} from '../data/conversion.js';
import {readFile, UnreadableError} from '../data/read.js';
import {MAX_BYTES} from '../data/page/shared-file.js';
import {readBytes, shownName, tableType} from '../custom-build/read-bytes.js';
import {CommandError} from './command.js';
import {JsonSource, type Position} from './json-source.js';
import {leftovers} from './leftovers.js';

/** A problem in a file, with the place to which an editor jumps. */
export interface FileProblem {
  /** `project.json:12:7` */
  readonly place: string;
  readonly text: string;
}

type Placed = FileProblem & Partial<Position>;

export interface CheckedFile {
  readonly name: string;
  readonly project: Project;
  readonly problems: readonly FileProblem[];
  /** Problems beside those in the list. */
  readonly more: number;
  /** `a table of events` */
  readonly what: string;
  /** How its columns were understood. */
  readonly columns: readonly Meaning[];
}

/**
 * Reads a file, or the standard input for `-`, with the parser of the elements. `encoding` is what a
 * server would announce.
 */
export async function checkFile(path: string, encoding?: string): Promise<CheckedFile> {
  const content = await read(path);
  const name = shownName(path);
  const type = tableType(path, encoding);
  try {
    const {project, problems, more, what, columns = []} = await readFile({content, type, name});
    const source = new JsonSource(toText(content));
    const placed = [...problems, ...leftovers(source.value)].map((problem) =>
      toFileProblem(name, problem, source),
    );
    placed.sort(inOrder);
    return {
      name,
      project,
      problems: [...sizeProblems(name, content), ...placed],
      more,
      what,
      columns,
    };
  } catch (error) {
    if (error instanceof UnreadableError) throw new CommandError(reasonOf(name, content, error));
    throw error;
  }
}

async function read(name: string): Promise<Uint8Array> {
  try {
    return await readBytes(name);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be opened (${code})`;
    throw new CommandError(`${name}: ${reason}.`);
  }
}

const toText = (content: Uint8Array) => new TextDecoder().decode(content);

/** Says of JSON on which line it is broken, which the browser's own words do not. */
function reasonOf(name: string, content: Uint8Array, {message}: UnreadableError): string {
  const problem = message.startsWith('it is not JSON')
    ? new JsonSource(toText(content)).syntaxProblem
    : undefined;
  if (problem) return `${placeIn(name, problem)}: it is not JSON: ${problem.message}.`;
  const hint = message.startsWith('it is not utf-8') ? '; or say --encoding windows-1250' : '';
  return `${name}: ${message}${hint}.`;
}

const placeIn = (name: string, {line, column}: Position) => `${name}:${line}:${column}`;

function toFileProblem(name: string, problem: DataProblem, source: JsonSource): Placed {
  const [, line, rest] = /^line (\d+)(?:, )?(.*)$/s.exec(problem.path) ?? [];
  if (line) {
    const text = describeProblem({...problem, path: rest!});
    return {place: `${name}:${line}`, text: rest ? text : text.slice(2), line: Number(line)};
  }
  const position = source.positionOf(problem.path);
  const place = position ? placeIn(name, position) : name;
  return {place, text: describeProblem(problem), ...position};
}

/** As they stand in the file; the parser looks at one thing after the other. */
const inOrder = (a: Placed, b: Placed): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** The elements read no more unless they are told to. */
function sizeProblems(name: string, {length}: Uint8Array): FileProblem[] {
  if (length <= MAX_BYTES) return [];
  const text = `is larger than ${MAX_BYTES / 1e6} MB; write max-bytes="${length}" into the tags`;
  return [{place: name, text}];
}
