import type {ReactiveController} from 'lit';
import type {EnsieElement} from '../ensie-element.js';
import {decodeBasemap} from './basemap.js';
import {overviewBasemap} from './drawing.js';
import type {MapCommand} from './controls.js';
import type {LiveMap} from './live-map.js';
import type {Point, Size, View} from './projection.js';
import {homeView, type Network} from './scene.js';

/** Pixels that a button moves the map. */
const PAN_STEP = 120;

export interface MapOptions {
  readonly network: () => Network;
  readonly label: () => string;
}

/**
 * What the map shows and how large it is: first the drawing's view, later the live map's. Loads
 * the live map, which takes over with the same view, and takes it down when the element leaves.
 */
export class MapController implements ReactiveController {
  phase: 'drawing' | 'live' = 'drawing';
  /** The live map could not be loaded. */
  failed = false;
  /** The live map glides to `view`; whatever lies on it has to glide along. */
  gliding = false;
  /** Until the frame has been measured, a usual one. */
  size: Size = {width: 640, height: 520};

  readonly #host: EnsieElement;
  readonly #options: MapOptions;
  readonly #resize = new ResizeObserver(([entry]) => this.#onResize(entry!.contentRect));
  #observed?: Element;
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

  /** The view that holds the whole network. */
  get home(): View {
    return homeView(this.#options.network(), this.size);
  }

  get view(): View {
    return this.#liveView ?? this.home;
  }

  /** There while the phase is `live`. */
  get live(): LiveMap | undefined {
    return this.#map;
  }

  hostUpdated(): void {
    const frame = this.#find('.frame');
    if (this.#observed === frame) return;
    this.#observed = frame;
    this.#resize.observe(frame);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#observed = undefined;
    this.#stay = {};
    this.#map?.remove();
    this.#map = undefined;
    this.#loading = undefined;
    this.#liveView = undefined;
    this.phase = 'drawing';
    this.gliding = false;
  }

  /** Loads the live map once; after a failure the next call tries again. */
  show(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  /** What a button on the map asks for; the live map is loaded for it when it is not there yet. */
  async command(command: MapCommand): Promise<void> {
    await this.show();
    switch (command) {
      case 'in':
        return this.#map?.zoomBy(1);
      case 'out':
        return this.#map?.zoomBy(-1);
      case 'whole':
        return this.#map?.show(this.home);
      case 'up':
        return this.#map?.panBy(0, -PAN_STEP);
      case 'down':
        return this.#map?.panBy(0, PAN_STEP);
      case 'left':
        return this.#map?.panBy(-PAN_STEP, 0);
      case 'right':
        return this.#map?.panBy(PAN_STEP, 0);
    }
  }

  /** Brings a place to the middle of the live map; a drawing does not move. */
  centreOn(centre: Point): void {
    this.#map?.show({centre, zoom: this.view.zoom});
  }

  #find(selector: string): HTMLElement {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector)!;
  }

  async #load(): Promise<void> {
    const stay = this.#stay;
    try {
      const [{createLiveMap}, {detail}] = await Promise.all([
        import('./live-map.js'),
        import('./basemap-detail.js'),
        this.#host.updateComplete,
      ]);
      if (stay !== this.#stay) return;
      this.#map = createLiveMap({
        parent: this.#find('.live'),
        overview: overviewBasemap(),
        detail: decodeBasemap(detail),
        start: this.home,
        label: this.#options.label(),
        onView: (view, gliding) => this.#onView(view, gliding),
      });
      this.phase = 'live';
      this.failed = false;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#host.dispatchEvent(new Event('ensie-map-ready'));
    } catch (error) {
      this.#loading = undefined;
      this.failed = true;
      this.#host.requestUpdate();
      this.#host.report('ENSIE-020', 'the live map could not be loaded; the drawing stays.', error);
    }
  }

  #onView(view: View, gliding: boolean): void {
    this.#liveView = view;
    this.gliding = gliding;
    this.#host.requestUpdate();
  }

  #onResize({width, height}: Size): void {
    if (!width || !height) return; // hidden: keep what was there
    this.size = {width, height};
    this.#map?.resize();
    this.#host.requestUpdate();
  }
}
