import {describeProblem} from '../project/problems.js';
import type {Project} from '../project/project.js';
import {readValue} from '../project/read.js';

/** The one gate for data from outside: a project that can be shown, and what was left out of it. */
export async function takeProject(
  value: unknown,
): Promise<{project: Project; problems: readonly string[]}> {
  const {project, problems} = await readValue(value);
  return {project, problems: problems.map(describeProblem)};
}
