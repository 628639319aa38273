import {readOptions} from '../internal/options.js';
import {isOwnHost} from '../internal/own-host.js';
import {widgetNames} from '../internal/widgets.js';

/** Attributes that an address may set. Nothing that leads to another website. */
const ATTRIBUTES = [
  ...['heading-level', 'home', 'lines', 'reveal', 'selected', 'show', 'calendar', 'now', 'layout'],
  ...[
    'emblem-position',
    'grant',
    'programme',
    'statement',
    'period',
    'authority',
    'max-bytes',
    'src',
    'data',
  ],
];

/** Fills a page with the widget that its address names, and sends its height to the page around. */
export function embed(page: Document, search: string): void {
  const wanted = new Map(readOptions(search));
  const widget = wanted.get('widget') ?? '';
  if (!(widgetNames as readonly string[]).includes(widget)) {
    console.warn(`embed.html: write ?widget= and one of ${widgetNames.join(', ')} (ENSIE-003).`);
    return;
  }
  const lang = wanted.get('lang');
  if (lang) page.documentElement.lang = lang;
  const element = page.createElement(`ensie-${widget}`);
  for (const name of ATTRIBUTES) {
    const value = wanted.get(name);
    // An empty one was given and got lost: of a grant or a file that is not the same as none.
    if (value !== undefined) element.setAttribute(name, value);
  }
  // Data come from the website that has the frame: whoever writes an address chooses no other. The
  // element says that there are none, and shows no other project.
  const src = wanted.get('src');
  if (src && !isOwnHost(src)) {
    console.warn(`embed.html: src="${src}" is on another website (ENSIE-003).`);
    element.setAttribute('src', '');
  }
  page.body.replaceChildren(element);
  page.title = element.localName;
  tellHeight(page);
}

/** A number and nothing else; whoever is around may know how high a frame is. */
function tellHeight(page: Document): void {
  if (parent === window) return;
  const tell = () => {
    const height = Math.ceil(page.body.getBoundingClientRect().height);
    if (height) parent.postMessage({type: 'ensie-height', height}, '*');
  };
  new ResizeObserver(tell).observe(page.body);
  // In a frame that is out of sight nothing is observed; it should be as high as it is before it comes
  // into sight, not then.
  for (const delay of [300, 1000, 3000]) setTimeout(tell, delay);
}
