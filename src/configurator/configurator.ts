import {html, LitElement, nothing, type PropertyDeclarations} from 'lit';
import {escapeMarkup} from '../internal/escape.js';
import {matchLocale, type Locale} from '../internal/language/locales.js';
import type {MsgFn} from '../internal/language/messages.js';
import {version} from '../internal/version.js';
import {templates} from '../locales/configurator.js';
import {ensieBasics} from '../project/ensie/ensie-basics.js';
import {describeProblem} from '../data/problems.js';
import type {Project} from '../project/project.js';
import {readFile, UnreadableError, type ReadProject} from '../data/read.js';
import {selfTest} from '../snippets/self-test.js';
import {snippetFor, type Snippet} from '../snippets/snippets.js';
import {widgetFacts} from '../snippets/widgets.js';
import {renderWidgetHTML} from '../static/render-widget.js';
import {configuratorStyles} from './configurator.styles.js';
import {languageOptions, renderForm} from './form/form.js';
import {isOwn, lacksGrant, logosIn, ownAttributes, type Logo} from './form/funding-form.js';
import {fillPreview} from './preview.js';
import {renderResult} from './result/result.js';
import {renderElement} from './result/complete.js';
import {colors, folder, readState, writeState, type Color, type State} from './state.js';
import {selfTestTexts} from './texts.js';

/** Hashes of the module files by name, written in by the build; the sources have none. */
declare const ENSIE_INTEGRITY: Readonly<Record<string, string>> | undefined;
const integrity = typeof ENSIE_INTEGRITY === 'undefined' ? undefined : ENSIE_INTEGRITY;

/** The files with the texts of each language, likewise. */
declare const ENSIE_TEXTS: Readonly<Record<string, string>> | undefined;
const textFiles = typeof ENSIE_TEXTS === 'undefined' ? {} : ENSIE_TEXTS;

const WIDTHS = {phone: 390, desktop: 1180} as const;
/** Problems that are named; the command line names them all. */
const MOST_PROBLEMS = 8;

/** A file that the visitor has chosen. It stays in the browser. */
interface OwnFile {
  readonly name: string;
  readonly read?: ReadProject;
  /** Why it cannot be read. */
  readonly failure?: string;
}

const textsIn = (language: () => string) =>
  ((source: string, {id}: {id: string}) =>
    (templates as Record<string, Record<string, string>>)[language()]?.[id] ??
    source) as unknown as MsgFn;

/** No higher than the emblem in the text without a script (E12). */
const logoTag = ({src, alt}: Logo): string =>
  `<img slot="logos" src="${escapeMarkup(src)}" alt="${escapeMarkup(alt)}" height="60">`;

/**
 * Writes the text that brings a widget into a website, for somebody who knows the website and not
 * HTML. Not one of the widgets: it is the project's own page, and registers no name on others.
 */
export class EnsieConfigurator extends LitElement {
  static override styles = configuratorStyles;
  static override properties: PropertyDeclarations = {
    files: {},
    state: {state: true},
    file: {state: true},
    width: {state: true},
    copied: {state: true},
    snippet: {state: true},
  };

  /** Address of the folder with the script-tag files, for the preview. */
  files = './';
  private state: State = readState(location.hash, matchLocale(document.documentElement.lang));
  private file?: OwnFile;
  private width: keyof typeof WIDTHS = 'phone';
  private copied?: string;
  private snippet?: Snippet;

