import {css} from 'lit';

export const projectTimelineStyles = css`
  .bar {
    display: grid;
    grid-template-columns: 1fr auto;
    margin-block-start: 1.25em;
    font-size: 0.875em;
    color: var(--_accent);
  }

  .bar > span {
    color: var(--_muted);
  }

  /* In the text colour of what is round it, which forced colours replace. */
  .bar > svg {
    grid-column: 1 / -1;
    overflow: visible;
    fill: currentColor;
  }

  .track {
    opacity: 0.15;
  }

  line {
    stroke: currentColor;
    stroke-width: 13;
    stroke-linecap: round;
  }

  .hole {
    stroke: var(--_surface);
    stroke-width: 7;
  }

  [part='list'] {
    padding: var(--_space);
  }

  .event {
    position: relative;
    display: grid;
    gap: 0 1em;
    padding-block-end: 1.5em;
    padding-inline-start: 2em;
  }

  /* The end of the list, which is not the end of what is folded away. */
  [part='list'] > .event:last-child {
    padding-block-end: 0;
  }

  /* The line from one mark to the next: a border, which forced colours and paper leave visible. */
  .event::before {
    content: '';
    position: absolute;
    inset-block: 0.75em -0.75em;
    inset-inline-start: 0.5em;
    margin-inline-start: -1px;
    border-inline-start: 2px solid var(--_border);
  }

  [part='list'] > .event:last-child::before {
    display: none;
  }

  /*
   * The mark: thick when over, thin when to come, dashed when unknown, full today. All of it is
   * border as well.
   */
  .event::after {
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

  .when > em {
    margin: 0;
  }

  .what {
    max-inline-size: 44em;
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

  .link {
    display: table;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }

  @container (inline-size >= 42em) {
    .event {
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

    .when > em {
      display: table;
      margin: 0.25em 0 0 auto;
    }

    .event::after {
      inset-inline-start: 15.5em;
    }

    .event::before {
      inset-inline-start: 16em;
    }
  }
`;
