import {createElement} from '../internal/create-element.js';
import {colorBehind, colorOf, contrast, READABLE} from '../internal/looks/contrast.js';
import type {EnsieElement} from './ensie-element.js';

/** Colours that a page may give, with what has them. Links need more than the focus: 3:1. */
const USES = {text: 'text', muted: 'secondary text', accent: 'links and the focus'} as const;

/**
 * Reports the colours of a page that cannot be read on the widget's background, and gives the sentence;
 * nothing where all can be. By itself, or with its card hidden, a widget has none.
 */
export function checkColours(element: EnsieElement): string | undefined {
  const card = element.shadowRoot?.querySelector('.card');
  // The funding statement looks for a colour that can be read.
  if (!card || element.localName === 'ensie-funding-banner') return undefined;
  const probe = card.appendChild(createElement('i'));
  const back = colorBehind(card, probe);
  const low = Object.entries(USES).flatMap(([name, use]) => {
    const color = back && colorOf(`var(--_${name})`, probe);
    const ratio = color ? contrast(color, back) : READABLE;
    // Down, so that 4.49 is not called 4.5.
    return ratio < READABLE
      ? {name, said: `${use} ${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`}
      : [];
  });
  probe.remove();
  if (!low.length) return undefined;
  const names = low.map(({name}) => `--ensie-color-${name}`).join(', ');
  const message =
    `the page's colours have too little contrast with the background: ` +
    `${low.map(({said}) => said).join(', ')}, where ${READABLE}:1 is needed; ` +
    `set ${names} for --ensie-color-surface.`;
  element.report('ENSIE-043', message);
  return message;
}
