import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {observeLang, resolveLang} from './language.js';
import {loadLocale, matchLocale, needsLoading, sourceLocale, type Locale} from './locales.js';
import {messagesIn, type MsgFn} from './messages.js';

export {str} from '@lit/localize/internal/str-tag.js';
export type {MsgFn};

type Host = ReactiveControllerHost & Element;

/**
 * Gives an element the locale of its place in the page and the texts in it. @lit/localize keeps
 * one locale per page; we use its extraction and file formats, and look texts up per element.
 */
export class LocaleController implements ReactiveController {
  /** Locale on screen; changes only when its texts are there, so no language flashes in between. */
  locale: Locale = sourceLocale;

  /** Language of the element's place, as the page writes it. */
  tag = '';

  /** Settled when the wanted locale is in, or has failed. */
  ready: Promise<void> | undefined;

  /** Translates into the locale on screen. */
  readonly msg: MsgFn = messagesIn(() => this.locale);

  readonly #host: Host;
  readonly #onFailure: (locale: Locale, error: unknown) => void;
  #stop?: () => void;

  constructor(host: Host, onFailure: (locale: Locale, error: unknown) => void) {
    this.#host = host;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = observeLang(this.#host, () => this.follow());
    this.follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Takes the language of the element's place, and asks for its texts again if they did not come. */
  follow(): void {
    const tag = resolveLang(this.#host);
    if (tag === this.tag) return;
    this.tag = tag;
    const wanted = matchLocale(tag);
    if (needsLoading(wanted)) this.ready = this.#load(wanted);
    else this.#use(wanted);
  }

  async #load(wanted: Exclude<Locale, 'en'>): Promise<void> {
    const {tag} = this;
    try {
      await loadLocale(wanted);
      if (this.tag === tag) this.#use(wanted);
    } catch (error) {
      if (this.tag !== tag) return;
      this.#use(sourceLocale);
      this.tag = ''; // so that it is tried again
      this.#onFailure(wanted, error);
    }
  }

  #use(locale: Locale): void {
    this.locale = locale;
    this.ready = undefined;
    this.#host.requestUpdate();
  }
}
