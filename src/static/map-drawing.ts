import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {COLOURS} from '../internal/looks/colours.js';
import type {Language} from '../internal/language/messages.js';
import {nameOfCountry} from '../project/countries.js';
import {pickText} from '../project/pick-text.js';
import type {Partner} from '../project/project.js';
import type {Basemap, Line} from '../partner-map/drawing/basemap.js';
import {
  colourCountries,
  colourMore,
  isAbroad,
  wholeOverview,
} from '../partner-map/drawing/drawing.js';
import {INSET, INSET_PICTURE, INSET_ZOOM, insetPlace} from '../partner-map/drawing/insets.js';
import {labelText} from '../partner-map/map-texts.js';
import {worldWidth, type Point, type Size, type View} from '../partner-map/drawing/projection.js';
import {
  composeScene,
  networkOf,
  placeName,
  wholePicture,
  type Network,
  type Place,
  type PlaceName,
  type PlacedMarker,
} from '../partner-map/drawing/scene.js';
import {overview} from '../partner-map/drawing/basemap-overview.js';
import {linesIn, outlineOf, shortPathData} from './element/outline.js';

export interface MapDrawingOptions extends Language {
  readonly partners: readonly Partner[];
  /** `id` of the partner that is "our town", and that lines lead from. */
  readonly home: string | undefined;
  readonly hasLines: boolean;
}

/** As on a phone: what is legible there is legible everywhere. */
const SIZE: Size = {width: 400, height: 440};
/** So much of the map is drawn above and below, for places that are narrower than they are high. */
const BEYOND = SIZE.height / 2;

const LETTER_WIDTH = 7.2;

/** The elements' colours in the light; a style sheet can change them all. */
const SEA = '#eef3f8';
const LAND = '#d6dadf';
const MEMBER = '#a7bfdd';
const [ACCENT] = COLOURS.accent;
const [SURFACE] = COLOURS.surface;
const [TEXT] = COLOURS.text;
const [BORDER] = COLOURS.border;

/**
 * The map as one picture that needs no style sheet: it has the size that is right for a phone, and
 * gets narrower with its place, but not larger. `undefined` where no partner has a place.
 *
 * A filter that takes the SVG away may leave its texts: with the commas in between they are a list.
 */
export async function renderMapDrawing(
  options: MapDrawingOptions,
): Promise<TemplateResult | undefined> {
  const {partners, home, hasLines, locale, msg} = options;
  const network = networkOf(partners);
  if (!network.places.length) return undefined;
  if (isAbroad(partners)) colourMore(await import('../partner-map/drawing/other-countries.js'));
  const picture = wholePicture(network, {size: SIZE, em: 1, hasButtons: false});
  const scene = composeScene(network, {...picture, home, hasLines, locale, msg});
  return html`<svg
    class="ensie-drawing"
    viewBox="0 0 ${SIZE.width} ${SIZE.height}"
    width="100%"
    height=${SIZE.height}
    preserveAspectRatio="xMinYMid"
    role="img"
    aria-label=${labelText(msg)}
  >
    <svg
      y=${-BEYOND}
      width=${SIZE.width}
      height=${SIZE.height + 2 * BEYOND}
      viewBox="0 ${-BEYOND} ${SIZE.width} ${SIZE.height + 2 * BEYOND}"
    >
      ${renderGround(picture.whole, SIZE, BEYOND, network.countries)}
      ${
        scene.lines
          ? svg`<path class="ensie-line" d=${scene.lines} fill="none" stroke=${ACCENT} stroke-width="1.25" stroke-dasharray="2 4" stroke-linecap="round" />`
          : nothing
      }
      ${scene.markers.map((marker) => marker && renderMarker(marker, options))}
    </svg>
    ${scene.insets.map((place, i) =>
      renderInset(place, insetPlace(picture.corner, SIZE, i), {
        ...options,
        countries: network.countries,
      }),
    )}
  </svg>`;
}

/** Sea and land of a view, and of so many pixels above and below it. */
function renderGround(
  view: View,
  size: Size,
  beyond: number,
  countries: ReadonlySet<string>,
): SVGTemplateResult {
  const basemap = colourCountries(wholeOverview(), countries);
  const scale = worldWidth(view.zoom) / basemap.size;
  const left = view.centre.x * basemap.size - size.width / scale / 2;
  const top = view.centre.y * basemap.size - size.height / scale / 2;
  const more = beyond / scale;
  const seen = (lines: readonly Line[]) =>
    linesIn(lines, [left, top - more, left + size.width / scale, top + size.height / scale + more]);
  const {step} = overview;
  const shift = `scale(${round(scale * step, 5)}) translate(${round(-left / step)} ${round(-top / step)})`;
  return svg`<rect class="ensie-sea" y=${-beyond} width=${size.width} height=${size.height + 2 * beyond} fill=${SEA} /><g transform=${shift}>${renderShapes(basemap, seen)}</g>`;
}

