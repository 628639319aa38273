import {css} from 'lit';

/**
 * Reset, tokens and the card that all elements share. Public `--ensie-…` properties are only read
 * here, never set: a value set on `:host` would block the one a page sets on its root.
 */
const looks = css`
  :host {
    all: initial;
    color-scheme: inherit;
    font-size: medium;
    line-height: 1.5;
    font-family: var(--ensie-font, system-ui, sans-serif);

    --_accent: var(--ensie-color-accent, light-dark(#0b4ea2, #8dbbf7));
    --_surface: var(--ensie-color-surface, light-dark(#fff, #141b26));
    --_text: var(--ensie-color-text, light-dark(#16202e, #e9eef5));
    --_muted: var(--ensie-color-muted, light-dark(#56657a, #a5b3c6));
    --_border: var(--ensie-color-border, light-dark(#d6dee9, #323f52));
    --_radius: var(--ensie-radius, 0.75em);
    --_space: var(--ensie-space, 1.5em);
    --_accent-soft: color-mix(in srgb, var(--_accent) 11%, var(--_surface));
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .card {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(16em, 30vw);
    isolation: isolate;
    overflow: clip;
    overflow-wrap: anywhere;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .head {
    padding: var(--_space) var(--_space) 0;
  }

  .heading {
    margin: 0;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .muted {
    color: var(--_muted);
  }

  .heading + .muted {
    margin-block-start: 0.25em;
  }

  ol,
  ul,
  p {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  em {
    padding: 0.1em 0.65em;
    border: 1px solid;
    border-radius: 99em;
    margin-inline-start: 0.5em;
    font-size: 0.75em;
    font-style: normal;
    font-weight: 600;
    color: var(--_accent);
    white-space: nowrap;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    scroll-margin-block: min(12em, 35vh); /* headers that stick to the window are above it */
  }

  .visually-hidden:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (inline-size < 30em) {
    .card > * {
      --_space: var(--ensie-space, 1.25em);
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_border: var(--_muted);
    }
  }

  /* Backgrounds are not printed, so that on paper a dark page has the colours of a light one. */
  @media print {
    :host {
      color-scheme: light;
      --_surface: #fff;
      --_text: #16202e;
      --_muted: #56657a;
    }

    .head {
      break-after: avoid;
    }

    li {
      break-inside: avoid;
    }
  }
`;

/**
 * The place that an element takes. By itself until the first render: what stands inside the tag looks
 * until then as the page has it, and is as high as before the script came.
 */
export const placeStyles = css`
  :host {
    display: block;
    min-inline-size: min(6em, 20vw); /* in a grid or a row it gets as narrow as its place */
    inline-size: -webkit-fill-available; /* stretch, by the name that all engines know */
  }

  :host([hidden]) {
    display: none;
  }

  /*
   * A place that asks how wide a widget would like to be (a float, a row, a cell) hears a window's
   * width, and how narrow it may become, from the card, which says nothing of its contents.
   */
  :host > slot {
    display: block;
    max-inline-size: calc(95vw - 16px);
  }

  :host::before {
    content: '- -';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-size: 0;
    word-spacing: calc(95vw - 16px);
  }
`;

export const baseStyles = [looks, placeStyles];
