import {css} from 'lit';

export const projectTimelineStyles = css`
  .bar {
    display: grid;
    grid-template-columns: 1fr auto;
    margin-block-start: 1.25em;
    font-size: 0.875em;
    color: var(--_muted);
  }

  svg {
    grid-column: 1 / -1;
    display: block;
    overflow: visible;
  }

  .track {
    fill: var(--_accent-soft);
  }

  .done {
    fill: var(--_accent);
  }

  circle {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 3;
  }

  ol {
    padding: var(--_space);
  }

  li {
    position: relative;
    display: grid;
    gap: 0 1em;
    padding-block-end: 1.5em;
    padding-inline-start: 2em;
  }

  li:last-child {
    padding-block-end: 0;
  }

  /* The line from one mark to the next. */
  li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 0.75em -0.75em;
    inset-inline-start: 0.5em;
    inline-size: 2px;
    margin-inline-start: -1px;
    background: var(--_border);
  }

  /*
   * The mark: thick when over, thin when to come, dashed when unknown, full today. All of it is
   * border, which forced colours leave visible.
   */
  li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: 0;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }

  .past::after {
    border-width: 0.3em;
  }

  .now::after {
    border-width: 0.5em;
    outline: 4px solid var(--_accent-soft);
  }

  .unknown::after {
    border: 2px dashed var(--_muted);
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  time {
    font-weight: 600;
    color: var(--_text);
  }

  strong {
    font-weight: 600;
    text-wrap: pretty;
  }

  small {
    font-size: 0.875em;
    white-space: nowrap;
  }

  .unknown strong {
    font-weight: 500;
    color: var(--_muted);
  }

  @container (inline-size >= 42em) {
    li {
      grid-template-columns: 14em 1fr;
      padding-inline-start: 0;
      gap: 0 4em;
    }

    .when {
      display: block;
      text-align: end;
    }

    small {
      display: block;
    }

    em {
      display: table;
      margin: 0.25em 0 0 auto;
    }

    li::after {
      inset-inline-start: 15.5em;
    }

    li:not(:last-child)::before {
      inset-inline-start: 16em;
    }
  }

  @media (forced-colors: active) {
    .done {
      fill: CanvasText;
    }

    li::before {
      border-inline-start: 2px solid;
    }
  }
`;
