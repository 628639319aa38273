import type {ReactiveControllerHost} from 'lit';
import type {EnsieErrorCode} from './events.js';
import type {Locale} from './locales.js';

export interface Accepted<T> {
  readonly value: T;
  /** One sentence for each thing that had to be left out. */
  readonly problems: readonly string[];
}

export interface DataSources<T> {
  /** Value set by script; wins. */
  property: () => unknown;
  /** Loads what makes a foreign value safe to render: only pages with data of their own need it. */
  loadAccept: () => Promise<(value: unknown) => Promise<Accepted<T>>>;
  /** What we ship, in the element's locale. */
  bundled: () => T;
}

export interface DataHost extends ReactiveControllerHost {
  readonly locale: Locale;
  report(code: EnsieErrorCode, message: string, cause?: unknown): void;
}

/**
 * Decides which data an element shows: the property, else the bundled project. Inline JSON and
 * `src` take their places between the two and go through the same `accept`.
 */
export class DataController<T> {
  readonly #host: DataHost;
  readonly #sources: DataSources<T>;
  #source: unknown;
  #accepted?: T;
  #ready?: Promise<void>;
  #bundled?: {locale: Locale; value: T};

  constructor(host: DataHost, sources: DataSources<T>) {
    this.#host = host;
    this.#sources = sources;
  }

  /**
   * The same object until its source changes. While a new source is on its way, what was shown
   * before; `undefined` where that is nothing: another project is never shown in its place.
   */
  get value(): T | undefined {
    return this.#follow() ? this.#accepted : this.#bundledValue();
  }

  /** Settles when a value that the page has set can be shown, or cannot. */
  get ready(): Promise<void> | undefined {
    this.#follow();
    return this.#ready;
  }

  /** Whether the page has set data of its own; starts to take it in when it is new. */
  #follow(): boolean {
    const source = this.#sources.property() ?? undefined;
    if (source !== this.#source) {
      this.#source = source;
      this.#ready = source === undefined ? undefined : this.#take(source);
    }
    return source !== undefined;
  }

  async #take(source: unknown): Promise<void> {
    try {
      const accept = await this.#sources.loadAccept();
      const {value, problems} = await accept(source);
      if (source !== this.#source) return;
      this.#accepted = value;
      problems.forEach((problem) => this.#host.report('ENSIE-030', problem));
    } catch (error) {
      this.#host.report('ENSIE-031', 'the project data could not be read.', error);
    }
    this.#ready = undefined;
    this.#host.requestUpdate();
  }

  #bundledValue(): T {
    const {locale} = this.#host;
    if (this.#bundled?.locale !== locale) this.#bundled = {locale, value: this.#sources.bundled()};
    return this.#bundled.value;
  }
}
