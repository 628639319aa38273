// Lazy: only a list that is too long to look through has it.
import {html, type TemplateResult} from 'lit';
import {adoptStyles} from '../../internal/looks/adopt-styles.js';
import type {MsgFn} from '../../internal/language/locale-controller.js';
import type {OrganisationKind, Partner} from '../../project/project.js';
import {finderCss} from './search.styles.js';
import {fit, project, type View} from '../drawing/projection.js';
import type {Picture} from '../drawing/scene.js';

/** As close as the drawn map comes. */
const CLOSEST_ZOOM = 9;

export interface FinderOptions {
  readonly root: ShadowRoot;
  readonly msg: MsgFn;
  readonly countryName: (code: string) => string;
  readonly kindName: (kind: OrganisationKind) => string | undefined;
  /** A number with the word for partners. */
  readonly count: (number: number) => string;
  /** Something else is looked for. */
  readonly onChange: () => void;
}

type Field = 'query' | 'country' | 'kind';

/** Search by words, country and kind of organisation. */
export class Finder {
  readonly #options: FinderOptions;
  readonly #wanted: Record<Field, string> = {query: '', country: '', kind: ''};
  #partners: readonly Partner[] = [];
  /** What the words are looked for in, partner by partner. */
  #texts?: string[];
  #found?: readonly Partner[];

  constructor(options: FinderOptions) {
    this.#options = options;
    adoptStyles(options.root, finderCss);
  }

  /** Those who are looked for; the same list until that changes. */
  find(partners: readonly Partner[]): readonly Partner[] {
    if (partners !== this.#partners) {
      this.#partners = partners;
      this.#texts = this.#found = undefined;
    }
    return (this.#found ??= this.#isIdle ? partners : this.#search());
  }

  get #isIdle(): boolean {
    const {query, country, kind} = this.#wanted;
    return !query && !country && !kind;
  }

  #search(): Partner[] {
    const {query, country, kind} = this.#wanted;
    const words = plain(query).split(/\s+/);
    const texts = (this.#texts ??= this.#partners.map((partner) => this.#textOf(partner)));
    return this.#partners.filter(
      (partner, i) =>
        (!country || partner.country === country) &&
        (!kind || partner.kind === kind) &&
        words.every((word) => texts[i]!.includes(word)),
    );
  }

  #textOf({name, translation, town, region, country}: Partner): string {
    const all = [translation, region].flatMap((text) =>
      typeof text === 'object' ? Object.values(text) : text,
    );
    return plain([name, town, this.#options.countryName(country), ...all].join(' '));
  }

  /** The view that takes a group apart, if there is one. */
  closer(group: readonly Partner[], {size, view}: Picture): View | undefined {
    const points = group.map(({position}) => project(position!));
    const closer = fit(points, size, {x: 40, y: 40}, CLOSEST_ZOOM);
    return closer.zoom > view.zoom + 0.1 ? closer : undefined;
  }

  /** Under a list that is cut. */
  renderMore(shown: number, onMore: () => void): TemplateResult {
    return html`<button type="button" class="more" @click=${onMore}>
      ${this.#options.msg('Show more', {
        id: 'map.more',
        desc: 'Button under a long list of partners that lets it grow',
      })}
      <span class="muted">${shown} / ${this.#found!.length}</span>
    </button>`;
  }

  render(): TemplateResult {
    const {msg, countryName, kindName, count} = this.#options;
    const countries = this.#namesOf(({country}) => country, countryName);
    const kinds = this.#namesOf(({kind}) => kind, kindName as (kind: string) => string);
    const found = this.find(this.#partners).length;
    return html`<div class="finder">
      <label
        >${msg('Search for a partner', {id: 'find.query', desc: 'Label of the search field over a long list of partners'})}
        <input
          type="search"
          autocomplete="off"
          .value=${this.#wanted.query}
          @input=${(event: Event) => this.#want('query', event)}
      /></label>
      ${this.#renderChoice(
        'country',
        msg('Country', {
          id: 'find.country',
          desc: 'Label of a choice over a long list of partners',
        }),
        msg('All countries', {
          id: 'find.countries',
          desc: 'First entry of the choice of a country',
        }),
        countries,
      )}
      ${this.#renderChoice(
        'kind',
        msg('Kind of organisation', {
          id: 'find.kind',
          desc: 'Label of a choice over a long list of partners',
        }),
        msg('All kinds', {
          id: 'find.kinds',
          desc: 'First entry of the choice of a kind of organisation',
        }),
        kinds,
      )}
      <p class="muted" role="status">${this.#isIdle ? '' : found ? count(found) : none(msg)}</p>
      ${found ? '' : this.#renderWayBack()}
    </div>`;
  }

  #renderWayBack() {
    return html`<button type="button" class="more all" @click=${this.#onAll}>
      ${this.#options.msg('Show all partners', {
        id: 'find.all',
        desc: 'Button where a search found nobody: clears the search',
      })}
    </button>`;
  }

  /** Choosing among one would be no choice. */
  #renderChoice(field: Field, label: string, all: string, names: Map<string, string>) {
    if (names.size < 2) return '';
    const entries = [...names].sort(([, a], [, b]) => a.localeCompare(b));
    return html`<label
      >${label}
      <select .value=${this.#wanted[field]} @change=${(event: Event) => this.#want(field, event)}>
        <option value="">${all}</option>
        ${entries.map(([value, name]) => html`<option value=${value}>${name}</option>`)}
      </select></label
    >`;
  }

  #namesOf(valueOf: (partner: Partner) => string | undefined, name: (value: string) => string) {
    const values = new Set(this.#partners.map(valueOf));
    values.delete(undefined);
    return new Map([...(values as Set<string>)].map((value) => [value, name(value) ?? value]));
  }

  /** The button goes with the reason for it: the focus stays with the search. */
  readonly #onAll = ({currentTarget}: Event): void => {
    const finder = (currentTarget as HTMLElement).closest('.finder')!;
    finder.querySelector('input')!.focus();
    this.#wanted.query = this.#wanted.country = this.#wanted.kind = '';
    this.#found = undefined;
    this.#options.onChange();
  };

  #want(field: Field, {target}: Event): void {
    this.#wanted[field] = (target as HTMLInputElement).value;
    this.#found = undefined;
    this.#options.onChange();
  }
}

const none = (msg: MsgFn): string =>
  msg('No partner matches the search.', {
    id: 'find.none',
    desc: 'Under the search fields over a long list of partners, when nobody was found',
  });

/** Lower case without accents: what a visitor types is found whatever keyboard they have. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
