import {html, LitElement, type PropertyDeclarations} from 'lit';
import {matchLocale, type Locale} from '../internal/language/locales.js';
import {version} from '../internal/version.js';
import {ensieBasics} from '../project/ensie/ensie-basics.js';
import type {Project} from '../project/project.js';
import {selfTest} from '../snippets/self-test.js';
import type {Snippet} from '../snippets/snippets.js';
import {widgetFacts} from '../snippets/widgets.js';
import {configuratorStyles} from './configurator.styles.js';
import {languageOptions, renderForm} from './form/form.js';
import {isOwn, lacksGrant, logosIn, ownAttributes, type Logo} from './form/funding-form.js';
import {readOwnFile, renderOwnFile, type OwnFile} from './form/own-file.js';
import {textsIn} from './messages.js';
import {fillPreview} from './preview.js';
import {integrity} from './result/build-facts.js';
import {renderResult} from './result/result.js';
import {writeSnippet} from './result/write-snippet.js';
import {colors, folder, readState, writeState, type Color, type State} from './state.js';
import {selfTestTexts} from './texts.js';

const WIDTHS = {phone: 390, desktop: 1180} as const;
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
          data: renderOwnFile(this.file, msg),
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
    this.file = file && (await readOwnFile(file));
    await this.#write();
  }

  /** Writes the text to paste, with what is shown without JavaScript in it, and the preview. */
  async #write(): Promise<void> {
    const {state, file} = this;
    if (lacksGrant(state)) {
      this.snippet = undefined;
      await this.updateComplete;
      return this.#fill();
    }
    const snippet = await writeSnippet({
      state,
      project: this.#project,
      fileName: file?.name,
      attributes: this.#attributes,
      logos: this.#logos,
    });
    if (state !== this.state || file !== this.file) return;
    this.snippet = snippet;
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
