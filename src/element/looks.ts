import {adoptStyles, type CSSResult, type LitElement} from 'lit';
import {adoptAgain, makeSheet} from '../internal/looks/adopt-styles.js';
import {placeStyles} from '../internal/looks/base.styles.js';

/** The styles that an element comes with. */
export class Looks {
  readonly #host: LitElement;
  #isDressed = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Until the first render: the element's place in the page. */
  keepPlace(root: ShadowRoot): void {
    adopt(root, [placeStyles]);
  }

  /** Before the styles of what was loaded meanwhile. */
  dress(): void {
    if (this.#isDressed) return;
    this.#isDressed = true;
    const root = this.#host.renderRoot as ShadowRoot;
    adopt(root, this.#styles, root.adoptedStyleSheets?.slice(1));
  }

  /** In another document, where those of the first one are lost. */
  adoptAgain(): void {
    this.#isDressed = true;
    const own = this.#styles.map(({cssText}) => cssText);
    if (this.#host.shadowRoot) adoptAgain(this.#host.shadowRoot, own);
  }

  get #styles() {
    return (this.#host.constructor as typeof LitElement).elementStyles as CSSResult[];
  }
}

/** Old script libraries have a `Document` of their own: by that Lit takes the browser for an old one. */
function adopt(root: ShadowRoot, styles: readonly CSSResult[], more: CSSStyleSheet[] = []): void {
  // The DOMs of tests have none; Lit then writes <style>.
  if (!(root.adoptedStyleSheets as unknown)) return adoptStyles(root, [...styles]);
  const own = styles.map((one) => one.styleSheet ?? makeSheet(root, one.cssText));
  root.adoptedStyleSheets = [...own, ...more];
}
