import {css} from 'lit';

export const partnerListStyles = css`
  .list {
    padding: 0.5em calc(var(--_space) - 12px) 1em;
    columns: 2 15em;
    column-gap: 8px;
  }

  .partners > li {
    position: relative;
    padding: 8px 12px;
    break-inside: avoid;
    border-radius: 8px;
    line-height: 1.4;
  }

  .partners > li:hover {
    background: var(--_sea);
  }

  .partners > .current {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 var(--_accent);
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
  }

  .partners :is(em, .name) {
    margin-inline: 0 0.35em;
  }

  .partners > li > span {
    display: block;
    font-size: 0.875em;
  }

  .country {
    margin: 0;
    padding: 1em 12px 0.25em;
    break-after: avoid;
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.06em;
    text-transform: uppercase;
    color: var(--_muted);
  }

  .website {
    position: relative;
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
  }

  @media (forced-colors: active) {
    .partners > .current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
