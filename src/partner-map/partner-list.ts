import {html, nothing, type TemplateResult} from 'lit';
import type {MsgFn} from '../internal/locale-controller.js';
import type {Locale} from '../internal/locales.js';
import type {Partner} from '../project/project.js';
import {inLanguage} from '../project/text.js';
import {
  homeMark,
  joined,
  kindName,
  leadMark,
  renderPlace,
  renderTranslation,
  renderWebsite,
} from './partner-text.js';

export interface PartnerListOptions {
  readonly partners: readonly Partner[];
  /** How many of them are shown; the selected one always is. */
  readonly most: number;
  readonly selected: string | undefined;
  readonly home: string | undefined;
  readonly locale: Locale;
  readonly msg: MsgFn;
  readonly onSelect: (id: string, from: HTMLElement) => void;
  readonly onMore: () => void;
}

/** The partners as text: always there, and complete without the map. */
export function renderPartnerList(options: PartnerListOptions): TemplateResult {
  const {partners, most, selected, msg, onMore} = options;
  const shown = partners.filter(({id}, i) => i < most || id === selected);
  return html`<ol class="partners" part="list" role="list" tabindex="-1">
      ${shown.map((partner) => renderPartner(partner, options))}
    </ol>
    ${
      most < partners.length
        ? html`<button type="button" class="more" @click=${onMore}>
            ${msg('Show more', {
              id: 'map.more',
              desc: 'Button under a long list of partners that lets it grow',
            })}
            <span class="muted">${shown.length} / ${partners.length}</span>
          </button>`
        : nothing
    }`;
}

function renderPartner(partner: Partner, options: PartnerListOptions) {
  const {selected, home, locale, msg, onSelect} = options;
  const {id, name, lang, lead} = partner;
  const current = id === selected;
  const translation = renderTranslation(partner, locale);
  return html`<li class=${current ? 'current' : ''} data-item=${id}>
    <button
      type="button"
      class="name"
      aria-current=${current ? 'true' : nothing}
      aria-haspopup="dialog"
      @click=${({currentTarget}: Event) => onSelect(id, currentTarget as HTMLElement)}
    >
      ${inLanguage(name, lang, locale)}
    </button>
    ${lead ? html`<em>${leadMark(msg)}</em>` : nothing}
    ${id === home ? html`<em class="home">${homeMark(msg)}</em>` : nothing}
    ${translation ? html`<span class="translation">${translation}</span>` : nothing}
    <span class="muted"
      >${joined([renderPlace(partner, locale, msg), kindName(partner.kind, msg)], ' · ')}</span
    >
    ${renderWebsite(partner)}
  </li>`;
}
