import type {DataProblem} from '../internal/events.js';

/** A list of ten thousand mistakes helps nobody. */
const MOST = 200;

/** Collects what is wrong with a project's data, in the order in which it is found. */
export class Problems {
  readonly list: DataProblem[] = [];
  /** How many there are beside those in the list. */
  more = 0;

  add(path: string, message: string, action = 'it is left out'): undefined {
    if (this.list.length < MOST) this.list.push({path, message, action});
    else this.more++;
    return undefined;
  }
}

/** One problem as one line. */
export const describeProblem = ({path, message, action}: DataProblem): string =>
  `${path}: ${message}; ${action}`;
