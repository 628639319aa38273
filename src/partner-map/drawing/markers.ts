import {html, nothing, type TemplateResult} from 'lit';
import type {MsgFn} from '../../internal/language/locale-controller.js';
import type {Locale} from '../../internal/language/locales.js';
import {still} from '../../internal/still.js';
import {nameOfCountry} from '../../project/countries.js';
import type {Partner} from '../../project/project.js';
import {inLanguage, renderText} from '../../project/text.js';
import {renderDrawing} from './drawing.js';
import {INSET_PICTURE, INSET_ZOOM, isNarrow} from './insets.js';
import {homeMark, joined} from '../partner-text.js';
import type {Point, Size} from './projection.js';
import {placeName, type Picture, type Place, type PlacedMarker, type Scene} from './scene.js';

/** A longer list of names is not listened to. */
const MOST_NAMED = 12;
/** More stops of the Tab key than these are a trap. */
const MOST_STOPS = 20;

export interface MarkerOptions {
  readonly picture: Picture;
  /** The map glides to its view, and the markers with it. */
  readonly gliding: boolean;
  readonly isPrinting: boolean;
  readonly selected: string | undefined;
  readonly home: string | undefined;
  readonly locale: Locale;
  readonly msg: MsgFn;
  /** A number with the word for partners. */
  readonly count: (number: number) => string;
  readonly onPress: (partners: readonly Partner[], marker: HTMLElement) => void;
}

/** All that lies on the picture: lines, markers with their labels, and insets. */
export const renderMarkers = (scene: Scene, options: MarkerOptions): TemplateResult => {
  const {markers, insets, lines} = scene;
  const {gliding} = options;
  const {size, em, corner} = options.picture;
  // The list is the shorter way to many partners for those who go by keyboard.
  const tabIndex = markers.length > MOST_STOPS ? -1 : 0;
  return html`<div class=${gliding ? 'markers gliding' : 'markers'}>
      ${lines ? renderLines(lines, size) : nothing}
      ${markers.map((marker) => (marker ? renderMarker(marker, tabIndex, options) : nothing))}
    </div>
    <div
      class="insets ${corner} ${isNarrow({width: size.width / em, height: size.height / em}) ? 'narrow' : ''}"
    >
      ${insets.map((place) => renderInset(place, options))}
    </div>`;
};

const renderLines = (lines: string, {width, height}: Size) =>
  html`<svg
    class="lines"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path d=${lines}></path>
  </svg>`;

/** In pixels, which glide; in shares of the picture on paper, where it has another width. */
const placeAt = ({x, y}: Point, {picture: {size}, isPrinting}: MarkerOptions): string =>
  isPrinting
    ? `left: ${(x / size.width) * 100}%; top: ${(y / size.height) * 100}%`
    : `translate: ${x.toFixed(1)}px ${y.toFixed(1)}px`;

function renderMarker(
  {partners, at, label, name: shown}: PlacedMarker,
  tabIndex: number,
  options: MarkerOptions,
) {
  const {selected, home, locale, onPress} = options;
  const [first] = partners as [Partner];
  const many = partners.length > 1;
  const current = partners.some(({id}) => id === selected);
  const isHome = partners.some(({id}) => id === home);
  const kinds = [
    many && 'many',
    isHome ? 'home' : partners.some(({lead}) => lead) && 'lead',
    current && 'current',
  ].filter(Boolean);
  const spoken = many ? nameGroup(partners, options) : first.name;
  // What is seen beside the marker is part of its name, so that it can be called by that.
  const place = !spoken.includes(shown.text) && shown;
  const name = [spoken, place && place.text, isHome && homeMark(options.msg)]
    .filter(Boolean)
    .join(', ');
  const isOneLanguage = !many && !isHome && (!place || place.lang === first.lang);
  const where = placeAt(at, options);
  const press = (marker: Element) => onPress(partners, marker as HTMLElement);
  return html`<button
      type="button"
      class="marker ${kinds.join(' ')}"
      data-partner=${partners.map(({id}) => id).join(' ')}
      tabindex=${tabIndex}
      lang=${(isOneLanguage && first.lang) || nothing}
      aria-label=${name}
      aria-current=${current ? 'true' : nothing}
      aria-haspopup="dialog"
      .style=${where}
      @click=${({currentTarget}: Event) => press(currentTarget as Element)}
    >
      ${many ? html`<b>${partners.length > 999 ? '1k+' : partners.length}</b>` : nothing}
    </button>
    ${
      label
        ? html`<span
            class="label ${label.side}"
            aria-hidden="true"
            .style=${where}
            @click=${({currentTarget}: Event) => press((currentTarget as Element).previousElementSibling!)}
            ><span>${still(inLanguage(label.text, label.lang, locale))}</span></span
          >`
        : nothing
    }`;
}

function nameGroup(partners: readonly Partner[], {count}: MarkerOptions): string {
  const names = partners.slice(0, MOST_NAMED).map(({name}) => name);
  if (partners.length > names.length) names.push('…');
  return `${count(partners.length)}: ${names.join(', ')}`;
}

function renderInset(
  {partner, point}: Place,
  {picture, selected, home, locale, msg, onPress}: MarkerOptions,
) {
  const current = partner.id === selected;
  const isHome = partner.id === home;
  const name = placeName(partner, locale, msg);
  const where = [
    partner.region && renderText(partner.region, locale),
    partner.town && nameOfCountry(partner.country, locale, msg),
  ];
  return html`<button
    type="button"
    class="inset ${current ? 'current' : ''} ${isHome ? 'home' : ''}"
    data-partner=${partner.id}
    aria-current=${current ? 'true' : nothing}
    aria-haspopup="dialog"
    @click=${({currentTarget}: Event) => onPress([partner], currentTarget as HTMLElement)}
  >
    ${still(
      html`<span class="picture"
          >${renderDrawing({centre: point, zoom: INSET_ZOOM}, INSET_PICTURE, picture.countries)}</span
        >
        <span class="visually-hidden" lang=${partner.lang ?? nothing}>${partner.name}, </span>
        ${isHome ? html`<span class="visually-hidden">${homeMark(msg)}, </span>` : nothing}
        <b>${inLanguage(name.text, name.lang, locale)}</b>
        ${joined(where, ', ')}`,
    )}
  </button>`;
}
