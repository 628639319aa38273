// Static HTML for servers that have neither Node nor a DOM: edge functions, workers, Deno. Nothing in it
// is a class of an element, and Lit is not in it (vite.config.ts).
export {projectJsonLd, type JsonLdOptions} from './project/json-ld.js';
export type {StaticHTMLOptions} from './static/context.js';
export {renderFundingBannerHTML, type FundingHTMLOptions} from './static/funding-html.js';
export {
  renderObjectivesListHTML,
  type ObjectivesListHTMLOptions,
} from './static/objectives-list-html.js';
export {renderPartnerMapHTML, type PartnerMapHTMLOptions} from './static/partner-map-html.js';
export {
  renderProjectTimelineHTML,
  type ProjectTimelineHTMLOptions,
} from './static/project-timeline-html.js';
export {renderWidgetHTML, type WidgetHTMLOptions} from './static/render-widget.js';
