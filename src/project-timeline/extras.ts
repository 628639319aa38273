// Lazy: loaded for a timeline that is long, not over, or asked for more.
import {html, noChange, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {adoptStyles} from '../internal/looks/adopt-styles.js';
import type {EnsieErrorCode} from '../internal/events.js';
import {plural} from '../internal/language/format.js';
import {arrowIcon} from '../internal/looks/icons.js';
import type {MsgFn} from '../internal/language/locale-controller.js';
import type {Locale} from '../internal/language/locales.js';
import type {Pictures} from '../pictures/pictures.js';
import {imagesOf} from '../project/images.js';
import {pickText} from '../project/pick-text.js';
import type {Project} from '../project/project.js';
import {saveToCalendar} from './calendar.js';
import {followEventLinks} from './event-link.js';
import {foldEvents, grow, isWhole, renderAll, sliceOf, type Run} from './folds.js';
import {extrasCss} from './extras.styles.js';
import {JsonLdScript} from './json-ld-script.js';
import type {DatedEvent} from './dated-events.js';
import {countText, runningTexts, type RunningTexts} from './running-texts.js';

export interface ExtrasOptions {
  readonly project: () => Project;
  /** Renders what is due at once: paper does not wait. */
  readonly renderNow: () => void;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ShadowRoot;
  readonly locale: Locale;
  readonly msg: MsgFn;
  readonly deepLink: boolean;
  readonly jsonLd: boolean;
  readonly calendar?: string;
  readonly hasOwnData: boolean;
  readonly pictures?: Pictures;
  load<T>(name: string, importing: () => Promise<T>, use: (module: T) => unknown): Promise<void>;
  report(code: EnsieErrorCode, message: string): void;
  renderInto(content: unknown, place: DocumentFragment): void;
}

/**
 * What a timeline needs that is not short and over, or of which a page asks more: long lists, files
 * for calendars, links to events, data for search engines. Loaded before such a one is rendered.
 */
export class TimelineExtras implements ReactiveController {
  readonly #host: Host;
  readonly #options: ExtrasOptions;
  #runs: Run[] = [];

  /** What the first file does not know: the bundled project is over. */
  get texts(): RunningTexts {
    return runningTexts(this.#host.msg);
  }

  count(total: number): string | undefined {
    return countText(total, this.#host);
  }

  constructor(host: Host, options: ExtrasOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    followEventLinks(host, (ids) => this.#reveal(ids));
    new JsonLdScript(host, options.project);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
  }

  hostUpdate(): void {
    adoptStyles(this.#host.renderRoot, extrasCss);
    const {calendar} = this.#host;
    if (calendar && calendar !== 'all') {
      this.#host.report(
        'ENSIE-003',
        `calendar="${calendar}" is not all; past events have no file.`,
      );
    }
  }

  /** Some slices at a time, with a frame for the page between them. */
  hostUpdated(): void {
    const growing: Run[] = [];
    for (const run of this.#runs) {
      run.standing = run.wanted;
      if (run.open && !isWhole(run)) growing.push(run);
    }
    if (!growing.length) return;
    requestAnimationFrame(() => {
      growing.forEach(grow);
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
  }

  handleEvent(): void {
    this.#runs.forEach(renderAll);
    this.#host.requestUpdate();
    this.#options.renderNow();
  }

  /** Takes other events, or the same ones that have to be rendered anew. */
  setEvents(events: readonly DatedEvent[]): void {
    this.#runs = foldEvents(events, this.#runs);
  }

  /** The list with its middle folded away; `undefined` where it is short. */
  renderList(render: (event: DatedEvent) => unknown): unknown {
    if (!this.#runs.length) return undefined;
    return this.#runs.map((run, i) =>
      run.folded ? this.#renderFold(run, `rest-${i}`, render) : run.events.map(render),
    );
  }

  #renderFold(run: Run, id: string, render: (event: DatedEvent) => unknown) {
    const {locale, msg} = this.#host;
    const slices: unknown[] = [];
    for (let i = 0; i < run.wanted; i++) {
      slices.push(i < run.standing ? noChange : sliceOf(run, i).map(render));
    }
    const label = plural(
      msg('{n, plural, one {# more event} other {# more events}}', {
        id: 'timeline.more',
        desc: 'Button that shows the middle of a long list of events, and hides it again; ICU plural forms of the language',
      }),
      run.events.length,
      locale,
    );
    return html`<li class="more">
      <button
        type="button"
        class="link"
        aria-expanded=${run.open}
        aria-controls=${id}
        @click=${() => this.#open(run, !run.open)}
      >
        ${label} ${arrowIcon}
      </button>
      <ol id=${id} class=${run.open ? '' : 'rest'} role="list">
        ${slices}
      </ol>
    </li>`;
  }

  /** What stands under an event with that name. */
  renderMore(dated: DatedEvent, name: unknown): unknown {
    return [
      this.#renderSave(dated, name),
      this.#host.pictures?.render(imagesOf(dated.event), name),
    ];
  }

  /** Only what is known to the day has a place in a calendar; past events where a page wants it. */
  #renderSave({event, start, end, phase}: DatedEvent, name: unknown): unknown {
    const {calendar, locale, msg} = this.#host;
    if (phase === 'past' && calendar !== 'all') return undefined;
    if (start?.precision !== 'day' || end?.precision !== 'day') return undefined;
    const save = () => {
      const title = event.title ? pickText(event.title, locale).text : String(name);
      saveToCalendar({project: this.#options.project(), event, start, end, title, locale});
    };
    return html`<button type="button" class="link" @click=${save}>
      ${msg('Add to calendar', {
        id: 'timeline.calendar',
        desc: 'Button that downloads an event as a file for the visitor’s calendar',
      })}<span class="visually-hidden">${': '}${name}</span>
    </button>`;
  }

  /** Opens the part of the list with one of these events. True when it is open. */
  #reveal(ids: readonly string[]): boolean {
    const run = this.#runs.find(({events}) => events.some(({event}) => ids.includes(event.id)));
    if (!run?.folded || run.open) return true;
    requestAnimationFrame(() => this.#open(run, true));
    return false;
  }

  #open(run: Run, open: boolean): void {
    run.open = open;
    this.#host.requestUpdate();
  }
}
