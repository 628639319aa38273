import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells an element when it is printed: paper has no buttons that show the rest. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#follow);
    window.addEventListener('afterprint', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#follow);
    window.removeEventListener('afterprint', this.#follow);
  }

  #follow = ({type}: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
