import type {Partner, Project} from './project.js';

const known = new WeakMap<Project, Map<string, Partner>>();

/** The partner with this `id`; many events may ask. */
export function partnerOf(project: Project, id: string | undefined): Partner | undefined {
  let partners = known.get(project);
  if (!partners) {
    partners = new Map(project.partners.map((partner) => [partner.id, partner]));
    known.set(project, partners);
  }
  return id === undefined ? undefined : partners.get(id);
}
