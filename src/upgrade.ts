import {createElement} from './internal/create-element.js';
import {observe} from './internal/observe.js';
import {readOptions} from './internal/options.js';
import {isOwnHost} from './internal/own-host.js';
import {report} from './internal/report.js';

/** Where somebody edits, or could: what is put there would be saved with the text, or taken out again. */
const EDITORS = '[contenteditable],[role=textbox],.ck.ck-content,.cke_editable,.mce-content-body';

/**
 * A page that is still being read brings a place in some pieces, and a script may write it anew; who
 * comes more often undoes what is done there, and would do so without end.
 */
const MOST_TURNS = 9;

/** How often something was done in a place. */
const turns = new WeakMap<Element, number>();

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
 * before; of one that is `awaited` by its name, nothing is said as long as it is not.
 */
export function upgradeWidgets(
  root: Document | DocumentFragment | Element = document,
  awaited?: (name: string) => boolean,
): () => void {
  const upgradeAll = () =>
    // Not the document's own, which a form or an image of that name hides.
    (Object.getPrototypeOf(root) as ParentNode).querySelectorAll
      .call(root, '[data-ensie-widget]')
      .forEach((place) => upgrade(place as HTMLElement, awaited));
  const stop = observe(root, {childList: true, subtree: true}, upgradeAll);
  upgradeAll();
  return stop;
}

/** Does nothing the second time, whoever did it the first time: another copy, or a clone's original. */
function upgrade(place: HTMLElement, awaited?: (name: string) => boolean): void {
  const [name = '', query = ''] = place.dataset.ensieWidget!.split(/\?(.*)/s);
  const tag = `ensie-${name}`;
  const known = customElements.get(tag) as {observedAttributes: string[]} | undefined;
  if (!known) {
    if (!awaited?.(name))
      report(place, 'ENSIE-004', `data-ensie-widget="${name}" is no widget here.`);
    return;
  }
  if (place.isContentEditable || document.designMode === 'on' || place.closest(EDITORS)) return;
  const content = [...place.childNodes];
  let widget = content.find((node) => node.nodeName.toLowerCase() === tag) as Element | undefined;
  const rest = content.filter((node) => node !== widget);
  const turn = turns.get(place) ?? 0;
  if (turn === MOST_TURNS || (widget && !rest.length)) return;
  turns.set(place, turn + 1);
  if (!widget) {
    widget = createElement(tag);
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
  widget.append(...rest);
}
