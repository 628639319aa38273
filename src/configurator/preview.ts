import type {Project} from '../project/project.js';
import type {Logo} from './form/funding-form.js';
import type {State} from './state.js';

export interface PreviewOptions {
  readonly state: State;
  /** Address of the folder with the script-tag files, for this page. */
  readonly files: string;
  /** Locale of the widget where the page decides. */
  readonly locale: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly styles: string;
  /** Another project than the bundled one. */
  readonly project: Project | undefined;
  /** Beside the funding statement. */
  readonly logos: readonly Logo[];
  /** Something has to be written first. */
  readonly isEmpty: boolean;
}

/**
 * Fills a frame of our own with a page that has the widget as it would be on the website. Built node
 * by node: data never become markup.
 */
export function fillPreview(frame: HTMLIFrameElement, options: PreviewOptions): void {
  const page = frame.contentDocument;
  if (!page) return;
  const {state, files, locale, attributes, styles, project, logos, isEmpty} = options;
  page.documentElement.lang = locale;
  page.head.replaceChildren(
    make(page, 'base', {href: document.baseURI, target: '_blank'}),
    make(page, 'meta', {name: 'color-scheme', content: 'light dark'}),
    make(page, 'style', {}, `body{margin:12px;background:#fff}${styles}`),
  );
  const widget = make(page, `ensie-${state.widget}`, attributes);
  if (project) {
    widget.append(make(page, 'script', {type: 'application/json'}, JSON.stringify(project)));
  }
  widget.append(
    ...logos.map(({src, alt}) => Object.assign(make(page, 'img', {slot: 'logos', src}), {alt})),
  );
  page.body.replaceChildren(...(isEmpty ? [] : [widget]));
  // The classic file also works in a folder that is opened without a server.
  if (!page.querySelector('script[src]')) {
    page.body.after(make(page, 'script', {src: `${files}ensie-widgets.classic.js`}));
  }
}

function make(page: Document, name: string, attributes: Record<string, string>, text = '') {
  const element = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value) element.setAttribute(key, value);
  }
  element.textContent = text;
  return element;
}
