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
export type {
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
