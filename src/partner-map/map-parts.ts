import type {EnsieElement} from '../element/ensie-element.js';
import {nameOfCountry} from '../project/countries.js';
import type {Partner} from '../project/project.js';
import {colourMore, isAbroad} from './drawing/drawing.js';
import type {MapController} from './map-controller.js';
import {kindName} from './partner-text.js';
import type {Finder} from './list/search.js';
import type {StreetMap, StreetMapHost} from './street/street-map.js';

/** A longer list gets a search, and its numbered markers zoom in rather than list their partners. */
const MOST_AT_ONCE = 12;
/** Partners that a long list shows at first, and that it grows by. */
const SLICE = 50;

export const isLong = ({length}: readonly Partner[]): boolean => length > MOST_AT_ONCE;

/** The element, as far as its parts are concerned. */
interface Host extends EnsieElement, StreetMapHost {
  deepLink: boolean;
  selected?: string;
  select(id: string): void;
}

/** What only some pages need, and what it then knows: the search, the street map, a link to a partner. */
export class MapParts {
  finder?: Finder;
  street?: StreetMap;
  readonly #host: Host;
  readonly #map: MapController;
  readonly #count: (number: number) => string;
  #most = SLICE;

  constructor(host: Host, map: MapController, count: (number: number) => string) {
    this.#host = host;
    this.#map = map;
    this.#count = count;
  }

  /** How many partners of a long list are shown. Without a search there is no button that shows more. */
  get most(): number {
    return this.finder ? this.#most : Infinity;
  }

  /** Other partners: their list begins anew. */
  begin(): void {
    this.#most = SLICE;
  }

  load(partners: readonly Partner[]): void {
    const {tileUrl, deepLink} = this.#host;
    if (tileUrl) void this.#loadStreet();
    if (deepLink) void this.#loadDeepLink();
    void this.loadFor(partners);
  }

  /** What depends on how many they are, and where. There are none where own data have failed. */
  loadFor(partners: readonly Partner[]): Promise<unknown> {
    return Promise.all([
      isLong(partners) && this.#loadFinder(),
      isAbroad(partners) &&
        this.#host.load('the colours', () => import('./drawing/other-countries.js'), colourMore),
    ]);
  }

  readonly showMore = (): void => {
    const next = this.#most;
    this.#most += SLICE;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelectorAll<HTMLElement>('.list .name')[next]?.focus(),
    );
  };

  #loadStreet(): Promise<void> {
    return this.#host.load(
      'the street map',
      () => import('./street/street-map.js'),
      (module) => (this.street = new module.StreetMap(this.#host, this.#map)),
    );
  }

  #loadDeepLink(): Promise<void> {
    const host = this.#host;
    return host.load(
      'deep-link',
      () => import('../internal/deep-link.js'),
      ({DeepLink}) =>
        new DeepLink(host, 'partner-', (id) => {
          if (host.selected !== id) host.select(id);
          return this.#find('.sheet');
        }),
    );
  }

  #loadFinder(): Promise<void> {
    const host = this.#host;
    return host.load(
      'the search',
      () => import('./list/search.js'),
      ({Finder}) =>
        (this.finder = new Finder({
          root: host.renderRoot,
          msg: host.msg,
          countryName: (code) => nameOfCountry(code, host.locale, host.msg),
          kindName: (kind) => kindName(kind, host.msg),
          count: this.#count,
          onChange: () => {
            this.begin();
            host.requestUpdate();
          },
        })),
    );
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
