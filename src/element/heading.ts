import {html, nothing, type TemplateResult} from 'lit';

/** `2` to `6` for `<h2>` to `<h6>`; `none` leaves the heading to the page. */
export type HeadingLevel = '2' | '3' | '4' | '5' | '6' | 'none';

export const isHeadingLevel = (value: string): boolean => /^([2-6]|none)$/.test(value);

/** A heading `deeper` levels below an element's own, which is at `from`; `part` is its name for styles. */
export function renderHeading(
  text: unknown,
  from: HeadingLevel,
  deeper: number,
  part = 'heading',
): TemplateResult | typeof nothing {
  if (from === 'none' && !deeper) return nothing;
  const level = isHeadingLevel(from) && Number(from);
  switch (Math.min((level || 2) + deeper, 6)) {
    case 3:
      return html`<h3 class=${part} part=${part}>${text}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part}>${text}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part}>${text}</h5>`;
    case 6:
      return html`<h6 class=${part} part=${part}>${text}</h6>`;
    default:
      return html`<h2 class=${part} part=${part}>${text}</h2>`;
  }
}