/** Of the partners' countries it has one shape, and the borders between them. */
function renderShapes(
  {land, countries, borders, disputed}: Basemap,
  seen: (lines: readonly Line[]) => readonly Line[],
) {
  const {rings, isInner} = outlineOf([...countries.values()].flat());
  return [
    renderArea('land', seen(land), LAND),
    renderArea('member', seen(rings), MEMBER),
    renderBorder(seen(borders.filter(isInner))),
    renderBorder(seen(disputed), '4 4'),
  ];
}

const renderArea = (name: string, rings: readonly Line[], color: string) =>
  rings.length
    ? svg`<path class=${`ensie-${name}`} d=${shortPathData(rings, true, overview.step)} fill=${color} />`
    : nothing;

const renderBorder = (lines: readonly Line[], dashes: unknown = nothing) =>
  lines.length
    ? svg`<path class="ensie-border" d=${shortPathData(lines, false, overview.step)} fill="none" stroke=${SURFACE} stroke-width="1.25" stroke-linejoin="round" stroke-dasharray=${dashes} vector-effect="non-scaling-stroke" />`
    : nothing;

function renderMarker(
  {partners, at, label}: PlacedMarker,
  {home}: MapDrawingOptions,
): SVGTemplateResult {
  const [first] = partners as [Partner];
  const count = partners.length;
  const isHome = partners.some(({id}) => id === home);
  const shape =
    count > 1
      ? renderNumber(count)
      : isHome
        ? svg`<rect class="ensie-marker" x="-8" y="-8" width="16" height="16" rx="4" transform="rotate(45)" fill=${ACCENT} stroke=${SURFACE} stroke-width="2" />`
        : renderDot(first.lead);
  return svg`<g transform=${`translate(${round(at.x)} ${round(at.y)})`}>${shape}${label && renderLabel(label, 15)}</g>`;
}

/** The lead partner's is a ring. */
const renderDot = (isLead = false): SVGTemplateResult =>
  isLead
    ? svg`<circle class="ensie-surface" r="9" fill=${SURFACE} /><circle class="ensie-ring" r="5.5" fill="none" stroke=${ACCENT} stroke-width="5" />`
    : svg`<circle class="ensie-marker" r="9" fill=${ACCENT} stroke=${SURFACE} stroke-width="2" />`;

function renderNumber(count: number): SVGTemplateResult {
  const width = Math.max(26, String(count).length * LETTER_WIDTH + 14);
  return svg`<rect class="ensie-marker" x=${-width / 2} y="-13" width=${width} height="26" rx="13" fill=${ACCENT} stroke=${SURFACE} stroke-width="2" /><text class="ensie-number" y="4" text-anchor="middle" font-size="12" font-weight="700" fill=${SURFACE}>${count}</text><desc> </desc>`;
}

function renderLabel(
  {text, lang, side}: NonNullable<PlacedMarker['label']>,
  gap: number,
): SVGTemplateResult {
  const [x, y, anchor] = {
    right: [gap, 4, 'start'],
    left: [-gap, 4, 'end'],
    above: [0, -gap - 2, 'middle'],
    below: [0, gap + 10, 'middle'],
  }[side];
  return svg`<text class="ensie-label" x=${x} y=${y} lang=${lang ?? nothing} text-anchor=${anchor} font-size="12" font-weight="600" fill=${TEXT} stroke=${SEA} stroke-width="3" stroke-linejoin="round" paint-order="stroke">${text}</text><desc>, </desc>`;
}

function renderInset(
  {partner, point}: Place,
  {x, y}: Point,
  {locale, msg, countries}: MapDrawingOptions & Pick<Network, 'countries'>,
): SVGTemplateResult {
  const name = placeName(partner, locale, msg);
  const region = partner.region && pickText(partner.region, locale);
  const country = partner.town && {text: nameOfCountry(partner.country, locale, msg)};
  const lines: PlaceName[] = [name, region, country].filter((line) => !!line);
  const {width, height} = INSET_PICTURE;
  const isLong = (text: string) => text.length * LETTER_WIDTH > width;
  return svg`<g transform=${`translate(${x} ${y})`}><rect class="ensie-surface" width=${INSET.width} height=${INSET.height} rx="8" fill=${SURFACE} stroke=${BORDER} /><svg x="9" y="9" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>${renderGround({centre: point, zoom: INSET_ZOOM}, INSET_PICTURE, 0, countries)}<g transform=${`translate(${width / 2} ${height / 2})`}>${renderDot()}</g></svg>${lines.map(
    ({text, lang}, i) =>
      svg`<text class="ensie-text" x="9" y=${78 + i * 17} lang=${lang ?? nothing} font-size="12" font-weight=${i ? 400 : 700} fill=${TEXT} textLength=${isLong(text) ? width : nothing} lengthAdjust=${isLong(text) ? 'spacingAndGlyphs' : nothing}>${text}</text><desc>, </desc>`,
  )}</g>`;
}

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));
