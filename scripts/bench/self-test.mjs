/** Plants that must be found out: pages that show too little, swallow clicks, or move their text. */
import {BrokenMeasurement, unthrottled} from './browser.mjs';
import {sample} from './comparison.mjs';
import {ours} from './looks.mjs';
import {projectWith} from './many/many-events.mjs';
import {ourLongTimeline, staticLongTimeline} from './many/many-pages.mjs';
import {ourLongList, staticLongList} from './many/many.mjs';
import {between} from './pages.mjs';
import {readmeTexts} from './texts.mjs';

const EMPTY = '/empty.js';
const MANY = 500;

/** A card is no card as long as nobody sees it. */
const cardless = (html) => `<script>
customElements.whenDefined('ensie-partner-map').then(() => {
  const style = new CSSStyleSheet();
  style.replaceSync('.sheet { display: none !important }');
  const {shadowRoot} = document.querySelector('ensie-partner-map');
  setInterval(() => shadowRoot.adoptedStyleSheets.push(style), 20);
});
</script>${html}`;

const swallowing = (html) =>
  `<script>
addEventListener('click', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);
</script>${html}`;

/** What a page does, the page, how to look at it. */
function plants(cdn) {
  const texts = readmeTexts(cdn);
  const map = between(texts['ensie-partner-map']);
  const statement = between(texts['ensie-funding-banner']);
  const scriptless = (html) => html.replace('/ensie/ensie-widgets.js', EMPTY);
  const project = projectWith(MANY);
  const tooFew = {...project, events: project.events.slice(1)};
  return [
    ['all: an empty script', scriptless(between(texts.all)), ours.all],
    ['all: one is missing', between(texts.all.replaceAll('ensie-objectives-list', 'p')), ours.all],
    ['map: taps are swallowed', swallowing(map), ours.map],
    ['map: no card comes', cardless(map), ours.map],
    [
      'many events: taps are swallowed',
      swallowing(ourLongTimeline(cdn, project)),
      ourLongList(MANY, project),
    ],
    ['many events: one is missing', ourLongTimeline(cdn, tooFew), ourLongList(MANY, project)],
    [
      'many events as HTML: one is missing',
      staticLongTimeline(cdn, tooFew),
      staticLongList(MANY, project),
    ],
    ['banner: an empty script', scriptless(statement), ours.statement],
  ];
}

/** @returns {Promise<boolean>} whether all plants were found out */
export async function selfTest(browser, {cdn, addPage, addFile}) {
  addFile(EMPTY, '');
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
  for (const [what, html, look] of plants(cdn)) {
    const error = await measure(what, html, look).catch((error) => error);
    report(what, error instanceof BrokenMeasurement, error.message ?? 'measured');
  }
  const withoutRoom = readmeTexts(cdn)['ensie-project-timeline'].replace(/<div.*?<\/div>/, '');
  const {shift} = await measure('no room', between(withoutRoom), ours.timeline);
  report('timeline: text below that moves', shift > 0.02, `layout shift ${shift}`);
  return missed === 0;
}
