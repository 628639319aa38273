import {parseDays, type Days} from '../project/dates.js';
import type {Project, ProjectEvent} from '../project/project.js';

/** Where a period stands on a given day. */
export type Phase = 'past' | 'now' | 'to-come';

export interface DatedEvent {
  readonly event: ProjectEvent;
  readonly start?: Days;
  readonly end?: Days;
  /** `undefined` where the date is not known. */
  readonly phase?: Phase;
}

export interface Period {
  readonly start: Days;
  readonly end: Days;
  readonly phase: Phase;
}

const phaseOf = (first: number, last: number, day: number): Phase =>
  last < day ? 'past' : first > day ? 'to-come' : 'now';

export function projectPeriod(project: Project, day: number): Period | undefined {
  const start = parseDays(project.start);
  const end = parseDays(project.end);
  return start && end && {start, end, phase: phaseOf(start.first, end.last, day)};
}

/**
 * Events in order of time. One without a date keeps its place behind the one it follows in the
 * data, which is all that is known about it.
 */
export function datedEvents(events: readonly ProjectEvent[], day: number): DatedEvent[] {
  let previous = -Infinity;
  const keyed = events.map((event) => {
    const start = parseDays(event.start);
    const end = parseDays(event.end) ?? start;
    const key = start?.first ?? previous;
    previous = key;
    const phase = start && end && phaseOf(start.first, end.last, day);
    return {key, dated: {event, start, end, phase}};
  });
  return keyed.sort((a, b) => a.key - b.key).map(({dated}) => dated);
}

/** Where some days lie in the period, 0 to 1: their middle. */
export function positionIn({start, end}: Period, first: number, last: number): number {
  const length = end.last - start.first || 1;
  const middle = ((first + last) / 2 - start.first) / length;
  return Math.min(1, Math.max(0, middle));
}
