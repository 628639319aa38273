import type {MsgFn} from '../internal/language/locale-controller.js';

/** Parts of the list. */
export const parts = ['goal', 'objectives', 'results', 'about'] as const;

type Part = (typeof parts)[number];

/** The parts that `show` names, separated by spaces; where it names none, all but the last. */
export function partsOf(
  show: string | null | undefined,
  reject: (word: string, known: string) => void,
): readonly Part[] {
  const words = new Set(`${show ?? ''}`.match(/\S+/g) as Part[] | null);
  const known = [...words].filter((word) => {
    if (parts.includes(word)) return true;
    reject(word, parts.join(', '));
    return false;
  });
  return known.length ? known : parts.slice(0, 3);
}

export const headingText = (msg: MsgFn): string =>
  msg('Objectives and results', {
    id: 'objectives.heading',
    desc: 'Heading of the list of objectives',
  });

/** What stands over a part. */
export const labelText = (part: Exclude<Part, 'about'>, msg: MsgFn): string =>
  ({
    goal: msg('Main goal', {id: 'objectives.goal', desc: 'Label over the main goal'}),
    objectives: msg('Objectives', {
      id: 'objectives.objectives',
      desc: 'Heading over the objectives',
    }),
    results: msg('Planned results', {
      id: 'objectives.results',
      desc: 'Heading over the results the project planned; it does not say they were reached',
    }),
  })[part];
