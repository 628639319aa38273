import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FundingHost} from '../funding-host.js';
import type * as Visibility from './visibility.js';

type Host = ReactiveControllerHost & FundingHost;

/**
 * Looks at the page round the element when the page has nothing else to do: the first paint pays
 * nothing for it, and a page without the file shows the same element.
 */
export class VisibilityController implements ReactiveController {
  readonly #host: Host;
  #isPlanned = false;
  #stop?: () => void;

  constructor(host: FundingHost) {
    this.#host = host;
    this.#host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#plan();
  }

  hostUpdated(): void {
    this.#plan();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#isPlanned = false;
  }

  load(): Promise<typeof Visibility> {
    return import('./visibility.js');
  }

  #plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    // Safari has no idle callbacks.
    (window.requestIdleCallback ?? setTimeout)(() => void this.#look());
  }

  async #look(): Promise<void> {
    try {
      const {watch} = await this.load();
      this.#isPlanned = false;
      this.#stop?.();
      if (this.#host.isConnected) this.#stop = watch(this.#host);
    } catch (error) {
      // Still planned: it is tried again when the element comes back, not with each update.
      this.#host.report('ENSIE-042', 'the checks could not be loaded; is chunks/ complete?', error);
    }
  }
}
