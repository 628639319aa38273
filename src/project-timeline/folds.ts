import type {DatedEvent} from './dated-events.js';

/** A list with more events than this has its middle folded away. */
const LONG = 12;
/** Events in sight at either end of a long list. */
const ENDS = 3;
/** Events that are rendered in one go, so that thousands of them never keep the page busy. */
const SLICE = 50;

/** Consecutive events that are in sight, or folded away behind one button. */
export interface Run {
  readonly folded: boolean;
  readonly events: DatedEvent[];
  /** Whether the visitor, or a link, has opened it. */
  open: boolean;
  /** Slices to render, and those that stand already. */
  wanted: number;
  standing: number;
}

/**
 * Both ends of a long list stay in sight, and what is near today. What was open in `before` is open
 * again. A short list has no runs.
 */
export function foldEvents(events: readonly DatedEvent[], before: readonly Run[]): Run[] {
  if (events.length <= LONG) return [];
  const next = events.findIndex(({phase}) => phase && phase !== 'past');
  const wasOpen = ({event}: DatedEvent) =>
    before.some(({open, events: [first]}) => open && first!.event.id === event.id);
  const runs: Run[] = [];
  events.forEach((event, i) => {
    const isEnd = i < ENDS || i >= events.length - ENDS;
    const folded = !isEnd && Math.abs(i - next) > 1;
    let run = runs.at(-1);
    if (run?.folded !== folded) {
      run = {folded, events: [], open: folded && wasOpen(event), wanted: 1, standing: 0};
      runs.push(run);
    }
    run.events.push(event);
  });
  return runs;
}

const sliceCount = ({events}: Run): number => Math.ceil(events.length / SLICE);

export const isWhole = (run: Run): boolean => run.wanted >= sliceCount(run);

export const renderAll = (run: Run): void => {
  run.wanted = sliceCount(run);
};

/**
 * Wants a few slices more: the more stand, the more of them, because some browsers lay out all that
 * stand with each. So the time for a list grows as the list does.
 */
export function grow(run: Run): void {
  const wanted = run.standing + Math.ceil(run.standing / 8);
  run.wanted = Math.min(sliceCount(run), Math.max(run.wanted, wanted));
}

/** Events of the slice with the given index. */
export const sliceOf = ({events}: Run, index: number): DatedEvent[] =>
  events.slice(index * SLICE, (index + 1) * SLICE);
