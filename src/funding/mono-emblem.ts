import {html, nothing, svg, type TemplateResult} from 'lit';
import {centres, emblemColors, star, type FundingVariant} from './emblem-geometry.js';

/** The European emblem in one colour, for printing. */
export function renderMonoEmblem(name: string, variant: FundingVariant): TemplateResult {
  const {field, stars, line} = emblemColors(variant);
  // The outer half of the line is outside the picture.
  return html`<svg class="emblem" viewBox="0 0 810 540" role="img" aria-label=${name}>
    <rect
      width="810"
      height="540"
      fill=${field}
      stroke=${line ?? nothing}
      stroke-width=${line ? 20 : nothing}
    />
    ${centres.map(
      ([x, y]) => svg`<path d=${star} fill=${stars} transform="translate(${x} ${y})" />`,
    )}
  </svg>`;
}
