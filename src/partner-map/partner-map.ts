import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {EnsieElement} from '../element/ensie-element.js';
import {baseStyles} from '../internal/looks/base.styles.js';
import {PrintController} from '../internal/print.js';
import {still} from '../internal/still.js';
import type {Partner} from '../project/project.js';
import {CardController} from './card/card-controller.js';
import {renderControls} from './controls.js';
import {renderDrawing} from './drawing/drawing.js';
import {mapControlsStyles} from './controls.styles.js';
import {MapController} from './map-controller.js';
import {renderMapFrame} from './map-frame.js';
import {isLong, MapParts} from './map-parts.js';
import {countText, creditTexts, headingText, labelText, summaryText} from './map-texts.js';
import {renderMarkers} from './drawing/markers.js';
import {renderPartnerList} from './list/partner-list.js';
import {partnerListStyles} from './list/partner-list.styles.js';
import {describePartner, type PartnerText} from './partner-text.js';
import {partnerMapStyles} from './partner-map.styles.js';
import type {Reveal} from './map-types.js';
import {
  composeScene,
  markerOf,
  narrow,
  networkOf,
  type Network,
  type Picture,
  type Scene,
} from './drawing/scene.js';

const REVEALS: readonly Reveal[] = ['interaction', 'auto', 'none'];

/** When the next frame has been painted, and so many milliseconds later. */
const afterFrame = (callback: () => unknown, ms = 0) =>
  requestAnimationFrame(() => setTimeout(callback, ms));

