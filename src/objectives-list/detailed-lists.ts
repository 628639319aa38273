// Lazy: loaded for another project than the bundled one, and where `show` names `about`.
import {html, noChange, type ReactiveController, type TemplateResult} from 'lit';
import type {EnsieElement} from '../element/ensie-element.js';
import {adoptStyles} from '../internal/looks/adopt-styles.js';
import {icon} from '../internal/looks/icons.js';
import {isProjectItem} from '../project/items.js';
import type {Evidence, ItemStatus, Project, ProjectItem} from '../project/project.js';
import {renderText} from '../project/text.js';
import type {About, Heading} from './about.js';
import {detailedListsCss} from './detailed-lists.styles.js';
import {evidenceText, renderOutcome, statusText} from './item-text.js';
import {SLICE, toSections, type Chunk, type Section} from './sections.js';

type List = Project['objectives'];

/**
 * Lists with status, outcome, evidence and work packages, of any length: the first slice at once, the others
 * one by one whenever the browser has nothing better to do, and all of them for a printer.
 */
export class DetailedLists implements ReactiveController {
  readonly #host: EnsieElement & {show?: string};
  readonly #heading: Heading;
  readonly #lists = new Map<string, {list: List; sections: readonly Section[]}>();
  /** Slices to render. */
  #wanted = 1;
  /** Slices that are on the page. */
  #done = 0;
  /** The update that runs adds slices, and changes nothing else. */
  #isGrowing = false;
  #isPlanned = false;
  #about?: About;

  constructor(host: EnsieElement, heading: Heading) {
    this.#host = host;
    this.#heading = heading;
    adoptStyles(host.renderRoot, detailedListsCss);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    this.#plan();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
  }

  /** Whether more is told of the project than its lists. */
  get #isTold(): boolean {
    return `${this.#host.show}`.includes('about');
  }

  /** Loads what is said of a project beside its lists, where it is asked for. */
  prepare(): Promise<void> | undefined {
    if (!this.#isTold) return undefined;
    return this.#host.load(
      'what it is about',
      () => import('./about.js'),
      async ({About: Paragraphs}) => {
        const about = new Paragraphs(this.#host, this.#heading);
        await about.prepare();
        this.#about = about;
      },
    );
  }

  hostUpdate(): void {
    void this.prepare();
    if (!this.#isGrowing) this.#done = 0;
  }

  hostUpdated(): void {
    this.#done = this.#wanted;
    this.#plan();
  }

  /** `undefined` where a list has nothing but a few texts, which the element renders itself. */
  render(name: 'objectives' | 'results', project: Project): unknown {
    const isTold = this.#isTold;
    const {[name]: list} = (isTold && this.#about?.whole(project)) || project;
    if (list.length <= SLICE && list.every((entry) => isPlain(entry, isTold))) return undefined;
    // Lit leaves alone what it is given `noChange` for: a slice takes no longer near the end.
    return this.#sectionsOf(name, list)
      .filter(({chunks}) => chunks[0]!.slice < this.#wanted)
      .map(({workPackage, chunks}) =>
        chunks.at(-1)!.slice < this.#done
          ? noChange
          : html`<div class="group">
              ${workPackage === undefined ? '' : this.#heading(renderText(workPackage, this.#host.locale), 2)}
              <ol role="list">
                ${chunks
                  .filter(({slice}) => slice < this.#wanted)
                  .map((chunk) =>
                    chunk.slice < this.#done
                      ? noChange
                      : this.#renderChunk(chunk, name === 'objectives', chunks.length > 1),
                  )}
              </ol>
            </div>`,
      );
  }

  renderAbout(project: Project): unknown {
    return this.#about?.render(project);
  }

  /** The browser lays out and paints a chunk of a long list when it comes near the window. */
  #renderChunk({items}: Chunk, isNumbered: boolean, isLong: boolean): unknown {
    const rendered = items.map(([number, item]) =>
      this.#renderItem(item, isNumbered ? html`<b>${number}</b>` : ''),
    );
    return isLong ? html`<div class="slice" role="none">${rendered}</div>` : rendered;
  }

  #sectionsOf(name: string, list: List): readonly Section[] {
    const known = this.#lists.get(name);
    if (known?.list === list) return known.sections;
    const sections = toSections(list);
    this.#lists.set(name, {list, sections});
    this.#wanted = 1;
    return sections;
  }

  #renderItem(item: ProjectItem, number: unknown): TemplateResult {
    const {text, status, outcome, evidence = []} = item;
    const badge = this.#renderStatus(status);
    const links = evidence.map((each) => this.#renderEvidence(each)).filter((link) => link);
    return html`<li role="listitem">
      ${number}
      <div>
        ${renderText(text, this.#host.locale)}
        ${outcome && this.#isTold ? html`<p class="outcome">${renderOutcome(item, this.#host)}</p>` : ''}
        ${
          badge || links.length
            ? html`<div class="more">
                ${badge}
                ${
                  links.length
                    ? html`<ul role="list">
                        ${links}
                      </ul>`
                    : ''
                }
              </div>`
            : ''
        }
      </div>
    </li>`;
  }

  /** Words beside a sign that is not a colour: a ring that is empty, a clock, or a tick in it. */
  #renderStatus(status: ItemStatus | undefined): TemplateResult | undefined {
    const word = statusText(status, this.#host.msg);
    if (!word) return undefined;
    const sign = {
      planned: '',
      'in-progress': 'M12 7v5l3 2',
      achieved: 'M8 12l3 3 5-6',
      unknown: '',
    };
    return html`<em>${icon(`M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18${sign[status!]}`)} ${word}</em>`;
  }

  #renderEvidence(evidence: Evidence): TemplateResult | undefined {
    const text = evidenceText(evidence, this.#host);
    if (!text) return undefined;
    const {title} = evidence;
    return html`<li>
      <a href=${text.href}
        >${title ? renderText(title, this.#host.locale) : text.fileName}${text.facts}</a
      >
    </li>`;
  }

  /** Another slice when there is one left and the browser is idle. */
  #plan(): void {
    if (this.#isPlanned || !this.#hasMore()) return;
    this.#isPlanned = true;
    whenIdle(() => {
      this.#isPlanned = false;
      if (this.#host.isConnected && this.#hasMore()) this.#show(this.#wanted + 1);
    });
  }

  #hasMore(): boolean {
    return [...this.#lists.values()].some(
      ({sections}) => sections.at(-1)!.chunks.at(-1)!.slice >= this.#wanted,
    );
  }

  /** Renders before it returns: nobody waits for a printer's page, and no other change comes in. */
  #show(slices: number): void {
    this.#wanted = slices;
    this.#isGrowing = !this.#host.isUpdatePending;
    this.#host.requestUpdate();
    (this.#host as unknown as {performUpdate(): void}).performUpdate();
    this.#isGrowing = false;
  }

  readonly #onPrint = (): void => {
    if (this.#hasMore()) this.#show(Infinity);
  };
}

const isPlain = (entry: List[number], isTold: boolean): boolean =>
  typeof entry === 'string' ||
  !isProjectItem(entry) ||
  Object.keys(entry).every((key) => key === 'text' || (!isTold && /^(outcome|source)$/.test(key)));

/** Safari has no idle callbacks. On a page that is never idle, once a second. */
const whenIdle = (callback: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, {timeout: 1000});
  else setTimeout(callback, 50);
};
