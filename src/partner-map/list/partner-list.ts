import {html, nothing, type TemplateResult} from 'lit';
import {still} from '../../internal/still.js';
import type {Partner} from '../../project/project.js';
import type {PartnerText} from '../partner-text.js';

export interface PartnerListOptions {
  readonly partners: readonly Partner[];
  /** How many of them are shown; the selected one always is. */
  readonly most: number;
  readonly selected: string | undefined;
  readonly describe: (partner: Partner) => PartnerText;
  readonly onSelect: (id: string, from: HTMLElement) => void;
  /** A button under a list that is cut. */
  readonly more: (shown: number) => unknown;
}

/** The partners as text: always there, and complete without the map. */
export function renderPartnerList(options: PartnerListOptions): TemplateResult {
  const {partners, most, selected, more} = options;
  const shown = partners.filter(({id}, i) => i < most || id === selected);
  return html`<ol class="partners" part="list" role="list" tabindex="-1">
      ${shown.map((partner) => renderPartner(partner, options))}
    </ol>
    ${most < partners.length ? more(shown.length) : nothing}`;
}

function renderPartner(partner: Partner, {selected, describe, onSelect}: PartnerListOptions) {
  const {id} = partner;
  const {name, translation, place, kind, lead, home, website} = describe(partner);
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
        ${translation && html`<span class="translation">${translation}</span>`}
        <span class="muted">${place}${kind && ` · ${kind}`}</span>
        ${website}`,
    )}
  </li>`;
}
