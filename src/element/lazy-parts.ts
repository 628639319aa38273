import type {EnsieErrorCode} from '../internal/events.js';

interface Host {
  requestUpdate(): void;
  report(code: EnsieErrorCode, message: string, cause?: unknown): void;
}

/** What not every page needs, by name: loaded once, and asked for again when there is a reason to hope. */
export class LazyParts {
  readonly #host: Host;
  readonly #loads = new Map<string, Promise<void>>();
  /** Names of what did not come. */
  readonly #lost = new Set<string>();

  constructor(host: Host) {
    this.#host = host;
  }

  load<T>(name: string, importing: () => Promise<T>, use: (module: T) => unknown): Promise<void> {
    let loading = this.#loads.get(name);
    if (!loading) {
      loading = importing()
        .then(use)
        .catch((error: unknown) => {
          this.#lost.add(name);
          const message = `${name} could not be loaded; is chunks/ complete?`;
          this.#host.report('ENSIE-022', message, error);
        })
        .then(() => this.#host.requestUpdate());
      this.#loads.set(name, loading);
    }
    return loading;
  }

  /** Whether something did not come. */
  get areLost(): boolean {
    return !!this.#lost.size;
  }

  retry(): void {
    if (!this.areLost) return;
    this.#lost.forEach((name) => this.#loads.delete(name));
    this.#lost.clear();
    this.#host.requestUpdate();
  }
}
