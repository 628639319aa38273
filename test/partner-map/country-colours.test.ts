import {expect, fixture, html} from '@open-wc/testing';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {renderElementHTML} from '../../src/static/element/element-html.js';
import {renderPartnerMapHTML} from '../../src/static/partner-map-html.js';
import {EUROPE} from '../../src/data/fields.js';
import {colourCountries} from '../../src/partner-map/drawing/other-countries.js';
import {decodeBasemap} from '../../src/partner-map/drawing/basemap.js';
import {overview} from '../../src/partner-map/drawing/basemap-overview.js';
import {detail} from '../../src/partner-map/live/basemap-detail.js';
import {find, otherProject, place} from '../fixtures.js';
import {waitUntil} from '../wait.js';

type Spot = [latitude: number, longitude: number];

/** Well inside, and away from the partners' towns. */
const OTHERS: Record<string, Spot> = {
  DE: [50.9, 9.8],
  FR: [46.6, 2.6],
  PL: [52.6, 18.6],
  ES: [39.6, -2.9],
  GR: [39.6, 21.8],
};
const BUNDLED: Record<string, Spot> = {SK: [48.7, 19.4], HU: [46.9, 19.2]};
const SPOTS = {...OTHERS, ...BUNDLED};

const partnersIn = (codes: string[], offset = 0.9) =>
  codes.map((country) => {
    const [latitude, longitude] = SPOTS[country]!;
    return {id: country, name: country, country, position: [latitude, longitude + offset]};
  });

const abroad = {...otherProject, partners: partnersIn(Object.keys(OTHERS))} as never;
/** In places that make the map as large as that of the others. */
const atHome = {
  ...otherProject,
  partners: partnersIn(Object.keys(OTHERS)).map((partner, i) => ({
    ...partner,
    country: Object.keys(BUNDLED)[i % 2],
  })),
} as never;

const isMember = (code: string, members: object) => (code in members ? 'member' : 'land');

/** Not all of Europe is in every picture. */
function expectPainted(seen: Record<string, string>, members: object): void {
  const inPicture = Object.entries(seen).filter(([, colour]) => colour !== 'outside');
  const expected = inPicture.map(([code]) => [code, isMember(code, members)]);
  expect(inPicture).to.deep.equal(expected);
  for (const code of ['SK', 'HU', 'DE', 'PL']) expect(seen[code]).not.to.equal('outside');
}

function toBasemap([latitude, longitude]: Spot, size: number): DOMPoint {
  const north = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
  return new DOMPoint((longitude / 360 + 0.5) * size, (0.5 - north) * size);
}

/** Where the drawing, and with the same view the live map, shows the spots: in pixels of the window. */
function onScreen(path: SVGPathElement, size = overview.size): Record<string, DOMPoint> {
  const matrix = path.getScreenCTM()!;
  const entries = Object.entries(SPOTS);
  return Object.fromEntries(
    entries.map(([code, spot]) => [code, toBasemap(spot, size).matrixTransform(matrix)]),
  );
}

/** What is painted there: the picture is serialised with colours that tell land from members. */
async function painted(svg: SVGSVGElement, points: Record<string, DOMPoint>) {
  const {left, top, width, height} = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.style.cssText = '';
  copy.querySelectorAll('text, circle, rect, [class*=border]').forEach((it) => it.remove());
  for (const path of copy.querySelectorAll('path')) {
    const inside = /member/.test(path.getAttribute('class')!);
    path.setAttribute('fill', inside ? '#f00' : '#0f0');
  }
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, width, height);
  const colour = ({x, y}: DOMPoint) => {
    if (x < left || y < top || x >= left + width || y >= top + height) return 'outside';
    const [red, green] = context.getImageData(x - left, y - top, 1, 1).data;
    return red! > 200 ? 'member' : green! > 200 ? 'land' : 'sea';
  };
  return Object.fromEntries(Object.entries(points).map(([code, at]) => [code, colour(at)]));
}

