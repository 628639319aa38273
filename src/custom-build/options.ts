import {parseArgs} from 'node:util';
import {locales as allLocales, sourceLocale, type Locale} from '../internal/language/locales.js';
import {widgetNames} from '../internal/widgets.js';
import {describeProblem} from '../data/problems.js';
import type {Project} from '../project/project.js';
import {readFile, UnreadableError} from '../data/read.js';
import {readBytes, shownName, tableType} from './read-bytes.js';
import {UsageError} from './usage-error.js';

const TAGS = widgetNames.map((name) => `ensie-${name}`);

const nameOf = (tag: string) => tag.replace('ensie-', '');

export interface OwnOptions {
  readonly out: string;
  /** Path of the project's file; none keeps the ENSIE project. */
  readonly data?: string | undefined;
  /** In the order of ours, English first: it is what is shown where a text is missing. */
  readonly locales: readonly Locale[];
  readonly tags: readonly string[];
}

/** Takes the command's arguments for what they are, or throws a `UsageError`. */
export function readOptions(args: readonly string[]): OwnOptions {
  const {out, data, locales, widgets} = parse(args);
  if (!out) throw new UsageError('Say with --out where to write, for example --out site/ensie.');
  const wanted = chosen('--locales', locales, allLocales, String);
  return {
    out,
    data,
    locales: allLocales.filter((locale) => locale === sourceLocale || wanted.includes(locale)),
    tags: chosen('--widgets', widgets, TAGS, nameOf),
  };
}

function parse(args: readonly string[]) {
  const text = {type: 'string'} as const;
  const options = {out: text, data: text, locales: text, widgets: text};
  try {
    return parseArgs({args: [...args], options}).values;
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new UsageError(`${sentence}. There are --data, --locales, --widgets and --out.`, {
      cause: error,
    });
  }
}

/** Those of all that a list with commas names; all where there is no list. */
function chosen<T extends string>(
  option: string,
  list: string | undefined,
  all: readonly T[],
  name: (value: T) => string,
): readonly T[] {
  if (list === undefined) return all;
  const words = list.split(/[\s,]+/).filter(Boolean);
  const known = (word: string) =>
    all.find((value) => [value, name(value)].some((one) => same(one, word)));
  const unknown = words.find((word) => !known(word));
  if (unknown !== undefined || !words.length) {
    const found = unknown === undefined ? 'is empty' : `does not know "${unknown}"`;
    throw new UsageError(`${option} ${found}: there are ${all.map(name).join(', ')}.`);
  }
  return all.filter((value) => words.some((word) => known(word) === value));
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/**
 * The project in a file, `-` for the standard input: a project file, GeoJSON or a table. What cannot be used of it is left out
 * and told to `warn`; throws a `UsageError` where it cannot be read.
 */
export async function readProject(name: string, warn: (line: string) => void): Promise<Project> {
  const content = await bytesOf(name);
  const file = shownName(name);
  try {
    const {project, problems, more} = await readFile({content, type: tableType(name), name: file});
    for (const problem of problems) warn(`${file}: ${describeProblem(problem)}`);
    if (more) warn(`${file}: and ${more} more`);
    return project;
  } catch (error) {
    if (error instanceof UnreadableError) {
      throw new UsageError(`${file} cannot be read: ${error.message}.`, {cause: error});
    }
    throw error;
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readBytes(file);
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : code;
    throw new UsageError(`${file} cannot be opened: ${reason}.`, {cause: error});
  }
}
