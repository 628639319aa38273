/**
 * An element, also on a page where a form or an image named `createElement` hides the method, or a
 * script library has put something of its own in the place of `Document` (MooTools).
 */
export const createElement = (tag: string): HTMLElement =>
  (Object.getPrototypeOf(document) as Document).createElement.call(document, tag);
