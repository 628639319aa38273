import '../../define.js';
import {renderElementHTML, type ElementHTMLOptions} from '../../static/element/element-html.js';

/**
 * The tag with all in it that the widget shows, which has its language for good. In a browser an element
 * can only be made where it is registered: this page is our own, and has none of them in it.
 */
export function renderElement(options: ElementHTMLOptions): Promise<string> {
  const attributes = Object.entries(options.attributes ?? {}).filter(([, value]) => value);
  return renderElementHTML({...options, attributes: Object.fromEntries(attributes)}).catch(
    () => '',
  );
}
