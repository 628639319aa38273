// Lazy: loaded when somebody wants to see a picture larger.
import {html, nothing} from 'lit';
import {adoptStyles} from '../internal/looks/adopt-styles.js';
import {createElement} from '../internal/create-element.js';
import {icon} from '../internal/looks/icons.js';
import {langTag, type Locale} from '../internal/language/locales.js';
import {pickText} from '../project/pick-text.js';
import type {ProjectImage} from '../project/project.js';
import {renderCredit} from './credit.js';
import {markLost} from './lost.js';
import type {PicturesHost} from './pictures-host.js';
import type {PictureTexts} from './texts.js';
import {viewerCss} from './viewer.styles.js';

/** A finger that moves less than this has not swiped. */
const SWIPE_PX = 40;

const previousIcon = /* @__PURE__ */ icon('m15 6-6 6 6 6');
const nextIcon = /* @__PURE__ */ icon('m9 6 6 6-6 6');
const closeIcon = /* @__PURE__ */ icon('M6 6l12 12M18 6 6 18');

/** The pictures of one event or partner, large and one at a time, over the page. */
export class Viewer {
  readonly #host: PicturesHost;
  readonly #texts: (locale: Locale) => PictureTexts;
  #place?: HTMLElement;
  #images: readonly ProjectImage[] = [];
  #name: unknown;
  #at = 0;
  /** Nothing is said of the first: whoever opened it knows. */
  #isMoved = false;
  #finger?: PointerEvent;

  constructor(host: PicturesHost, texts: (locale: Locale) => PictureTexts) {
    this.#host = host;
    this.#texts = texts;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#place?.querySelector('dialog') ?? null;
  }

  open(images: readonly ProjectImage[], at: number, name: unknown): void {
    adoptStyles(this.#host.renderRoot, viewerCss);
    this.#images = images;
    this.#name = name;
    this.#at = at;
    this.#isMoved = false;
    this.#place ??= createElement('div');
    this.#host.renderRoot.append(this.#place);
    this.#render(this.#place);
    this.#dialog!.showModal();
  }

  close(): void {
    this.#dialog?.close();
  }

  #move(by: number): void {
    const {length} = this.#images;
    if (length < 2) return;
    this.#at = (this.#at + by + length) % length;
    this.#isMoved = true;
    this.#render(this.#place!);
  }

  readonly #onKeydown = ({key}: KeyboardEvent): void => {
    if (key === 'ArrowRight') this.#move(1);
    if (key === 'ArrowLeft') this.#move(-1);
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const from = this.#finger;
    this.#finger = event.type === 'pointerdown' && event.isPrimary ? event : undefined;
    if (!from || event.type !== 'pointerup' || event.pointerType === 'mouse') return;
    const [x, y] = [event.clientX - from.clientX, event.clientY - from.clientY];
    if (Math.abs(x) > SWIPE_PX && Math.abs(x) > Math.abs(y)) this.#move(x < 0 ? 1 : -1);
  };

  #render(place: HTMLElement): void {
    const {locale} = this.#host;
    const {src, alt, credit, width, height} = this.#images[this.#at]!;
    const {text, lang} = pickText(alt, locale);
    const texts = this.#texts(locale);
    const count = this.#images.length > 1 ? `${this.#at + 1} / ${this.#images.length}` : undefined;
    const button = (label: string, content: unknown, onClick: () => void, isFirst = false) =>
      html`<button
        type="button"
        aria-label=${label}
        title=${label}
        ?autofocus=${isFirst}
        @click=${onClick}
      >
        ${content}
      </button>`;
    this.#host.renderInto(
      html`<dialog
        class="viewer"
        lang=${langTag(locale)}
        dir="ltr"
        aria-labelledby="viewer-name"
        @keydown=${this.#onKeydown}
        @click=${({target}: Event) => target === this.#dialog && this.close()}
      >
        <div
          class="viewed"
          data-alt=${text}
          @pointerdown=${this.#onPointer}
          @pointerup=${this.#onPointer}
          @pointercancel=${this.#onPointer}
        >
          <img
            src=${src}
            alt=${text}
            lang=${lang && lang !== locale ? lang : nothing}
            width=${width && height ? width : nothing}
            height=${width && height ? height : nothing}
            draggable="false"
            @load=${markLost}
            @error=${markLost}
          />
        </div>
        <div class="viewer-text">
          <p><strong id="viewer-name">${this.#name}</strong></p>
          ${credit && html`<p class="muted">${renderCredit(credit, locale, texts)}</p>`}
        </div>
        <div class="viewer-buttons">
          ${
            count &&
            html`${button(texts.previous, previousIcon, () => this.#move(-1))}
              <span>${count}</span> ${button(texts.next, nextIcon, () => this.#move(1), true)}`
          }
          ${button(texts.close, closeIcon, () => this.close(), !count)}
        </div>
        <p class="visually-hidden" role="status">${this.#isMoved ? `${count}: ${text}` : ''}</p>
      </dialog>`,
      place,
    );
  }
}
