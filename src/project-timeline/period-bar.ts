import {html, nothing, svg, type TemplateResult} from 'lit';
import {positionIn, type DatedEvent, type Period} from './dated-events.js';

/** More marks than this are no longer marks but a second bar. */
const MOST_TICKS = 16;

/** Marks that lie closer, in percent of the bar, would run into each other on a phone: they are one. */
const CLOSE = 4;

/** The period with today and the events in it. Decoration: everything it shows is said in the list. */
export function renderBar(
  period: Period,
  events: readonly DatedEvent[],
  day: number,
  [start, end]: string[],
): TemplateResult {
  const percent = (first: number, last: number) =>
    Math.round(positionIn(period, first, last) * 1000) / 10;
  const days = new Set<number>();
  for (const {event, start, end} of events) {
    if (start && end && !event.milestone) days.add(percent(start.first, end.last));
  }
  return html`<div class="bar" aria-hidden="true">
    <svg width="100%" height="16">
      <rect class="track" y="5" width="100%" height="6" rx="3" />
      <rect y="5" width=${`${percent(day, day)}%`} height="6" rx="3" />
      ${days.size > MOST_TICKS ? nothing : joinClose(days).map(renderTick)}
    </svg>
    <span>${start}</span>
    <span>${end}</span>
  </div>`;
}

/** From where to where each mark goes; a day on its own goes from itself to itself. */
function joinClose(days: Iterable<number>): [from: number, to: number][] {
  const ticks: [from: number, to: number][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = ticks.at(-1);
    if (last && day - last[1] < CLOSE) last[1] = day;
    else ticks.push([day, day]);
  }
  return ticks;
}

const renderTick = ([from, to]: [from: number, to: number]) =>
  ['tick', 'hole'].map(
    (part) => svg`<line class=${part} x1=${`${from}%`} x2=${`${to}%`} y1="8" y2="8" />`,
  );
