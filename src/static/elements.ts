// Made by "npm run manifest" (scripts/generate/widget-files.mjs).
import type {EnsieElement} from '../element/ensie-element.js';
import type {WidgetName} from '../internal/widgets.js';
import {EnsiePartnerMap} from '../partner-map/partner-map.js';
import {EnsieProjectTimeline} from '../project-timeline/project-timeline.js';
import {EnsieObjectivesList} from '../objectives-list/objectives-list.js';
import {EnsieFundingBanner} from '../funding/funding.js';

/** Classes of the elements, by widget. */
export const elements = {
  'partner-map': EnsiePartnerMap,
  'project-timeline': EnsieProjectTimeline,
  'objectives-list': EnsieObjectivesList,
  'funding-banner': EnsieFundingBanner,
} satisfies Record<WidgetName, typeof EnsieElement>;
