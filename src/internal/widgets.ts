/** The four elements by the names of their tags, without `ensie-`. */
export const widgetNames = [
  'partner-map',
  'project-timeline',
  'objectives-list',
  'funding-banner',
] as const;

/** A widget by the name of its tag, without `ensie-`. */
export type WidgetName = (typeof widgetNames)[number];

/** File of the script tag for pages with this widget alone. Ad blockers hide files with "banner" in their name. */
export const scriptFile = (widget: WidgetName): string =>
  `ensie-${widget === 'funding-banner' ? 'funding' : widget}.js`;
