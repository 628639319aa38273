import type {ReactiveController, ReactiveControllerHost} from 'lit';

const printEvents = ['beforeprint', 'afterprint'];

/** Tells an element when it is printed: paper has no buttons that show the rest. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of printEvents) addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of printEvents) removeEventListener(type, this);
  }

  handleEvent({type}: Event): void {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  }
}
