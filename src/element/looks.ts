import {adoptStyles, type CSSResult, type LitElement} from 'lit';
import {adoptAgain} from '../internal/looks/adopt-styles.js';

/** The styles that an element comes with. */
export class Looks {
  readonly #host: LitElement;
  #isDressed = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Before the styles of what was loaded meanwhile. */
  dress(): void {
    if (this.#isDressed) return;
    this.#isDressed = true;
    const root = this.#host.renderRoot as ShadowRoot;
    // The DOMs of tests have none; Lit then writes <style>.
    const sheets = root.adoptedStyleSheets as CSSStyleSheet[] | undefined;
    const loaded = sheets?.slice(1) ?? [];
    adoptStyles(root, this.#styles);
    if (sheets) root.adoptedStyleSheets.push(...loaded);
  }

  /** In another document, where those of the first one are lost. */
  adoptAgain(): void {
    this.#isDressed = true;
    const own = this.#styles.map((styles) => (styles as CSSResult).cssText);
    if (this.#host.shadowRoot) adoptAgain(this.#host.shadowRoot, own);
  }

  get #styles() {
    return (this.#host.constructor as typeof LitElement).elementStyles;
  }
}
