// Classes and types. Importing this registers nothing; `define.js` does.
export type {EnsieElement} from './element/ensie-element.js';
export type {HeadingLevel} from './element/heading.js';
export type {FundingVariant} from './funding/emblem-geometry.js';
export type {FundingLayout} from './funding/funding.js';
export type {RuleBreach} from './funding/funding-host.js';
export {
  EnsieConsentRequestEvent,
  EnsieErrorEvent,
  EnsiePartnerSelectEvent,
  type DataProblem,
  type EnsieErrorCode,
} from './internal/events.js';
// Made by "npm run manifest": the elements' classes.
export {EnsiePartnerMap} from './partner-map/partner-map.js';
export {EnsieProjectTimeline} from './project-timeline/project-timeline.js';
export {EnsieObjectivesList} from './objectives-list/objectives-list.js';
export {EnsieFundingBanner} from './funding/funding.js';
// By hand again.
export type {Reveal} from './partner-map/map-types.js';
export {projectJsonLd, type JsonLdOptions} from './project/json-ld.js';
export type {StaticHTMLOptions} from './static/context.js';
export {renderElementHTML, type ElementHTMLOptions} from './static/element/element-html.js';
export * from './static/exports.js';
export {renderWidgetHTML, type WidgetHTMLOptions} from './static/render-widget.js';
export type {WidgetName} from './internal/widgets.js';
export type {Locale} from './internal/language/locales.js';
export type {
  EventLink,
  Evidence,
  Funding,
  FundingPeriod,
  FundingStatement,
  ItemStatus,
  LocalizedText,
  OrganisationKind,
  Partner,
  Project,
  ProjectEvent,
  ProjectImage,
  ProjectItem,
} from './project/project.js';
export {upgradeWidgets} from './upgrade.js';
