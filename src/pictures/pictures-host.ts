import type {ReactiveControllerHost} from 'lit';
import type {Locale} from '../internal/language/locales.js';

/** The element, as far as its pictures are concerned. */
export interface PicturesHost extends ReactiveControllerHost {
  readonly renderRoot: ShadowRoot;
  readonly locale: Locale;
  load<T>(name: string, importing: () => Promise<T>, use: (module: T) => unknown): Promise<void>;
  renderInto(content: unknown, place: HTMLElement): void;
}
