// Made by "npm run manifest" (scripts/generate/widget-files.mjs).
import {register} from '../internal/define.js';
import {EnsieProjectTimeline} from '../project-timeline/project-timeline.js';

register('ensie-project-timeline', () =>
  customElements.define('ensie-project-timeline', EnsieProjectTimeline),
);

declare global {
  interface HTMLElementTagNameMap {
    'ensie-project-timeline': EnsieProjectTimeline;
  }
}
