import type {Project} from './project.js' with {'resolution-mode': 'import'};

/** The bundled project, in all languages. `default` is for compilers that take the file for a module. */
declare const project: Project & {readonly default: Project};
export = project;
