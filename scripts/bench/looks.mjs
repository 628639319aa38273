/** How to see that a page shows what it is to show, and that it has answered a tap. See `probe.mjs`. */

const PARTNERS = 12;
const EVENTS = 9;

const list = (host, items, wantedItems) => ({host, items, wantedItems});

/** All partners in the list and on the map; a tap on a marker has opened a card. */
const map = (tag) => ({
  ...list(tag, '.partners > li', PARTNERS),
  marks: '[data-partner]',
  wantedMarks: PARTNERS,
  target: '.marker:not(.many)',
  shown: '.sheet',
});

/** All its text is on the page and nothing to open: it only has to take the tap. */
const timeline = (tag) => ({...list(tag, '.event', EVENTS), target: '.event'});
const statement = (tag) => ({...list(tag, '.statement', 1), target: '.statement'});
const others = (tag) => [
  timeline(`${tag}-project-timeline`),
  list(`${tag}-objectives-list`, 'li', 3),
  statement(`${tag}-funding-banner`),
];

export const ours = {
  map: map('ensie-partner-map'),
  timeline: timeline('ensie-project-timeline'),
  statement: statement('ensie-funding-banner'),
  all: {...map('ensie-partner-map'), also: others('ensie')},
};

export const floor = {
  map: map('floor-partner-map'),
  timeline: timeline('floor-project-timeline'),
  statement: statement('floor-funding-banner'),
  all: {...map('floor-partner-map'), also: others('floor')},
};

const staticList = (items, wantedItems) => ({items, wantedItems, target: items});
const staticStatement = staticList('[role="group"] strong', 1);
const staticMap = staticList('.ensie-partners > li', PARTNERS);
const staticTimeline = staticList('.ensie-events > li', EVENTS);

export const html = {
  map: staticMap,
  timeline: staticTimeline,
  statement: staticStatement,
  all: {
    ...staticMap,
    also: [staticTimeline, list(undefined, '.ensie-objectives li', 3), staticStatement],
  },
};

const leaflet = {
  items: '#partners li',
  wantedItems: PARTNERS,
  marks: '.leaflet-marker-icon',
  wantedMarks: PARTNERS,
  target: '.leaflet-marker-icon',
  shown: '.leaflet-popup-content',
};
/**
 * One event is on screen and a mark for each: a tap on the second mark has to make it the current one.
 * (Over the events themselves a hint on swiping takes the first tap.) That the event then takes a second
 * to move in is not counted.
 */
const timelineJs = {
  items: '.tl-timemarker-content-container',
  wantedItems: EVENTS,
  target: ':nth-child(2 of .tl-timemarker) .tl-timemarker-content-container',
  shown: '.tl-timemarker-active',
};

export const peers = {
  leaflet,
  vectorMap: {
    items: '.jvm-marker',
    wantedItems: PARTNERS,
    target: '.jvm-marker',
    shown: '.jvm-tooltip.active',
  },
  timelineJs,
  leafletAndTimelineJs: {...leaflet, also: [timelineJs]},
  usaBanner: {
    ...list('usa-banner', '.usa-banner__header-text', 1),
    target: '.usa-banner__button',
    shown: '.usa-banner__content:not([hidden])',
    text: 'belongs to an official government organization',
  },
};
