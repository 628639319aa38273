import {html, type TemplateResult} from 'lit';
import type {MsgFn} from '../../internal/language/messages.js';

/** What a website says about itself elsewhere, because of the widgets. */
export function renderStatements(
  msg: MsgFn,
  block: (name: string, label: string, text: string) => TemplateResult,
): TemplateResult {
  const part = (name: string, title: string, paragraphs: readonly string[]) =>
    html`<details class=${name}>
      <summary>${title}</summary>
      ${block(
        `${name}-text`,
        msg('Text to copy', {
          id: 'configurator.statementText',
          desc: 'Heading over a text to paste into the accessibility statement or privacy notice',
        }),
        paragraphs.join('\n\n'),
      )}
    </details>`;
  return html`${part(
    'accessibility',
    msg('For your accessibility statement', {
      id: 'configurator.accessibility',
      desc: 'Opens a part with a text for the accessibility statement that EU law asks of a town',
    }),
    [
      msg(
        'The partner map, the timeline, the objectives and the EU funding statement on our website come from the free software ensie-widgets. They are built for WCAG 2.2, level AA, and for the European standard EN 301 549.',
        {id: 'configurator.accessibilityBuilt', desc: 'In a text for an accessibility statement'},
      ),
      msg(
        'Everything on the map is also in the list beside it. Everything can be done with the keyboard, and nothing needs dragging or telling colours apart.',
        {id: 'configurator.accessibilityMap', desc: 'In a text for an accessibility statement'},
      ),
      msg(
        'They are tested automatically, in three browsers. They have not been tested by people who use a screen reader.',
        {id: 'configurator.accessibilityTested', desc: 'In a text for an accessibility statement'},
      ),
    ],
  )}
  ${part(
    'privacy',
    msg('For your privacy notice', {
      id: 'configurator.privacy',
      desc: 'Opens a part with a text for the privacy notice (GDPR)',
    }),
    [
      msg(
        'The partner map, the timeline, the objectives and the EU funding statement come from our own web server. They set no cookies, store nothing on your device, read nothing from it and send nothing to other websites.',
        {id: 'configurator.privacyRequests', desc: 'In a text for a privacy notice'},
      ),
      msg(
        'Where a street map is offered, your browser loads images from the server that the button names, and only after you have pressed it. That server then receives your IP address, the address of our website and the part of the map that you are looking at. Your consent is forgotten when you leave the page.',
        {id: 'configurator.privacyStreetMap', desc: 'In a text for a privacy notice'},
      ),
    ],
  )}`;
}
