// Made by "npm run manifest" (scripts/generate/widget-files.mjs).
import {register} from '../internal/define.js';
import {EnsieFundingBanner} from '../funding/funding.js';

register('ensie-funding-banner', () =>
  customElements.define('ensie-funding-banner', EnsieFundingBanner),
);

declare global {
  interface HTMLElementTagNameMap {
    'ensie-funding-banner': EnsieFundingBanner;
  }
}
