import {css} from 'lit';

export const objectivesListStyles = css`
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 1.75em 2.5em;
    padding: 1.25em var(--_space) var(--_space);
    text-wrap: pretty;
  }

  .goal {
    flex: 1 0 100%;
    padding: 1.125em 1.375em;
    border: 1px solid transparent; /* seen in forced colours */
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_accent-soft);
    font-size: 1.0625em;
  }

  .label {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent);
  }

  /* Two lists stand side by side where there is room; one alone has all of it. */
  .list {
    flex: 1 18em;
  }

  .list .heading {
    margin-block-end: 0.5em;
    font-size: 1.0625em;
  }

  li {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 50em); /* a line that can be read */
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_border);
  }

  .objectives b {
    color: var(--_accent);
  }

  /* An empty ring, not a tick: nothing here says that a planned result was reached. */
  .results li::before {
    content: '';
    inline-size: 0.875em;
    block-size: 0.875em;
    margin-block-start: 0.3em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }
`;
