import {html, nothing, type TemplateResult} from 'lit';
import {countryName} from '../internal/format.js';
import {str, type MsgFn} from '../internal/locale-controller.js';
import type {Locale} from '../internal/locales.js';
import {safeUrl} from '../project/links.js';
import type {OrganisationKind, Partner} from '../project/project.js';
import {inLanguage, renderText} from '../project/text.js';

export interface PartnerListOptions {
  readonly partners: readonly Partner[];
  readonly selected: string | undefined;
  readonly locale: Locale;
  readonly msg: MsgFn;
  readonly onSelect: (id: string) => void;
}

/** The partners as text: always there, and complete without the map. */
export const renderPartnerList = (options: PartnerListOptions): TemplateResult =>
  html`<ol class="partners" part="list" role="list" tabindex="-1">
    ${options.partners.map((partner) => renderPartner(partner, options))}
  </ol>`;

function renderPartner(partner: Partner, {selected, locale, msg, onSelect}: PartnerListOptions) {
  const current = partner.id === selected;
  const {translation} = partner;
  const url = safeUrl(partner.website);
  return html`<li class=${current ? 'current' : ''} data-item=${partner.id}>
    <button
      type="button"
      class="name"
      aria-current=${current ? 'true' : nothing}
      @click=${() => onSelect(partner.id)}
    >
      ${inLanguage(partner.name, partner.lang, locale)}
    </button>
    ${
      partner.lead
        ? html`<em
            >${msg('Lead partner', {id: 'map.lead', desc: 'Mark on the partner that leads the project'})}</em
          >`
        : nothing
    }
    ${
      translation && translation !== partner.name && partner.lang !== locale
        ? html`<span class="translation">${renderText(translation, locale)}</span>`
        : nothing
    }
    <span class="muted">${describe(partner, locale, msg)}</span>
    ${url ? html`<a class="website" href=${url.href}>${url.host.replace(/^www\./, '')}</a>` : nothing}
  </li>`;
}

function describe(partner: Partner, locale: Locale, msg: MsgFn): unknown {
  const country = countryName(partner.country, locale);
  const town = partner.town && inLanguage(partner.town, partner.lang, locale);
  const region = partner.region && renderText(partner.region, locale);
  const kind = partner.kind && kindName(partner.kind, msg);
  const place = partner.approximate
    ? msg(str`${country} (location approximate)`, {
        id: 'map.approximate',
        desc: 'A partner’s country where its town is not known; the marker is a rough place',
      })
    : country;
  return [joined([town, region, place], ', '), kind && [' · ', kind]];
}

/** The parts that are there, with a separator between each two. */
export const joined = (parts: unknown[], separator: string): unknown[] =>
  parts.filter((part) => part).map((part, i) => (i ? [separator, part] : part));

function kindName(kind: OrganisationKind, msg: MsgFn): string | undefined {
  const names: Record<OrganisationKind, string> = {
    municipality: msg('Municipality', {id: 'kind.municipality', desc: 'Kind of organisation'}),
    county: msg('County', {id: 'kind.county', desc: 'Kind of organisation: regional authority'}),
    ngo: msg('NGO', {
      id: 'kind.ngo',
      desc: 'Kind of organisation: non-governmental organisation',
    }),
    school: msg('School', {id: 'kind.school', desc: 'Kind of organisation'}),
  };
  return names[kind];
}
