import {nothing, type ReactiveControllerHost} from 'lit';
import {EnsiePartnerSelectEvent} from '../internal/events.js';
import type {MsgFn} from '../internal/locale-controller.js';
import type {Partner} from '../project/project.js';
import type * as card from './card.js';
import {markerOf} from './drawing/markers.js';
import type {Picture, Scene} from './drawing/scene.js';
import type {PartnerText} from './partner-text.js';

/** The element, as far as its cards are concerned. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ShadowRoot;
  readonly msg: MsgFn;
  select(id: string): void;
  retryLost(): void;
  load<T>(name: string, importing: () => Promise<T>, use: (module: T) => unknown): Promise<void>;
}

export interface CardOptions {
  readonly partners: () => readonly Partner[];
  /** A number with the word for partners. */
  readonly count: (number: number) => string;
  readonly describe: (partner: Partner) => PartnerText;
}

/** The visitor's choice of a partner, and the card that then lies on the map. */
export class CardController {
  readonly #host: Host;
  readonly #options: CardOptions;
  #module?: typeof card;
  /** Partners in the card, or in the list of a numbered marker. */
  #open: readonly string[] = [];
  /** Where closing the card leads back to. */
  #cameFrom?: HTMLElement;

  constructor(host: Host, options: CardOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Comes when the visitor does, so that it is there for the first card. */
  readonly load = (): Promise<void> => {
    this.#host.retryLost();
    return this.#host.load(
      'the card',
      () => import('./card.js'),
      (module) => (this.#module = module),
    );
  };

  /** The visitor chose a partner: on the map, in the list, or among those of a numbered marker. */
  choose(id: string, from?: HTMLElement): void {
    this.#host.select(id);
    this.#host.dispatchEvent(new EnsiePartnerSelectEvent(id));
    void this.#enter(from);
  }

  /** The visitor pressed a numbered marker. */
  offer(ids: readonly string[], from: HTMLElement): void {
    this.show(ids);
    void this.#enter(from);
  }

  show(ids: readonly string[]): void {
    this.#open = ids;
    void this.load();
    this.#host.requestUpdate();
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#open.length) void this.#close();
  };

  render(scene: Scene, {size, corner}: Picture) {
    const {partners: all, count, describe} = this.#options;
    const partners = all().filter(({id}) => this.#open.includes(id));
    if (!partners.length || !this.#module) return nothing;
    const at = markerOf(scene, partners[0]!.id);
    const isLow = at ? at.y > size.height / 2 : corner === 'bottom-start';
    return this.#module.renderSheet({
      root: this.#host.renderRoot,
      partners,
      side: isLow ? 'top' : 'bottom',
      msg: this.#host.msg,
      count,
      describe,
      onChoose: (id) => this.choose(id),
      onClose: () => void this.#close(),
    });
  }

  async #enter(from = this.#cameFrom): Promise<void> {
    this.#cameFrom = from;
    await this.load();
    await this.#host.updateComplete;
    // What a card says is in the list, too.
    (this.#find('.sheet') ?? this.#find('li.current .name'))?.focus();
  }

  async #close(): Promise<void> {
    const [id] = this.#open;
    const hadFocus = this.#find('.sheet:focus-within');
    this.show([]);
    await this.#host.updateComplete;
    if (!hadFocus) return;
    this.#find(`[data-item="${id}"] .name`)?.focus({preventScroll: true});
    // Unless it has gone out of view, or into a group, while its card was open.
    this.#cameFrom?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
