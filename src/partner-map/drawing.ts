import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {decodeBasemap, pathData, type Basemap} from './basemap.js';
import {overview} from './basemap-overview.js';
import {worldWidth, type Size, type View} from './projection.js';

let decoded: {basemap: Basemap; paths: SVGTemplateResult[]} | undefined;

/** The shapes are the same in every drawing, so they are decoded once a page. */
function shapes() {
  if (!decoded) {
    const basemap = decodeBasemap(overview);
    const path = (name: string, lines: Basemap['borders'], close = false) =>
      svg`<path class=${name} d=${pathData(lines, close)} />`;
    decoded = {
      basemap,
      paths: [
        path('land', basemap.land, true),
        path('member', [...basemap.countries.values()].flat(), true),
        path('border', basemap.borders),
        path('border disputed', basemap.disputed),
      ],
    };
  }
  return decoded;
}

/** The map as a picture: the same places and the same look as the live map, without a script. */
export function renderDrawing({centre, zoom}: View, {width, height}: Size): TemplateResult {
  const {basemap, paths} = shapes();
  const unit = basemap.size / worldWidth(zoom);
  const box = [
    centre.x * basemap.size - (width * unit) / 2,
    centre.y * basemap.size - (height * unit) / 2,
    width * unit,
    height * unit,
  ].map((value) => value.toFixed(1));
  return html`<svg
    class="drawing"
    viewBox=${box.join(' ')}
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
  >
    ${paths}
  </svg>`;
}