/**
 * The project's partners: a drawing that becomes a live map in place when somebody wants to move
 * it, and the same partners as a list that is always there.
 *
 * @element ensie-partner-map
 * @csspart card - The whole element.
 * @csspart heading - The heading.
 * @csspart map - The frame of the drawing and of the live map.
 * @csspart list - The list of partners.
 * @csspart country - The headings in it, over the partners of one country.
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
  /** @internal */
  override readonly shows = ['partners'] as const;
  static override styles = [baseStyles, partnerMapStyles, mapControlsStyles, partnerListStyles];
  static override properties: PropertyDeclarations = {
    selected: {reflect: true},
    home: {},
    lines: {},
    reveal: {},
    deepLink: {type: Boolean, attribute: 'deep-link'},
    tileUrl: {attribute: 'tile-url'},
    tileAttribution: {attribute: 'tile-attribution'},
    consent: {},
  };

  /** `id` of the highlighted partner. Default: none. An unknown one highlights nothing. */
  selected?: string;

  /**
   * `id` of the partner on whose website the map stands: it is marked as "our town", and thin lines
   * lead from it to the others. Default: none. An unknown one is reported as ENSIE-003.
   */
  home?: string;

  /** `none` draws no lines from `home`. Default: `home`. */
  lines: 'home' | 'none' = 'home';

  /**
   * When the live map replaces the drawing: on `interaction` (pointing at it, touching or focusing
   * it), `auto` when it is scrolled into view, or `none`, never: the drawing then stays, without
   * buttons that move it, and no street map is offered. Anything else acts as `interaction` and is reported as ENSIE-003.
   */
  reveal: Reveal = 'interaction';

  /**
   * Follows `#partner-<id>` at the end of the page's address: selects that partner and leads to
   * its card. Only read, never written. Default: `false`.
   */
  deepLink = false;

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
    network: () => this.#everybody,
    label: () => labelText(this.msg),
    reveal: () => this.reveal,
  });
  readonly #card = new CardController(this, {
    partners: () => this.#all,
    count: (number) => this.#count(number),
    describe: (partner) => describePartner(partner, this, true),
  });
  readonly #parts = new MapParts(this, this.#map, (number) => this.#count(number));
  readonly #print = new PrintController(this);
  /** Those who are looked for: everybody, unless the visitor searches. */
  #partners: readonly Partner[] = [];
  #shown?: readonly Partner[];
  #network?: Network;
  #narrowed?: Network;

  /**
   * The search stands over a long list from the first, so that it does not push it down, and countries
   * have their colour. Later data do not keep the visitor waiting.
   */
  protected override prepare() {
    return this.hasOwnData && !this.hasUpdated ? this.#prepareParts() : undefined;
  }

  async #prepareParts(): Promise<void> {
    await this.followOwnData();
    await this.#parts.loadFor(this.#all);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const partners = this.#all;
    if (partners !== this.#shown) {
      this.#shown = partners;
      this.#network = undefined;
      this.#parts.begin();
    }
    this.#parts.load(partners);
    const found = (isLong(partners) && this.#parts.finder?.find(partners)) || partners;
    if (found !== this.#partners) this.#narrowed = undefined;
    this.#partners = found;
    if (changed.has('home') && this.home && !partners.some(({id}) => id === this.home)) {
      this.reject('home', this.home, 'the id of a partner');
    }
    if (changed.has('reveal') && !REVEALS.includes(this.reveal)) {
      this.reject('reveal', this.reveal, 'interaction, auto or none');
    }
  }

  protected override firstUpdated(): void {
    // For the first tap, and never before the first paint: idle callbacks are, and Safari has none.
    afterFrame(this.#card.load, 250);
  }

  /** @internal */
  override get heading(): string {
    return headingText(this.msg);
  }

  protected override render() {
    const {finder} = this.#parts;
    return this.renderCard(
      html`<p class="muted">${summaryText(this.#all, this)}</p>`,
      html`<div class="body" @keydown=${this.#card.onKeydown}>
          ${this.#renderMap()}
          <div class="listing">
            ${isLong(this.#all) ? finder?.render() : nothing}
            ${renderPartnerList({
              partners: this.#partners,
              most: this.#print.isPrinting ? Infinity : this.#parts.most,
              selected: this.selected,
              describe: this.#describe,
              heading: (country) => this.renderHeading(country, 1, 'country'),
              onSelect: (id, from) => this.#card.choose(id, from),
              more: (shown) => finder?.renderMore(shown, this.#parts.showMore),
            })}
          </div>
        </div>
        <div class="credits">
          ${still(creditTexts(this.msg).map((text) => html`<p>${text}</p>`))}
        </div>`,
    );
  }

  /**
   * Replaces the drawing with the live map, as pointing at the map does. Settles when it is there,
   * or when it failed (reported as ENSIE-020): the drawing then stays. Of an element that has no size
   * (`display: none`, or the DOM of a test) it settles, too, and the map comes when it has one. Does
   * nothing with `reveal="none"`.
   */
  showMap(): Promise<void> {
    return this.#map.show();
  }

  /**
   * Highlights a partner, opens its card and brings it into view. An unknown `id` is reported as
   * ENSIE-003.
   */
  select(id: string): void {
    // Before its first render an element may still wait for its data.
    if (this.hasUpdated && !this.#all.some((partner) => partner.id === id)) {
      this.report('ENSIE-003', `there is no partner with the id "${id}".`);
      return;
    }
    this.selected = id;
    this.#card.show([id]);
    const {picture} = this.#map;
    if (!picture || markerOf(this.#scene(picture), id)) return;
    const place = this.#everybody.places.find(({partner}) => partner.id === id);
    if (place) this.#map.centreOn(place.point);
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

  /** Made for the picture, not before the list: with many partners each takes its time. */
  get #everybody(): Network {
    return (this.#network ??= networkOf(this.#all));
  }

  /** None where own data have failed; the page may still ask for one. */
  get #all(): readonly Partner[] {
    return this.content?.partners ?? [];
  }

  get #sought(): Network {
    if (this.#partners === this.#all) return this.#everybody;
    return (this.#narrowed ??= narrow(this.#everybody, this.#partners));
  }

  #scene(picture: Picture): Scene {
    const {home, locale, msg} = this;
    const hasLines = this.lines !== 'none';
    return composeScene(this.#sought, {...picture, home, hasLines, locale, msg});
  }

  #describe = (partner: Partner): PartnerText => describePartner(partner, this);

  #count = (number: number): string => countText(number, this);

  #renderMap() {
    const {isPrinting} = this.#print;
    const {picture, phase, isLate} = this.#map;
    // Paper gets the drawing: it fits any width.
    const isLive = phase === 'live' && !isPrinting;
    return renderMapFrame({
      msg: this.msg,
      size: picture?.size,
      picture:
        picture &&
        this.#renderPicture(isPrinting ? {...picture, view: picture.whole} : picture, isLive),
      controls: this.reveal === 'none' ? nothing : this.#renderControls(isLive),
      street: this.#parts.street,
      isLate,
      onInterest: this.#onInterest,
      onSkip: this.#onSkip,
    });
  }

  #renderControls(isLive: boolean) {
    const live = isLive ? this.#map.live : undefined;
    return renderControls(this.msg, live, (command) => void this.#map.command(command));
  }

  #renderPicture(picture: Picture, live: boolean) {
    const scene = this.#scene(picture);
    return html`${live ? nothing : renderDrawing(picture.whole, picture.size, picture.countries)}
    ${renderMarkers(scene, {
      picture,
      gliding: this.#map.gliding,
      isPrinting: this.#print.isPrinting,
      selected: this.selected,
      home: this.home,
      locale: this.locale,
      msg: this.msg,
      count: this.#count,
      onPress: this.#onMarker,
    })}
    ${this.#card.render(scene, picture)}`;
  }

  /** The card goes first, where a marker was pressed: line and processor would share themselves between both. */
  #onInterest = (): void => {
    void this.#card.load().then(() => afterFrame(this.#map.show));
  };

  /** A marker opens its partner's card; a numbered one lists its partners, or goes closer. */
  #onMarker = (partners: readonly Partner[], marker: HTMLElement): void => {
    if (partners.length === 1) return this.#card.choose(partners[0]!.id, marker);
    // Only a list that has a search can have a group that is so large.
    const {picture} = this.#map;
    const closer = picture && isLong(partners) && this.#parts.finder?.closer(partners, picture);
    if (closer && this.reveal !== 'none') return void this.#map.goTo(closer);
    this.#card.offer(
      partners.map(({id}) => id),
      marker,
    );
  };

  #onSkip = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.list')?.focus();
  };
}
