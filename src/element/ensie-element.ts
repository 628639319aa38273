import {
  html,
  LitElement,
  nothing,
  render,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {DataProblem, EnsieErrorCode} from '../internal/events.js';
import {LocaleController, type MsgFn} from '../internal/language/locale-controller.js';
import {langTag, type Locale} from '../internal/language/locales.js';
import {report} from '../internal/report.js';
import {createElement} from '../internal/create-element.js';
import {observe} from '../internal/observe.js';
import {still} from '../internal/still.js';
import {version} from '../internal/version.js';
import type {Pictures} from '../pictures/pictures.js';
import type {Project} from '../project/project.js';
import {isHeadingLevel, renderHeading, type HeadingLevel} from './heading.js';
import {LazyParts} from './lazy-parts.js';
import {Looks} from './looks.js';
import {ProjectController} from './project-controller.js';
import {takeReactProps} from './react-props.js';

/** How long a first paint waits for its texts and data before it shows what there is. */
const FIRST_PAINT_TIMEOUT_MS = 3000;

/** Editors and filters add and take away others, but none of those. */
const NO_LETTER = /[^\p{L}\d]/gu;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What all four elements share: data, language, heading, reports, and good manners. */
export abstract class EnsieElement extends LitElement {
  /** Version of the package that registered the element. */
  static readonly version: string = version;

  static override properties: PropertyDeclarations = {
    project: {},
    src: {},
    data: {},
    maxBytes: {attribute: 'max-bytes'},
    headingLevel: {attribute: 'heading-level'},
    letters: {},
  };

  // First: what is set below asks for an update, which may ask for a part again.
  readonly #parts = new LazyParts(this);
  readonly #looks = new Looks(this);

  /**
   * Project to show, an object like a project file, as an attribute its JSON; wins over everything
   * else. Default: none, and then JSON in a `<script type="application/json">` inside the tag, else the file at `src`, else
   * the list inside the tag with `data="children"`, else the bundled ENSIE project. What cannot be
   * used of it is left out and reported as ENSIE-030; where nothing can, as ENSIE-031.
   *
   * An element that was given data of its own, of whatever kind, never shows the bundled project
   * again: where they are taken away (`null` is none), what stands inside the tag is shown.
   */
  project?: Project;

  /**
   * Address of a project file (JSON), of partners as GeoJSON, or of partners or events as a table
   * (CSV); relative to the page's base address. Default: none; empty is an address that is lost.
   * Elements with the same one share its
   * request. Reported as ENSIE-032 when it cannot be loaded and as ENSIE-031 when it cannot be
   * read: what stands inside the tag is then shown, never another project.
   */
  src?: string;

  /**
   * `children` reads the list of links inside the tag as partners; `json` says that there is JSON
   * inside the tag, so that its loss in an editor is noticed (ENSIE-031). Default: none. Anything else
   * is reported as ENSIE-003. In each case what stands inside the tag is then shown.
   */
  data?: 'children' | 'json';

  /**
   * Size in bytes up to which the file at `src` is read. Default: 1000000; at most 8000000. Any
   * other value acts as the default and is reported as ENSIE-003.
   */
  maxBytes?: number;

  /**
   * Level of the element's heading: `2` to `6`, or `none` where the page has its own. Never 1:
   * that is the page's (WCAG 1.3.1). Anything else acts as `2` and is reported as ENSIE-003.
   */
  headingLevel: HeadingLevel = '2';

  /**
   * How many letters and digits the text inside the tag has, as the configurator writes it. What
   * somebody has typed behind that text in an editor is moved out of the tag and shown below the
   * widget. Default: those of the element that the static text is, or in a `<div data-ensie-widget>` of
   * the list that it begins with; else all.
   */
  letters?: number;

  /** @internal */
  readonly language = new LocaleController(this, (locale, error) =>
    this.report(
      'ENSIE-010',
      `the texts of "${locale}" could not be loaded; English is shown.`,
      error,
    ),
  );
  /**
   * What of a project it can show: data that have none of it are none for it.
   * @internal
   */
  abstract get shows(): readonly (keyof Project)[];
  /**
   * What it is called: over it, or where it has failed.
   * @internal
   */
  abstract get heading(): string;

  readonly #project = new ProjectController(this, this.language);
  declare readonly renderRoot: ShadowRoot;
  /**
   * What shows pictures: comes with own data that have some.
   * @internal
   */
  declare pictures?: Pictures;
  #standIn: ChildNode[] = [];

  /**
   * Translates a message into the element's locale.
   * @internal
   */
  readonly msg: MsgFn = this.language.msg;

  /** Locale on screen: that of the element's place in the page. */
  get locale(): Locale {
    return this.language.locale;
  }

  /** The project on screen, without which nothing is rendered; the same object until it changes. */
  protected get content(): Project | undefined {
    return this.#project.project;
  }

  /**
   * Whether the page has, or had, data of its own; they may still be on their way, or refused, or lost.
   * @internal
   */
  get hasOwnData(): boolean {
    return this.#project.hasOwnData;
  }

  /**
   * Loads the file at `src` anew, for all elements that show it. Settles when that is done; a failure
   * is reported, and what is shown stays.
   */
  async refresh(): Promise<void> {
    this.retryLost();
    await this.#project.refresh();
  }

  override connectedCallback(): void {
    addEventListener('online', this.retryLost);
    try {
      super.connectedCallback();
      this.retryLost();
      if (!this.hasUpdated) takeReactProps(this as never);
    } catch (error) {
      // A shadow root with nothing in it would hide what stands inside the tag.
      const root = this.shadowRoot;
      if (!root?.firstChild) root?.append(createElement('slot'));
      this.report('ENSIE-002', 'it could not be set up.', error);
    }
  }

  override disconnectedCallback(): void {
    removeEventListener('online', this.retryLost);
    super.disconnectedCallback();
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // What somebody sets may need what did not come.
    if (change.length && this.#parts.areLost) this.retryLost();
  }

  /** In a frame, or another window, the element keeps its looks. */
  adoptedCallback(): void {
    this.#looks.adoptAgain();
  }

  /**
   * Gives the element its looks, which come with what they are for.
   * @internal
   */
  dress(): void {
    this.#looks.dress();
  }

  /**
   * Asks again for what did not come, when there is a reason to hope: the page or a visitor wants
   * something else, or there is a connection again.
   * @internal
   */
  readonly retryLost = (): void => {
    this.language.follow();
    this.#parts.retry();
  };

  /**
   * What a server has rendered into the shadow root stays visible until the first render has worked,
   * and else what stands inside the tag.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.#looks.keepPlace(root);
    if (!root.firstChild) root.append(createElement('slot'));
    this.#standIn = [...root.childNodes];
    // A page that is still being read, or a framework, brings what is inside the tag after it.
    observe(this, {childList: true}, () => this.requestUpdate());
    return root;
  }

  /**
   * The first paint waits for texts and data, so that nothing else flashes in, and for a turn of
   * its own: a phone that has just read the script is not kept busy any longer in one go.
   */
  protected override async scheduleUpdate(): Promise<unknown> {
    const prepared = this.prepare?.();
    const ownData = this.followOwnData();
    if (!this.hasUpdated) {
      await pause(0);
      await Promise.race([
        Promise.all([this.language.ready, ownData, prepared]),
        pause(FIRST_PAINT_TIMEOUT_MS),
      ]);
    } else if (prepared) {
      await Promise.race([prepared, pause(FIRST_PAINT_TIMEOUT_MS)]);
    }
    return super.scheduleUpdate();
  }

  /** Settles when the data that the page gives are there, or have failed. */
  protected followOwnData(): Promise<void> | undefined {
    return this.#project.follow();
  }

  /**
   * Loads, once, what not every page needs. Without it everything else is shown (ENSIE-022), until
   * `retryLost()`.
   * @internal
   */
  load<T>(name: string, importing: () => Promise<T>, use: (module: T) => unknown): Promise<void> {
    return this.#parts.load(name, importing, use);
  }

  /**
   * Renders what a part that is loaded later has outside the element's own template.
   * @internal
   */
  renderInto(content: unknown, place: HTMLElement | DocumentFragment): void {
    render(content, place);
  }

  /** Loads what this element needs beside texts and data before it can be rendered. */
  protected prepare?(): Promise<void> | undefined;

  protected override shouldUpdate(_changed: PropertyValues): boolean {
    if (this.content) return true;
    // What a page has set before the script came is a property only now.
    void this.prepare?.();
    void this.followOwnData();
    return false;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.report('ENSIE-099', 'rendering failed.', error);
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel') && !isHeadingLevel(this.headingLevel)) {
      this.reject('heading-level', this.headingLevel, '2 to 6 or none');
    }
  }

  protected override update(changed: PropertyValues): void {
    // Where a browser's translator has put its words into <font>, Lit would not find what it changes.
    this.renderRoot.querySelectorAll('font').forEach((font) => font.replaceWith(font.textContent));
    super.update(changed);
    this.dress();
    // Not `remove()`, which pages replace.
    this.#standIn.forEach((node) => node.parentNode?.removeChild(node));
    this.#standIn = [];
    // Most often there is none: what looks closer comes when there may be.
    if (
      (this.letters && this.textContent.replace(NO_LETTER, '').length > this.letters) ||
      this.querySelector(':scope>[dir]~*,[data-ensie-widget]>*>*+*')
    ) {
      void this.load(
        'the text behind it',
        () => import('./text-behind.js'),
        (it) => it.moveOut(this, this.letters),
      );
    }
  }

  /**
   * The frame of an element: its language, its heading, and a name where it has none. All our
   * locales are written from the left.
   */
  protected renderCard(head: unknown, content: unknown): TemplateResult {
    const name = this.heading;
    const unnamed = this.headingLevel === 'none';
    return html`<div
      class="card"
      part="card"
      lang=${langTag(this.locale)}
      dir="ltr"
      role=${unnamed ? 'group' : nothing}
      aria-label=${unnamed ? name : nothing}
    >
      <div class="head">${still(html`${this.renderHeading(name)} ${head}`)}</div>
      ${content}
    </div>`;
  }

  /** The heading at `heading-level`, or `deeper` levels below it. */
  protected renderHeading(
    text: unknown,
    deeper = 0,
    part?: string,
  ): TemplateResult | typeof nothing {
    return renderHeading(text, this.headingLevel, deeper, part);
  }

  /** Reports an attribute's value that means nothing. */
  protected reject(attribute: string, value: string, known: string): void {
    this.report('ENSIE-003', `${attribute}="${value}" is not ${known}.`);
  }

  /**
   * Says once what could not be shown, on the console and as an event.
   * @internal
   */
  report(
    code: EnsieErrorCode,
    message: string,
    cause?: unknown,
    problems?: readonly DataProblem[],
  ): void {
    report(this, code, message, cause, problems);
  }
}
