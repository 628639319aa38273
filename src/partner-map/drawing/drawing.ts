import {html, type TemplateResult} from 'lit';
import {decodeBasemap, keepCountries, pathData, type Basemap} from './basemap.js';
import {overview} from './basemap-overview.js';
import {worldWidth, type Size, type View} from './projection.js';

let basemap: Basemap | undefined;
const drawings = new Map<string, ReturnType<typeof pathsOf>>();

/** Decoded once a page. */
const decoded = (): Basemap => (basemap ??= decodeBasemap(overview));

/** With these countries as those of the partners. */
export const overviewBasemap = (countries: ReadonlySet<string>): Basemap =>
  keepCountries(decoded(), countries);

const pathsOf = ({land, countries, borders, disputed}: Basemap) => ({
  land: pathData(land, true),
  member: pathData([...countries.values()].flat(), true),
  borders: pathData(borders, false),
  disputed: pathData(disputed, false),
});

/** The shapes are the same in every drawing of a project. */
function pathsFor(countries: ReadonlySet<string>): ReturnType<typeof pathsOf> {
  const key = [...decoded().countries.keys()].filter((code) => countries.has(code)).join();
  let paths = drawings.get(key);
  if (!paths) drawings.set(key, (paths = pathsOf(overviewBasemap(countries))));
  return paths;
}

/** The map as a picture: the same places and the same look as the live map, without a script. */
export function renderDrawing(
  {centre, zoom}: View,
  {width, height}: Size,
  countries: ReadonlySet<string>,
): TemplateResult {
  const map = decoded();
  const unit = map.size / worldWidth(zoom);
  const box = [
    centre.x * map.size - (width * unit) / 2,
    centre.y * map.size - (height * unit) / 2,
    width * unit,
    height * unit,
  ].map((value) => value.toFixed(1));
  const {land, member, borders, disputed} = pathsFor(countries);
  // In a frame of another shape all of the box is shown, and round it more of the map.
  return html`<svg class="drawing" viewBox=${box.join(' ')} aria-hidden="true">
    <path class="land" d=${land}></path>
    <path class="member" d=${member}></path>
    <path class="border" d=${borders}></path>
    <path class="border disputed" d=${disputed}></path>
  </svg>`;
}
