import type {Language} from '../internal/messages.js';
import type {MsgFn} from '../internal/locale-controller.js';
import {safeLink} from '../project/links.js';
import type {Evidence, ItemStatus} from '../project/project.js';
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
