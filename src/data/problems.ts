import type {DataProblem} from '../internal/events.js';

/** A list of ten thousand mistakes helps nobody. */
const MOST = 200;

const MOST_UNKNOWN = 20;

/** A field of a project file that is none. */
interface UnknownField {
  readonly path: string;
  readonly name: string;
  /** What it may have been meant for. */
  readonly known: readonly string[];
  readonly count: number;
}

/** Collects what is wrong with a project's data, in the order in which it is found. */
export class Problems {
  readonly list: DataProblem[] = [];
  /** How many there are beside those in the list. */
  more = 0;

  /** Fields that nothing knows, each once, however many entries have it. */
  readonly unknown = new Map<string, UnknownField>();

  addUnknown(path: string, name: string, known: readonly string[]): void {
    const key = path.replace(/\[\d+\]/g, '[]');
    const {count = 0, path: first = path} = this.unknown.get(key) ?? {};
    if (count || this.unknown.size < MOST_UNKNOWN) {
      this.unknown.set(key, {path: first, name, known, count: count + 1});
    }
  }

  add(path: string, message: string, action = 'it is left out'): undefined {
    if (this.list.length < MOST) this.list.push({path, message, action});
    else this.more++;
    return undefined;
  }
}

/** One problem as one line. */
export const describeProblem = ({path, message, action}: DataProblem): string =>
  `${path}: ${message}; ${action}`;

/** Names of a file in quotation marks, as many as one reads: `"a", "b" and others`. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((name) => `"${shorten(name.trim())}"`);
  return `${shown.join(', ')}${names.length > shown.length ? ' and others' : ''}`;
}

const shorten = (text: string) => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/** What becomes of a partner whose place cannot be used. */
export const NOT_ON_MAP = 'shown in the list, not on the map';
