// Lazy: loaded where a page tells more of the ENSIE project than most do.
import type {Locale} from '../../internal/language/locales.js';
import type {MsgFn} from '../../internal/language/messages.js';
import {rareMessages} from '../../internal/rare-messages.js';
import {templates} from '../../locales/more.js';
import type {LocalizedText, Partner, Project, ProjectItem} from '../project.js';

const messages = (locale: Locale): MsgFn => rareMessages(templates, locale);

/** The whole ENSIE project, made from what every page has of it. */
export function tellMore(project: Project, locale: Locale): Project {
  const msg = messages(locale);
  return {
    ...project,
    about: [
      msg(
        'ENSIE brought together partners with experience in founding social enterprises, and partners who want to raise the social and economic quality of life of their citizens but lack support and know-how.',
        {id: 'more.about1', desc: 'First paragraph about the project: its two kinds of partners'},
      ),
      msg(
        'It planned a platform for the exchange of know-how and good practice, and a system for educating unemployed people and bringing them back into work.',
        {id: 'more.about2', desc: 'Second paragraph about the project: what it planned'},
      ),
    ],
    website: 'http://ensie.sk',
    grantAmount: 150_000,
    results: project.results.map((result, i) => (i === 1 ? withHandbook(result, msg) : result)),
    partners: project.partners.map((partner) => describeMore(partner, locale)),
  };
}

/** The only result of which a public source says what came of it. */
const withHandbook = (result: LocalizedText | ProjectItem, msg: MsgFn): ProjectItem => ({
  text: result as LocalizedText,
  outcome: msg(
    'The project produced a handbook on the conditions of social entrepreneurship in six countries.',
    {
      id: 'more.outcome2',
      desc: 'What came of the second planned result, a “manual” for establishing social enterprises',
    },
  ),
  // The programme's contact point in Slovakia.
  source: 'http://europeforcitizens.sk/custom/news/?id=243',
});

/** A partner of the ENSIE project with what is known of the organisation. */
export const describeMore = (partner: Partner, locale: Locale): Partner =>
  partner.id === 'lv-sic' ? {...partner, description: sic(messages(locale))} : partner;

const sic = (msg: MsgFn): string =>
  msg(
    'A non-governmental organisation founded in 2010 with its seat in Ķekava municipality, which works nationally and internationally. In the project it also stood for Ķekava and Salaspils municipalities and the Vidzeme Planning Region. Its fields are social entrepreneurship, youth unemployment, problems of society such as those of people with special needs, civic participation and e-government.',
    {id: 'more.sic', desc: 'On the card of the Latvian partner, the Social Innovation Centre'},
  );
