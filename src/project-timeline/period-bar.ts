import {html, nothing, svg, type TemplateResult} from 'lit';
import {positionIn, type DatedEvent, type Period} from './dated-events.js';

/** More marks than this are no longer marks but a second bar. */
const MOST_TICKS = 16;

/** The period with today and the events in it. Decoration: everything it shows is said in the list. */
export function renderBar(
  period: Period,
  events: readonly DatedEvent[],
  day: number,
  [start, end]: string[],
): TemplateResult {
  const percent = (first: number, last: number) =>
    `${(positionIn(period, first, last) * 100).toFixed(1)}%`;
  const ticks = new Set<string>();
  for (const {event, start, end} of events) {
    if (start && end && !event.milestone) ticks.add(percent(start.first, end.last));
  }
  return html`<div class="bar" aria-hidden="true">
    <svg width="100%" height="16">
      <rect class="track" y="5" width="100%" height="6" rx="3" />
      <rect y="5" width=${percent(day, day)} height="6" rx="3" />
      ${ticks.size > MOST_TICKS ? nothing : [...ticks].map((x) => svg`<circle cx=${x} cy="8" r="5" />`)}
    </svg>
    <span>${start}</span>
    <span>${end}</span>
  </div>`;
}
