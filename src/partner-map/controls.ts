import {html, type TemplateResult} from 'lit';
import {arrowIcon, fitIcon, minusIcon, plusIcon} from '../internal/looks/icons.js';
import type {MsgFn} from '../internal/language/locale-controller.js';
import type {LiveMap} from './live/live-map.js';
import type {MapCommand} from './map-types.js';

/** Buttons for all that dragging and pinching do (WCAG 2.5.1, 2.5.7). */
export function renderControls(
  msg: MsgFn,
  live: LiveMap | undefined,
  onCommand: (command: MapCommand) => void,
): TemplateResult {
  const button = (command: MapCommand, label: string, icon = arrowIcon) =>
    html`<button
      type="button"
      class=${command}
      aria-label=${label}
      title=${label}
      @click=${() => onCommand(command)}
    >
      ${icon}
    </button>`;
  return html`<div class="controls">
    <div class="zoom">
      ${button('in', msg('Zoom in', {id: 'map.zoomIn', desc: 'Button on the map'}), plusIcon)}
      ${button('out', msg('Zoom out', {id: 'map.zoomOut', desc: 'Button on the map'}), minusIcon)}
      ${button(
        'whole',
        msg('Show the whole network', {
          id: 'map.whole',
          desc: 'Button on the map: back to the view with all partners',
        }),
        fitIcon,
      )}
    </div>
    ${live?.renderPan(msg, button)}
  </div>`;
}
