import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {decodeBasemap, pathData, type Basemap} from './basemap.js';
import {overview} from './basemap-overview.js';
import {worldWidth, type Size, type View} from './projection.js';

let basemap: Basemap | undefined;
let paths: SVGTemplateResult[] | undefined;

/** Decoded once a page. */
export const overviewBasemap = (): Basemap => (basemap ??= decodeBasemap(overview));

/** The shapes are the same in every drawing. */
function shapes({land, countries, borders, disputed}: Basemap): SVGTemplateResult[] {
  const path = (name: string, lines: Basemap['borders'], close = false) =>
    svg`<path class=${name} d=${pathData(lines, close)} />`;
  return [
    path('land', land, true),
    path('member', [...countries.values()].flat(), true),
    path('border', borders),
    path('border disputed', disputed),
  ];
}

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
  // In a frame of another shape all of the box is shown, and round it more of the map.
  return html`<svg class="drawing" viewBox=${box.join(' ')} aria-hidden="true">
    ${(paths ??= shapes(map))}
  </svg>`;
}
