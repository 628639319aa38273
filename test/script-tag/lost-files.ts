// For tests of files of the script tag that do not come, or are something else, and come later.
import {expect, fixture, html} from '@open-wc/testing';
import type {EnsieElement} from '../../src/element/ensie-element.js';
import type {EnsiePartnerMap} from '../../src/partner-map/partner-map.js';
import {manyPartners, otherProject} from '../fixtures.js';
import {isFirefox} from '../engine.js';
import {waitUntil} from '../wait.js';

export type Widget = EnsieElement & EnsiePartnerMap;

/** A file that is loaded when it is needed. */
interface Lazy {
  /** The tag that needs it. */
  readonly tag: string;
  readonly lang?: string;
  /** What makes the element load it. */
  readonly ask?: (widget: Widget) => unknown;
  /** What is said when it does not come. */
  readonly code: string;
  /** What makes the element ask again: a visitor, or the page. */
  readonly again: (widget: Widget) => unknown;
  /** The data are the page's: without the file there is nothing to show of them. */
  readonly isData?: boolean;
}

export const answer = (type: string, body: string) =>
  `/answer?${new URLSearchParams({type, body}).toString().replaceAll('&', '&amp;')}`;
export const json = answer('application/json', JSON.stringify(otherProject));
const table = answer('text/csv', 'name,country,lat,lon\nLinz,AT,48.3,14.3\n');
const mapFile = answer(
  'application/geo+json',
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Linz","country":"AT"},' +
    '"geometry":{"type":"Point","coordinates":[14.3,48.3]}}]}',
);
const list = answer('application/json', '[{"name":"Linz","country":"AT","lat":48.3,"lon":14.3}]');
const rare = answer(
  'application/json',
  '{"partners":[{"name":"Linz","country":"AUT","position":[48.3,14.3]}]}',
);
const calendar = answer(
  'text/calendar',
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20200302\nSUMMARY:Meeting\nEND:VEVENT\nEND:VCALENDAR\n',
);
const map = '<ensie-partner-map></ensie-partner-map>';
export const withSource = (src: string) => map.replace('>', ` src="${src}">`);
const press = (widget: Widget) =>
  widget.shadowRoot!.querySelector<HTMLElement>('.notice button')!.click();
const withTiles = map.replace(
  '>',
  ' tile-url="/test/tile.png?{z}/{x}/{y}" tile-attribution="Linz">',
);
/** The button is offered where the map is in view. */
const pressStreets = async (widget: Widget) => {
  const button = () => widget.shadowRoot!.querySelector<HTMLElement>('.street button');
  await waitUntil(button, 'no street map is offered');
  button()!.click();
};
const online = (widget: Widget) =>
  widget.ownerDocument.defaultView!.dispatchEvent(new Event('online'));
const comeBack = (widget: Widget) => widget.parentElement!.append(widget);

export const files: Record<string, Lazy> = {
  sk: {tag: map, lang: 'sk', code: 'ENSIE-010', again: (it) => it.refresh()},
  'page-data': {tag: withSource(json), code: 'ENSIE-022', again: press, isData: true},
  csv: {tag: withSource(table), code: 'ENSIE-032', again: press, isData: true},
  reading: {tag: withSource(table), code: 'ENSIE-032', again: press, isData: true},
  geojson: {tag: withSource(mapFile), code: 'ENSIE-032', again: press, isData: true},
  'json-list': {tag: withSource(list), code: 'ENSIE-032', again: press, isData: true},
  'rare-forms': {tag: withSource(rare), code: 'ENSIE-032', again: press, isData: true},
  'calendar-file': {
    tag: `<ensie-project-timeline src="${calendar}"></ensie-project-timeline>`,
    code: 'ENSIE-032',
    again: press,
    isData: true,
  },
  children: {
    tag: '<ensie-partner-map data="children"></ensie-partner-map>',
    code: 'ENSIE-032',
    again: press,
    isData: true,
  },
  'text-behind': {
    tag: map.replace('><', ' letters="1">A B<'),
    code: 'ENSIE-022',
    again: online,
  },
  'live-map': {
    tag: map,
    ask: (it) => it.showMap(),
    code: 'ENSIE-020',
    again: (it) => it.showMap(),
  },
  'basemap-detail': {
    tag: map,
    ask: (it) => it.showMap(),
    code: 'ENSIE-020',
    again: (it) => it.showMap(),
  },
  card: {
    tag: map,
    ask: (it) => it.select('it-penne'),
    code: 'ENSIE-022',
    again: (it) => it.select('sk-filakovo'),
  },
  search: {
    tag: map,
    ask: (it) => (it.project = manyPartners(40)),
    code: 'ENSIE-022',
    again: online,
  },
  'street-map': {
    tag: withTiles,
    code: 'ENSIE-022',
    again: online,
  },
  'street-tiles': {
    tag: withTiles,
    ask: pressStreets,
    code: 'ENSIE-021',
    again: pressStreets,
  },
  'other-countries': {
    tag: map,
    ask: (it) => (it.project = otherProject),
    code: 'ENSIE-022',
    again: online,
  },
  'deep-link': {
    tag: '<ensie-partner-map deep-link></ensie-partner-map>',
    code: 'ENSIE-022',
    again: comeBack,
  },
  extras: {
    tag: '<ensie-project-timeline calendar="all"></ensie-project-timeline>',
    code: 'ENSIE-022',
    again: (it) => it.refresh(),
  },
  'detailed-lists': {
    tag: '<ensie-objectives-list></ensie-objectives-list>',
    ask: (it) =>
      (it.project = {...otherProject, results: [{text: 'A meeting', status: 'reached'}]}),
    code: 'ENSIE-022',
    again: online,
  },
  'legal-texts': {
    tag: '<ensie-funding-banner programme="cerv" period="2021-2027"></ensie-funding-banner>',
    code: 'ENSIE-022',
    again: online,
  },
  'funding-de': {
    tag: '<ensie-funding-banner></ensie-funding-banner>',
    lang: 'de',
    code: 'ENSIE-022',
    again: online,
  },
  'ensie-more': {
    tag: '<ensie-objectives-list show="about goal"></ensie-objectives-list>',
    code: 'ENSIE-022',
    again: online,
  },
  about: {
    tag: '<ensie-objectives-list show="about goal"></ensie-objectives-list>',
    code: 'ENSIE-022',
    again: online,
  },
  visibility: {
    tag: '<ensie-funding-banner></ensie-funding-banner>',
    code: 'ENSIE-042',
    again: comeBack,
  },
};