const drawn = async (element: HTMLElement) => {
  await waitUntil(() => element.shadowRoot?.querySelector('.drawing .member'));
  const svg = find(element, '.frame > .drawing') as unknown as SVGSVGElement;
  return {svg, points: onScreen(svg.querySelector('.land')!)};
};

async function paintedStatic(written: string) {
  const box = await fixture<HTMLElement>(html`<div>${unsafeHTML(written)}</div>`);
  const svg = box.querySelector<SVGSVGElement>('.ensie-drawing')!;
  // Its lines are written in steps of the grid.
  const size = overview.size / overview.step;
  return painted(svg, onScreen(svg.querySelector('.ensie-land')!, size));
}

for (const [whose, project, members] of [
  ['partners in five other countries', abroad, OTHERS],
  ['partners in two of the bundled countries', atHome, BUNDLED],
  ['the bundled project', undefined, BUNDLED],
] as const) {
  describe(`the countries of ${whose} are coloured`, () => {
    const given = project ? {project} : {};
    /** All countries are in a picture that is about as high as wide, in a low window too. */
    const narrow = {...given, style: 'inline-size: 420px'};

    it('in the drawing', async () => {
      const element = await place('ensie-partner-map', narrow);
      const {svg, points} = await drawn(element);
      expectPainted(await painted(svg, points), members);
      const fill = (name: string) => getComputedStyle(svg.querySelector(name)!).fill;
      expect(fill('.member')).not.to.equal(fill('.land'));
    });

    it('in the live map', async () => {
      const element = await place('ensie-partner-map', narrow);
      const {points} = await drawn(element);
      await element.showMap();
      const svg = find(element, '.live svg') as unknown as SVGSVGElement;
      expectPainted(await painted(svg, points), members);
      svg.querySelectorAll('.overview').forEach((shape) => shape.remove());
      expectPainted(await painted(svg, points), members);
    });

    it('in the static picture', async () => {
      expectPainted(await paintedStatic(await renderPartnerMapHTML(given)), members);
    });

    it('in the element that a server writes', async () => {
      const written = await renderElementHTML({widget: 'partner-map', ...given});
      const picture = /<svg\s+class="ensie-drawing"[\s\S]*<\/svg>/.exec(written)![0];
      expectPainted(await paintedStatic(picture), members);
    });
  });
}

describe('a live map that is open', () => {
  it('follows another project', async () => {
    const element = await place('ensie-partner-map', {project: atHome});
    const {points} = await drawn(element);
    await element.showMap();
    const svg = find(element, '.live svg') as unknown as SVGSVGElement;
    const land = svg.querySelectorAll('.land').length;
    element.project = abroad;
    const looks = async (members: object) =>
      Object.entries(await painted(svg, points)).every(
        ([code, colour]) => colour === isMember(code, members),
      );
    await waitUntil(() => looks(OTHERS));
    expect(svg.querySelectorAll('.land')).to.have.length(land);
    element.project = atHome;
    await waitUntil(() => looks(BUNDLED));
  });
});

describe('the shapes of other countries', () => {
  const codes = new Set(EUROPE.split(' '));
  for (const [packed, smallest] of [
    [overview, ['GI', 'SJ', 'VA']],
    [detail, ['SJ', 'VA']],
  ] as const) {
    const {countries, borders, size} = colourCountries(decodeBasemap(packed), codes);

    it(`are there for all of Europe but the smallest, at ${size}`, () => {
      const missing = [...codes].filter((code) => !countries.has(code));
      expect(missing).to.deep.equal(smallest);
    });

    it(`have no edge across another country, at ${size}`, () => {
      const width = (ring: (typeof borders)[number]) =>
        Math.max(
          ...ring.map(([x, y], i) => {
            const [fromX, fromY] = ring.at(i - 1)!;
            return Math.hypot(x - fromX, y - fromY);
          }),
        );
      for (const [code, rings] of countries) {
        expect(Math.max(...rings.map(width)), code).to.be.below(size / 30);
      }
    });
  }
});
