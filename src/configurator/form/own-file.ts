import {html, nothing} from 'lit';
import {describeProblem} from '../../data/problems.js';
import {readFile, UnreadableError, type ReadProject} from '../../data/read.js';
import type {MsgFn} from '../../internal/language/messages.js';

/** Problems that are named; the command line names them all. */
const MOST_PROBLEMS = 8;

/** A file that the visitor has chosen. It stays in the browser. */
export interface OwnFile {
  readonly name: string;
  readonly read?: ReadProject;
  /** Why it cannot be read. */
  readonly failure?: string;
}

export async function readOwnFile(file: File): Promise<OwnFile> {
  const {name, type} = file;
  try {
    const content = new Uint8Array(await file.arrayBuffer());
    return {name, read: await readFile({content, type, name})};
  } catch (error) {
    const failure = error instanceof UnreadableError ? error.message : String(error);
    return {name, failure};
  }
}

/** What is said of the file, or of none. */
export function renderOwnFile(file: OwnFile | undefined, msg: MsgFn) {
  if (!file) {
    return msg('Without a file of your own the ENSIE project is shown.', {
      id: 'configurator.ensie',
      desc: 'Under the choice of a file',
    });
  }
  const {read, failure} = file;
  if (!read) {
    return html`<p>
      <strong>${file.name}</strong>
      ${msg('cannot be read.', {
        id: 'configurator.unreadable',
        desc: 'Follows the name of a file',
      })}
      <span lang="en">${failure}</span>
    </p>`;
  }
  const {project, problems} = read;
  return html`<p>
      <strong>${file.name}</strong> ✓ ${project.acronym} (${project.partners.length} +
      ${project.events.length})
    </p>
    <p>
      ${msg('Put this file into the folder with the files, too.', {
        id: 'configurator.upload',
        desc: 'Under the name of a file of the visitor’s own',
      })}
    </p>
    ${
      problems.length
        ? html`<p>
              ${msg('What of it cannot be used:', {
                id: 'configurator.problems',
                desc: 'Stands before a list of problems in a file',
              })}
            </p>
            <ul lang="en">
              ${problems
                .slice(0, MOST_PROBLEMS)
                .map((problem) => html`<li>${describeProblem(problem)}</li>`)}
              ${problems.length > MOST_PROBLEMS ? html`<li>…</li>` : nothing}
            </ul>`
        : nothing
    }`;
}
