/** What a command reads and writes; the tests give it something else than a terminal. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `out` is a terminal that shows colours. */
  readonly hasColors: boolean;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` says. */
  readonly help: string;
  /** Gives the exit code. */
  readonly run: (args: readonly string[], io: Io) => Promise<number> | number;
}

export const EXIT = {good: 0, problems: 1, unusable: 2} as const;

/** The command cannot do what it is asked for; says why in words for whoever typed it. */
export class CommandError extends Error {}
