import {css} from 'lit';

/**
 * The buttons on the map, and the insets of places that it does not reach. A map is not mirrored
 * in languages that are written from the right, so left is left here.
 */
export const mapControlsStyles = css`
  .zoom,
  .inset {
    z-index: 2;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    box-shadow: 0 1px 3px rgb(11 27 51 / 0.14);
  }

  /* Under a map that is narrow or low, where they would cover too much of it; else on it. */
  .controls {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    padding: 8px var(--_space) 0;
  }

  .zoom {
    display: flex;
    border-radius: 10px;
    overflow: hidden;
  }

  .zoom button {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    min-inline-size: 24px;
    block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
  }

  @media (min-height: 25em) {
    @container (inline-size >= 25em) {
      .controls {
        display: contents;
      }

      .zoom {
        display: grid;
        grid-area: 1 / 1;
        place-self: start end;
        margin: 0.75em;
      }
    }
  }

  .zoom button:hover,
  .inset:hover {
    background: var(--_accent-soft);
  }

  .zoom button:focus-visible {
    outline-offset: -3px;
  }

  .icon {
    display: block;
  }

  .insets {
    position: absolute;
    inset: auto auto 0.75em 0.75em;
    display: flex;
    gap: 0.75em;
    z-index: 2;
  }

  .insets.top-start {
    inset: 0.75em auto auto 0.75em;
  }

  .inset {
    inline-size: 10.85em;
    padding: 0.67em;
    border-radius: 10px;
    font-size: 0.75em;
    line-height: 1.35;
    text-align: start;
  }

  .inset b {
    display: block;
    font-size: 1.0833em;
  }

  .inset.current {
    outline: 2px solid var(--_accent);
  }

  .picture {
    position: relative;
    display: block;
    block-size: 4.33em;
    margin-block-end: 0.5em;
    border-radius: 6px;
    overflow: hidden;
    background: var(--_sea);
  }

  .picture::after {
    --_marker: 1.2em;
  }

  .narrow .picture {
    display: none;
  }

  @media print {
    .controls,
    .picture {
      display: none;
    }
  }
`;
