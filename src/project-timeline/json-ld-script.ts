import {html, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Locale} from '../internal/language/locales.js';
import {projectJsonLd} from '../project/json-ld.js';
import type {tellMore} from '../project/ensie/ensie-more.js';
import type {Project} from '../project/project.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly jsonLd: boolean;
  readonly locale: Locale;
  readonly hasOwnData: boolean;
  load<T>(name: string, importing: () => Promise<T>, use: (module: T) => unknown): Promise<void>;
  renderInto(content: unknown, place: DocumentFragment): void;
}

/**
 * Keeps one script for search engines in the element's light DOM, the only thing that an element
 * ever puts there, while the page wants it.
 */
export class JsonLdScript implements ReactiveController {
  readonly #host: Host;
  readonly #project: () => Project;
  #script?: HTMLScriptElement;
  #text?: string;
  #tellMore?: typeof tellMore;

  constructor(host: Host, project: () => Project) {
    this.#host = host;
    this.#project = project;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const {jsonLd, isConnected, locale, baseURI} = this.#host;
    if (!jsonLd || !isConnected) return this.hostDisconnected();
    const text = projectJsonLd(this.#whole(), {locale, url: baseURI});
    if (this.#script && text === this.#text) return;
    this.hostDisconnected();
    // A clone of the element has a copy of the script.
    this.#host.querySelector(':scope > script[data-ensie]')?.remove();
    this.#text = text;
    this.#script = this.#makeScript();
    this.#script.append(text);
    this.#host.append(this.#script);
  }

  /** Of the ENSIE project a page has a part, until the rest is there. */
  #whole(): Project {
    const {hasOwnData, locale} = this.#host;
    const project = this.#project();
    if (hasOwnData) return project;
    void this.#host.load(
      'what search engines are told',
      () => import('../project/ensie/ensie-more.js'),
      (module) => (this.#tellMore = module.tellMore),
    );
    return this.#tellMore?.(project, locale) ?? project;
  }

  /**
   * From a template, because such a script never runs: a page with Trusted Types takes the text of
   * any other for code, whatever its type.
   */
  #makeScript(): HTMLScriptElement {
    const fragment = document.createDocumentFragment();
    this.#host.renderInto(html`<script type="application/ld+json" data-ensie></script>`, fragment);
    return fragment.querySelector('script')!;
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}