const ways = ['missing', 'dropped', 'hanging', 'page', 'script'];

/** The patience with the file that hangs is shorter, that with all others, on a busy machine, is not. */
const hurry = (file: string) => `<script>{
  const wait = setTimeout;
  setTimeout = (call, ms, ...rest) => wait(call, \`\${rest}\`.includes('/${file}-') ? ms / 10 : ms, ...rest);
}</script>`;

export async function open(
  file: string,
  way: string,
  inside: string,
  {tag, lang = 'en'}: Pick<Lazy, 'tag' | 'lang'> = files[file]!,
): Promise<{widget: Widget; codes: string[]; base: string}> {
  const base = `/lost/${Math.random()}/${way}/${file}`;
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Page" width="800" height="600" style="position: fixed; top: 0"></iframe>`,
  );
  frame.srcdoc =
    `<!doctype html><html lang="${lang}"><title>Page</title>${way === 'hanging' ? hurry(file) : ''}` +
    '<script>codes = []; addEventListener("ensie-error", ({code}) => codes.push(code));' +
    'console.warn = () => {}</script>' +
    `<script type="module" src="${base}/ensie-widgets.js"></script>` +
    `<div>${tag.replace('></', `>${inside}</`)}</div>`;
  // Not for the page to be loaded: in Firefox that is when all that hangs has ended.
  const find = () => frame.contentDocument?.querySelector<Widget>('div > *');
  await waitUntil(() => find()?.shadowRoot, 'the script does not come');
  const {codes} = frame.contentWindow as unknown as {codes: string[]};
  return {widget: find()!, codes, base};
}

export const answered = async (base: string) =>
  Number(await (await fetch(`${base}/answered`)).text());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How often the server was asked for a file while it was lost. */
const lost = async (base: string) => Number(await (await fetch(`${base}/lost`)).text());

/** The file is lost, and something is there in its place. What is given mends it. */
async function lose(file: string, way: string, inside: string): Promise<() => Promise<void>> {
  const {ask, code, again, isData} = files[file]!;
  const {widget, codes, base} = await open(file, way, inside);
  const where = (what: string) => `${what}: ${file}, ${way}, ${inside}`;
  await widget.updateComplete;
  await ask?.(widget);
  await waitUntil(() => codes.includes(code), where('nothing is reported'));
  const shown = widget.shadowRoot!;
  const card = () => shown.querySelector<HTMLElement>('.card');
  if (isData) {
    await waitUntil(() => shown.querySelector('.notice button'), where('there is no button'));
    expect(card(), where('another project')).to.equal(null);
    expect(widget.offsetHeight, where('height')).to.be.above(20);
    if (inside) expect(widget.querySelector('ul')!.offsetHeight, where('text')).to.be.above(0);
  } else {
    await waitUntil(() => (card()?.offsetHeight ?? 0) > 40, where('there is nothing to see'));
  }

  return async () => {
    if (isData) {
      shown.querySelector<HTMLElement>('.notice button')!.focus();
      const before = await lost(base);
      // The second time it fails as well.
      press(widget);
      await waitUntil(async () => (await lost(base)) > before, where('it is not asked for again'));
      await pause(way === 'hanging' ? 1300 : 100);
      expect(shown.activeElement?.localName, where('focus')).to.equal('button');
    }
    await fetch(`${base}/mend`);
    await again(widget);
    await waitUntil(() => answered(base), where('it is not asked for again'));
    if (isData) {
      await waitUntil(card, where('there are no data'));
      expect(shown.querySelector('.notice'), where('notice')).to.equal(null);
      expect(widget.ownerDocument.activeElement === widget, where('focus')).to.equal(true);
    }
    expect(
      codes.filter((reported) => reported === code),
      where('reports'),
    ).to.have.length(1);
  };
}

/**
 * Every file is lost in every way in every engine, with or without text inside the tag: what Firefox tries with
 * a text the others try without, and the other way round.
 */
function textInside(file: string, number: number): string {
  const isWanted = (number + Number(isFirefox)) % 2 === 0;
  // Where the data are the page's children there is always something inside.
  return isWanted || file === 'children' ? '<ul><li><a href="/linz">Linz</a></li></ul>' : '';
}

/** All of it, for the files that bring data, or the others: in all ways at once, as each has to wait. */
export function describeLost(hasData: boolean): void {
  for (const [number, [file, {isData = false}]] of Object.entries(files).entries()) {
    if (isData !== hasData) continue;
    it(`leaves something to see, is reported once and asked for again: ${file}`, async () => {
      const mends = await Promise.all(
        ways.map((way, i) => lose(file, way, textInside(file, number + i))),
      );
      // Data one by one: two documents of a page do not have the focus at once.
      if (isData) for (const mend of mends) await mend();
      else await Promise.all(mends.map((mend) => mend()));
    }).timeout(60_000);
  }
}
