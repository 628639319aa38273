import type {MsgFn} from '../internal/language/messages.js';
import {scriptFile, widgetNames} from '../internal/widgets.js';
import {problem, shorten, type Line} from './lines.js';

/** The widgets that there are. */
export const TAGS = widgetNames.map((name) => `ensie-${name}` as const);

/** Names without what all of them have in common. */
export const nameOf = (tag: string): string => tag.slice('ensie-'.length);

/**
 * Which copies of the script are in the page, and which of them made the widgets.
 *
 * @param loaded - Versions of the copies that have loaded this report.
 */
export function describeScript(msg: MsgFn, loaded: readonly string[]): Line[] {
  const versions = namesByVersion(loaded);
  const files = scriptFiles();
  const lines: Line[] = [...versions].map(([version, names]) => ({
    label: msg('Version', {id: 'debug.version', desc: 'Label of the version of the widgets'}),
    text: `${version}: ${names.join(', ') || '–'}`,
  }));
  const label = msg('File loaded', {id: 'debug.file', desc: 'Label of the address of the script'});
  lines.push(...files.map((file) => ({label, text: shorten(file)})));
  if (!files.length) {
    const text = msg('under another name, or part of another script', {
      id: 'debug.otherName',
      desc: 'After “File loaded: ”, where there is no file with the name that the script has',
    });
    lines.push({label, text});
  }
  if (overlap(files)) {
    const text = msg('The script is on the page more than once. Load it once.', {
      id: 'debug.twice',
      desc: 'Something to be mended',
    });
    lines.push(problem(msg, text));
  }
  if (versions.size > (versions.has(NONE) ? 2 : 1)) {
    const text = msg(
      'The script is on the page in different versions. Only the first one counts.',
      {
        id: 'debug.versions',
        desc: 'Something to be mended',
      },
    );
    lines.push(problem(msg, text));
  }
  return lines;
}

/** In place of the version of a widget that the page has no script for. */
const NONE = '–';

function namesByVersion(loaded: readonly string[]): Map<string, string[]> {
  const versions = new Map<string, string[]>(loaded.map((version) => [version, []]));
  for (const tag of TAGS) {
    const existing = customElements.get(tag) as {version?: string} | undefined;
    const version = existing ? `${existing.version}` : NONE;
    versions.set(version, [...(versions.get(version) ?? []), nameOf(tag)]);
  }
  return versions;
}

/** Addresses of the script-tag files, as tags name them or the browser has loaded them. */
function scriptFiles(): string[] {
  const addresses = [
    ...[...document.scripts].map(({src}) => src),
    ...performance.getEntriesByType('resource').map(({name}) => name),
  ];
  return [...new Set(addresses)].filter((src) => fileName(src));
}

/** Of a file of ours, without its ending. */
const fileName = (src: string): string | undefined =>
  NAMES.find((name) => new RegExp(`/${name}(\\.classic)?\\.js$`).test(shorten(src)));

const ALL = 'ensie-widgets';
const NAMES = [ALL, ...widgetNames.map((widget) => scriptFile(widget).replace('.js', ''))];

/** Whether two files bring the same widget. */
function overlap(files: readonly string[]): boolean {
  const names = files.map(fileName);
  return names.length > 1 && (names.includes(ALL) || new Set(names).size < names.length);
}
