// Made by "npm run manifest" (scripts/generate/widget-files.mjs).
export {renderPartnerMapHTML, type PartnerMapHTMLOptions} from './partner-map-html.js';
export {
  renderProjectTimelineHTML,
  type ProjectTimelineHTMLOptions,
} from './project-timeline-html.js';
export {renderObjectivesListHTML, type ObjectivesListHTMLOptions} from './objectives-list-html.js';
export {renderFundingBannerHTML, type FundingHTMLOptions} from './funding-html.js';
