import {html, type TemplateResult} from 'lit';
import type {Language} from '../../internal/language/messages.js';
import type {Pictures} from '../../pictures/pictures.js';
import {imagesOf} from '../../project/images.js';
import type {Partner} from '../../project/project.js';
import {renderText} from '../../project/text.js';
import {joined, type PartnerText} from '../partner-text.js';

/** More are found in the list, which can be searched. */
const MOST_LISTED = 50;

export interface SheetOptions extends Language {
  readonly pictures: Pictures | undefined;
  /** One is shown as a card, several as a list to choose from. */
  readonly partners: readonly Partner[];
  /** The half of the map that the sheet's marker is not in. */
  readonly side: 'top' | 'bottom';
  readonly count: (number: number) => string;
  readonly describe: (partner: Partner) => PartnerText;
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
      ×
    </button>
  </div>`;
}

function renderCard(partner: Partner, {locale, msg, describe, pictures}: SheetOptions) {
  const text = describe(partner);
  const {name, translation, kind, lead, home, website} = text;
  const {description} = partner;
  const role =
    lead ??
    msg('Project partner', {
      id: 'map.partner',
      desc: 'Role of a partner that does not lead the project, on its card',
    });
  return html`<p class="title" id="title">${name}</p>
    ${pictures?.render(imagesOf(partner), name)}
    ${translation && html`<p class="muted">${translation}</p>`}
    <p class="muted">${wholePlace(text)}${kind && ` · ${kind}`}</p>
    <p class="marks"><em>${role}</em>${home && html`<em>${home}</em>`}</p>
    ${website} ${description && html`<p class="muted about">${renderText(description, locale)}</p>`}`;
}

function renderChoice({partners, count, describe, onChoose}: SheetOptions) {
  return html`<p class="title" id="title">${count(partners.length)}</p>
    <ul role="list">
      ${partners.slice(0, MOST_LISTED).map((partner) => {
        const text = describe(partner);
        return html`<li>
          <button type="button" class="name" @click=${() => onChoose(partner.id)}>
            ${text.name}
          </button>
          <span class="muted">${wholePlace(text)}</span>
        </li>`;
      })}
    </ul>`;
}

/** No country stands over it. */
const wholePlace = ({place, country, approximate}: PartnerText): unknown =>
  joined([place, approximate ? `${country} (${approximate})`.trim() : country], ', ');
