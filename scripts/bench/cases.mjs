/* global document */
/**
 * What is compared: the texts of README and configurator, what one would take instead, static HTML, and a
 * floor: the finished picture, put there by a script without a library.
 */
import {renderWidgetHTML} from '../../dist/index.js';
import {slowPhone, unthrottled, visit} from './browser.mjs';
import {interleave, settle} from './comparison.mjs';
import {floorScript, partnersOf, serialise} from './floor.mjs';
import {floor, html, ours, peers} from './looks.mjs';
import {
  between,
  floorPage,
  leafletAndTimelineJsPage,
  leafletPage,
  timelineJsPage,
  usaBannerPage,
  vectorMapPage,
} from './pages.mjs';
import {
  atMost,
  kB,
  MB,
  median,
  ms,
  number,
  printGoals,
  printTable,
  ratio,
  share,
} from './report.mjs';
import {configuratorTexts, readmeTexts} from './texts.mjs';

const WIDGETS = ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'];
const SHIFT = 0.02;

/** Every measure has a column. */
const COLUMNS = [
  ['readable', 'readable', ms],
  ['usable', 'usable', ms],
  ['tap at once', 'tap', ms],
  ['tap later', 'idleTap', ms],
  ['kB with page', 'bytesWithPage', kB],
  ['layout shift', 'shift', share],
  ['blocking', 'blocking', ms],
  ['longest task', 'longest', ms],
  ['JS heap', 'heap', MB],
  ['DOM nodes', 'nodes', number],
];

/** @returns {Promise<Record<string, {title: string, variants: object[], goals: Function}>>} */
export async function prepareCases(browser, servers) {
  const {cdn, addFile} = servers;
  const readme = readmeTexts(cdn);
  const written = await configuratorTexts(browser, cdn, [
    ...WIDGETS.map((widget) => `widget=${widget}&lang=en`),
    'widget=partner-map&lang=sk',
  ]);
  const of = (widget, lang = 'en') => written[`widget=${widget}&lang=${lang}`];
  const shown = await readOurs(browser, servers, readme.all);
  const staticHtml = Object.fromEntries(
    await Promise.all(WIDGETS.map(async (widget) => [widget, await renderWidgetHTML({widget})])),
  );
  const completeOf = (widget) => of(widget).complete;

  const variant = (name, label, page, look) => ({
    name,
    label,
    look,
    profile: slowPhone,
    url: servers.addPage(name.replace(/\W+/g, '-'), page),
  });
  const floorOf = (name) => {
    const tags = Object.keys(shown.contents).filter((tag) => readme[name].includes(tag));
    const script = `/floor-${name}.js`;
    addFile(script, floorScript(Object.fromEntries(tags.map((tag) => [tag, shown.contents[tag]]))));
    return floorPage(cdn, script, readme[name]);
  };
  return {
    all: {
      title: 'All four on one page',
      goals: goalsOfAll,
      variants: [
        variant('all', 'README', between(readme.all), ours.all),
        variant(
          'all-complete',
          'complete text',
          between(WIDGETS.map(completeOf).join('\n')),
          ours.all,
        ),
        variant('all-peers', 'Leaflet and TimelineJS', leafletAndTimelineJsPage(cdn, shown), {
          ...peers.leafletAndTimelineJs,
        }),
        variant('all-html', 'static HTML', between(Object.values(staticHtml).join('\n')), html.all),
        variant('all-floor', 'floor', floorOf('all'), floor.all),
      ],
    },
    map: {
      title: 'Map',
      goals: goalsOfMap,
      variants: [
        variant('map', 'README', between(readme['ensie-partner-map']), ours.map),
        variant('map-configurator', 'configurator', between(of('partner-map').code), ours.map),
        variant('map-sk', 'configurator, Slovak', between(of('partner-map', 'sk').code), ours.map),
        variant('map-complete', 'complete text', between(completeOf('partner-map')), ours.map),
        variant('map-leaflet', 'Leaflet and world-atlas', leafletPage(cdn, shown), peers.leaflet),
        variant('map-jsvectormap', 'jsVectorMap', vectorMapPage(cdn, shown), peers.vectorMap),
        variant('map-html', 'static HTML', between(staticHtml['partner-map']), html.map),
        variant('map-floor', 'floor', floorOf('ensie-partner-map'), floor.map),
      ],
    },
    timeline: {
      title: 'Timeline',
      goals: goalsOfTimeline,
      variants: [
        variant('timeline', 'README', between(readme['ensie-project-timeline']), ours.timeline),
        variant(
          'timeline-own',
          'configurator',
          between(of('project-timeline').code),
          ours.timeline,
        ),
        variant('timeline-timelinejs', 'TimelineJS', timelineJsPage(cdn, shown), {
          ...peers.timelineJs,
          text: shown.events[1].title,
        }),
        variant(
          'timeline-html',
          'static HTML',
          between(staticHtml['project-timeline']),
          html.timeline,
        ),
        variant('timeline-floor', 'floor', floorOf('ensie-project-timeline'), floor.timeline),
      ],
    },
    banner: {
      title: 'Funding statement',
      goals: goalsOfStatement,
      variants: [
        variant('banner', 'README', between(readme['ensie-funding-banner']), ours.statement),
        variant('banner-own', 'configurator', between(of('funding-banner').code), ours.statement),
        variant('banner-usa', 'usa-banner', usaBannerPage(cdn), peers.usaBanner),
        variant(
          'banner-html',
          'static HTML',
          between(staticHtml['funding-banner']),
          html.statement,
        ),
      ],
    },
  };
}

