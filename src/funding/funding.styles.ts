import {css} from 'lit';

/**
 * The rules of the EU's visibility guidelines in CSS: at least 1 cm high (38 px), ratio 3:2, a
 * white border of 1/25 of the height, clear space of a quarter of it, one of the permitted
 * typefaces without effects, and Reflex Blue, black or white for the statement.
 */
export const fundingStyles = css`
  .card {
    --_height: max(38px, 5em);
    font-family: Arial, Verdana, Tahoma, 'Trebuchet MS', Ubuntu, sans-serif;
    font-style: normal;
  }

  .claim {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5em max(1.5em, calc(var(--_height) / 4));
    align-content: start;
    padding: max(var(--_space), calc(var(--_height) / 4));
  }

  .emblem {
    grid-row: 1 / 3;
    block-size: var(--_height);
    inline-size: calc(var(--_height) * 1.5);
    outline: calc(var(--_height) / 25) solid #fff;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .statement {
    align-self: end;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    color: light-dark(#039, #fff);
    text-wrap: balance;
  }

  .grant {
    display: grid;
    gap: 0.2em;
    font-size: 0.875em;
  }

  .disclaimer {
    margin-inline: var(--_space);
    padding-block: 1em var(--_space);
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    text-wrap: pretty;
  }

  .disclaimer p {
    font-size: 0.8125em;
  }

  .disclaimer:only-child {
    padding-block-start: var(--_space);
    border: 0;
  }

  @container (inline-size < 34em) {
    .claim {
      grid-template-columns: 1fr;
    }

    .emblem {
      grid-row: auto;
      margin-block-end: calc(var(--_height) / 8);
    }
  }
`;
