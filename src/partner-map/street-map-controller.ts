import {html, type ReactiveController} from 'lit';
import type {MsgFn} from '../internal/locale-controller.js';
import type {MapController} from './map-controller.js';
import type {StreetMap, StreetMapHost} from './street-map.js';

/** Loads the street map for pages that name a tile server; the others pay for these lines only. */
export class StreetMapController implements ReactiveController {
  streetMap?: StreetMap;

  readonly #host: StreetMapHost;
  readonly #map: MapController;
  readonly #msg: MsgFn;
  #asked = false;

  constructor(host: StreetMapHost, map: MapController, msg: MsgFn) {
    this.#host = host;
    this.#map = map;
    this.#msg = msg;
    host.addController(this);
  }

  // Early, so that the offer is there soon after the first paint.
  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    if (!this.#host.tileUrl || this.#asked) return;
    this.#asked = true;
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const {StreetMap} = await import('./street-map.js');
      this.streetMap = new StreetMap({
        host: this.#host,
        map: this.#map,
        html,
        msg: this.#msg,
        loadTiles: () => import('./street-tiles.js'),
      });
    } catch (error) {
      this.#host.report(
        'ENSIE-021',
        'the street map could not be loaded; the drawn map stays.',
        error,
      );
    }
  }
}
