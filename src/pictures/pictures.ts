// Lazy: loaded where partners or events have pictures, before they are shown.
import {html, nothing, type ReactiveController} from 'lit';
import {adoptStyles} from '../internal/looks/adopt-styles.js';
import {pickText} from '../project/pick-text.js';
import type {ProjectImage} from '../project/project.js';
import {renderCredit} from './credit.js';
import {markLost} from './lost.js';
import type {PicturesHost} from './pictures-host.js';
import {picturesCss} from './pictures.styles.js';
import {pictureTexts} from './texts.js';
import type {Viewer} from './viewer.js';

/** Rows of small pictures, each a link to the large one, which opens over the page. */
export class Pictures implements ReactiveController {
  readonly #host: PicturesHost;
  #viewer?: Viewer;
  #loading: 'lazy' | 'eager' = 'lazy';

  constructor(host: PicturesHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    this.#viewer?.close();
  }

  /** Paper is not scrolled. */
  handleEvent(): void {
    this.#loading = 'eager';
    const images = this.#host.renderRoot.querySelectorAll<HTMLImageElement>('.photo img');
    images.forEach((image) => (image.loading = 'eager'));
  }

  /** Of an event or a partner with this name. */
  render(images: readonly ProjectImage[], name: unknown) {
    if (!images.length) return nothing;
    adoptStyles(this.#host.renderRoot, picturesCss);
    const [{width = 1, height = 1}] = images as [ProjectImage];
    const shape = images.length > 1 ? '' : height > width ? 'one tall' : 'one';
    return html`<div class="photos ${shape}">
      ${images.map((image, i) => this.#renderSmall(image, () => this.#open(images, i, name)))}
    </div>`;
  }

  /** False where the browser knows no such dialogs: then the link leads to the picture. */
  #open(images: readonly ProjectImage[], at: number, name: unknown): boolean {
    if (!('showModal' in HTMLDialogElement.prototype)) return false;
    void this.#host
      .load(
        'the large picture',
        () => import('./viewer.js'),
        (module) => (this.#viewer = new module.Viewer(this.#host, pictureTexts)),
      )
      .then(() => {
        if (this.#viewer) this.#viewer.open(images, at, name);
        else location.assign(images[at]!.src);
      });
    return true;
  }

  #renderSmall({src, alt, credit, width, height}: ProjectImage, open: () => boolean) {
    const {locale} = this.#host;
    const {text, lang} = pickText(alt, locale);
    const texts = pictureTexts(locale);
    return html`<figure>
      <a
        class="photo"
        href=${src}
        data-alt=${text}
        @click=${(event: MouseEvent) => {
          const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
          if (isPlain && open()) event.preventDefault();
        }}
      >
        <img
          src=${src}
          alt=${text}
          lang=${lang && lang !== locale ? lang : nothing}
          width=${width && height ? width : nothing}
          height=${width && height ? height : nothing}
          loading=${this.#loading}
          decoding="async"
          @load=${markLost}
          @error=${markLost}
        /><span class="visually-hidden">${', '}${texts.larger}</span>
      </a>
      ${credit && html`<figcaption class="muted">${renderCredit(credit, locale, texts)}</figcaption>`}
    </figure>`;
  }
}
