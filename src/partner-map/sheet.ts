import {html, nothing, type TemplateResult} from 'lit';
import {closeIcon} from '../internal/icons.js';
import type {MsgFn} from '../internal/locale-controller.js';
import type {Locale} from '../internal/locales.js';
import type {Partner} from '../project/project.js';
import {inLanguage} from '../project/text.js';
import {
  homeMark,
  joined,
  kindName,
  leadMark,
  renderPlace,
  renderTranslation,
  renderWebsite,
} from './partner-text.js';

/** More are found in the list, which can be searched. */
const MOST_LISTED = 50;

export interface SheetOptions {
  /** One is shown as a card, several as a list to choose from. */
  readonly partners: readonly Partner[];
  /** The half of the map that the sheet's marker is not in. */
  readonly side: 'top' | 'bottom';
  readonly home: string | undefined;
  readonly locale: Locale;
  readonly msg: MsgFn;
  readonly count: (number: number) => string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** What lies open on the map: the chosen partner, or the partners of a numbered marker. */
export function renderSheet(options: SheetOptions): TemplateResult {
  const {partners, side, msg, onClose} = options;
  const close = msg('Close', {id: 'map.close', desc: 'Button of the card that lies on the map'});
  return html`<div class="sheet ${side}" role="dialog" aria-labelledby="title" tabindex="-1">
    ${partners.length > 1 ? renderChoice(options) : renderCard(partners[0]!, options)}
    <button type="button" class="close" aria-label=${close} title=${close} @click=${onClose}>
      ${closeIcon}
    </button>
  </div>`;
}

function renderCard(partner: Partner, {home, locale, msg}: SheetOptions) {
  const {name, lang, lead, id} = partner;
  const translation = renderTranslation(partner, locale);
  const role = lead
    ? leadMark(msg)
    : msg('Project partner', {
        id: 'map.partner',
        desc: 'Role of a partner that does not lead the project, on its card',
      });
  return html`<p class="title" id="title">${inLanguage(name, lang, locale)}</p>
    ${translation ? html`<p class="muted">${translation}</p>` : nothing}
    <p class="muted">
      ${joined([renderPlace(partner, locale, msg), kindName(partner.kind, msg)], ' · ')}
    </p>
    <p class="marks"><em>${role}</em>${id === home ? html`<em>${homeMark(msg)}</em>` : nothing}</p>
    ${renderWebsite(partner)}`;
}

function renderChoice({partners, locale, msg, count, onChoose}: SheetOptions) {
  return html`<p class="title" id="title">${count(partners.length)}</p>
    <ul role="list">
      ${partners.slice(0, MOST_LISTED).map(
        (partner) =>
          html`<li>
            <button type="button" class="name" @click=${() => onChoose(partner.id)}>
              ${inLanguage(partner.name, partner.lang, locale)}
            </button>
            <span class="muted">${renderPlace(partner, locale, msg)}</span>
          </li>`,
      )}
    </ul>`;
}
