import {countryName} from '../internal/language/format.js';
import type {Locale} from '../internal/language/locales.js';
import {isoDate} from './dates.js';
import {imagesOf} from './images.js';
import {safeLink} from './links.js';
import {partnerOf} from './partners.js';
import {pickText} from './pick-text.js';
import type {LocalizedText, Partner, Project, ProjectEvent, ProjectImage} from './project.js';

export interface JsonLdOptions {
  /** Language of the texts. Default: `en`. */
  readonly locale?: Locale;
  /** Address of the page, for relative links. Without it they are left out. */
  readonly url?: string;
}

/**
 * The project and its dated events as schema.org `Project` and `Event`: JSON text for a
 * `<script type="application/ld+json">`, with `<` written so that no text can end the script. Pure:
 * it runs on a server as well. Says nothing that the project does not: an event without a title or
 * a date is left out, and a quarter becomes its year, because ISO 8601 has no quarters.
 */
export function projectJsonLd(
  project: Project,
  {locale = 'en', url: base}: JsonLdOptions = {},
): string {
  const text = (value: LocalizedText | undefined) => value && pickText(value, locale).text;
  const date = (value: string | undefined) => value && isoDate(value);
  const {acronym, title, goal, about = [], start, end, website} = project;
  const {funding, grantAmount, partners, events} = project;

  const picture = ({src, alt, credit, width, height}: ProjectImage) => {
    const url = webAddress(src, base);
    return (
      url && {
        '@type': 'ImageObject',
        ...{url, caption: text(alt), creditText: text(credit), width, height},
      }
    );
  };
  const images = (entry: Partner | ProjectEvent) =>
    imagesOf(entry).flatMap((one) => picture(one) ?? []);
  const organization = (partner: Partner) => ({
    '@type': 'Organization',
    name: partner.name,
    description: text(partner.description),
    image: images(partner),
    address: address(partner.town, partner.country),
    url: webAddress(partner.website, base),
  });
  const describe = (event: ProjectEvent) => {
    const {town, country, links = []} = event;
    const host = partnerOf(project, event.host);
    return {
      '@type': 'Event',
      name: text(event.title),
      description: text(event.description),
      image: images(event),
      startDate: date(event.start),
      endDate: date(event.end ?? event.start),
      location: (town || country) && {
        '@type': 'Place',
        name: town ?? countryName(country!, locale),
        address: address(town, country),
      },
      organizer: host && organization(host),
      url: links.map(({url}) => webAddress(url, base)).find(Boolean),
    };
  };
  const described = events.filter((event) => event.title && event.start && !event.milestone);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Project',
    name: text(title) || acronym,
    alternateName: acronym,
    description: [goal, ...about].map(text).filter(Boolean).join('\n'),
    url: webAddress(website, base),
    foundingDate: date(start),
    dissolutionDate: date(end),
    funding: (funding?.grant || grantAmount) && {
      // The other has no sum.
      '@type': grantAmount ? 'MonetaryGrant' : 'Grant',
      identifier: funding?.grant,
      amount: grantAmount && {'@type': 'MonetaryAmount', value: grantAmount, currency: 'EUR'},
      funder: {'@type': 'Organization', name: countryName('EU', locale)},
    },
    member: partners.map(organization),
    event: described.map(describe),
  };
  return JSON.stringify(data, leaveOutEmpty).replaceAll('<', '\\u003c');
}

const leaveOutEmpty = (_key: string, value: unknown) =>
  value === '' || (Array.isArray(value) && !value.length) ? undefined : value;

const address = (town: string | undefined, country: string | undefined) => ({
  '@type': 'PostalAddress',
  addressLocality: town,
  addressCountry: country,
});

function webAddress(url: string | undefined, base: string | undefined): string | undefined {
  try {
    const {href, protocol} = new URL(safeLink(url)!.href, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
