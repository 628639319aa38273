import type {Project} from './project.js';

/** The bundled project, in all languages. */
declare const project: Project;
export default project;
