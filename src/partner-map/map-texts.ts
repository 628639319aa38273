import {plural} from '../internal/language/format.js';
import type {Language, MsgFn} from '../internal/language/messages.js';
import type {Partner} from '../project/project.js';

export const headingText = (msg: MsgFn): string =>
  msg('Project partners', {id: 'map.heading', desc: 'Heading of the map'});

export const labelText = (msg: MsgFn): string =>
  msg('Map of the partners', {id: 'map.label', desc: 'Name of the map for screen readers'});

/** A number with the word for partners. */
export const countText = (number: number, {locale, msg}: Language): string =>
  plural(
    msg('{n, plural, one {# partner} other {# partners}}', {
      id: 'map.partners',
      desc: 'Under the heading, followed by "from # countries"; ICU plural forms of the language',
    }),
    number,
    locale,
  );

/** How many partners there are, and from how many countries. */
export function summaryText(partners: readonly Partner[], language: Language): string {
  const {locale, msg} = language;
  const countries = new Set(partners.map(({country}) => country)).size;
  const from = msg('{n, plural, one {from # country} other {from # countries}}', {
    id: 'map.countries',
    desc: 'Follows "# partners"; ICU plural forms of the language',
  });
  return `${countText(partners.length, language)} ${plural(from, countries, locale)}`;
}

/** Where the map comes from and what it does not say; then the footnote on Kosovo. */
export const creditTexts = (msg: MsgFn): string[] => [
  msg(
    'Map: Natural Earth. Places: GeoNames (CC BY 4.0). The borders imply no opinion on the legal status of any territory. Dashed line: Kosovo*.',
    {id: 'map.credits', desc: 'Small print under the map; keep the names and the asterisk'},
  ),
  msg(
    '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
    {
      id: 'map.kosovo',
      desc: 'The European Union’s standard footnote, in its official wording; in Serbian the one that Belgrade and Pristina agreed on in 2012',
    },
  ),
];
