const sheets = new Map<string, CSSStyleSheet>();

/** Where there is no DOM the styles are only carried along, to be written into the page. */
const makeSheet = (styles: string): CSSStyleSheet => {
  if (!globalThis.CSSStyleSheet) return {cssText: styles} as unknown as CSSStyleSheet;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
};

/** Gives a shadow root the styles of something that is loaded later. */
export function adoptStyles(root: ShadowRoot, styles: string): void {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = makeSheet(styles);
    sheets.set(styles, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
