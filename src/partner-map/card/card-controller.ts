import {EnsiePartnerSelectEvent} from '../../internal/events.js';
import type {Card} from './card.js';
import type {CardHost, CardOptions} from './card-host.js';
import type {Picture, Scene} from '../drawing/scene.js';

/** The visitor's choice of a partner, and the card that then lies on the map. */
export class CardController {
  readonly #host: CardHost;
  readonly #options: CardOptions;
  #card?: Card;

  constructor(host: CardHost, options: CardOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** What a card needs; when it was lost, it comes with the next press. */
  readonly load = (): Promise<void> =>
    this.#host.load(
      'the card',
      () => import('./card.js'),
      (module) => (this.#card = new module.Card(this.#host, this.#options, this.choose)),
    );

  /** The visitor chose a partner: on the map, in the list, or among those of a numbered marker. */
  readonly choose = (id: string, from?: HTMLElement): void => {
    this.#host.select(id);
    this.#host.dispatchEvent(new EnsiePartnerSelectEvent(id));
    void this.#enter(from);
  };

  /** The visitor pressed a numbered marker. */
  offer(ids: readonly string[], from: HTMLElement): void {
    this.show(ids);
    void this.#enter(from);
  }

  show(ids: readonly string[]): void {
    if (this.#card) return this.#card.show(ids);
    this.#host.retryLost();
    void this.load().then(() => this.#card?.show(ids));
  }

  readonly onKeydown = (event: KeyboardEvent): void => this.#card?.onKeydown(event);

  render(scene: Scene, picture: Picture) {
    return this.#card?.render(scene, picture);
  }

  async #enter(from?: HTMLElement): Promise<void> {
    await this.load();
    if (from && this.#card) this.#card.cameFrom = from;
    await this.#host.updateComplete;
    const find = (selector: string) => this.#host.renderRoot.querySelector<HTMLElement>(selector);
    // What a card says is in the list, too.
    (find('.sheet') ?? find('li.current .name'))?.focus();
  }
}
