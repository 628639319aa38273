import {css} from 'lit';

export const configuratorStyles = css`
  :host {
    display: block;
    --accent: light-dark(#0b4ea2, #8dbbf7);
    --ink: light-dark(#16202e, #e9eef5);
    --muted: light-dark(#56657a, #a5b3c6);
    --line: light-dark(#d6dee9, #323f52);
    --card: light-dark(#fff, #141b26);
    --code: light-dark(#f4f7fb, #0d131c);
    color: var(--ink);
    font:
      1em/1.5 system-ui,
      sans-serif;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  .page {
    max-inline-size: 84em;
    margin-inline: auto;
    padding: clamp(1em, 3vw, 2.5em);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 3em;
    justify-content: space-between;
    align-items: end;
    margin-block-end: 2em;
  }
  h1 {
    margin: 0;
    font-size: clamp(1.6em, 4vw, 2.25em);
    line-height: 1.2;
    text-wrap: balance;
  }
  header p {
    margin: 0.5em 0 0;
    max-inline-size: 38em;
    color: var(--muted);
    text-wrap: pretty;
  }
  .columns {
    display: grid;
    gap: 1.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  @media (width >= 62em) {
    .columns {
      grid-template-columns: minmax(0, 26em) minmax(0, 1fr);
      align-items: start;
    }
  }
  form,
  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  fieldset,
  section {
    min-inline-size: 0;
    margin: 0;
    padding: 1.25em 1.5em 1.5em;
    border: 1px solid var(--line);
    border-radius: 0.75em;
    background: var(--card);
  }
  fieldset {
    display: grid;
    gap: 1em;
  }
  legend {
    float: inline-start;
    padding: 0;
    font-weight: 700;
    font-size: 1.125em;
  }
  legend + * {
    clear: both;
  }
  h2,
  h3 {
    margin: 0;
    font-size: 1.125em;
    line-height: 1.3;
  }
  h3 {
    font-size: 1em;
  }
  label {
    display: grid;
    gap: 0.35em;
    font-weight: 600;
    font-size: 0.9375em;
  }
  select,
  input[type='text'],
  input[type='file'],
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--muted);
    border-radius: 0.5em;
    color: inherit;
    background: var(--card);
    font: inherit;
    font-weight: 400;
  }
  .cards {
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
  }
  .choice {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--line);
    border-radius: 0.5em;
    cursor: pointer;
  }
  .choice:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
  .choice > input {
    margin: 0;
  }
  .choice:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  input {
    accent-color: var(--accent);
  }
  .colors {
    display: grid;
    gap: 0.75em;
  }
  .color {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    font-weight: 400;
  }
  .color input {
    inline-size: 44px;
    block-size: 32px;
    padding: 2px;
    border: 1px solid var(--muted);
    border-radius: 0.4em;
    background: none;
  }
  .low {
    flex-basis: 100%;
    color: light-dark(#a3231b, #ff9d94);
    font-size: 0.9em;
  }
  .data {
    font-size: 0.9em;
    color: var(--muted);
    overflow-wrap: anywhere;
  }
  .data p {
    margin: 0 0 0.4em;
  }
  .data ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .how {
    margin: 0.75em 0 1.25em;
    max-inline-size: 44em;
  }
  .block + .block {
    margin-block-start: 1.25em;
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }
  button {
    min-block-size: 44px;
    padding: 0.4em 1.25em;
    border: 1px solid var(--accent);
    border-radius: 0.5em;
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover,
  button[aria-pressed='true'] {
    color: var(--card);
    background: var(--accent);
  }
  .widths {
    display: flex;
    gap: 0.5em;
  }
  pre {
    max-block-size: 22em;
    margin: 0;
    padding: 1em;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 0.5em;
    background: var(--code);
    font:
      0.875em/1.55 ui-monospace,
      'DejaVu Sans Mono',
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .csp {
    margin: 1.25em 0 0;
    font-size: 0.9em;
    color: var(--muted);
  }
  details {
    margin-block-start: 1.25em;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    font-weight: 600;
    cursor: pointer;
  }
  .stage {
    block-size: 640px;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 0.5em;
    background: #fff;
  }
  iframe {
    display: block;
    border: 0;
    transform-origin: 0 0;
  }
  .stage.phone {
    max-inline-size: 392px;
    margin-inline: auto;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
