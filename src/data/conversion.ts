import type {Problems} from './problems.js';
import type {Raw} from './records.js';

/** What a name in a file was taken for; `undefined` where it is not used. */
export interface Meaning {
  readonly column: string;
  readonly meaning: string | undefined;
}

/** What a project file, a GeoJSON file or a table says, in the form of a project file. */
export interface Converted {
  readonly raw: Raw;
  /** Where something of `raw` stands in the file: `partners[3].name` → `line 5, "name"`. */
  readonly place: (path: string) => string;
  /** What was wrong before it could be read as a project. */
  readonly problems: Problems;
  /** How the file's columns or properties were understood. */
  readonly columns?: readonly Meaning[];
  /** Names from which nothing is read. */
  readonly unused?: {readonly path: string; readonly names: readonly string[]};
  /** What the file is: `a table of events`. */
  readonly what?: string;
}

/** A converter's chunk stands alone and has no error class of ours: why not, it says in words. */
export type Conversion = Converted | string;
