// Made by "npm run manifest" (scripts/generate/widget-files.mjs).
import {register} from '../internal/define.js';
import {EnsieObjectivesList} from '../objectives-list/objectives-list.js';

register('ensie-objectives-list', () =>
  customElements.define('ensie-objectives-list', EnsieObjectivesList),
);

declare global {
  interface HTMLElementTagNameMap {
    'ensie-objectives-list': EnsieObjectivesList;
  }
}
