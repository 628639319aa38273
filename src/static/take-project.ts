import {acceptProject} from '../project/accept.js';
import type {Project} from '../project/project.js';

/** The one gate for data from outside: a project that can be shown, and what was left out of it. */
export async function takeProject(
  value: unknown,
): Promise<{project: Project; problems: readonly string[]}> {
  const {value: project, problems} = await acceptProject(value);
  return {project, problems};
}
