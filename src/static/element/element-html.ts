import type {CSSResult} from 'lit';
import type {EnsieElement} from '../../element/ensie-element.js';
import type {LocaleController} from '../../internal/language/locale-controller.js';
import {widgetNames, type WidgetName} from '../../internal/widgets.js';
import {Pictures} from '../../pictures/pictures.js';
import {ensieBasics} from '../../project/ensie/ensie-basics.js';
import {withoutHooks, withoutPaint} from './before-script.js';
import {prepare, type StaticContext, type StaticHTMLOptions} from '../context.js';
import {elementDrawingCss} from './element-drawing.styles.js';
import {elements} from '../elements.js';
import {renderMapDrawing} from '../map-drawing.js';
import {escapeAttribute, toHtml} from '../to-html.js';
import {usedStyles} from './used-styles.js';

/** Which element `renderElementHTML()` writes, and how. */
export interface ElementHTMLOptions extends Omit<StaticHTMLOptions, 'headingLevel'> {
  readonly widget: WidgetName;
  /**
   * The element's attributes, as in a page: `{'heading-level': '3'}`. Default: none. `lang` is
   * `locale`. With `src` the browser loads the project from there; without it a `project` that is
   * given here stands inside the tag as JSON.
   */
  readonly attributes?: Readonly<Record<string, string>>;
  /**
   * HTML inside the tag, for browsers that know no declarative shadow DOM: what `renderWidgetHTML()`
   * gives, for example. Taken as it is. Default: none.
   */
  readonly content?: string;
  /** Of the page's Content-Security-Policy, for the element's `<style>`. Default: none. */
  readonly nonce?: string;
}

/** What the elements' classes share and do not show to everybody. */
interface Rendering {
  readonly language: LocaleController;
  prepare?(): Promise<void> | undefined;
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): unknown;
  load(...wanted: unknown[]): Promise<void>;
}

/**
 * An element as a server writes it: with its shadow root in the page (declarative shadow DOM), so that
 * it is seen before and without the script. The script takes it over in place: what is seen stays
 * until the element itself shows the same. Works without a DOM.
 *
 * The partner map is a drawing without buttons until then, and what opens in place is closed.
 *
 * @param options - Widget, language, project and the element's attributes.
 * @returns The element's tag with everything in it, as HTML.
 * @throws {TypeError} Where there is no such widget, and where `attributes` name data (`src`, `data`, `project`)
 *   without `project`: another project would be seen until they are there; and where a name of
 *   `attributes` is none, or would run a script.
 */
export async function renderElementHTML(options: ElementHTMLOptions): Promise<string> {
  const {widget, attributes = {}, content = '', project, nonce} = options;
  if (!Object.hasOwn(elements, widget)) {
    throw new TypeError(`There is no widget "${widget}"; there are ${widgetNames.join(', ')}.`);
  }
  if (!project && ['src', 'data', 'project'].some((name) => attributes[name] != null)) {
    throw new TypeError('Give the project, too: what src, data and project name is not read here.');
  }
  const tag = `ensie-${widget}`;
  const isGiven = Object.hasOwn(options, 'project');
  const prepared = await prepare(tag, options);
  // As a page has it: the element loads the rest where it is asked for.
  const context = isGiven ? prepared : {...prepared, project: ensieBasics(prepared.msg)};
  const shadow = await renderShadow(options, context);
  const all = {...(options.locale ? {lang: options.locale} : {}), ...attributes};
  const pairs = Object.entries(all).map(writeAttribute);
  // One that was to come from somewhere and did not is none, and not the bundled one.
  const data = isGiven && !attributes.src ? inlineData(project ?? null) : '';
  const style = `<style${nonce ? ` nonce="${escapeAttribute(nonce)}"` : ''}>${shadow.css}</style>`;
  return `<${tag}${pairs.join('')}><template shadowrootmode="open">${style}${shadow.html}</template>${data}${content}</${tag}>`;
}

function writeAttribute([name, value]: [string, string]): string {
  if (!/^[a-z][\w-]*$/i.test(name) || /^on/i.test(name)) {
    throw new TypeError(`"${name}" is not the name of an attribute without a script.`);
  }
  return ` ${name}="${escapeAttribute(value)}"`;
}

/** Nothing in it can end the script, or be obeyed by a terminal. */
const inlineData = (project: object | null): string =>
  `<script type="application/json">${JSON.stringify(project).replace(/[<\x7f-\x9f]/g, spellOut)}</script>`;

const spellOut = (character: string): string => `\\u00${character.charCodeAt(0).toString(16)}`;

async function renderShadow(
  options: ElementHTMLOptions,
  context: StaticContext,
): Promise<{html: string; css: string}> {
  const {widget, attributes = {}} = options;
  const Element = elements[widget];
  // Asked for by whoever registers an element: what Lit knows of its class is complete then.
  void Element.observedAttributes;
  const element = new Element();
  const server = standIn(element, context, Object.hasOwn(options, 'project'));
  for (const [name, value] of Object.entries(attributes)) {
    element.attributeChangedCallback(name, null, value);
  }
  const rendering = element as unknown as Rendering;
  rendering.language.locale = context.locale;
  rendering.language.tag = options.locale ?? '';
  await rendering.prepare?.();
  rendering.willUpdate(
    new Map([...Element.elementProperties.keys()].map((name) => [name as string, undefined])),
  );
  // It asks for more that only some projects need, and takes notice of it when it is there.
  await Promise.all(server.loads);
  rendering.willUpdate(new Map());
  let html = toHtml(rendering.render());
  const styles = [...Element.elementStyles.map((sheet) => (sheet as CSSResult).cssText)];
  styles.push(...server.renderRoot.adoptedStyleSheets.map(({cssText}) => cssText));
  if (widget === 'partner-map') {
    const {partners} = context.project;
    const {home, lines} = attributes;
    const drawing = await renderMapDrawing({
      ...context,
      partners,
      home,
      hasLines: lines !== 'none',
    });
    html = html.replace('<div class="live"></div>', () => withoutPaint(toHtml(drawing)));
    styles.push(elementDrawingCss);
  }
  html = withoutHooks(html);
  return {html, css: usedStyles(styles.join(''), html)};
}

/** What the browser would give the element, and the element itself when it is in a page. */
function standIn(element: EnsieElement, {project, report}: StaticContext, hasOwnData: boolean) {
  const loads: Promise<void>[] = [];
  const load = (element as unknown as Rendering).load.bind(element);
  const given = {
    content: project,
    hasOwnData,
    followOwnData: () => undefined,
    renderRoot: {adoptedStyleSheets: [] as {cssText: string}[]},
    pictures: new Pictures(element),
    report,
    load(...wanted: unknown[]) {
      const loading = load(...wanted);
      loads.push(loading);
      return loading;
    },
  };
  for (const [name, value] of Object.entries(given)) Object.defineProperty(element, name, {value});
  return {...given, loads};
}
