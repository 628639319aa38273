// Made by "npm run manifest" (scripts/generate/widget-files.mjs).
import {register} from '../internal/define.js';
import {EnsiePartnerMap} from '../partner-map/partner-map.js';

register('ensie-partner-map', () => customElements.define('ensie-partner-map', EnsiePartnerMap));

declare global {
  interface HTMLElementTagNameMap {
    'ensie-partner-map': EnsiePartnerMap;
  }
}
