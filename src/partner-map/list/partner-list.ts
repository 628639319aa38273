import {html, nothing, type TemplateResult} from 'lit';
import {still} from '../../internal/still.js';
import type {Partner} from '../../project/project.js';
import {joined, type PartnerText} from '../partner-text.js';
import {byCountry} from './by-country.js';

export interface PartnerListOptions {
  readonly partners: readonly Partner[];
  /** How many of them are shown; the selected one always is. */
  readonly most: number;
  readonly selected: string | undefined;
  readonly describe: (partner: Partner) => PartnerText;
  /** Stands over the partners of a country. */
  readonly heading: (country: string) => unknown;
  readonly onSelect: (id: string, from: HTMLElement) => void;
  /** A button under a list that is cut. */
  readonly more: (shown: number) => unknown;
}

/** The partners as text, country by country: always there, and complete without the map. */
export function renderPartnerList(options: PartnerListOptions): TemplateResult {
  const {partners, most, selected, describe, heading, more} = options;
  const shown = byCountry(partners)
    .flat()
    .filter(({id}, i) => i < most || id === selected);
  return html`<div class="list" part="list" tabindex="-1">
      ${byCountry(shown).map(([first, ...rest]) => {
        const {country} = describe(first!);
        return html`${country && still(heading(country))}
          <ul class="partners" role="list">
            ${renderPartner(first!, options)}
            ${rest.map((partner) => renderPartner(partner, options))}
          </ul>`;
      })}
    </div>
    ${most < partners.length ? more(shown.length) : nothing}`;
}

function renderPartner(partner: Partner, {selected, describe, onSelect}: PartnerListOptions) {
  const {id} = partner;
  const {name, translation, place, approximate, kind, lead, home, website} = describe(partner);
  const current = id === selected;
  return html`<li class=${current ? 'current' : ''} data-item=${id}>
    <button
      type="button"
      class="name"
      aria-current=${current ? 'true' : nothing}
      aria-haspopup="dialog"
      @click=${({currentTarget}: Event) => onSelect(id, currentTarget as HTMLElement)}
    >
      ${still(name)}
    </button>
    ${still(
      html`${lead && html`<em>${lead}</em>`} ${home && html`<em>${home}</em>`}
        ${translation && html`<span>${translation}</span>`}
        <span class="muted">${joined([place, kind, approximate, website], '\u00a0· ')}</span>`,
    )}
  </li>`;
}
