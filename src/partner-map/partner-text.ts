import {html} from 'lit';
import {str, type MsgFn} from '../internal/language/locale-controller.js';
import type {Language} from '../internal/language/messages.js';
import {nameOfCountry} from '../project/countries.js';
import {safeLink} from '../project/links.js';
import {pickText} from '../project/pick-text.js';
import type {OrganisationKind, Partner} from '../project/project.js';
import {inLanguage, renderText} from '../project/text.js';

/** What is said of a partner, in the element's locale: texts and templates to render. */
export interface PartnerText {
  readonly name: unknown;
  /** The name in the reader's language, where it says more than the name itself. */
  readonly translation: unknown;
  /** Town, region, country, as far as they are known. */
  readonly place: unknown;
  readonly kind: string | undefined;
  /** "Lead partner", for the one who is. */
  readonly lead: string | undefined;
  /** "We are here", for the one who is. */
  readonly home: string | undefined;
  readonly website: unknown;
}

export interface PartnerTextOptions extends Language {
  readonly home?: string | undefined;
}

export function describePartner(partner: Partner, options: PartnerTextOptions): PartnerText {
  const {id, name, lang, translation, kind, lead, website} = partner;
  const {locale, msg, home} = options;
  const link = safeLink(website);
  return {
    name: inLanguage(name, lang, locale),
    translation:
      translation && lang !== locale && pickText(translation, locale).text !== name
        ? renderText(translation, locale)
        : undefined,
    place: describePlace(partner, options),
    kind: kindName(kind, msg),
    lead: lead
      ? msg('Lead partner', {
          id: 'map.lead',
          desc: 'Mark on the partner that leads the project',
        })
      : undefined,
    home: id === home ? homeMark(msg) : undefined,
    website:
      link &&
      html`<a class="website" href=${link.href}
        >${link.url.host.replace(/^www\./, '') || website}</a
      >`,
  };
}

function describePlace(partner: Partner, {locale, msg}: PartnerTextOptions): unknown[] {
  const {town, lang, region, approximate} = partner;
  const country = nameOfCountry(partner.country, locale, msg);
  return joined(
    [
      town && inLanguage(town, lang, locale),
      region && renderText(region, locale),
      approximate
        ? msg(str`${country} (location approximate)`, {
            id: 'map.approximate',
            desc: 'A partner’s country where its town is not known; the marker is a rough place',
          })
        : country,
    ],
    ', ',
  );
}

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

export const homeMark = (msg: MsgFn): string =>
  msg('We are here', {
    id: 'map.home',
    desc: 'Mark on the partner on whose own website the map stands',
  });
