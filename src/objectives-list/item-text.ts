import {html} from 'lit';
import type {Language} from '../internal/language/messages.js';
import type {MsgFn} from '../internal/language/locale-controller.js';
import {safeLink} from '../project/links.js';
import type {Evidence, ItemStatus, ProjectItem} from '../project/project.js';
import {renderText} from '../project/text.js';
import {formatFileSize} from './file-size.js';

/** How far an item has come, in words; nothing where it is not known. */
export const statusText = (status: ItemStatus | undefined, msg: MsgFn): string | undefined =>
  status &&
  {
    planned: msg('Planned', {
      id: 'objectives.planned',
      desc: 'Status of an objective or result: foreseen, not begun',
    }),
    'in-progress': msg('In progress', {
      id: 'objectives.inProgress',
      desc: 'Status of an objective or result: begun, not finished',
    }),
    achieved: msg('Achieved', {
      id: 'objectives.achieved',
      desc: 'Status of an objective or result: reached',
    }),
    unknown: undefined,
  }[status];

/** What came of an item, and who says so; it has an outcome. */
export function renderOutcome({outcome, source}: ProjectItem, {locale, msg}: Language) {
  const link = safeLink(source);
  return html`${renderText(outcome!, locale)}${
    link &&
    html`${' '}${msg('Source', {
        id: 'objectives.source',
        desc: 'Stands before the address of a page that says what came of a result',
      })}${': '}<a href=${link.href}>${link.url.host.replace(/^www\./, '') || source}</a>`
  }`;
}

/** What a link to a document says, beside its title; nothing where the link is not safe to render. */
export function evidenceText(
  {url, type, size}: Evidence,
  {locale}: Pick<Language, 'locale'>,
): {href: string; fileName: string; facts: string} | undefined {
  const link = safeLink(url);
  if (!link) return undefined;
  const facts = [type, size === undefined ? '' : formatFileSize(size, locale)]
    .filter((fact) => fact)
    .join(', ')
    .replaceAll(' ', '\u00a0');
  const {pathname, host} = link.url;
  return {
    href: link.href,
    fileName: pathname.split('/').at(-1) || host,
    facts: facts && ` (${facts})`,
  };
}
