// Lazy: loaded by elements that show another project than the bundled one.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {adoptStyles} from '../../internal/looks/adopt-styles.js';
import {observe} from '../../internal/observe.js';
import type {DataProblem, EnsieErrorCode} from '../../internal/events.js';
import {INLINE_DATA} from '../../internal/inline-data.js';
import type {Locale} from '../../internal/language/locales.js';
import type {Pictures} from '../../pictures/pictures.js';
import {LoadError, partIsLost} from './load-error.js';
import {ownDataCss} from './page-data.styles.js';
import {describeProblem} from '../problems.js';
import type {Project} from '../../project/project.js';
import {hasSome, readConverted, readValue, UnreadableError, type ReadProject} from '../read.js';
import {MAX_BYTES, MOST_BYTES, openFile, reloadFile, type SharedFile} from './shared-file.js';

/** What the element has anyway. */
export interface Tools {
  /** Says in place of the widget that its data have failed. */
  readonly notice: {show(canRetry: boolean): void; follow(): void; hide(): boolean};
  /** Settles when texts can be shown in the element's language. */
  readonly textsReady: () => Promise<void> | undefined;
}

/** The element, as far as its data are concerned. */
export interface OwnDataHost extends ReactiveControllerHost, HTMLElement {
  readonly project?: unknown;
  readonly src?: string;
  readonly data?: string;
  readonly maxBytes?: number;
  /** What of a project it can show. */
  readonly shows: readonly (keyof Project)[];
  readonly renderRoot: ShadowRoot;
  readonly locale: Locale;
  pictures?: Pictures;
  load<T>(name: string, importing: () => Promise<T>, use: (module: T) => unknown): Promise<void>;
  renderInto(content: unknown, place: HTMLElement): void;
  report(
    code: EnsieErrorCode,
    message: string,
    cause?: unknown,
    problems?: readonly DataProblem[],
  ): void;
}

/** Where an element's data come from, and whether they are still the same. */
interface Source {
  readonly kind: 'project' | 'src' | 'children' | 'lost' | 'refused';
  /** Two sources with the same key are the same. */
  readonly key: unknown;
  /** What the console calls it. */
  readonly name: string;
}

/**
 * The data that a page gives an element: the property `project`, else JSON in a script element inside
 * the tag, else the file at `src`, else, where `data="children"` says so, the list inside the tag.
 * None of these any more is a failure, too: another project is never shown in their place.
 */
export class OwnData implements ReactiveController {
  /** What can be shown of the data; `undefined` until they are there, or when they failed. */
  project?: Project;

  readonly #host: OwnDataHost;
  readonly #tools: Tools;
  #stop?: () => void;
  #source?: Source;
  #reading?: Promise<void>;
  /** Changes with each reading, so that what an older one brings is dropped. */
  #turn = {};
  #file?: SharedFile;
  /** Where the project on screen came from. */
  #shown?: Source;

  constructor(host: OwnDataHost, tools: Tools) {
    this.#host = host;
    this.#tools = tools;
    host.addController(this);
  }

