import {parseArgs} from 'node:util';
import {parseProject} from '../../data/parse.js';
import {describeProblem} from '../../data/problems.js';
import type {Project} from '../../project/project.js';
import {CommandError, EXIT, type Command, type Io} from '../command.js';
import {checkFile} from '../data-file.js';
import {toFileValue, toProjectFile} from '../project-file.js';

const help = `Usage: ensie-widgets convert FILE... [--encoding ENCODING] > project.json

Makes a project file (JSON) of tables (CSV), map files (GeoJSON) or project files. Of several files
partners and events come one after the other, and everything else from the first that has it. FILE
is - for the standard input.
Problems are written to the standard error; what cannot be used is left out.

  --encoding windows-1250  how a table is encoded that is not UTF-8

Exit code: 0 everything was used; 1 some of it; 2 nothing, or the command was not understood.
`;

async function run(args: readonly string[], io: Io): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {encoding: {type: 'string'}},
  });
  if (!positionals.length) throw new CommandError('convert: which file?');
  const problems: string[] = [];
  const projects: Project[] = [];
  for (const name of positionals) {
    const file = await checkFile(name, values.encoding);
    problems.push(...file.problems.map(({place, text}) => `${place}: ${text}`));
    if (file.more) problems.push(`${name}: … and ${file.more} more`);
    projects.push(file.project);
  }
  const [first] = projects;
  const whole = projects.length > 1 ? await merge(projects, problems) : first!;
  io.out(toProjectFile(whole));
  io.err(problems.map((problem) => `${problem}\n`).join(''));
  return problems.length ? EXIT.problems : EXIT.good;
}

/** Each id stands once in a project. */
async function merge(projects: readonly Project[], said: string[]): Promise<Project> {
  const merged: Record<string, unknown> = {};
  for (const [key, value] of projects.flatMap((project) => Object.entries(toFileValue(project)))) {
    const isList = key === 'partners' || key === 'events';
    if (isList) merged[key] = [...((merged[key] ?? []) as unknown[]), ...(value as unknown[])];
    else merged[key] ??= value;
  }
  const {project, problems} = await parseProject(merged);
  said.push(...problems.list.map((problem) => `all files together: ${describeProblem(problem)}`));
  return project!;
}

export const convert: Command = {
  summary: 'a project file from a table or a map file',
  help,
  run,
};
