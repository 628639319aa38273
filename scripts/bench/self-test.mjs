/** Plants that must be found out: pages that show too little, swallow clicks, or move their text. */
import {ourBanner} from './banner-pages.mjs';
import {ourStatement} from './banner.mjs';
import {BrokenMeasurement, launch, unthrottled} from './browser.mjs';
import {sample} from './comparison.mjs';
import {projectWith} from './many-events.mjs';
import {ourMap} from './map.mjs';
import {ourPage} from './pages.mjs';
import {ourLongTimeline, ourTimeline, staticLongTimeline} from './timeline-pages.mjs';
import {ourList, ourLongList, staticLongList} from './timeline.mjs';

const EMPTY = '/empty.js';
const MANY = 500;

/** A disclosure needs no script: nor does it open where the page prevents it. */
const swallowing = (html) =>
  `<script>
addEventListener('click', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);
</script>${html}`;

/** What a page does, the page, how to look at it. */
function plants(cdn) {
  const nothing = {script: EMPTY};
  const project = projectWith(MANY);
  const tooFew = {...project, events: project.events.slice(1)};
  return [
    ['map: an empty script', ourPage(cdn, nothing), ourMap],
    ['map: clicks are swallowed', swallowing(ourPage(cdn)), ourMap],
    ['timeline: an empty script', ourTimeline(cdn, nothing), ourList],
    [
      'many events: clicks are swallowed',
      swallowing(ourLongTimeline(cdn, project)),
      ourLongList(MANY, project),
    ],
    ['many events: one is missing', ourLongTimeline(cdn, tooFew), ourLongList(MANY, project)],
    [
      'many events as HTML: one is missing',
      staticLongTimeline(cdn, tooFew),
      staticLongList(MANY, project),
    ],
    ['banner: an empty script', ourBanner(cdn, nothing), ourStatement],
    ['banner: clicks are swallowed', swallowing(ourBanner(cdn)), ourStatement],
  ];
}

/** @returns {Promise<boolean>} whether all plants were found out */
export async function selfTest({cdn, addPage, addFile}) {
  addFile(EMPTY, '');
  const browser = await launch();
  const measure = (name, html, look) =>
    sample(browser, {
      name,
      look,
      url: addPage(`plant-${name.replace(/\W+/g, '-')}`, html),
      profile: unthrottled,
      patience: 5000,
    });
  let missed = 0;
  const report = (what, found, how) => {
    if (!found) missed += 1;
    console.log(`${found ? 'found out' : 'MISSED'}: ${what} (${how})`);
  };
  try {
    for (const [what, html, look] of plants(cdn)) {
      const error = await measure(what, html, look).catch((error) => error);
      report(what, error instanceof BrokenMeasurement, error.message ?? 'measured');
    }
    const {shift} = await measure('no room', withoutRoom(ourTimeline(cdn)), ourList);
    report('timeline: text below that moves', shift > 0, `layout shift ${shift}`);
  } finally {
    await browser.close();
  }
  return missed === 0;
}

const withoutRoom = (html) => html.replace(/<style>.*?<\/style>/, '');
