import {css} from 'lit';

export const partnerListStyles = css`
  .partners {
    display: grid;
    gap: 2px 8px;
    align-content: start;
    padding: 0.75em calc(var(--_space) - 12px) 1em;
  }

  .partners > li {
    position: relative;
    padding-block: 10px;
    padding-inline: 9px 12px;
    border-inline-start: 3px solid transparent;
    border-radius: 8px;
    line-height: 1.4;
  }

  .partners > li:hover {
    background: var(--_sea);
  }

  .partners > .current {
    background: var(--_accent-soft);
    border-color: var(--_accent);
  }

  .name {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
  }

  /* The whole entry can be pressed, not only its name. */
  .name::before {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: 8px;
  }

  .partners em {
    margin-inline: 0 0.35em;
  }

  .partners .name {
    margin-inline-end: 0.35em;
  }

  .translation,
  .partners .muted {
    display: block;
    font-size: 0.875em;
  }

  .website {
    position: relative;
    display: inline-block;
    min-block-size: 24px;
    padding-block: 2px;
    font-size: 0.875em;
  }

  @container (inline-size >= 42em) {
    .partners {
      padding-block-start: 0;
    }
  }

  @container (inline-size >= 60em) {
    .partners {
      display: block;
      columns: 2;
      column-gap: 8px;
    }

    .partners > li {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .partners > li {
      border-color: Canvas; /* transparent ones are drawn there */
    }

    .partners > .current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    .partners {
      display: block;
      columns: 2 16em;
    }
  }
`;
