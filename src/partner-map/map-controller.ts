import type {ReactiveController} from 'lit';
import type {EnsieElement} from '../element/ensie-element.js';
import {NativeEvent} from '../internal/events.js';
import {decodeBasemap} from './drawing/basemap.js';
import {colourCountries, wholeOverview} from './drawing/drawing.js';
import type {LiveMap} from './live/live-map.js';
import type {Point, Size, View} from './drawing/projection.js';
import type {MapCommand, Reveal} from './map-types.js';
import {wholePicture, type Frame, type Network, type Picture} from './drawing/scene.js';

/** How long the live map may take before the visitor is told that the drawing does the same. */
const SLOW_MS = 5000;

export interface MapOptions {
  readonly network: () => Network;
  readonly label: () => string;
  readonly reveal: () => Reveal;
}

/**
 * What the map shows and how large it is: first the drawing's view, later the live map's. Loads
 * the live map, which takes over with the same view, and takes it down when the element leaves.
 */
export class MapController implements ReactiveController {
  phase: 'drawing' | 'live' = 'drawing';
  /** The live map could not be loaded, or has been on its way for long. */
  isLate = false;
  /** The live map glides to its view; whatever lies on it has to glide along. */
  gliding = false;

  readonly #host: EnsieElement;
  readonly #options: MapOptions;
  #resize?: ResizeObserver;
  #inView?: IntersectionObserver;
  #element?: HTMLElement;
  #frame?: Frame;
  #whole?: {frame: Frame; network: Network; picture: Picture};
  /** Asked for while it had no size: it comes when it is shown. */
  #isWanted = false;
  /** Changes whenever the element leaves, so that a load that started before is dropped. */
  #stay = {};
  #map?: LiveMap;
  #loading?: Promise<void>;
  #liveView?: View;

  constructor(host: EnsieElement, options: MapOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Not known before the frame has been measured. */
  get picture(): Picture | undefined {
    const frame = this.#frame;
    if (!frame) return undefined;
    const network = this.#options.network();
    if (this.#whole?.frame !== frame || this.#whole.network !== network) {
      this.#whole = {frame, network, picture: wholePicture(network, frame)};
    }
    const {picture} = this.#whole;
    return this.#liveView ? {...picture, view: this.#liveView} : picture;
  }

  /** There while the phase is `live`. */
  get live(): LiveMap | undefined {
    return this.#map;
  }

  hostUpdated(): void {
    // The element's language may be another one by now.
    this.#map?.element.setAttribute('aria-label', this.#options.label());
    this.#observe(this.#find('.frame'));
    this.#map?.draw(this.picture!.countries, colourCountries);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
    this.#inView?.disconnect();
    this.#inView = this.#element = undefined;
    this.#stay = {};
    this.#isWanted = false;
    this.#map?.remove();
    this.#map = undefined;
    this.#loading = undefined;
    this.#liveView = undefined;
    this.phase = 'drawing';
    this.gliding = false;
  }

  /** Loads the live map once; after a failure the next call tries again. */
  readonly show = async (): Promise<void> => {
    if (this.#options.reveal() === 'none') return;
    await (this.#loading ??= this.#load());
  };

  /** What a button on the map asks for; the live map is loaded for it when it is not there yet. */
  async command(command: MapCommand): Promise<void> {
    await this.show();
    this.#map?.run(command, this.picture!.whole);
  }

  /** Wheel, one finger and arrow keys move the map from now on, until Escape or a click elsewhere. */
  async activate(): Promise<void> {
    await this.show();
    this.#map?.element.focus({preventScroll: true});
  }

  /** Brings a place to the middle of the live map; a drawing does not move. */
  centreOn(centre: Point): void {
    this.#map?.show({centre, zoom: this.picture!.view.zoom});
  }

  /** Shows another view; the map is then the thing that the visitor works with. */
  async goTo(view: View): Promise<void> {
    await this.activate();
    this.#map?.show(view);
  }

  #observe(frame: HTMLElement): void {
    // The DOMs of tests, which lay nothing out, have no observers of it.
    const {ResizeObserver: Size, IntersectionObserver: Sight} = globalThis;
    if (this.#element !== frame) {
      this.#element = frame;
      frame.addEventListener('click', this.#onClick);
      if (!Size) return;
      this.#resize ??= new Size((entries) => this.#onResize(entries));
      this.#resize.observe(frame);
      // A page may change the size of its text, and with it what lies on the map.
      this.#resize.observe(this.#find('.credits'));
    }
    if (this.#options.reveal() === 'auto' && Sight && !this.#inView) {
      this.#inView = new Sight((entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) void this.show();
      });
      this.#inView.observe(frame);
    }
  }

  /** Who is hidden and shown again within a frame has had no other size. */
  #observeAgain(): void {
    if (!this.#element) return;
    this.#resize?.unobserve(this.#element);
    this.#resize?.observe(this.#element);
  }

  #find(selector: string): HTMLElement {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector)!;
  }

