import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {EnsieElement} from '../ensie-element.js';
import {baseStyles} from '../internal/base.styles.js';
import {EnsiePartnerSelectEvent} from '../internal/events.js';
import {countryName} from '../internal/format.js';
import type {Project} from '../project/project.js';
import {inLanguage, renderText} from '../project/text.js';
import {renderControls} from './controls.js';
import {renderDrawing} from './drawing.js';
import {mapControlsStyles} from './map-controls.styles.js';
import {isNarrow} from './layout.js';
import {MapController} from './map-controller.js';
import {joined, renderPartnerList} from './partner-list.js';
import {partnerListStyles} from './partner-list.styles.js';
import {partnerMapStyles} from './partner-map.styles.js';
import type {Size} from './projection.js';
import {StreetMapController} from './street-map-controller.js';
import {
  composeScene,
  networkOf,
  placeName,
  type Network,
  type Place,
  type PlacedMarker,
  type Scene,
} from './scene.js';

const INSET_PICTURE: Size = {width: 112, height: 52};
const INSET_ZOOM = 5.2;

/**
 * The project's partners: a drawing that becomes a live map in place when somebody wants to move
 * it, and the same partners as a list that is always there.
 *
 * @element ensie-partner-map
 * @csspart card - The whole element.
 * @csspart heading - The heading.
 * @csspart map - The frame of the drawing and of the live map.
 * @csspart list - The list of partners.
 * @cssproperty [--ensie-color-accent=#0b4ea2] - Markers, links and the partners' countries.
 * @cssproperty [--ensie-color-surface=#fff] - Background.
 * @cssproperty [--ensie-color-text=#16202e] - Text.
 * @cssproperty [--ensie-color-muted=#56657a] - Secondary text and other countries.
 * @cssproperty [--ensie-color-border=#d6dee9] - Lines.
 * @cssproperty [--ensie-radius=0.75em] - Radius of the corners.
 * @cssproperty [--ensie-font=system-ui] - Font family.
 * @cssproperty [--ensie-space=1.5em] - Inner spacing.
 * @fires {Event} ensie-map-ready - The live map has taken over from the drawing.
 * @fires {EnsiePartnerSelectEvent} ensie-partner-select - The visitor chose a partner.
 * @fires {EnsieConsentRequestEvent} ensie-consent-request - The visitor asks for the street map.
 *   `preventDefault()` keeps it back until `grantConsent()`.
 * @fires {EnsieErrorEvent} ensie-error - Something could not be shown; the rest is.
 */
export class EnsiePartnerMap extends EnsieElement {
  static override styles = [baseStyles, partnerMapStyles, mapControlsStyles, partnerListStyles];
  static override properties: PropertyDeclarations = {
    selected: {reflect: true},
    tileUrl: {attribute: 'tile-url'},
    tileAttribution: {attribute: 'tile-attribution'},
    consent: {},
  };

  /** `id` of the highlighted partner. Default: none. An unknown one highlights nothing. */
  selected?: string;

  /**
   * Address of a street map's tiles, with `{z}`, `{x}` and `{y}`: https, or on this website
   * (http://localhost while developing). Default: none, and no street map is offered. Any other
   * placeholder or address is reported as ENSIE-003. Nothing is asked of its host before consent
   * (GDPR). Another host needs a new consent.
   */
  tileUrl?: string;

  /**
   * Credit for the tiles, plain text, on the map as long as they are. Default: none, and then no
   * street map is offered, which is reported as ENSIE-003. "OpenStreetMap" in it is linked to
   * openstreetmap.org/copyright, as its licence asks.
   */
  tileAttribution?: string;

  /**
   * `granted`: the visitor agrees to requests to the host of `tile-url`. Default: nobody has been
   * asked; also after the visitor went back, or the street map failed. Anything else is reported
   * as ENSIE-003 and ignored. The element removes the attribute, but never writes it.
   */
  consent?: 'granted';

