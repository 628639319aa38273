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

  .zoom {
    position: absolute;
    top: 12px;
    right: 12px;
    display: grid;
    border-radius: 10px;
    overflow: hidden;
  }

  .zoom button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
  }

  .zoom button + button {
    border-block-start: 1px solid var(--_border);
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
    inset: auto auto 12px 12px;
    display: flex;
    gap: 12px;
    z-index: 2;
  }

  .insets.top-start {
    inset: 12px auto auto 12px;
  }

  .inset {
    inline-size: 130px;
    padding: 8px;
    border-radius: 10px;
    font-size: 12px;
    line-height: 1.35;
    text-align: start;
  }

  .inset b {
    display: block;
    font-size: 13px;
  }

  .inset.current {
    outline: 2px solid var(--_accent);
  }

  .picture {
    position: relative;
    display: block;
    block-size: 52px;
    margin-block-end: 6px;
    border-radius: 6px;
    overflow: hidden;
    background: var(--_sea);
  }

  .picture::after {
    --_marker: 14px;
  }

  .narrow .picture {
    display: none;
  }

  @media print {
    .zoom,
    .picture {
      display: none;
    }
  }
`;
