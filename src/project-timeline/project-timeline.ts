import {html, type PropertyDeclarations, type PropertyValues} from 'lit';
import {EnsieElement} from '../element/ensie-element.js';
import {baseStyles} from '../internal/looks/base.styles.js';
import {still} from '../internal/still.js';
import {formatDays, parseDays, today} from '../project/dates.js';
import {renderEvent, type EventItemOptions} from './event-item.js';
import {headingText, summaryText} from './event-text.js';
import type {TimelineExtras} from './extras.js';
import {renderBar} from './period-bar.js';
import {datedEvents, projectPeriod, type DatedEvent, type Period} from './dated-events.js';
import {projectTimelineStyles} from './project-timeline.styles.js';

/**
 * The project's period and its events in order: past, now or to come in words. The middle of a long
 * list is folded away behind a button, and printed.
 *
 * @element ensie-project-timeline
 * @csspart card - The whole element.
 * @csspart heading - The heading.
 * @csspart list - The list of events.
 * @cssproperty [--ensie-color-accent=#0b4ea2] - Colour of marks and links.
 * @cssproperty [--ensie-color-surface=#fff] - Background.
 * @cssproperty [--ensie-color-text=#16202e] - Text.
 * @cssproperty [--ensie-color-muted=#56657a] - Secondary text.
 * @cssproperty [--ensie-color-border=#d6dee9] - Lines.
 * @cssproperty [--ensie-radius=0.75em] - Radius of the corners.
 * @cssproperty [--ensie-font=system-ui] - Font family.
 * @cssproperty [--ensie-space=1.5em] - Inner spacing.
 * @fires {EnsieErrorEvent} ensie-error - Something could not be shown; the rest is.
 */
export class EnsieProjectTimeline extends EnsieElement {
  /** @internal */
  override readonly shows = ['events', 'end'] as const;
  static override styles = [baseStyles, projectTimelineStyles];
  static override properties: PropertyDeclarations = {
    now: {},
    calendar: {},
    deepLink: {attribute: 'deep-link', type: Boolean},
    jsonLd: {attribute: 'json-ld', type: Boolean},
  };

  /**
   * Day to show as today (`2018-03-21`), for previews. Default: the visitor's calendar date.
   * Anything that is not a date is reported as ENSIE-003 and ignored.
   */
  now?: string;

  /**
   * `all` offers every event for the visitor's calendar, past ones too. Default: those that are not
   * over. Only events that are known to the day are offered, as a file (`.ics`, RFC 5545). Any other
   * value acts as the default and is reported as ENSIE-003.
   */
  calendar?: 'all';

  /**
   * Leads visitors who come with an event's `id` in the address (`#event-3`; `#event-start` for one
   * whose `id` is `start`) to that event. The address is never changed. Default: `false`. Reported as
   * ENSIE-022 when what it needs cannot be loaded.
   */
  deepLink = false;

  /**
   * Describes project and events to search engines (schema.org), in one script that the element adds
   * to its own content. Default: `false`. Reported as ENSIE-022 when what it needs cannot be loaded.
   */
  jsonLd = false;

  #day = 0;
  #events: DatedEvent[] = [];
  /** What is on screen was made of this: while it is the same, most of a long list is left alone. */
  #made: unknown[] = [];
  #extras?: TimelineExtras;

  /** The bundled project is short and over, and has its events in words; other data and wishes need more. */
  protected override prepare() {
    const {hasOwnData, now, calendar, deepLink, jsonLd, content} = this;
    return hasOwnData || now || calendar || deepLink || jsonLd || !content?.eventsSummary
      ? this.#loadExtras()
      : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const now = parseDays(this.now);
    if (this.now && !now) {
      this.reject('now', this.now, 'a date like 2018-03-21');
    }
    this.#day = now?.first ?? today();
    const made = [this.content, this.locale, this.calendar, this.#extras, this.#day];
    if (made.every((value, i) => value === this.#made[i])) return;
    this.#made = made;
    this.#events = datedEvents(this.content!.events, this.#day);
    this.#extras?.setEvents(this.#events);
  }

  /** @internal */
  override get heading(): string {
    return headingText(this.msg);
  }

  protected override render() {
    const project = this.content!;
    const extras = this.#extras;
    const period = projectPeriod(project, this.#day);
    const total = project.events.filter(({number}) => number).length;
    const isOver = period?.phase === 'past';
    const texts = isOver ? undefined : extras?.texts;
    const options: EventItemOptions = {
      project,
      total,
      texts,
      running: !!period && !isOver,
      locale: this.locale,
      msg: this.msg,
      extras,
    };
    const item = (event: DatedEvent) => renderEvent(event, options);
    const items = () => this.#events.map(item);
    return this.renderCard(
      html`<p class="muted">${summaryText(project, extras?.count(total), period, texts, this)}</p>
        ${period && this.#renderBar(period)}`,
      html`<ol part="list" role="list">
        ${extras ? (extras.renderList(item) ?? items()) : still(items())}
      </ol>`,
    );
  }

  #renderBar(period: Period) {
    const ends = [period.start, period.end].map((days) =>
      formatDays(days, undefined, this.locale, this.msg),
    );
    return renderBar(period, this.#events, this.#day, ends);
  }

  /** Without them the list is whole and has no files for calendars. */
  #loadExtras(): Promise<void> {
    return this.load(
      'a part of it',
      () => import('./extras.js'),
      ({TimelineExtras: Extras}) =>
        (this.#extras = new Extras(this, {
          project: () => this.content!,
          renderNow: () => this.performUpdate(),
        })),
    );
  }
}
