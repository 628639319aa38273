// Lazy: loaded soon after the map has been painted, or with the first press.
import {nothing} from 'lit';
import {adoptStyles} from '../../internal/looks/adopt-styles.js';
import type {CardHost, CardOptions} from './card-host.js';
import type {describeMore} from '../../project/ensie/ensie-more.js';
import type {Partner} from '../../project/project.js';
import {sheetCss} from './card.styles.js';
import {markerOf, type Picture, type Scene} from '../drawing/scene.js';
import {renderSheet} from './sheet.js';

/** The card that lies on the map. */
export class Card {
  readonly #host: CardHost;
  readonly #options: CardOptions;
  readonly #choose: (id: string) => void;
  /** Partners in the card, or in the list of a numbered marker. */
  #open: readonly string[] = [];
  /** Of the ENSIE project's partners. */
  #describeMore?: typeof describeMore;
  /** Where closing the card leads back to. */
  cameFrom?: HTMLElement;

  constructor(host: CardHost, options: CardOptions, choose: (id: string) => void) {
    this.#host = host;
    this.#options = options;
    this.#choose = choose;
    // Now, so that the first press does not wait until all is matched with more styles.
    if (host.shadowRoot) adoptStyles(host.shadowRoot, sheetCss);
    if (host.hasOwnData) return;
    void host.load(
      'what is known of partners',
      () => import('../../project/ensie/ensie-more.js'),
      (module) => (this.#describeMore = module.describeMore),
    );
  }

  show(ids: readonly string[]): void {
    this.#open = ids;
    this.#host.requestUpdate();
  }

  onKeydown({key}: KeyboardEvent): void {
    if (key === 'Escape' && this.#open.length) void this.#close();
  }

  render(scene: Scene, {size, corner}: Picture) {
    const {partners: all, count, describe} = this.#options;
    const partners = all()
      .filter(({id}) => this.#open.includes(id))
      .map((partner) => this.#whole(partner));
    if (!partners.length) return nothing;
    // An element that was not in the page yet had no root for them.
    adoptStyles(this.#host.renderRoot, sheetCss);
    const at = markerOf(scene, partners[0]!.id);
    const isLow = at ? at.y > size.height / 2 : corner === 'bottom-start';
    return renderSheet({
      pictures: this.#host.pictures,
      partners,
      side: isLow ? 'top' : 'bottom',
      locale: this.#host.locale,
      msg: this.#host.msg,
      count,
      describe,
      onChoose: this.#choose,
      onClose: () => void this.#close(),
    });
  }

  #whole(partner: Partner): Partner {
    const {hasOwnData, locale} = this.#host;
    return (!hasOwnData && this.#describeMore?.(partner, locale)) || partner;
  }

  async #close(): Promise<void> {
    const [id] = this.#open;
    const hadFocus = this.#find('.sheet:focus-within');
    this.show([]);
    await this.#host.updateComplete;
    if (!hadFocus) return;
    this.#find(`[data-item="${id}"] .name`)?.focus({preventScroll: true});
    // Unless it has gone out of view, or into a group, while its card was open.
    this.cameFrom?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
