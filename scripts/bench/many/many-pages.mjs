/** Thousands of events, written into the page: as data for ours, and as a list. */
import {between} from '../pages.mjs';

export const ourLongTimeline = (cdn, project) =>
  between(`<script type="module" src="${cdn}/ensie/ensie-widgets.js"></script>
<ensie-project-timeline>
<script type="application/json">${JSON.stringify(project)}</script>
</ensie-project-timeline>`);

/** As a town's web agency writes such a list. */
export const staticLongTimeline = (cdn, {events}) =>
  between(
    `<h2>Project timeline</h2>
<ol class="timeline">
${events
  .map(
    ({start, title, town, country}) =>
      `<li><time datetime="${start}">${format.format(new Date(start))}</time>
<strong>${title}</strong>
<p>${town}, ${countries.of(country)}</p></li>`,
  )
  .join('\n')}
</ol>`,
    {head: listStyle},
  );

const format = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'});
const countries = new Intl.DisplayNames('en', {type: 'region'});

const listStyle = `<style>
body { font-family: system-ui, sans-serif; line-height: 1.5; }
.timeline { margin: 0; padding: 0; list-style: none; border-left: 2px solid #d6dee9; }
.timeline li { position: relative; padding: 0 0 1.5em 2em; }
.timeline li::before { content: ''; position: absolute; left: -8px; top: 4px; width: 8px; height: 8px; border: 3px solid #0b4ea2; border-radius: 50%; background: #fff; }
.timeline time, .timeline strong { display: block; font-weight: 600; }
.timeline p { margin: 0; color: #56657a; }
</style>`;
