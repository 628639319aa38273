// Lazy: loaded where a page says deep-link.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Follows the page's address, `#<prefix><id>`, to something inside an element. The address is only
 * read. Loaded when a page wants it.
 */
export class DeepLink implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #prefix: string;
  readonly #find: (id: string) => HTMLElement | null | undefined;
  #followed?: string;

  /** `find` is asked after every update until it gives what the address names. */
  constructor(
    host: ReactiveControllerHost,
    prefix: string,
    find: (id: string) => HTMLElement | null | undefined,
  ) {
    this.#host = host;
    this.#prefix = prefix;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this);
  }

  handleEvent(): void {
    this.#followed = undefined;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const {hash} = location;
    if (hash === this.#followed || !hash.startsWith(`#${this.#prefix}`)) return;
    const target = this.#find(decode(hash.slice(1 + this.#prefix.length)));
    if (!target) return;
    this.#followed = hash;
    // As a browser does with a link into the page: the next Tab goes on from here.
    target.tabIndex = -1;
    target.focus({preventScroll: true});
    const show = () => target.scrollIntoView({block: 'center', behavior: 'instant'});
    show();
    // What was never on screen has only now got its height.
    requestAnimationFrame(() => requestAnimationFrame(show));
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
