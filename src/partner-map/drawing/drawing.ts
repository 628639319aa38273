import {html, type TemplateResult} from 'lit';
import {decodeBasemap, pathData, type Basemap} from './basemap.js';
import {overview} from './basemap-overview.js';
import {worldWidth, type Size, type View} from './projection.js';

let basemap: Basemap | undefined;
let paths: ReturnType<typeof pathsOf> | undefined;

/** Decoded once a page. */
export const overviewBasemap = (): Basemap => (basemap ??= decodeBasemap(overview));

/** The shapes are the same in every drawing. */
const pathsOf = ({land, countries, borders, disputed}: Basemap) => ({
  land: pathData(land, true),
  member: pathData([...countries.values()].flat(), true),
  borders: pathData(borders, false),
  disputed: pathData(disputed, false),
});

/** The map as a picture: the same places and the same look as the live map, without a script. */
export function renderDrawing({centre, zoom}: View, {width, height}: Size): TemplateResult {
  const map = overviewBasemap();
  const unit = map.size / worldWidth(zoom);
  const box = [
    centre.x * map.size - (width * unit) / 2,
    centre.y * map.size - (height * unit) / 2,
    width * unit,
    height * unit,
  ].map((value) => value.toFixed(1));
  const {land, member, borders, disputed} = (paths ??= pathsOf(map));
  // In a frame of another shape all of the box is shown, and round it more of the map.
  return html`<svg class="drawing" viewBox=${box.join(' ')} aria-hidden="true">
    <path class="land" d=${land}></path>
    <path class="member" d=${member}></path>
    <path class="border" d=${borders}></path>
    <path class="border disputed" d=${disputed}></path>
  </svg>`;
}
