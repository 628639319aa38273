import {intlTag} from '../internal/language/format.js';
import type {MsgFn} from '../internal/language/locale-controller.js';
import type {Language} from '../internal/language/messages.js';
import {safeLink} from '../project/links.js';
import type {Project} from '../project/project.js';
import {html} from 'lit';

export const aboutHeading = (msg: MsgFn): string =>
  msg('About the project', {
    id: 'objectives.about',
    desc: 'Heading over some paragraphs about the project',
  });

/** Website and grant of the project, each with what it is: templates to render. */
export function aboutFacts(
  {website, grantAmount}: Project,
  {locale, msg}: Language,
): readonly unknown[] {
  const link = safeLink(website);
  return [
    link &&
      html`${msg('Website', {
          id: 'objectives.website',
          desc: 'Stands before the address of the project’s website',
        })}${': '}<a href=${link.href}>${link.url.host.replace(/^www\./, '') || website}</a>`,
    grantAmount &&
      html`${msg('EU grant', {
        id: 'objectives.grant',
        desc: 'Stands before the sum that the EU gives for the project; e.g. EU grant: €150,000',
      })}${': '}${inEuro(grantAmount, locale)}`,
  ].filter((fact) => fact);
}

/** Cents only where there are some. */
const inEuro = (amount: number, locale: Language['locale']): string =>
  amount.toLocaleString(intlTag(locale), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  });
