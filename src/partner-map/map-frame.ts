import {html, type TemplateResult} from 'lit';
import type {MsgFn} from '../internal/language/locale-controller.js';
import type {Size} from './drawing/projection.js';
import {labelText} from './map-texts.js';
import type {StreetMap} from './street/street-map.js';

export interface MapFrameOptions {
  readonly msg: MsgFn;
  /** Not known before the frame has been measured. */
  readonly size: Size | undefined;
  /** Drawing, markers and card. */
  readonly picture: unknown;
  readonly controls: unknown;
  readonly street: StreetMap | undefined;
  /** The live map could not be loaded, or has been on its way for long. */
  readonly isLate: boolean;
  readonly onInterest: () => void;
  readonly onSkip: () => void;
}

/** The frame of the drawing and of the live map, and what stands round it. */
export function renderMapFrame(options: MapFrameOptions): TemplateResult {
  const {msg, size, picture, controls, street, isLate, onInterest, onSkip} = options;
  return html`<div
    class="map"
    role="group"
    aria-label=${labelText(msg)}
    .style=${size ? `--_ratio: ${size.width / size.height}` : ''}
    @pointerenter=${onInterest}
    @focusin=${onInterest}
  >
    <button type="button" class="skip visually-hidden" @click=${onSkip}>
      ${msg('Skip the map', {
        id: 'map.skip',
        desc: 'Button before the map that leads keyboard users to the list',
      })}
    </button>
    <div class="stage">
      <div class="frame" part="map">
        <div class="live"></div>
        ${picture} ${street?.renderAttribution()}
      </div>
      ${controls}
    </div>
    ${street?.renderOffer()}
    <p class="status" role="status">${isLate ? absence(msg) : street?.status}</p>
  </div>`;
}

const absence = (msg: MsgFn): string =>
  msg(
    'The interactive map is not available at the moment. The drawing and the list show all partners.',
    {
      id: 'map.failed',
      desc: 'Shown under the map when the live map could not be loaded, or is on its way for long',
    },
  );
