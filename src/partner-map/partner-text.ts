import {html} from 'lit';
import type {MsgFn} from '../internal/language/locale-controller.js';
import type {Language} from '../internal/language/messages.js';
import {nameOfCountry} from '../project/countries.js';
import {safeLink} from '../project/links.js';
import {pickText} from '../project/pick-text.js';
import type {OrganisationKind, Partner} from '../project/project.js';
import {inLanguage, renderText} from '../project/text.js';

/** What is said of a partner, in the element's locale: texts and templates to render. */
export interface PartnerText {
  readonly name: unknown;
  /** The name in the reader's language, where it says more than the rest does. */
  readonly translation: unknown;
  /** Town and region, as far as they are known. */
  readonly place: unknown;
  readonly country: string;
  /** "location approximate", where it is. */
  readonly approximate: string | false | undefined;
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

/** What a list says, without saying it twice; `isWhole` is for a card, which has all that was given. */
export function describePartner(
  partner: Partner,
  options: PartnerTextOptions,
  isWhole = false,
): PartnerText {
  const {id, name, lang, translation = '', kind, lead, website, town, region} = partner;
  const {locale, msg, home} = options;
  const link = safeLink(website);
  const {text} = pickText(translation, locale);
  const namesTown = !isWhole && !!town && text.includes(town);
  // "Town of Penne" is what "Penne · Municipality" says, too.
  const isTranslated = text !== name && lang !== locale && !(namesTown && kind === 'municipality');
  return {
    name: inLanguage(name, lang, locale),
    translation: isTranslated ? renderText(translation, locale) : undefined,
    place: joined(
      [
        town && town !== name && !(isTranslated && namesTown) && inLanguage(town, lang, locale),
        region && renderText(region, locale),
      ],
      ', ',
    ),
    country: nameOfCountry(partner.country, locale, msg),
    approximate:
      partner.approximate &&
      msg('location approximate', {
        id: 'map.approximate',
        desc: 'Behind a partner’s country or kind where its town is not known; the marker is a rough place',
      }),
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

/** The parts that are there, with a separator between each two. */
export const joined = (parts: unknown[], separator: string): unknown =>
  parts.reduce((all, part) => (all && part ? [all, separator, part] : all || part));

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
