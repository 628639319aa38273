import {html, nothing, svg, type PropertyDeclarations, type PropertyValues} from 'lit';
import {EnsieElement} from '../ensie-element.js';
import {baseStyles} from '../internal/base.styles.js';
import {countryName} from '../internal/format.js';
import {str} from '../internal/locale-controller.js';
import {formatDays, parseDays, today} from '../project/dates.js';
import type {Project, ProjectEvent} from '../project/project.js';
import {inLanguage, renderText} from '../project/text.js';
import {
  datedEvents,
  positionIn,
  projectPeriod,
  type DatedEvent,
  type Period,
  type Phase,
} from './progress.js';
import {projectTimelineStyles} from './project-timeline.styles.js';

/**
 * The project's period and its events in order: past, now or to come in words.
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
  static override styles = [baseStyles, projectTimelineStyles];
  static override properties: PropertyDeclarations = {now: {}};

  /**
   * Day to show as today (`2018-03-21`), for previews. Default: the visitor's calendar date.
   * Anything that is not a date is reported as ENSIE-003 and ignored.
   */
  now?: string;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('now') && this.now && !parseDays(this.now)) {
      this.report('ENSIE-003', `now="${this.now}" is not a date like 2018-03-21; today is used.`);
    }
  }

  protected override render() {
    const project = this.content;
    const day = parseDays(this.now)?.first ?? today();
    const period = projectPeriod(project, day);
    const events = datedEvents(project.events, day);
    return this.renderCard(
      this.msg('Project timeline', {id: 'timeline.heading', desc: 'Heading of the timeline'}),
      html`${this.#renderSummary(project, period)} ${period && this.#renderBar(period, events, day)}`,
      html`<ol part="list" role="list">
        ${events.map((event) => this.#renderEvent(event, project, period))}
      </ol>`,
    );
  }

  #renderSummary(project: Project, period: Period | undefined) {
    const count = project.events.filter(({number}) => number).length;
    const parts = [
      period && this.#projectPhase(period.phase),
      period && formatDays(period.start, period.end, this.locale),
      count > 0 &&
        this.plural(
          count,
          this.msg('{n, plural, one {# event} other {# events}}', {
            id: 'timeline.events',
            desc: 'Number of events, in the line under the heading; ICU plural forms of the language',
          }),
        ),
    ];
    return html`<p class="muted">${parts.filter(Boolean).join(' · ')}</p>`;
  }

  #projectPhase(phase: Phase): string {
    return {
      past: this.msg('Project completed', {
        id: 'timeline.completed',
        desc: 'State of the project, under the heading',
      }),
      now: this.msg('Project in progress', {
        id: 'timeline.running',
        desc: 'State of the project, under the heading',
      }),
      'to-come': this.msg('Project not yet started', {
        id: 'timeline.upcoming',
        desc: 'State of the project, under the heading',
      }),
    }[phase];
  }

  /** Decoration: everything it shows is said in the list. */
  #renderBar(period: Period, events: DatedEvent[], day: number) {
    const percent = (position: number) => `${(position * 100).toFixed(2)}%`;
    const done = positionIn(period, {first: day, last: day, precision: 'day'});
    return html`<div class="bar" aria-hidden="true">
      <svg width="100%" height="16">
        <rect class="track" y="5" width="100%" height="6" rx="3" />
        <rect class="done" y="5" width=${percent(done)} height="6" rx="3" />
        ${events
          .filter(({event}) => !event.milestone)
          .map(({start, end}) =>
            start && end
              ? svg`<circle cx=${percent(positionIn(period, {...start, last: end.last}))} cy="8" r="5" />`
              : nothing,
          )}
      </svg>
      <span>${formatDays(period.start, undefined, this.locale)}</span>
      <span>${formatDays(period.end, undefined, this.locale)}</span>
    </div>`;
  }

  #renderEvent({event, start, end, phase}: DatedEvent, project: Project, period?: Period) {
    const total = project.events.filter(({number}) => number).length;
    const numbered =
      event.number &&
      this.msg(str`Event ${event.number} of ${total}`, {
        id: 'timeline.eventOf',
        desc: 'Label of a numbered event; e.g. Event 3 of 6',
      });
    return html`<li
      class=${phase ?? 'unknown'}
      aria-current=${phase === 'now' ? 'step' : nothing}
      data-event=${event.id}
    >
      <div class="when">
        ${
          start
            ? html`<time datetime=${event.start!}>${formatDays(start, end, this.locale)}</time>`
            : html`<span>${this.#dateUnknown()}</span>`
        }
        ${event.title && numbered ? html`<small>${numbered}</small>` : nothing}
        ${phase && period?.phase !== 'past' ? html`<em>${this.#eventPhase(phase)}</em>` : nothing}
      </div>
      <div class="what">
        <strong>${event.title ? renderText(event.title, this.locale) : numbered}</strong>
        ${event.milestone ? nothing : html`<div class="muted">${this.#renderPlace(event)}</div>`}
      </div>
    </li>`;
  }

  #renderPlace({town, lang, country}: ProjectEvent) {
    const name = country && countryName(country, this.locale);
    if (town) return html`${inLanguage(town, lang, this.locale)}${name && `, ${name}`}`;
    const unknown = this.msg('Place to be confirmed', {
      id: 'timeline.placeUnknown',
      desc: 'Stands where an event’s place is not known',
    });
    return name ? `${name} · ${unknown}` : unknown;
  }

  #dateUnknown(): string {
    return this.msg('Date to be confirmed', {
      id: 'timeline.dateUnknown',
      desc: 'Stands where an event’s date is not known',
    });
  }

  #eventPhase(phase: Phase): string {
    return {
      past: this.msg('Past', {id: 'timeline.past', desc: 'Mark on an event that is over'}),
      now: this.msg('Now', {id: 'timeline.now', desc: 'Mark on an event that takes place today'}),
      'to-come': this.msg('To come', {
        id: 'timeline.toCome',
        desc: 'Mark on an event in the future',
      }),
    }[phase];
  }
}
