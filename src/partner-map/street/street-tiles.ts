// Lazy: loaded when a visitor has agreed to the street map. In the script-tag files it has parts of
// Leaflet of its own, beside the live map's: no object of one may be tested with the other's
// `instanceof`, which `noWrap` and the lack of `bounds` see to.
import type {Map as LeafletMap} from '../live/leaflet.js';
import {TileLayer} from './leaflet-tiles.js';

export interface StreetTilesOptions {
  readonly map: LeafletMap;
  /** With `{z}`, `{x}` and `{y}`. */
  readonly url: string;
  /** The server refuses or does not answer; called once. */
  readonly onFailure: () => void;
}

export interface StreetTiles {
  remove(): void;
}

const MAX_ZOOM = 18;
/** Failed tiles without one that loaded: at first, and later, where a tile may be missing. */
const MOST_FAILURES = {atFirst: 4, later: 12};
/** How long the first tile may take. */
const PATIENCE_MS = 10_000;

/** Lays a street map over the drawn one, which shows until the first tile is there. */
export function showStreetTiles({map, url, onFailure}: StreetTilesOptions): StreetTiles {
  const drawnMaxZoom = map.getMaxZoom();
  const {classList} = map.getContainer();
  const layer = new TileLayer(url, {
    maxZoom: MAX_ZOOM,
    noWrap: true,
    // Free servers are run for few requests: none for what only flies past.
    updateWhenIdle: true,
    updateWhenZooming: false,
    keepBuffer: 1,
    // A page that sends no referrer is refused by OpenStreetMap.
    referrerPolicy: 'strict-origin-when-cross-origin',
  });

  let anyLoaded = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const end = () => {
    over = true;
    clearTimeout(timer);
  };
  const giveUp = () => {
    if (over) return;
    end();
    // Leaflet still works on the event that brought us here.
    queueMicrotask(onFailure);
  };
  layer.on('loading', () => {
    if (!anyLoaded) timer ??= setTimeout(giveUp, PATIENCE_MS);
  });
  layer.on('tileload', () => {
    anyLoaded = true;
    failures = 0;
    clearTimeout(timer);
    classList.add('tiled');
  });
  layer.on('tileerror', () => {
    failures += 1;
    if (failures >= (anyLoaded ? MOST_FAILURES.later : MOST_FAILURES.atFirst)) giveUp();
  });
  layer.on('load', () => {
    if (!anyLoaded) giveUp();
  });

  map.setMaxZoom(MAX_ZOOM);
  layer.addTo(map);
  return {
    remove() {
      end();
      if (!map.hasLayer(layer)) return; // the map has gone before
      layer.remove();
      classList.remove('tiled');
      map.setMaxZoom(drawnMaxZoom);
    },
  };
}
