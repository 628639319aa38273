// Lazy: loaded for pages that name a tile server.
import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {EnsieElement} from '../../element/ensie-element.js';
import {EnsieConsentRequestEvent} from '../../internal/events.js';
import {str} from '../../internal/language/locale-controller.js';
import {adoptStyles} from '../../internal/looks/adopt-styles.js';
import type {MapController} from '../map-controller.js';
import {streetMapCss} from './street-map.styles.js';
import type * as streetTiles from './street-tiles.js';
import {readTileSource, splitAttribution, type TileSource} from './tile-source.js';

/** The element, as far as the street map is concerned. */
export interface StreetMapHost extends EnsieElement {
  tileUrl?: string;
  tileAttribution?: string;
  consent?: string;
  readonly reveal: string;
  grantConsent(): void;
  revokeConsent(): void;
}

/** The layout has been made, and whoever observes sizes has been told. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** From a consent to its end. */
interface Session {
  readonly source: TileSource;
  /** The credit goes up before the first tile is asked for. */
  credited?: boolean;
  tiles?: streetTiles.StreetTiles;
}

/**
 * Offers a street map, and shows it with the visitor's consent: before that nothing is asked of the
 * tile server (an IP address is personal data: GDPR), and nothing is remembered.
 */
export class StreetMap implements ReactiveController {
  readonly #host: StreetMapHost;
  readonly #map: MapController;
  #checkedUrl?: string;
  #checkedAttribution?: string;
  #source?: TileSource;
  #session?: Session;
  #failedHost?: string;
  /** Nothing is loaded for a map that nobody has seen yet. */
  #inView = false;
  readonly #sight = new IntersectionObserver((entries) => this.#onSight(entries));
  // Not at once: a size that changes while sizes are told is an error in the page's log.
  readonly #height = new ResizeObserver(() => requestAnimationFrame(() => this.#makeRoom()));
  #attribution: Element | null = null;

  constructor(host: StreetMapHost, map: MapController) {
    this.#host = host;
    this.#map = map;
    host.addController(this);
  }

