import {html, type TemplateResult} from 'lit';

/** A drawing of lines on a field of 24 by 24, in the colour of the text. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path
      d=${path}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    ></path>
  </svg>`;

export const plusIcon = /* @__PURE__ */ icon('M12 5v14M5 12h14');
export const minusIcon = /* @__PURE__ */ icon('M5 12h14');
export const fitIcon = /* @__PURE__ */ icon('M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5');
/** Points up. */
export const arrowIcon = /* @__PURE__ */ icon('m6 15 6-6 6 6');
