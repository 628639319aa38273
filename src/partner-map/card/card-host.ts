import type {ReactiveControllerHost} from 'lit';
import type {Language} from '../../internal/language/messages.js';
import type {Pictures} from '../../pictures/pictures.js';
import type {Partner} from '../../project/project.js';
import type {PartnerText} from '../partner-text.js';

/** The element, as far as its cards are concerned. */
export interface CardHost extends ReactiveControllerHost, Language, HTMLElement {
  readonly renderRoot: ShadowRoot;
  readonly hasOwnData: boolean;
  readonly pictures?: Pictures;
  select(id: string): void;
  retryLost(): void;
  load<T>(name: string, importing: () => Promise<T>, use: (module: T) => unknown): Promise<void>;
}

export interface CardOptions {
  readonly partners: () => readonly Partner[];
  /** A number with the word for partners. */
  readonly count: (number: number) => string;
  readonly describe: (partner: Partner) => PartnerText;
}
