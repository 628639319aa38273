import {css} from 'lit';

/**
 * The rules of the EU's visibility guidelines in CSS: at least 1 cm high (38 px), ratio 3:2, a
 * white border of 1/25 of the height, clear space of a quarter of it, one of the permitted
 * typefaces without effects, and Reflex Blue, black or white for the statement.
 *
 * Until somebody has looked at what is behind the card (visibility.ts), the border is there, and the
 * text has the colours of the card's own background.
 */
export const fundingStyles = css`
  .card {
    /* A page's underline runs through blocks, but not through this. */
    display: inline-block;
    inline-size: 100%;
    vertical-align: top;
    font-family: Arial, Verdana, Tahoma, 'Trebuchet MS', Ubuntu, sans-serif;

    --_height: clamp(38px, 50cqi, 5em);
    --_edge: max(var(--_height) / 4, min(var(--_space), 12cqi));
    --_statement: light-dark(#039, #fff);
  }

  :host([layout='compact']) .card {
    --_height: clamp(38px, 50cqi, 3em);
  }

  .claim {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    padding: var(--_edge);
  }

  :host([emblem-position='end']) .claim {
    flex-direction: row-reverse;
  }

  .emblem {
    flex: none;
    block-size: var(--_height);
    inline-size: calc(var(--_height) * 1.5);
    outline: calc(var(--_height) / 25) solid #fff;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .words {
    flex: 1 1 min(20em, 100%);
    align-self: center;
    font-size: 0.875em;
  }

  :host([layout='stacked']) .words {
    flex-basis: 100%;
  }

  .statement {
    margin-block-end: 0.3em;
    font-size: clamp(1.1em, 6cqi, 1.43em);
    font-weight: 700;
    line-height: 1.25;
    color: var(--_statement);
    text-wrap: balance;
  }

  .logos {
    display: grid;
    grid: auto-flow calc(var(--_height) * 1.5) / repeat(auto-fill, calc(var(--_height) * 1.5));
    column-gap: 1.5em;
    margin-inline: var(--_edge);
    contain: content;
  }

  /*
   * No logo is higher or wider than the emblem, or gets out of its row, whatever the page says. In
   * parts of its cell, which is a half higher than the emblem: a logo's em is the page's.
   */
  ::slotted(*) {
    box-sizing: border-box !important;
    align-self: center;
    min-inline-size: 0 !important;
    min-block-size: 0 !important;
    max-inline-size: 100% !important;
    max-block-size: 66.66% !important;
    margin: 0 0 33.33% !important;
    padding: 0 !important;
    overflow: clip;
    object-fit: contain;
  }

  .disclaimer {
    margin-inline: var(--_edge);
    padding-block: 1em var(--_edge);
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
  }

  .disclaimer > * {
    font-size: 0.8125em;
  }

  summary {
    padding-block: 0.25em;
  }

  /* Backgrounds are not printed. */
  @media print {
    .card.card {
      break-inside: avoid;
      background: #fff;
      --_statement: #039;
      --_text: #000;
      --_muted: #000;
    }

    ::details-content {
      content-visibility: visible;
    }
  }
`;
