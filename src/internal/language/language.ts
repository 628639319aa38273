import {observe} from '../observe.js';

/**
 * Language tag that applies to an element: its own `lang`, else the nearest ancestor's, across
 * shadow roots (HTML: the language of a node). Never the browser's: the page decides.
 */
export const resolveLang = (element: Element): string =>
  langHolder(element)?.getAttribute('lang') ?? '';

/** The element whose `lang` that is. */
export function langHolder(element: Element): Element | undefined {
  for (const at of selfAndHosts(element)) {
    const holder = at.closest('[lang]');
    if (holder) return holder;
  }
  return undefined;
}

/** Calls back when any `lang` changes in the trees that can decide an element's language. */
export function observeLang(element: Element, callback: () => void): () => void {
  const options = {attributes: true, attributeFilter: ['lang'], subtree: true};
  const stops = selfAndHosts(element).map((at) => observe(at.getRootNode(), options, callback));
  return () => stops.forEach((stop) => stop());
}

/** The element, the host of the shadow root it stands in, that one's host, and so on. */
function selfAndHosts(element: Element): Element[] {
  const root = element.getRootNode();
  return [element, ...(root instanceof ShadowRoot ? selfAndHosts(root.host) : [])];
}
