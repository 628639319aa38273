import {html} from 'lit';
import {str, type MsgFn} from '../internal/language/locale-controller.js';
import type {Locale} from '../internal/language/locales.js';
import type {Language} from '../internal/language/messages.js';
import {nameOfCountry} from '../project/countries.js';
import {formatDays} from '../project/dates.js';
import {partnerOf} from '../project/partners.js';
import type {Project, ProjectEvent} from '../project/project.js';
import {inLanguage, renderText} from '../project/text.js';
import type {DatedEvent, Period} from './dated-events.js';
import type {RunningTexts} from './running-texts.js';

/** What is said of an event, in the element's locale: texts and templates to render. */
export interface EventText {
  readonly date: unknown;
  readonly name: unknown;
  /** "Event 3 of 6", where that is not its name. */
  readonly number: unknown;
  readonly phase: string | undefined;
  /** Milestones have none. */
  readonly place: unknown;
  readonly host: unknown;
  readonly description: unknown;
}

export interface EventTextOptions extends Language {
  readonly project: Project;
  /** How many events are numbered. */
  readonly total: number;
  /** None where the project is over: that its events are as well goes without saying. */
  readonly texts: RunningTexts | undefined;
  /** The project is known not to be over: what is not known yet may be told later. */
  readonly running?: boolean;
}

export const headingText = (msg: MsgFn): string =>
  msg('Project timeline', {id: 'timeline.heading', desc: 'Heading of the timeline'});

/** How far the project is, its period, and its events in words or number, as far as they are known. */
export function summaryText(
  {events, eventsSummary}: Project,
  count: string | undefined,
  period: Period | undefined,
  texts: RunningTexts | undefined,
  {locale, msg}: Language,
): unknown[] {
  const parts = [
    period && (period.phase === 'past' ? completedText(msg) : texts?.project[period.phase]),
    period && formatDays(period.start, period.end, locale, msg),
    eventsSummary ? renderText(eventsSummary, locale) : events.length ? count : texts?.noEvents,
  ];
  return parts.filter(Boolean).map((part, i) => [i ? ' · ' : '', part]);
}

export function describeEvent(
  {event, start, end, phase}: DatedEvent,
  {project, total, texts, running = false, locale, msg}: EventTextOptions,
): EventText {
  const {number, title, description, milestone} = event;
  const host = partnerOf(project, event.host);
  const numbered =
    number &&
    msg(str`Event ${number} of ${total}`, {
      id: 'timeline.eventOf',
      desc: 'Label of a numbered event; e.g. Event 3 of 6',
    });
  return {
    date: start
      ? [formatDays(start, end, locale, msg), event.time?.replace('-', '–')]
          .filter(Boolean)
          .join(', ')
      : event.when
        ? html`<q>${event.when}</q>`
        : (running && texts?.noDate) ||
          msg('Date not known', {
            id: 'timeline.noDate',
            desc: 'Stands where the date of an event of a completed project is not known',
          }),
    name: title ? renderText(title, locale) : numbered,
    number: title && numbered,
    phase: phase && texts?.event[phase],
    place: milestone
      ? undefined
      : describePlace(event, (phase ? phase !== 'past' : running) && texts?.noPlace, locale, msg),
    host:
      host &&
      html`${msg('Host', {
        id: 'timeline.host',
        desc: 'Stands before the name of the partner at whose place an event is or was held',
      })}${': '}${inLanguage(host.name, host.lang, locale)}`,
    description: description && renderText(description, locale),
  };
}

function describePlace(
  {town, lang, country}: ProjectEvent,
  toCome: string | false | undefined,
  locale: Locale,
  msg: MsgFn,
) {
  const name = country && nameOfCountry(country, locale, msg);
  if (town) return html`${inLanguage(town, lang, locale)}${name && `, ${name}`}`;
  const unknown =
    toCome ||
    msg('Place not known', {
      id: 'timeline.noPlace',
      desc: 'Stands where the place of an event of a completed project is not known',
    });
  return name ? `${name} · ${unknown}` : unknown;
}

const completedText = (msg: MsgFn): string =>
  msg('Project completed', {
    id: 'timeline.completed',
    desc: 'State of the project, under the heading',
  });
