import {html, svg, type TemplateResult} from 'lit';
import {centres, star} from './emblem-geometry.js';

/** The European emblem in its own colours, whatever the page's theme. */
export const renderEmblem = (name: string): TemplateResult =>
  html`<svg class="emblem" viewBox="0 0 810 540" role="img" aria-label=${name}>
    <rect width="810" height="540" fill="#003399" />
    ${centres.map(
      ([x, y]) => svg`<path d=${star} fill="#FFCC00" transform="translate(${x} ${y})" />`,
    )}
  </svg>`;
