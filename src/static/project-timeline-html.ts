import {html, nothing} from 'lit';
import {isoDate, parseDays, today} from '../project/dates.js';
import {safeLink} from '../project/links.js';
import {renderText} from '../project/text.js';
import {
  describeEvent,
  headingText,
  summaryText,
  type EventTextOptions,
} from '../project-timeline/event-text.js';
import {datedEvents, projectPeriod, type DatedEvent} from '../project-timeline/dated-events.js';
import {countText, runningTexts} from '../project-timeline/running-texts.js';
import {prepare, type StaticHTMLOptions} from './context.js';
import {renderImages} from './images-html.js';
import {renderFrame} from './wrapper.js';

/** What `renderProjectTimelineHTML()` shows, and how: the element's attributes and properties. */
export interface ProjectTimelineHTMLOptions extends StaticHTMLOptions {
  /**
   * As the element's attribute `now`: the day to show as today (`2018-03-21`). Default: the day on
   * which the HTML is made; while events are to come, make it anew from time to time. Anything that
   * is not a date is reported as ENSIE-003 and ignored.
   */
  readonly now?: string;
}

/**
 * The timeline as HTML that needs no script, no style sheet and no other file. Works without a DOM.
 * Put it into a page as it is: data is escaped in it.
 *
 * @param options - Project, language and day; `{}` is the ENSIE project in English.
 * @returns One element, as HTML.
 */
export async function renderProjectTimelineHTML(
  options: ProjectTimelineHTMLOptions = {},
): Promise<string> {
  const context = await prepare('ensie-project-timeline', options);
  const {msg, project, report} = context;
  const now = parseDays(options.now);
  if (options.now && !now) {
    report('ENSIE-003', `now "${options.now}" is not a date like 2018-03-21.`);
  }
  const day = now?.first ?? today();
  const period = projectPeriod(project, day);
  const total = project.events.filter(({number}) => number).length;
  const isOver = period?.phase === 'past';
  const texts = isOver ? undefined : runningTexts(msg);
  const about = {...context, total, texts, running: !!period && !isOver};
  return renderFrame(
    {
      kind: 'timeline',
      name: headingText(msg),
      content: html`<p class="ensie-note">
          ${summaryText(project, countText(total, context), period, texts, context)}
        </p>
        <ol class="ensie-events">
          ${datedEvents(project.events, day).map((event) => renderEvent(event, about))}
        </ol>`,
    },
    context,
    options,
  );
}

function renderEvent(dated: DatedEvent, options: EventTextOptions) {
  const {event, start, phase} = dated;
  const text = describeEvent(dated, options);
  return html`<li
    class="ensie-${phase ?? 'unknown'}"
    aria-current=${phase === 'now' ? 'step' : nothing}
  >
    ${
      start
        ? html`<time class="ensie-date" datetime=${isoDate(event.start!)}>${text.date}</time>`
        : html`<span class="ensie-date">${text.date}</span>`
    }${text.number && html`${' · '}<small>${text.number}</small>`}${
      text.phase && html`${' – '}<em>${text.phase}</em>`
    }
    <br /><strong>${text.name}</strong> ${text.place && html`<br />${text.place}`}
    ${text.host && html`<br />${text.host}`} ${text.description && html`<br />${text.description}`}
    ${event.links?.map(({url, title}) => {
      const link = safeLink(url);
      return link && html`<br /><a href=${link.href}>${renderText(title, options.locale)}</a>`;
    })}
    ${renderImages(event, options.locale)}
  </li>`;
}
