import {html, nothing} from 'lit';
import {countryName} from '../internal/format.js';
import {str, type MsgFn} from '../internal/locale-controller.js';
import type {Locale} from '../internal/locales.js';
import {safeUrl} from '../project/links.js';
import type {OrganisationKind, Partner} from '../project/project.js';
import {inLanguage, renderText} from '../project/text.js';

/** Where a partner is: town, region, country, as far as they are known. */
export function renderPlace(partner: Partner, locale: Locale, msg: MsgFn): unknown[] {
  const country = countryName(partner.country, locale);
  const place = partner.approximate
    ? msg(str`${country} (location approximate)`, {
        id: 'map.approximate',
        desc: 'A partner’s country where its town is not known; the marker is a rough place',
      })
    : country;
  const town = partner.town && inLanguage(partner.town, partner.lang, locale);
  const region = partner.region && renderText(partner.region, locale);
  return joined([town, region, place], ', ');
}

/** The name in the reader's language, where it says more than the name itself. */
export const renderTranslation = ({name, lang, translation}: Partner, locale: Locale) =>
  translation && translation !== name && lang !== locale
    ? renderText(translation, locale)
    : undefined;

/** The parts that are there, with a separator between each two. */
export const joined = (parts: unknown[], separator: string): unknown[] =>
  parts.filter((part) => part).map((part, i) => (i ? [separator, part] : part));

export function kindName(kind: OrganisationKind | undefined, msg: MsgFn): string | undefined {
  const names: Record<OrganisationKind, string> = {
    municipality: msg('Municipality', {id: 'kind.municipality', desc: 'Kind of organisation'}),
    county: msg('County', {id: 'kind.county', desc: 'Kind of organisation: regional authority'}),
    ngo: msg('NGO', {
      id: 'kind.ngo',
      desc: 'Kind of organisation: non-governmental organisation',
    }),
    school: msg('School', {id: 'kind.school', desc: 'Kind of organisation'}),
  };
  return kind && names[kind];
}

export const leadMark = (msg: MsgFn): string =>
  msg('Lead partner', {id: 'map.lead', desc: 'Mark on the partner that leads the project'});

export const homeMark = (msg: MsgFn): string =>
  msg('Our town', {
    id: 'map.home',
    desc: 'Mark on the partner on whose own website the map stands',
  });

export function renderWebsite({website}: Partner) {
  const url = safeUrl(website);
  return url
    ? html`<a class="website" href=${url.href}>${url.host.replace(/^www\./, '')}</a>`
    : nothing;
}
