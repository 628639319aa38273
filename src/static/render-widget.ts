import {widgetNames, type WidgetName} from '../internal/widgets.js';
import {renderers, type AllOptions} from './renderers.js';

/** Which widget `renderWidgetHTML()` shows, and how: what its own function takes. */
export type WidgetHTMLOptions = {readonly widget: WidgetName} & AllOptions;

/**
 * Any widget as HTML that needs no script, no style sheet and no other file. What one widget takes
 * and another does not is ignored.
 *
 * @param options - `widget`, and what `renderPartnerMapHTML()` and the others take.
 * @returns One element, as HTML.
 * @throws {TypeError} Where there is no such widget, and for a funding banner without a grant.
 */
export async function renderWidgetHTML(options: WidgetHTMLOptions): Promise<string> {
  const {widget} = options;
  if (!Object.hasOwn(renderers, widget)) {
    throw new TypeError(`There is no widget "${widget}"; there are ${widgetNames.join(', ')}.`);
  }
  return renderers[widget](options);
}
