import type {LocalizedText, ProjectItem} from './project.js';

/** Whether more than its text is known. A text by language has no language called `text`. */
export const isProjectItem = (entry: LocalizedText | ProjectItem): entry is ProjectItem =>
  (entry as ProjectItem).text !== undefined;

export const toProjectItem = (entry: LocalizedText | ProjectItem): ProjectItem =>
  isProjectItem(entry) ? entry : {text: entry};
