import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {DataController} from './internal/data-controller.js';
import {EnsieErrorEvent, type EnsieErrorCode} from './internal/events.js';
import {plural} from './internal/format.js';
import {LocaleController, type MsgFn} from './internal/locale-controller.js';
import type {Locale} from './internal/locales.js';
import {version} from './internal/version.js';
import {ensieProject} from './project/ensie.js';
import type {Project} from './project/project.js';

/** How long a first paint waits for its texts and data before it shows what there is. */
const FIRST_PAINT_TIMEOUT_MS = 3000;

/** `2` to `6` for `<h2>` to `<h6>`; `none` leaves the heading to the page. */
export type HeadingLevel = '2' | '3' | '4' | '5' | '6' | 'none';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const isHeadingLevel = (value: string): boolean => /^([2-6]|none)$/.test(value);

/** What all four elements share: data, language, heading, reports, and good manners. */
export abstract class EnsieElement extends LitElement {
  /** Version of the package that registered the element. */
  static readonly version: string = version;

  static override properties: PropertyDeclarations = {
    project: {attribute: false},
    headingLevel: {attribute: 'heading-level'},
  };

  /**
   * Project to show. Default: the bundled ENSIE project. What cannot be used of it is left out and
   * reported as ENSIE-030.
   */
  project?: Project;

  /**
   * Level of the element's heading: `2` to `6`, or `none` where the page has its own. Never 1:
   * that is the page's (WCAG 1.3.1). Anything else acts as `2` and is reported as ENSIE-003.
   */
  headingLevel: HeadingLevel = '2';

  readonly #language = new LocaleController(this, (locale, error) =>
    this.report(
      'ENSIE-010',
      `the texts of "${locale}" could not be loaded; English is shown.`,
      error,
    ),
  );
  readonly #data = new DataController<Project>(this, {
    property: () => this.project,
    loadAccept: async () => (await import('./project/accept.js')).acceptProject,
    bundled: () => ensieProject(this.msg),
  });
  readonly #loads = new Map<string, Promise<void>>();
  readonly #reported = new Set<string>();
  readonly #fallback = document.createElement('slot');

  /** Translates a message into the element's locale. */
  protected readonly msg: MsgFn = this.#language.msg;

  /** Locale on screen: that of the element's place in the page. */
  get locale(): Locale {
    return this.#language.locale;
  }

  /** The project on screen; the same object until it changes. */
  protected get content(): Project {
    return this.#data.value!;
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.report('ENSIE-002', 'the element could not be set up.', error);
    }
  }

  /** What stands inside the tag stays visible until the first render has worked. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.#fallback);
    return root;
  }

  /**
   * The first paint waits for texts and data, so that nothing else flashes in, and for a turn of
   * its own: a phone that has just read the script is not kept busy any longer in one go.
   */
  protected override async scheduleUpdate(): Promise<unknown> {
    const prepared = this.prepare?.();
    if (!this.hasUpdated) {
      await pause(0);
      await Promise.race([
        Promise.all([this.#language.ready, this.#data.ready]),
        pause(FIRST_PAINT_TIMEOUT_MS),
      ]);
    }
    if (prepared) await prepared;
    return super.scheduleUpdate();
  }

  /** Loads, once, what not every page needs. Without it everything else is shown (ENSIE-022). */
  protected load<T>(
    name: string,
    importing: () => Promise<T>,
    use: (module: T) => void,
  ): Promise<void> {
    let loading = this.#loads.get(name);
    if (!loading) {
      loading = importing()
        .then(use)
        .catch((error: unknown) =>
          this.report('ENSIE-022', `${name} could not be loaded; is chunks/ complete?`, error),
        )
        .then(() => this.requestUpdate());
      this.#loads.set(name, loading);
    }
    return loading;
  }

  /** Loads what this element needs beside texts and data before it can be rendered. */
  protected prepare?(): Promise<void> | undefined;

  protected override shouldUpdate(_changed: PropertyValues): boolean {
    return this.#data.value !== undefined;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.report('ENSIE-099', 'rendering failed; what was shown stays.', error);
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel') && !isHeadingLevel(this.headingLevel)) {
      this.reject('heading-level', this.headingLevel, '2 to 6 or none');
    }
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#fallback.remove();
  }

  /**
   * The frame of an element: its language, its heading, and a name where it has none. All our
   * locales are written from the left.
   */
  protected renderCard(name: string, head: unknown, content: unknown): TemplateResult {
    const unnamed = this.headingLevel === 'none';
    return html`<div
      class="card"
      part="card"
      lang=${this.locale}
      dir="ltr"
      role=${unnamed ? 'group' : nothing}
      aria-label=${unnamed ? name : nothing}
    >
      <div class="head">${this.renderHeading(name)} ${head}</div>
      ${content}
    </div>`;
  }

  /** The heading at `heading-level`, or `deeper` levels below it. */
  protected renderHeading(text: unknown, deeper = 0): TemplateResult | typeof nothing {
    if (this.headingLevel === 'none' && !deeper) return nothing;
    const level = isHeadingLevel(this.headingLevel) && Number(this.headingLevel);
    switch (Math.min((level || 2) + deeper, 6)) {
      case 3:
        return html`<h3 class="heading" part="heading">${text}</h3>`;
      case 4:
        return html`<h4 class="heading" part="heading">${text}</h4>`;
      case 5:
        return html`<h5 class="heading" part="heading">${text}</h5>`;
      case 6:
        return html`<h6 class="heading" part="heading">${text}</h6>`;
      default:
        return html`<h2 class="heading" part="heading">${text}</h2>`;
    }
  }

  /** A count with its noun, from an ICU plural message. */
  protected plural(count: number, message: string): string {
    return plural(message, count, this.locale);
  }

  /** Reports an attribute's value that means nothing. */
  protected reject(attribute: string, value: string, known: string): void {
    this.report('ENSIE-003', `${attribute}="${value}" is not ${known}.`);
  }

  /**
   * The only place that logs: one console line and one `ensie-error` for each problem.
   * @internal
   */
  report(code: EnsieErrorCode, message: string, cause?: unknown): void {
    const key = code + message;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    const line = `<${this.localName}> ${code}: ${message}`;
    if (cause === undefined) console.warn(line);
    else console.warn(line, cause);
    this.dispatchEvent(new EnsieErrorEvent(code, message, cause));
  }
}
