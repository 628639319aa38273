/* global document */
/** The pages of the timeline comparison: the same events in each, between two lines of text. */
import {between, page} from './pages.mjs';

/** What our README tells a page to do for the text below a widget; TimelineJS asks for a height too. */
const room = (tag) => `<style>${tag} { display: block; min-height: 52em }</style>`;

export const ourTimeline = (cdn, {script = '/ensie/ensie-widgets.js'} = {}) =>
  page(
    between(`<script type="module" src="${cdn}${script}"></script>
<ensie-project-timeline></ensie-project-timeline>`),
    {head: room('ensie-project-timeline')},
  );

export const floorTimeline = (cdn) =>
  page(
    between(`<script type="module" src="${cdn}/floor-timeline.js"></script>
<floor-timeline></floor-timeline>`),
    {head: room('floor-timeline')},
  );

/**
 * As TimelineJS is documented, with two differences that make it faster: no typefaces from Google,
 * which nobody can reach here, and its texts in English, which it brings along.
 */
export const timelineJs = (cdn, events) =>
  page(
    between(`<div id="timeline"></div>
<script src="${cdn}/timelinejs/js/timeline.js"></script>
<script>
new TL.Timeline('timeline', ${JSON.stringify({events: toTimelineJs(events)})},
  {font: null, script_path: '${cdn}/timelinejs/js/'});
</script>`),
    {
      head: `<link rel="stylesheet" href="${cdn}/timelinejs/css/timeline.css">
<style>#timeline { height: 600px }</style>`,
    },
  );

/** TimelineJS takes no event without a date: it stands where the one before it stands. */
function toTimelineJs(events) {
  let last;
  const toDate = (text) => {
    const [year, month, day] = text.split('-');
    return {year, month, day};
  };
  return events.map(({when, start, end, title, place}) => {
    last = start ?? last;
    return {
      start_date: toDate(last),
      ...(end && {end_date: toDate(end)}),
      display_date: when,
      text: {headline: title, text: place},
    };
  });
}

export const staticTimeline = (events) => page(between(list(events)), {head: listStyle});

/** As a town's web agency writes such a list. */
const list = (events) => `<h2>Project timeline</h2>
<ol class="timeline">
${events
  .map(
    ({when, start, title, place}) =>
      `<li>${start ? `<time datetime="${start}">${when}</time>` : `<span>${when}</span>`}
<strong>${title}</strong>${place && `\n<p>${place}</p>`}</li>`,
  )
  .join('\n')}
</ol>`;

const listStyle = `<style>
body { font-family: system-ui, sans-serif; line-height: 1.5; }
.timeline { margin: 0; padding: 0; list-style: none; border-left: 2px solid #d6dee9; }
.timeline li { position: relative; padding: 0 0 1.5em 2em; }
.timeline li::before { content: ''; position: absolute; left: -8px; top: 4px; width: 8px; height: 8px; border: 3px solid #0b4ea2; border-radius: 50%; background: #fff; }
.timeline time, .timeline strong { display: block; font-weight: 600; }
.timeline p { margin: 0; color: #56657a; }
</style>`;

/** Thousands of events, written into the page as data for ours. */
export const ourLongTimeline = (cdn, project) =>
  page(
    between(`<script type="module" src="${cdn}/ensie/ensie-widgets.js"></script>
<ensie-project-timeline>
<script type="application/json">${JSON.stringify(project)}</script>
</ensie-project-timeline>`),
    {head: room('ensie-project-timeline')},
  );

export const staticLongTimeline = (cdn, {events}) => staticTimeline(events.map(inWords));

const format = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'});
const countries = new Intl.DisplayNames('en', {type: 'region'});

/** An event with the texts that our element makes of it. */
const inWords = ({start, title, town, country}) => ({
  start,
  title,
  when: format.format(new Date(start)),
  place: `${town}, ${countries.of(country)}`,
});

/** The events on screen in ours, and their dates, for the other pages. */
export function readEvents(selector) {
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
