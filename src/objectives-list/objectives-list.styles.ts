import {css} from 'lit';

export const objectivesListStyles = css`
  .goal {
    margin: 1.25em var(--_space) 0;
    padding: 1.125em 1.375em;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_accent-soft);
    font-size: 1.0625em;
    text-wrap: pretty;
  }

  .label {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent);
  }

  .lists {
    display: grid;
    gap: 1.75em 2.5em;
    padding: var(--_space);
  }

  .lists .heading {
    margin-block-end: 0.5em;
    font-size: 1.0625em;
  }

  ol {
    counter-reset: item;
  }

  li {
    counter-increment: item;
    display: grid;
    grid-template-columns: 2.25em 1fr;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_border);
    text-wrap: pretty;
  }

  .numbered li::before {
    content: counter(item);
    font-weight: 700;
    color: var(--_accent);
  }

  /* An empty ring, not a tick: nothing here says that a planned result was reached. */
  .planned li::before {
    content: '';
    inline-size: 0.875em;
    block-size: 0.875em;
    margin-block-start: 0.3em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }

  @container (inline-size >= 42em) {
    .lists {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
