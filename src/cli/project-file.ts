import {printable} from './printable.js';
import type {Project} from '../project/project.js';

/** A project as a file has it: what it does not say is not in it. */
export const toFileValue = (project: Project): Record<string, unknown> =>
  JSON.parse(JSON.stringify(project), (_key, value: unknown) =>
    value === '' || (Array.isArray(value) && !value.length) ? undefined : value,
  ) as Record<string, unknown>;

/** The text of a project's file. */
export function toProjectFile(project: Project): string {
  const withIdFirst = <T extends {id: string}>({id, ...rest}: T) => ({id, ...rest});
  const file = {
    $schema: './project.schema.json',
    version: 1,
    ...toFileValue({
      ...project,
      partners: project.partners.map(withIdFirst),
      events: project.events.map(withIdFirst),
    }),
  };
  // A position is read as one.
  const text = JSON.stringify(file, undefined, 2);
  return `${printable(text).replace(/\[\s+(-?[\d.e-]+),\s+(-?[\d.e-]+)\s+\]/g, '[$1, $2]')}\n`;
}
