import {createElement} from '../create-element.js';

/** A shadow root that keeps the styles that came later, for when it moves to another document. */
interface StyledRoot extends Omit<ShadowRoot, 'adoptedStyleSheets'> {
  adoptedStyleSheets?: CSSStyleSheet[];
  /** @internal */
  ensieStyles?: Set<string>;
}

/** Gives a shadow root the styles of something that is loaded later. */
export function adoptStyles(root: StyledRoot, styles: string): void {
  const known = (root.ensieStyles ??= new Set());
  if (known.has(styles)) return;
  known.add(styles);
  if (root.adoptedStyleSheets) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, makeSheet(root, styles)];
  } else {
    // The DOMs of tests have none.
    const style = createElement('style');
    style.textContent = styles;
    root.append(style);
  }
}

/** Constructed style sheets belong to one document, and are left behind when a page moves an element. */
export function adoptAgain(root: StyledRoot, own: readonly string[]): void {
  if (!root.adoptedStyleSheets) return;
  root.adoptedStyleSheets = [...own, ...(root.ensieStyles ?? [])].map((styles) =>
    makeSheet(root, styles),
  );
}

/** Where there is no document the styles are only carried along, to be written into a page. */
export function makeSheet(
  {ownerDocument}: {ownerDocument?: Document},
  styles: string,
): CSSStyleSheet {
  if (!ownerDocument) return {cssText: styles} as unknown as CSSStyleSheet;
  const sheet = new (ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
