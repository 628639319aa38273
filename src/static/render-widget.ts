import {widgetNames, type WidgetName} from '../internal/widgets.js';
import {renderFundingBannerHTML, type FundingHTMLOptions} from './funding-html.js';
import {renderObjectivesListHTML, type ObjectivesListHTMLOptions} from './objectives-list-html.js';
import {renderPartnerMapHTML, type PartnerMapHTMLOptions} from './partner-map-html.js';
import {
  renderProjectTimelineHTML,
  type ProjectTimelineHTMLOptions,
} from './project-timeline-html.js';

/** Which widget `renderWidgetHTML()` shows, and how: what its own function takes. */
export type WidgetHTMLOptions = {readonly widget: WidgetName} & PartnerMapHTMLOptions &
  ProjectTimelineHTMLOptions &
  ObjectivesListHTMLOptions &
  FundingHTMLOptions;

const renderers: Record<WidgetName, (options: WidgetHTMLOptions) => Promise<string>> = {
  'partner-map': renderPartnerMapHTML,
  'project-timeline': renderProjectTimelineHTML,
  'objectives-list': renderObjectivesListHTML,
  'funding-banner': renderFundingBannerHTML,
};

/**
 * Any widget as HTML that needs no script, no style sheet and no other file. What one widget takes
 * and another does not is ignored.
 *
 * @param options - `widget`, and what `renderPartnerMapHTML()` and the others take.
 * @returns One element, as HTML.
 * @throws {TypeError} Where there is no such widget, and for a funding banner without a grant.
 */
export async function renderWidgetHTML(options: WidgetHTMLOptions): Promise<string> {
  const {widget} = options;
  if (!Object.hasOwn(renderers, widget)) {
    throw new TypeError(`There is no widget "${widget}"; there are ${widgetNames.join(', ')}.`);
  }
  return renderers[widget](options);
}