  readonly #map = new MapController(this, {
    network: () => this.#network,
    label: () => this.#mapLabel(),
  });
  readonly #street = new StreetMapController(this, this.#map, this.msg);
  #network: Network = {near: [], far: []};
  #networkOf?: Project;
  /** Where Escape leads back to: the marker from which the visitor came to the list. */
  #cameFrom?: HTMLElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const project = this.content;
    if (project === this.#networkOf) return;
    this.#networkOf = project;
    this.#network = networkOf(project.partners);
  }

  protected override render() {
    return this.renderCard(
      this.msg('Project partners', {id: 'map.heading', desc: 'Heading of the map'}),
      html`<p class="muted">${this.#summary()}</p>`,
      html`<div class="body" @keydown=${this.#onKeydown}>
          ${this.#renderMap()}
          ${renderPartnerList({
            partners: this.content.partners,
            selected: this.selected,
            locale: this.locale,
            msg: this.msg,
            onSelect: (id) => this.#choose(id),
          })}
        </div>
        ${this.#renderCredits()}`,
    );
  }

  /**
   * Replaces the drawing with the live map, as pointing at the map does. Settles when it is there,
   * or when it failed (reported as ENSIE-020): the drawing then stays.
   */
  showMap(): Promise<void> {
    return this.#map.show();
  }

  /** Highlights a partner and brings it into view. An unknown `id` is reported as ENSIE-003. */
  select(id: string): void {
    // Before its first render an element may still wait for its data.
    if (this.hasUpdated && !this.content.partners.some((partner) => partner.id === id)) {
      this.report('ENSIE-003', `there is no partner with the id "${id}".`);
      return;
    }
    this.selected = id;
    const hidden = this.#scene().markers.find(
      ({partner, visible}) => partner.id === id && !visible,
    );
    if (hidden) this.#map.centreOn(hidden.point);
  }

  /** Shows the street map of `tile-url` when the map is in view, for a consent manager. */
  grantConsent(): void {
    this.consent = 'granted';
  }

  /** Brings the drawn map back; its host is asked for nothing more. */
  revokeConsent(): void {
    this.removeAttribute('consent');
    this.consent = undefined;
  }

  #scene(): Scene {
    const {view, home, size} = this.#map;
    return composeScene(this.#network, {view, home, size, locale: this.locale});
  }

  #summary(): string {
    const {partners} = this.content;
    const countries = new Set(partners.map(({country}) => country)).size;
    const parts = [
      this.plural(
        partners.length,
        this.msg('{n, plural, one {# partner} other {# partners}}', {
          id: 'map.partners',
          desc: 'Under the heading, followed by "from # countries"; ICU plural forms of the language',
        }),
      ),
      this.plural(
        countries,
        this.msg('{n, plural, one {from # country} other {from # countries}}', {
          id: 'map.countries',
          desc: 'Follows "# partners"; ICU plural forms of the language',
        }),
      ),
    ];
    return parts.join(' ');
  }

  #mapLabel(): string {
    return this.msg('Map of the partners', {
      id: 'map.label',
      desc: 'Name of the map for screen readers',
    });
  }

  #renderMap() {
    const live = this.#map.phase === 'live';
    const {markers, insets, corner} = this.#scene();
    const {streetMap} = this.#street;
    return html`<div
      class="map"
      role="group"
      aria-label=${this.#mapLabel()}
      @pointerenter=${this.#onInterest}
      @touchstart=${{handleEvent: this.#onInterest, passive: true}}
      @focusin=${this.#onInterest}
    >
      <button type="button" class="skip visually-hidden" @click=${this.#onSkip}>
        ${this.msg('Skip the map', {
          id: 'map.skip',
          desc: 'Button before the map that leads keyboard users to the list',
        })}
      </button>
      <div class="frame" part="map">
        ${live ? nothing : renderDrawing(this.#map.home, this.#map.size)}
        <div class="live"></div>
        <div class=${this.#map.gliding ? 'markers gliding' : 'markers'}>
          ${markers.map((marker) => this.#renderMarker(marker))}
        </div>
        ${renderControls(this.msg, live, (command) => void this.#map.command(command))}
        <div class="insets ${corner} ${isNarrow(this.#map.size) ? 'narrow' : ''}">
          ${insets.map((place) => this.#renderInset(place))}
        </div>
        ${streetMap?.renderAttribution()}
      </div>
      ${streetMap?.renderOffer()}
      <p class="status" role="status">${this.#map.failed ? this.#failure() : streetMap?.status}</p>
    </div>`;
  }

  #renderMarker({partner, at, visible, label}: PlacedMarker) {
    const current = partner.id === this.selected;
    return html`<button
        type="button"
        class="marker ${partner.lead ? 'lead' : ''} ${current ? 'current' : ''}"
        data-partner=${partner.id}
        lang=${partner.lang ?? nothing}
        aria-label=${partner.name}
        aria-current=${current ? 'true' : nothing}
        ?hidden=${!visible}
        .style=${`translate: ${at.x.toFixed(1)}px ${at.y.toFixed(1)}px`}
        @click=${this.#onMarker}
      ></button>
      ${
        label
          ? html`<span
              class="label ${label.side}"
              aria-hidden="true"
              .style=${`translate: ${at.x.toFixed(1)}px ${at.y.toFixed(1)}px`}
              ><span>${inLanguage(label.text, label.lang, this.locale)}</span></span
            >`
          : nothing
      }`;
  }

  #renderInset({partner, point}: Place) {
    const current = partner.id === this.selected;
    const name = placeName(partner, this.locale);
    const where = [
      partner.region && renderText(partner.region, this.locale),
      partner.town && countryName(partner.country, this.locale),
    ];
    return html`<button
      type="button"
      class="inset ${current ? 'current' : ''}"
      data-partner=${partner.id}
      aria-current=${current ? 'true' : nothing}
      @click=${this.#onMarker}
    >
      <span class="picture"
        >${renderDrawing({centre: point, zoom: INSET_ZOOM}, INSET_PICTURE)}</span
      >
      <span class="visually-hidden" lang=${partner.lang ?? nothing}>${partner.name}, </span>
      <b>${inLanguage(name.text, name.lang, this.locale)}</b>
      ${joined(where, ', ')}
    </button>`;
  }

  #failure(): string {
    return this.msg(
      'The interactive map could not be loaded. The drawing and the list show all partners.',
      {id: 'map.failed', desc: 'Shown under the map when the live map could not be loaded'},
    );
  }

  #renderCredits() {
    return html`<div class="credits">
      <p>
        ${this.msg(
          'Map: Natural Earth. Places: GeoNames (CC BY 4.0). The borders imply no opinion on the legal status of any territory. Dashed line: Kosovo*.',
          {id: 'map.credits', desc: 'Small print under the map; keep the names and the asterisk'},
        )}
      </p>
      <p>
        ${this.msg(
          '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
          {
            id: 'map.kosovo',
            desc: 'The European Union’s standard footnote, in its official wording',
          },
        )}
      </p>
    </div>`;
  }

  #choose(id: string, marker?: HTMLElement): void {
    this.select(id);
    this.dispatchEvent(new EnsiePartnerSelectEvent(id));
    this.#cameFrom = marker;
    if (marker) void this.updateComplete.then(() => this.#find('li.current .name').focus());
  }

  #find(selector: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(selector)!;
  }

  #onInterest = (): void => {
    void this.#map.show();
  };

  #onMarker(event: Event): void {
    const marker = event.currentTarget as HTMLElement;
    this.#choose(marker.dataset.partner!, marker);
  }

  #onSkip(): void {
    this.#find('.partners').focus();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#cameFrom) return;
    this.#cameFrom.focus();
    this.#cameFrom = undefined;
  }
}