  /** One sentence for the visitor when the street map could not be shown. */
  get status(): string | undefined {
    const host = this.#failedHost;
    return (
      host &&
      this.#host.msg(
        str`The street map from ${host} could not be loaded. The drawn map is shown again.`,
        {id: 'map.streetFailed', desc: 'Under the map; the placeholder is the name of a server'},
      )
    );
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#sight.disconnect();
    this.#measure(null);
    this.#inView = false;
    this.#stop(); // consent stays: an element that moves in the page is the same one
  }

  hostUpdate(): void {
    this.#check();
    const host = this.#host;
    const {consent} = host;
    if (consent && consent !== 'granted') {
      host.report('ENSIE-003', `consent="${consent}" is not "granted"; the visitor is asked.`);
    }
    const shown = this.#session?.source;
    if (shown && shown !== this.#source) {
      this.#stop();
      if (shown.host !== this.#source?.host) host.revokeConsent(); // it was given for that server
    }
    if (this.#granted) this.#failedHost = undefined;
    else this.#stop();
  }

  hostUpdated(): void {
    const {renderRoot} = this.#host;
    adoptStyles(renderRoot, streetMapCss);
    if (this.#granted && !this.#inView) this.#sight.observe(renderRoot.querySelector('.frame')!);
    if (this.#granted && this.#inView && !this.#session) void this.#start();
    this.#measure(renderRoot.querySelector('.attribution'));
  }

  /** The button under the map, which asks for consent or takes it back. */
  renderOffer(): TemplateResult | undefined {
    const {msg} = this.#host;
    if (!this.#source) return undefined;
    const {host} = this.#source;
    const granted = this.#granted;
    return html`<div class="street">
      <button type="button" aria-describedby="street-note" @click=${() => this.#onPress()}>
        ${
          granted
            ? msg('Back to the drawn map', {
                id: 'map.streetBack',
                desc: 'Button under the map while it shows a street map',
              })
            : msg(str`Show the street map from ${host}`, {
                id: 'map.street',
                desc: 'Button under the map; the placeholder is the name of a server',
              })
        }
      </button>
      ${
        granted
          ? undefined
          : html`<p id="street-note">
              ${msg(str`This sends your IP address to ${host}.`, {
                id: 'map.streetNote',
                desc: 'Beside the button "Show the street map from …"; the placeholder is the name of a server',
              })}
            </p>`
      }
    </div>`;
  }

  /** The credit on the tiles; in no language but the provider's own. */
  renderAttribution(): TemplateResult | undefined {
    if (!this.#source || !this.#session?.credited) return undefined;
    const [before, osm, after] = splitAttribution(this.#source.attribution);
    const link = osm && html`<a href="https://www.openstreetmap.org/copyright">${osm}</a>`;
    return html`<p class="attribution" translate="no">${before}${link}${after}</p>`;
  }

  get #granted(): boolean {
    return !!this.#source && this.#host.consent === 'granted';
  }

  #check(): void {
    const host = this.#host;
    const {tileAttribution, reveal} = host;
    const tileUrl = reveal === 'none' ? undefined : host.tileUrl;
    if (tileUrl === this.#checkedUrl && tileAttribution === this.#checkedAttribution) return;
    this.#checkedUrl = tileUrl;
    this.#checkedAttribution = tileAttribution;
    this.#failedHost = undefined;
    this.#source = tileUrl
      ? readTileSource(tileUrl, tileAttribution, (problem) => host.report('ENSIE-003', problem))
      : undefined;
  }

  #onPress(): void {
    const host = this.#host;
    if (this.#granted) host.revokeConsent();
    else if (host.dispatchEvent(new EnsieConsentRequestEvent(this.#source!.host))) {
      host.grantConsent();
    }
  }

  #onSight(entries: IntersectionObserverEntry[]): void {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    this.#sight.disconnect();
    this.#inView = true;
    this.#host.requestUpdate();
  }

  async #start(): Promise<void> {
    const host = this.#host;
    const map = this.#map;
    const source = this.#source!;
    const session: Session = (this.#session = {source});
    const isOver = () => session !== this.#session;
    try {
      const [{showStreetTiles}] = await Promise.all([import('./street-tiles.js'), map.show()]);
      if (isOver()) return;
      if (!map.live) return this.#fail(); // what failed has been reported
      session.credited = true;
      host.requestUpdate();
      await host.updateComplete;
      await nextFrame();
      await nextFrame();
      if (isOver()) return;
      session.tiles = showStreetTiles({
        map: map.live.leaflet,
        url: source.url,
        onFailure: () => isOver() || this.#fail(),
      });
    } catch (error) {
      if (!isOver()) this.#fail(error);
    }
  }

  #stop(): void {
    this.#session?.tiles?.remove();
    this.#session = undefined;
  }

  /** Consent ends with it, so that only somebody who asks again makes it try again. */
  #fail(error?: unknown): void {
    const host = this.#host;
    const {host: tileHost} = this.#session!.source;
    this.#stop();
    host.revokeConsent();
    this.#failedHost = tileHost;
    host.requestUpdate();
    host.report(
      'ENSIE-021',
      `the street map from ${tileHost} could not be loaded; the drawn map is back.`,
      error,
    );
  }

  /** The map makes room for the credit, however long that is. */
  #measure(attribution: Element | null): void {
    if (attribution === this.#attribution) return;
    this.#attribution = attribution;
    this.#height.disconnect();
    this.#makeRoom();
    if (attribution) this.#height.observe(attribution);
  }

  #makeRoom(): void {
    const {renderRoot} = this.#host;
    const height = (this.#attribution as HTMLElement | null)?.offsetHeight ?? 0;
    const stage = renderRoot.querySelector<HTMLElement>('.stage');
    stage?.style.setProperty('--_attribution', `${height}px`);
  }
}
