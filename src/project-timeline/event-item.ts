import {html, nothing, type TemplateResult} from 'lit';
import {isoDate} from '../project/dates.js';
import {safeLink} from '../project/links.js';
import {renderText} from '../project/text.js';
import {describeEvent, type EventTextOptions} from './event-text.js';
import type {TimelineExtras} from './extras.js';
import type {DatedEvent} from './dated-events.js';

export interface EventItemOptions extends EventTextOptions {
  readonly extras: TimelineExtras | undefined;
}

/** One event as a list item. */
export function renderEvent(dated: DatedEvent, options: EventItemOptions): TemplateResult {
  const {event, start, phase} = dated;
  const {locale, extras} = options;
  const text = describeEvent(dated, options);
  return html`<li
    class="event ${phase ?? 'unknown'}"
    aria-current=${phase === 'now' ? 'step' : nothing}
    data-event=${event.id}
  >
    <div class="when">
      ${
        start
          ? html`<time datetime=${isoDate(event.start!)}>${text.date}</time>`
          : html`<span>${text.date}</span>`
      }
      ${text.number && html`<small>${text.number}</small>`}
      ${text.phase && html`<em>${text.phase}</em>`}
    </div>
    <div class="what">
      <strong>${text.name}</strong>
      ${text.place && html`<div class="muted">${text.place}</div>`}
      ${text.host && html`<div class="muted">${text.host}</div>`}
      ${text.description && html`<p>${text.description}</p>`}
      ${event.links?.map(({url, title}) => {
        const link = safeLink(url);
        return link && html`<a class="link" href=${link.href}>${renderText(title, locale)}</a>`;
      })}
      ${extras?.renderMore(dated, text.name)}
    </div>
  </li>`;
}
