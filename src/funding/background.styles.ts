/**
 * Adapts the card to what is behind it. A style sheet of its own, not Lit's, because it comes later
 * and brings nothing with it.
 */
const text = `
  [data-ground='white'] .emblem { outline-color: transparent }
  [data-ground='white'], [data-ground='light'], [data-ground='middle'] { color-scheme: light }
  [data-ground='dark'] { color-scheme: dark }
  [data-ground='middle'] { --_statement: #000 }
  :host([variant='mono-black']) :is([data-ground='white'], [data-ground='light']) { --_statement: #000 }
  @media print { :host([variant='mono-black']) .card { --_statement: #000 } }
  /* A picture or a gradient: no colour can be read on all of it. */
  [data-ground='unknown'] { background: light-dark(#fff, #141b26) }
  [data-plain] { --_text: light-dark(#000, #fff); --_muted: light-dark(#000, #fff) }
`;

let sheet: CSSStyleSheet | undefined;

/** All elements share the sheet; a shadow root takes it once. */
export function adoptGroundStyles(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
