import {parseProject} from '../data/parse.js';
import {describeProblem} from '../data/problems.js';
import type {Project} from '../project/project.js';

/** The one gate for data from outside: a project that can be shown, and what was left out of it. */
export async function takeProject(
  value: unknown,
): Promise<{project: Project; problems: readonly string[]}> {
  const {project, problems} = await parseProject(value);
  const said = problems.list.map(describeProblem);
  // Of nothing there is nothing to show, but a server's page is not to fail.
  return {project: project ?? (await parseProject({})).project!, problems: said};
}