  async #load(): Promise<void> {
    const stay = this.#stay;
    const slow = setTimeout(() => this.#setLate(true), SLOW_MS);
    try {
      const [{createLiveMap}, {detail}] = await Promise.all([
        import('./live/live-map.js'),
        import('./live/basemap-detail.js'),
        this.#host.updateComplete,
      ]);
      if (stay !== this.#stay) return;
      // Hidden by now, or out of the page: a live map without a size would never be drawn to its end. Of
      // what is laid out, as Leaflet measures it: a page may let it grow from nothing by a transform.
      const {clientWidth: width = 0, clientHeight: height = 0} = this.#element ?? {};
      if (!this.#frame) this.#fit({width, height});
      this.#isWanted = !width || !height;
      if (this.#isWanted) {
        this.#loading = undefined;
        this.#observeAgain();
        return;
      }
      this.#map = createLiveMap({
        parent: this.#find('.live'),
        overview: wholeOverview(),
        detail: decodeBasemap(detail),
        start: this.picture!.whole,
        label: this.#options.label(),
        onView: (view, gliding) => this.#onView(view, gliding),
      });
      this.phase = 'live';
      this.#setLate(false);
      await this.#host.updateComplete;
      this.#host.dispatchEvent(new NativeEvent('ensie-map-ready'));
    } catch (error) {
      this.#loading = undefined;
      this.#setLate(true);
      this.#host.report('ENSIE-020', 'the live map could not be loaded.', error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** A click beside the markers is how one asks to move the map. */
  #onClick = ({target}: Event): void => {
    if (!(target as Element).closest('button, .sheet')) void this.activate();
  };

  #setLate(isLate: boolean): void {
    this.isLate = isLate;
    this.#host.requestUpdate();
  }

  #onView(view: View, gliding: boolean): void {
    this.#liveView = view;
    this.gliding = gliding;
    this.#host.requestUpdate();
  }

  #onResize(entries: ResizeObserverEntry[]): void {
    const resized = entries.find(({target}) => target === this.#element)?.contentRect;
    this.#fit(resized ?? this.#frame?.size);
  }

  #fit(size?: Size): void {
    if (!size?.width || !size.height) return; // hidden: keep what was there
    const frame = this.#measure(size);
    const before = this.picture;
    this.#frame = frame;
    if (this.#isWanted) void this.show();
    // Nobody has come closer: what showed the whole network goes on to do so.
    const isWhole = before && Math.abs(before.view.zoom - before.whole.zoom) < 0.01;
    const {whole} = this.picture!;
    this.#map?.resize(whole, isWhole ? whole : before?.view);
    this.#host.requestUpdate();
  }

  #measure({width, height}: Size): Frame {
    const {offsetTop, offsetHeight} = this.#element!;
    const buttons = this.#find('.zoom') as HTMLElement | null;
    return {
      size: {width, height},
      em: parseFloat(getComputedStyle(this.#element!).fontSize) / 16,
      hasButtons: !!buttons && buttons.offsetTop < offsetTop + offsetHeight,
    };
  }
}
