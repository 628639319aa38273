import {html, nothing, type TemplateResult} from 'lit';
import {str, type MsgFn} from '../internal/locale-controller.js';
import type {Locale} from '../internal/locales.js';
import {nameOfCountry} from '../project/countries.js';
import {formatDays, isoDate} from '../project/dates.js';
import {safeUrl} from '../project/links.js';
import type {Project, ProjectEvent} from '../project/project.js';
import {inLanguage, renderText} from '../project/text.js';
import type {TimelineExtras} from './extras.js';
import type {DatedEvent, Phase} from './progress.js';

export interface EventItemOptions {
  readonly project: Project;
  /** How many events are numbered. */
  readonly total: number;
  /** The project is over: that its events are as well goes without saying. */
  readonly completed: boolean;
  /** Past events are offered for calendars as well. */
  readonly allInCalendar: boolean;
  readonly locale: Locale;
  readonly msg: MsgFn;
  readonly extras: TimelineExtras | undefined;
}

/** One event as a list item. */
export function renderEvent(dated: DatedEvent, options: EventItemOptions): TemplateResult {
  const {event, start, end, phase} = dated;
  const {project, total, completed, allInCalendar, locale, msg, extras} = options;
  const {number, title, description, links = []} = event;
  const host = event.host && project.partners.find(({id}) => id === event.host);
  const numbered = number
    ? msg(str`Event ${number} of ${total}`, {
        id: 'timeline.eventOf',
        desc: 'Label of a numbered event; e.g. Event 3 of 6',
      })
    : '';
  const name = title ? renderText(title, locale) : numbered;
  return html`<li
    class="event ${phase ?? 'unknown'}"
    aria-current=${phase === 'now' ? 'step' : nothing}
    data-event=${event.id}
  >
    <div class="when">
      ${
        start
          ? html`<time datetime=${isoDate(event.start!)}
              >${formatDays(start, end, locale, msg)}</time
            >`
          : html`<span
              >${msg('Date to be confirmed', {
                id: 'timeline.dateUnknown',
                desc: 'Stands where an event’s date is not known',
              })}</span
            >`
      }
      ${title && numbered ? html`<small>${numbered}</small>` : nothing}
      ${phase && !completed ? html`<em>${phaseName(phase, msg)}</em>` : nothing}
    </div>
    <div class="what">
      <strong>${name}</strong>
      ${event.milestone ? nothing : html`<div class="muted">${renderPlace(event, locale, msg)}</div>`}
      ${
        host
          ? html`<div class="muted">
              ${msg('Host', {
                id: 'timeline.host',
                desc: 'Stands before the name of the partner at whose place an event is or was held',
              })}${': '}${inLanguage(host.name, host.lang, locale)}
            </div>`
          : nothing
      }
      ${description ? html`<p>${renderText(description, locale)}</p>` : nothing}
      ${links.map(({url, title}) =>
        safeUrl(url) ? html`<a class="link" href=${url}>${renderText(title, locale)}</a>` : nothing,
      )}
      ${allInCalendar || phase !== 'past' ? extras?.renderSave(dated, name) : nothing}
    </div>
  </li>`;
}

function renderPlace({town, lang, country}: ProjectEvent, locale: Locale, msg: MsgFn) {
  const name = country && nameOfCountry(country, locale, msg);
  if (town) return html`${inLanguage(town, lang, locale)}${name && `, ${name}`}`;
  const unknown = msg('Place to be confirmed', {
    id: 'timeline.placeUnknown',
    desc: 'Stands where an event’s place is not known',
  });
  return name ? `${name} · ${unknown}` : unknown;
}

function phaseName(phase: Phase, msg: MsgFn): string {
  return {
    past: msg('Past', {id: 'timeline.past', desc: 'Mark on an event that is over'}),
    now: msg('Now', {id: 'timeline.now', desc: 'Mark on an event that takes place today'}),
    'to-come': msg('To come', {id: 'timeline.toCome', desc: 'Mark on an event in the future'}),
  }[phase];
}