/** Shows all four once: what is in them, for the floor and for the pages of the others. */
function readOurs(browser, {addPage}, text) {
  const variant = {
    name: 'ours',
    url: addPage('ours', between(text)),
    look: ours.all,
    profile: unthrottled,
  };
  return visit(browser, variant, async (tab) => {
    await settle(variant, tab);
    const {page} = tab;
    const contents = {};
    for (const tag of WIDGETS.map((widget) => `ensie-${widget}`)) {
      contents[tag] = await page.evaluate(serialise, tag);
    }
    return {
      contents,
      partners: await page.evaluate(partnersOf, 'ensie-partner-map'),
      events: await page.evaluate(readEvents, 'ensie-project-timeline'),
    };
  });
}

/** The events on screen in ours, and their dates, for the other pages. */
function readEvents(selector) {
  const element = document.querySelector(selector);
  const rows = [...element.shadowRoot.querySelectorAll('.event')];
  const text = (row, part) =>
    row.querySelector(part)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return element.content.events.map(({start, end}, i) => ({
    start,
    end,
    when: text(rows[i], 'time, .when > span'),
    title: text(rows[i], 'strong'),
    place: text(rows[i], '.what > .muted'),
  }));
}

/** @param {{runs: number, browser: object, comparison: object}} options */
export async function benchCase({runs, browser, comparison: {title, variants, goals}}) {
  const samples = await interleave(browser, {title, runs, variants});
  const of = (name, key) => median(samples.get(name).map((sample) => sample[key]));
  printTable(title, [
    ['', ...COLUMNS.map(([label]) => label)],
    ...variants.map(({name, label}) => [
      label,
      ...COLUMNS.map(([, key, format]) => format(of(name, key))),
    ]),
  ]);
  const to = (key, name, other) => ratio(of(name, key), of(other, key));
  const mine = variants.filter(({look}) => Object.values(ours).includes(look));
  printGoals([
    ...goals(of, to),
    ...mine.map(({name, label}) =>
      atMost(`layout shift, ${label}`, of(name, 'shift'), SHIFT, share),
    ),
  ]);
}

const goalsOfAll = (of, to) => [
  atMost('usable, to the floor', to('usable', 'all', 'all-floor'), 1.2),
  atMost('usable, to Leaflet and TimelineJS', to('usable', 'all', 'all-peers'), 0.5),
  atMost('readable, complete text to static HTML', to('readable', 'all-complete', 'all-html'), 1.1),
  atMost('blocking time', of('all', 'blocking'), 60, ms),
  atMost('longest task', of('all', 'longest'), 90, ms),
  atMost('DOM nodes', of('all', 'nodes'), 900, number),
  atMost('JS heap', of('all', 'heap'), 0.95e6, MB),
];

/** A round trip on this line, and what a tap may take by itself. */
const ROUND_TRIP_AND_TAP = 150 + 60;

const goalsOfMap = (of, to) => [
  atMost('usable, to the floor', to('usable', 'map-configurator', 'map-floor'), 1.1),
  atMost('usable, to jsVectorMap', to('usable', 'map-configurator', 'map-jsvectormap'), 0.9),
  atMost('usable, to Leaflet', to('usable', 'map-configurator', 'map-leaflet'), 0.7),
  atMost('readable, complete text to static HTML', to('readable', 'map-complete', 'map-html'), 1.1),
  atMost('tap on a marker to its card, later', of('map-configurator', 'idleTap'), 60, ms),
  atMost(
    'tap on a marker to its card, at once',
    of('map-configurator', 'tap'),
    ROUND_TRIP_AND_TAP,
    ms,
  ),
];

const goalsOfTimeline = (of, to) => [
  atMost('usable, to the floor', to('usable', 'timeline-own', 'timeline-floor'), 1.12),
  atMost('usable, to TimelineJS', to('usable', 'timeline-own', 'timeline-timelinejs'), 0.45),
];

const goalsOfStatement = (of, to) => [
  atMost('usable, to usa-banner', to('usable', 'banner-own', 'banner-usa'), 1),
];
