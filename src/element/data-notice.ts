import {html, render, type ReactiveControllerHost} from 'lit';
import {createElement} from '../internal/create-element.js';
import type {MsgFn} from '../internal/language/locale-controller.js';
import type {Locale} from '../internal/language/locales.js';

export interface NoticeHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly renderRoot: ShadowRoot;
  readonly locale: Locale;
  readonly msg: MsgFn;
  readonly heading: string;
  dress(): void;
  refresh(): Promise<void>;
}

/**
 * In place of a widget whose data have failed: what stands inside the tag, with what is missing and a sentence under it.
 * Here and not with the readers of data, because those may be what has failed.
 */
export class DataNotice {
  readonly #host: NoticeHost;
  #node?: HTMLElement;
  #canRetry = false;

  constructor(host: NoticeHost) {
    this.#host = host;
  }

  /** `canRetry`: whether it may help to ask again. */
  show(canRetry: boolean): void {
    this.#canRetry = canRetry;
    if (this.#node) return this.follow();
    if (!this.#isFromServer) this.#setCardHidden(true);
    this.#host.dress();
    this.#node = createElement('div');
    this.#host.renderRoot.append(this.#node);
    // A status is announced when it changes, not when it comes with its text.
    this.#render(false);
    setTimeout(() => this.follow());
  }

  /** The element's language may be another one by now. */
  follow(): void {
    if (this.#node) this.#render(true);
  }

  /** Whether its button had the focus, which is lost with it. */
  hide(): boolean {
    const node = this.#node;
    const hadFocus = !!node?.querySelector(':focus');
    this.#node = undefined;
    node?.parentNode?.removeChild(node);
    this.#setCardHidden(false);
    return hadFocus;
  }

  get #card(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.card');
  }

  /** What a server has written into the page was made from these data: it stays. */
  get #isFromServer(): boolean {
    return !this.#host.hasUpdated && this.#card !== null;
  }

  #setCardHidden(hidden: boolean): void {
    const card = this.#card;
    if (card) card.hidden = hidden;
  }

  #render(isSaid: boolean): void {
    const {msg, locale, heading} = this.#host;
    const text = msg('The data could not be loaded.', {
      id: 'data.failed',
      desc: 'Shown in place of a widget whose data could not be loaded, under what the page says instead',
    });
    const retry = msg('Try again', {
      id: 'data.retry',
      desc: 'Button beside “The data could not be loaded.”',
    });
    const onRetry = () => {
      this.#render(false);
      void this.#host.refresh();
    };
    render(
      html`${this.#isFromServer ? '' : html`<slot></slot>`}
        <div class="notice" lang=${locale} dir="ltr">
          <p role="status">${isSaid ? html`<b>${heading}</b> ${text}` : ''}</p>
          ${this.#canRetry ? html`<button type="button" @click=${onRetry}>${retry}</button>` : ''}
        </div>`,
      this.#node!,
    );
  }
}
