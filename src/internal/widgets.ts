/** The four elements by the names of their tags, without `ensie-`. */
export const widgetNames = [
  'partner-map',
  'project-timeline',
  'objectives-list',
  'funding-banner',
] as const;

/** A widget by the name of its tag, without `ensie-`. */
export type WidgetName = (typeof widgetNames)[number];
