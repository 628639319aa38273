// Made by "npm run manifest" (scripts/generate/widget-files.mjs).
import type {WidgetName} from '../internal/widgets.js';
import {renderPartnerMapHTML, type PartnerMapHTMLOptions} from './partner-map-html.js';
import {
  renderProjectTimelineHTML,
  type ProjectTimelineHTMLOptions,
} from './project-timeline-html.js';
import {renderObjectivesListHTML, type ObjectivesListHTMLOptions} from './objectives-list-html.js';
import {renderFundingBannerHTML, type FundingHTMLOptions} from './funding-html.js';

/** What all of them take together. */
export type AllOptions = PartnerMapHTMLOptions &
  ProjectTimelineHTMLOptions &
  ObjectivesListHTMLOptions &
  FundingHTMLOptions;

export const renderers: Record<WidgetName, (options: AllOptions) => Promise<string>> = {
  'partner-map': renderPartnerMapHTML,
  'project-timeline': renderProjectTimelineHTML,
  'objectives-list': renderObjectivesListHTML,
  'funding-banner': renderFundingBannerHTML,
};
