import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface DeepLinkHost extends ReactiveControllerHost {
  /** Whether the page has asked for it. */
  readonly deepLink: boolean;
}

/**
 * Follows the fragment of the page's address, when it has a prefix and the page has asked for it.
 * Reads only: the address belongs to the page.
 */
export class DeepLinkController implements ReactiveController {
  readonly #host: DeepLinkHost;
  readonly #prefix: string;
  readonly #onTarget: (id: string) => void;
  #hasFollowed = false;

  constructor(host: DeepLinkHost, prefix: string, onTarget: (id: string) => void) {
    this.#host = host;
    this.#prefix = `#${prefix}-`;
    this.#onTarget = onTarget;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    if (this.#hasFollowed || !this.#host.deepLink) return;
    this.#hasFollowed = true;
    this.#follow();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  #follow = (): void => {
    const {hash} = location;
    if (!this.#host.deepLink || !hash.startsWith(this.#prefix)) return;
    try {
      this.#onTarget(decodeURIComponent(hash.slice(this.#prefix.length)));
    } catch {
      // A fragment that is not encoded rightly is nobody's.
    }
  };
}
