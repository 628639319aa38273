import {toProjectItem} from '../project/items.js';
import type {LocalizedText, Project, ProjectItem} from '../project/project.js';

/** Items rendered in one go: more than a screen shows, and no effort for an old phone. */
export const SLICE = 200;

/** Items of one section that are rendered in the same slice. */
export interface Chunk {
  readonly slice: number;
  readonly items: readonly (readonly [number: number, item: ProjectItem])[];
}

/** The items of a work package. */
export interface Section {
  readonly workPackage?: LocalizedText;
  readonly chunks: readonly Chunk[];
}

/**
 * Groups a list by work package, what has none first, in the order in which they appear, and cuts
 * it into slices. An item keeps the number that it has in the data.
 */
export function toSections(list: Project['objectives']): Section[] {
  const groups = new Map<string | undefined, [number, ProjectItem][]>([[undefined, []]]);
  list.forEach((entry, i) => {
    const item = toProjectItem(entry);
    const name = JSON.stringify(item.workPackage);
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push([i + 1, item]);
  });
  let position = 0;
  return [...groups.values()]
    .filter((items) => items.length)
    .map((items) => {
      const chunks: {slice: number; items: typeof items}[] = [];
      for (const item of items) {
        const slice = Math.floor(position++ / SLICE);
        if (chunks.at(-1)?.slice !== slice) chunks.push({slice, items: []});
        chunks.at(-1)!.items.push(item);
      }
      return {workPackage: items[0]![1].workPackage, chunks};
    });
}