  hostConnected(): void {
    const options = {childList: true, subtree: true, characterData: true};
    this.#stop = observe(this.#host, options, () => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    // Moving in the page is leaving and coming back at once.
    setTimeout(() => {
      if (this.#host.isConnected || !this.#file) return;
      this.#file.close();
      this.#file = undefined;
      if (!this.#reading) return;
      // Nobody waits for what was on its way; back in the page the element asks for it anew.
      this.#turn = {};
      this.#source = this.#reading = undefined;
    });
  }

  /** Follows the page's wishes; settles when new data are there, or have failed. */
  follow(): Promise<void> | undefined {
    if (!this.#host.isConnected) return this.#reading;
    const wanted = this.#wanted();
    const old = this.#source;
    if (wanted.kind === old?.kind && Object.is(wanted.key, old.key)) {
      this.#tools.notice.follow();
      return this.#reading;
    }
    this.#source = wanted;
    this.#start();
    return this.#reading;
  }

  /** Loads the file at `src` anew. Settles when that is done; what is shown stays until then. */
  async refresh(): Promise<void> {
    const source = this.#source;
    const before = this.#reading;
    if (source?.kind === 'src') reloadFile(source.key as string, this.#maxBytes);
    // Who shows the file has been told by now; a file that had failed is nobody's.
    if (this.#reading === before) this.#start();
    await this.#reading;
  }

  #start(): void {
    this.#file?.close();
    this.#file = undefined;
    this.#turn = {};
    this.#reading = this.#source && this.#take(this.#source, this.#turn);
  }

  get #maxBytes(): number {
    // An attribute is text.
    const maxBytes = Number(this.#host.maxBytes ?? MAX_BYTES);
    if (maxBytes > 0 && maxBytes <= MOST_BYTES) return maxBytes;
    this.#host.report('ENSIE-003', `max-bytes="${this.#host.maxBytes}" is not 1 to ${MOST_BYTES}.`);
    return MAX_BYTES;
  }

  #wanted(): Source {
    const {project, src, data} = this.#host;
    const isKnown = data == null || data === 'children' || data === 'json';
    if (!isKnown) this.#host.report('ENSIE-003', `data="${data}" is not children or json.`);
    if (project != null) return {kind: 'project', key: project, name: 'project'};
    const script = this.#host.querySelector(INLINE_DATA);
    if (script) {
      return {kind: 'project', key: script.textContent, name: 'the script inside the tag'};
    }
    if (src != null) return {kind: 'src', key: resolve(src), name: src || 'src=""'};
    if (data === 'children') {
      return {
        kind: 'children',
        key: new XMLSerializer().serializeToString(this.#host),
        name: 'the list inside the tag',
      };
    }
    if (!isKnown) return {kind: 'refused', key: data, name: 'data'};
    return {kind: 'lost', key: data, name: data ? 'the JSON inside the tag' : 'project'};
  }

  async #take(source: Source, turn: object): Promise<void> {
    try {
      const read = await this.#read(source);
      if (this.#turn !== turn) return;
      const {shows} = this.#host;
      if (shows.length && !shows.some((key) => hasSome(read.project, key))) {
        const problems = read.problems.map((problem) => `\n  ${describeProblem(problem)}`);
        throw new UnreadableError(
          `it has no ${shows.join(', ')}; it is ${read.what}${problems.join('')}`,
        );
      }
      await this.#loadPictures(read.project);
      if (this.#turn !== turn) return;
      this.project = read.project;
      this.#shown = source;
      this.#say(source, read);
      if (this.#tools.notice.hide()) void this.#takeFocus();
    } catch (error) {
      if (this.#turn !== turn) return;
      await this.#fail(source, error);
      if (this.#turn !== turn) return;
    }
    this.#reading = undefined;
    this.#host.requestUpdate();
  }

  /** The button that had it is gone; the next Tab goes on from where it was, as soon as there is something. */
  async #takeFocus(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const card = this.#host.renderRoot.querySelector<HTMLElement>('.card');
    if (!card) return;
    card.tabIndex = -1;
    card.focus();
  }

  /** Before anything is seen, so that nothing moves when they come. */
  async #loadPictures(project: Project): Promise<void> {
    const entries = this.#host.shows.flatMap((key) => project[key] as {image?: unknown}[]);
    if (!entries.some((entry) => entry?.image)) return;
    await this.#host.load(
      'its pictures',
      () => import('../../pictures/pictures.js'),
      ({Pictures}) => (this.#host.pictures ??= new Pictures(this.#host)),
    );
  }

  async #read(source: Source): Promise<ReadProject> {
    switch (source.kind) {
      case 'project':
        return readValue(source.key);
      case 'children': {
        if (this.#host.querySelector('tr')) {
          const [{fromTable}, reading] = await Promise.all([
            import('../foreign/csv.js'),
            import('../foreign/reading.js'),
          ]).catch(partIsLost);
          return readConverted(fromTable(this.#host, reading));
        }
        const {fromChildren} = await import('../foreign/children.js').catch(partIsLost);
        return readConverted(fromChildren(this.#host));
      }
      case 'src': {
        const url = source.key as string;
        if (!/^https?:/.test(url)) throw new LoadError('src is no address on the web');
        adoptStyles(this.#host.renderRoot, ownDataCss);
        this.#file = openFile(url, this.#maxBytes, this, () => this.#start());
        return this.#file.result;
      }
      case 'lost':
        await pageIsRead();
        throw new UnreadableError('it was given, and is lost');
      case 'refused':
        throw new UnreadableError('it is not known');
    }
  }

  #say({name}: Source, {problems, more}: ReadProject): void {
    if (!problems.length) return;
    const lines = problems.map((problem) => `\n  ${describeProblem(problem)}`);
    const rest = more ? `\n  … and ${more} more` : '';
    this.#host.report(
      'ENSIE-030',
      `not everything in ${name} can be used:${lines.join('')}${rest}`,
      undefined,
      problems,
    );
  }

  async #fail(source: Source, error: unknown): Promise<void> {
    this.#reportFailure(source, error);
    // What came from the same place a while ago is still better than nothing.
    if (this.#shown === source) return;
    const turn = this.#turn;
    await this.#tools.textsReady();
    if (this.#turn !== turn) return;
    // Another project's partners would be a mistake that nobody sees.
    this.project = this.#shown = undefined;
    adoptStyles(this.#host.renderRoot, ownDataCss);
    this.#tools.notice.show(source.kind === 'src' || error instanceof LoadError);
  }

  #reportFailure({kind, name}: Source, error: unknown): void {
    // That was said when it was looked for.
    if (kind === 'refused') return;
    const isKnown = error instanceof LoadError || error instanceof UnreadableError;
    const isLoading = error instanceof LoadError;
    const reason = isKnown ? error.message : 'something unexpected happened';
    this.#host.report(
      isLoading ? 'ENSIE-032' : 'ENSIE-031',
      `${name} could not be ${isLoading ? 'loaded' : 'read'}: ${reason}.`,
      isKnown ? error.cause : error,
    );
  }
}

/** Before that, what an element has inside it may still come. */
async function pageIsRead(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((done) => document.addEventListener('DOMContentLoaded', done, {once: true}));
}

function resolve(src: string): string {
  try {
    // An empty one would be the page itself.
    return src.trim() && new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
}
