// Classes and types. Importing this registers nothing; `define.js` does.
export {EnsieFundingBanner} from './funding/funding.js';
export {
  EnsieConsentRequestEvent,
  EnsieErrorEvent,
  EnsiePartnerSelectEvent,
  type EnsieErrorCode,
} from './internal/events.js';
export {EnsieObjectivesList} from './objectives-list/objectives-list.js';
export {EnsiePartnerMap} from './partner-map/partner-map.js';
export {EnsieProjectTimeline} from './project-timeline/project-timeline.js';
export {projectJsonLd, type JsonLdOptions} from './project/json-ld.js';
export type {Locale} from './internal/locales.js';
export type {
  EventLink,
  Evidence,
  Funding,
  ItemStatus,
  LocalizedText,
  OrganisationKind,
  Partner,
  Project,
  ProjectEvent,
  ProjectItem,
} from './project/project.js';
