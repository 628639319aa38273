import {html} from 'lit';
import {creditTexts, headingText, summaryText} from '../partner-map/map-texts.js';
import {byCountry} from '../partner-map/list/by-country.js';
import {describePartner, joined} from '../partner-map/partner-text.js';
import type {Partner} from '../project/project.js';
import {renderText} from '../project/text.js';
import {prepare, type StaticContext, type StaticHTMLOptions} from './context.js';
import {renderImages} from './images-html.js';
import {renderFrame, renderHeading} from './wrapper.js';
import {renderMapDrawing} from './map-drawing.js';

/** What `renderPartnerMapHTML()` shows, and how: the element's attributes and properties. */
export interface PartnerMapHTMLOptions extends StaticHTMLOptions {
  /**
   * As the element's attribute `home`: `id` of the partner that is "our town". Default: none. An
   * unknown one is reported as ENSIE-003.
   */
  readonly home?: string;
  /** As the element's attribute `lines`; `none` draws no lines from `home`. Default: `home`. */
  readonly lines?: 'home' | 'none';
  /** `false` leaves the drawing out, for editors that remove `<svg>`. Default: `true`. */
  readonly svg?: boolean;
}

/**
 * The partner map as HTML that needs no script, no style sheet and no other file: a drawing of the
 * map, and the partners as a list. Works without a DOM. Put it into a page as it is: data is escaped
 * in it.
 *
 * @param options - Project, language and looks; `{}` is the ENSIE project in English.
 * @returns One element, as HTML.
 */
export async function renderPartnerMapHTML(options: PartnerMapHTMLOptions = {}): Promise<string> {
  const context = await prepare('ensie-partner-map', options);
  const {msg, project, report} = context;
  const {partners} = project;
  const {home, lines, svg = true} = options;
  if (home && !partners.some(({id}) => id === home)) {
    report('ENSIE-003', `home "${home}" is not the id of a partner.`);
  }
  const drawing = svg
    ? await renderMapDrawing({...context, partners, home, hasLines: lines !== 'none'})
    : undefined;
  return renderFrame(
    {
      kind: 'map',
      name: headingText(msg),
      content: html`<p class="ensie-note">${summaryText(partners, context)}</p>
        ${drawing && html`<div class="ensie-picture">${drawing}</div>`}
        <div class="ensie-list">
          ${byCountry(partners).map((together) => renderCountry(together, {...context, home}, options))}
        </div>
        ${creditTexts(msg).map((text) => html`<p class="ensie-small"><small>${text}</small></p>`)}`,
    },
    context,
    options,
  );
}

type ListContext = StaticContext & {readonly home: string | undefined};

function renderCountry(
  together: readonly Partner[],
  context: ListContext,
  {headingLevel}: PartnerMapHTMLOptions,
) {
  const {country} = describePartner(together[0]!, context);
  return html`${country && renderHeading(country, headingLevel, 1)}
    <ul class="ensie-partners">
      ${together.map((partner) => renderPartner(partner, context))}
    </ul>`;
}

function renderPartner(partner: Partner, context: ListContext) {
  const text = describePartner(partner, context, true);
  const {name, translation, place, approximate, kind, lead, home, website} = text;
  const {description} = partner;
  const line = joined([place, kind, approximate, website], '\u00a0· ');
  const marks = [lead, home].filter((mark) => mark);
  return html`<li>
    <strong>${name}</strong>${marks.map((mark) => html`${' – '}<em>${mark}</em>`)}
    ${translation && html`<br />${translation}`} ${line && html`<br />${line}`}
    ${description && html`<br />${renderText(description, context.locale)}`}
    ${renderImages(partner, context.locale)}
  </li>`;
}