  readonly #msg = textsIn(() => this.state.ui);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
    void this.#write();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
  }

  protected override render() {
    const msg = this.#msg;
    const {state, snippet, copied} = this;
    return html`<div class="page" lang=${state.ui}>
      <header>
        <div>
          <h1>
            ${msg('Put a widget on your website', {
              id: 'configurator.title',
              desc: 'Heading and title of the page that writes the text to paste',
            })}
          </h1>
          <p>
            ${msg(
              'Choose what to show and what your website is made with. The text to paste is written for you.',
              {id: 'configurator.lead', desc: 'Under the heading of the page'},
            )}
          </p>
        </div>
        <label class="ui">
          ${msg('Language of this page', {id: 'configurator.ui', desc: 'Label of a choice'})}
          <select
            @change=${({target}: Event) =>
              this.#change({ui: (target as HTMLSelectElement).value as Locale})}
          >
            ${languageOptions(state.ui)}
          </select>
        </label>
      </header>
      <div class="columns">
        ${renderForm({
          state,
          msg,
          partners: this.#partners,
          data: this.#renderData(),
          onChange: (change) => this.#change(change),
          onFile: (file) => void this.#take(file),
        })}
        <div class="outcome">
          <section aria-labelledby="result">
            <h2 id="result">
              ${msg('Paste this', {id: 'configurator.result', desc: 'Heading over the texts to paste'})}
            </h2>
            ${renderResult({
              state,
              msg,
              snippet,
              styles: this.#styles,
              test: this.#test,
              copied,
              onCopy: (name, code) => void this.#copy(name, code),
            })}
          </section>
          <section aria-labelledby="preview">${this.#renderPreview()}</section>
        </div>
      </div>
    </div>`;
  }

  protected override updated(): void {
    document.documentElement.lang = this.state.ui;
    document.title = this.#msg('Put a widget on your website', {
      id: 'configurator.title',
      desc: 'Heading and title of the page that writes the text to paste',
    });
    this.#fitFrame();
  }

  #renderPreview() {
    const msg = this.#msg;
    const names = {
      phone: msg('Phone', {id: 'configurator.phone', desc: 'Width of the preview'}),
      desktop: msg('Desktop', {id: 'configurator.desktop', desc: 'Width of the preview'}),
    };
    return html`<div class="label">
        <h2 id="preview">
          ${msg('Preview', {id: 'configurator.preview', desc: 'Heading over the preview'})}
        </h2>
        <div class="widths" role="group" aria-labelledby="preview">
          ${(['phone', 'desktop'] as const).map(
            (width) =>
              html`<button
                type="button"
                aria-pressed=${this.width === width}
                @click=${() => (this.width = width)}
              >
                ${names[width]}
              </button>`,
          )}
        </div>
      </div>
      <div class="stage ${this.width}">
        <iframe title=${widgetFacts[this.state.widget].name(msg)} @load=${this.#fill}></iframe>
      </div>`;
  }

  #renderData() {
    const msg = this.#msg;
    const {file} = this;
    if (!file) {
      return msg('Without a file of your own the ENSIE project is shown.', {
        id: 'configurator.ensie',
        desc: 'Under the choice of a file',
      });
    }
    const {read, failure} = file;
    if (!read) {
      return html`<p>
        <strong>${file.name}</strong>
        ${msg('cannot be read.', {
          id: 'configurator.unreadable',
          desc: 'Follows the name of a file',
        })}
        <span lang="en">${failure}</span>
      </p>`;
    }
    const {project, problems} = read;
    return html`<p>
        <strong>${file.name}</strong> ✓ ${project.acronym} (${project.partners.length} +
        ${project.events.length})
      </p>
      <p>
        ${msg('Put this file into the folder with the files, too.', {
          id: 'configurator.upload',
          desc: 'Under the name of a file of the visitor’s own',
        })}
      </p>
      ${
        problems.length
          ? html`<p>
                ${msg('What of it cannot be used:', {
                  id: 'configurator.problems',
                  desc: 'Stands before a list of problems in a file',
                })}
              </p>
              <ul lang="en">
                ${problems
                  .slice(0, MOST_PROBLEMS)
                  .map((problem) => html`<li>${describeProblem(problem)}</li>`)}
                ${problems.length > MOST_PROBLEMS ? html`<li>…</li>` : nothing}
              </ul>`
          : nothing
      }`;
  }

  /** That of the chosen file; a statement for a grant needs none. */
  get #project(): Project | undefined {
    return isOwn(this.state) ? undefined : this.file?.read?.project;
  }

  get #logos(): readonly Logo[] {
    return isOwn(this.state) ? logosIn(this.state.logos) : [];
  }

  get #partners() {
    return (this.#project ?? ensieBasics(this.#msg)).partners;
  }

  get #attributes(): Record<string, string> {
    const {widget, home, level} = this.state;
    const isKnown = widget === 'partner-map' && this.#partners.some(({id}) => id === home);
    return {
      'heading-level': level === '2' ? '' : level,
      home: isKnown ? home : '',
      ...ownAttributes(this.state),
    };
  }

  /** A rule for the website's style sheet; empty where all colours are the default ones. */
  get #styles(): string {
    const chosen = this.state.colors;
    const changed = (Object.keys(colors) as Color[]).filter((key) => chosen[key] !== colors[key]);
    const lines = changed.map((key) => `  --ensie-color-${key}: ${chosen[key]};`);
    return lines.length ? `:root {\n${lines.join('\n')}\n}` : '';
  }

  /** The text that says what an editor keeps, in the language of this page. */
  get #test(): string {
    const {base, ui: lang} = this.state;
    return selfTest({base, lang, version, integrity}, selfTestTexts(this.#msg));
  }

  #change(change: Partial<State>): void {
    const base = change.base === undefined ? this.state.base : folder(change.base);
    this.state = {...this.state, ...change, base};
    this.copied = undefined;
    history.replaceState(null, '', writeState(this.state) || location.pathname + location.search);
    void this.#write();
  }

  readonly #onHash = (): void => {
    this.state = readState(location.hash, this.state.ui);
    void this.#write();
  };

  async #take(file: File | undefined): Promise<void> {
    if (!file) {
      this.file = undefined;
    } else {
      const {name, type} = file;
      try {
        const content = new Uint8Array(await file.arrayBuffer());
        this.file = {name, read: await readFile({content, type, name})};
      } catch (error) {
        const failure = error instanceof UnreadableError ? error.message : String(error);
        this.file = {name, failure};
      }
    }
    await this.#write();
  }

  /** Writes the text to paste, with what is shown without JavaScript in it, and the preview. */
  async #write(): Promise<void> {
    const {state, file} = this;
    const project = this.#project;
    const locale = state.lang || state.ui;
    const attributes = this.#attributes;
    if (lacksGrant(state)) {
      this.snippet = undefined;
      await this.updateComplete;
      return this.#fill();
    }
    const html = await renderWidgetHTML({
      ...ownAttributes(state),
      widget: state.widget,
      locale,
      svg: false,
      // Editors take out an SVG, or show its code (TYPO3).
      emblemUrl: `${state.base}eu-emblem.png`,
      headingLevel: state.level as '2',
      ...(state.system === 'static' && attributes.home ? {home: attributes.home} : {}),
      ...(project ? {project} : {}),
    }).catch(() => '');
    const src = project && file ? `${state.base}${encodeURIComponent(file.name)}` : '';
    const logos = this.#logos.map(logoTag);
    const element =
      state.system === 'html'
        ? await renderElement({
            widget: state.widget,
            locale,
            attributes: {...attributes, src},
            content: logos.join(''),
            ...(project ? {project} : {}),
          })
        : '';
    if (state !== this.state || file !== this.file) return;
    const fallback = [html, ...logos].join('\n');
    this.snippet = snippetFor({
      widget: state.widget,
      system: state.system,
      base: state.base,
      // A frame does not know the language of the page around it.
      lang: state.system === 'frame' ? locale : state.lang,
      attributes: {...attributes, src},
      fallback,
      element,
      room: widgetFacts[state.widget].room,
      version,
      integrity,
      texts: textFiles[state.lang],
      title: widgetFacts[state.widget].name(textsIn(() => locale)),
      height: widgetFacts[state.widget].frame,
    });
    await this.updateComplete;
    this.#fill();
  }

  readonly #fill = (): void => {
    const frame = this.renderRoot.querySelector('iframe');
    if (!frame) return;
    const {state} = this;
    fillPreview(frame, {
      state,
      files: this.files,
      locale: state.lang || state.ui,
      attributes: {lang: state.lang, ...this.#attributes},
      styles: this.#styles,
      project: this.#project,
      logos: this.#logos,
      isEmpty: lacksGrant(state),
    });
  };

  /** A desktop's width fits by being drawn smaller. */
  #fitFrame(): void {
    const frame = this.renderRoot.querySelector('iframe');
    const room = frame?.parentElement?.clientWidth;
    if (!frame || !room) return;
    const width = WIDTHS[this.width];
    const scale = Math.min(1, room / width);
    frame.style.cssText = `inline-size:${width}px;block-size:${640 / scale}px;scale:${scale}`;
  }

  /** Without a clipboard, as on pages without encryption, the text is selected for Ctrl+C. */
  async #copy(name: string, code: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      this.copied = name;
    } catch {
      const range = document.createRange();
      range.selectNodeContents(code);
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      code.closest('pre')?.focus();
    }
  }
}
