import {readOptions} from './internal/options.js';
import {isOwnHost} from './internal/own-host.js';
import {report} from './internal/report.js';

/**
 * Puts a widget into every element with `data-ensie-widget="partner-map"`, for editors that remove
 * tags they do not know. Every attribute of the widget can be written with `data-` before it, but not
 * `consent`; or all of them after the name, as `data-ensie-widget="partner-map?home=sk-filakovo"`,
 * which an editor keeps whole or not at all, and which wins. What stands inside becomes the widget's
 * own content: its data, or what is shown if anything fails.
 *
 * A place with an unknown name of a widget (ENSIE-004) or of an option after it, or with data on
 * another website (ENSIE-003), is reported and left alone: what stands inside is shown.
 *
 * Goes on with what comes into `root` later, until the returned function is called. Default: the
 * whole page; what is in a shadow root needs a call of its own. The elements have to be registered
 * before.
 */
export function upgradeWidgets(root: Document | DocumentFragment | Element = document): () => void {
  const upgradeAll = () =>
    root.querySelectorAll<HTMLElement>('[data-ensie-widget]').forEach(upgrade);
  const observer = new MutationObserver(upgradeAll);
  observer.observe(root, {childList: true, subtree: true});
  upgradeAll();
  return () => observer.disconnect();
}

/** Does nothing the second time, whoever did it the first time: another copy, or a clone's original. */
function upgrade(place: HTMLElement): void {
  const [name, query = ''] = place.dataset.ensieWidget!.split(/\?(.*)/s);
  const tag = `ensie-${name}`;
  const known = customElements.get(tag) as {observedAttributes: string[]} | undefined;
  if (!known) {
    report(place, 'ENSIE-004', `data-ensie-widget="${name}" is no widget here.`);
    return;
  }
  // In an editor that works in the page itself the widget would be saved as content.
  if (place.isContentEditable) return;
  const content = [...place.childNodes];
  let widget = content.find((node) => node.nodeName.toLowerCase() === tag) as Element | undefined;
  if (!widget) {
    widget = document.createElement(tag);
    // Those of the widget only: who may not write `onclick` may still write `data-onclick`. Consent
    // is the visitor's: an author who could give it would send visitors to a tile server.
    const names = ['lang', ...known.observedAttributes].filter((it) => it !== 'consent');
    for (const attribute of names) {
      const value = place.getAttribute(`data-${attribute}`);
      if (value !== null) widget.setAttribute(attribute, value);
    }
    for (const [option, value] of readOptions(query)) {
      // A slip in the name of `grant` or `src` would show another project than the one that is meant.
      if (!names.includes(option)) {
        report(place, 'ENSIE-004', `"${option}" in data-ensie-widget="${name}?…" is no option.`);
        return;
      }
      widget.setAttribute(option, value);
    }
    const src = widget.getAttribute('src');
    if (src && !isOwnHost(src)) {
      report(place, 'ENSIE-003', `src="${src}" is on another website (see ensie-hosts).`);
      return;
    }
    place.append(widget);
  }
  // A page that is still being read brings the rest later.
  for (const node of content) if (node !== widget) widget.append(node);
}
