import {css} from 'lit';

export const partnerMapStyles = css`
  :host {
    --_sea: color-mix(in srgb, var(--_accent) 7%, var(--_surface));
    --_land: color-mix(in srgb, var(--_muted) 24%, var(--_surface));
    --_member: color-mix(in srgb, var(--_accent) 36%, var(--_surface));
    --_marker: 1em;
  }

  .body {
    display: grid;
    margin-block-start: 1.25em;
  }

  .stage {
    display: grid;
    grid-template: 1fr / minmax(0, 1fr);
  }

  .frame {
    position: relative;
    grid-area: 1 / 1;
    aspect-ratio: 10 / 11;
    max-block-size: 60vh; /* the page can always be scrolled past it */
    inline-size: 100%;
    overflow: hidden;
    isolation: isolate;
    background: var(--_sea);
  }

  .drawing,
  .lines {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .land {
    fill: var(--_land);
  }

  .member {
    fill: var(--_member);
  }

  .border {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1.25;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .disputed {
    stroke-dasharray: 4 4;
  }

  .markers {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
    z-index: 1;
  }

  /* In em, as all that lies on the map: it grows with the reader's text. */
  .marker,
  .label {
    position: absolute;
    top: 0;
    left: 0;
  }

  .marker {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: -0.75em;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    pointer-events: auto;
  }

  .marker::before,
  .picture::after {
    content: '';
    position: absolute;
    inset: calc(50% - var(--_marker) / 2);
    border: calc(var(--_marker) / 2) solid var(--_accent); /* forced colours keep a border */
    border-radius: 50%;
    outline: 2px solid var(--_surface);
  }

  .marker:hover::before {
    --_marker: 1.25em;
  }

  .marker.lead::before {
    border-width: calc(var(--_marker) / 3.2);
    background: var(--_surface);
  }

  .marker.current::before {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .marker:focus-visible {
    outline-offset: 0;
  }

  /* Several partners: three digits fit, so that no number is wider than the space it has. */
  .marker.many {
    border: 2px solid var(--_surface);
    color: var(--_surface);
    background: var(--_accent);
    line-height: 1;
  }

  .marker b {
    display: block;
    margin-inline: -1em;
    font-size: 0.6875em;
  }

  .marker.many::before {
    content: none;
  }

  .marker.many:hover,
  .marker.many:is(.current, .lead) {
    border-color: var(--_accent);
    outline: 2px solid var(--_surface);
    outline-offset: -4px;
  }

  /* Our town: a shape of its own, not only a colour. */
  .home .picture::after,
  .marker.home::before,
  .marker.many.home::before {
    content: '';
    border-radius: 0.25em;
    rotate: 45deg;
  }

  .marker.many.home::before {
    --_marker: 0.75em;

    inset: -0.5em -0.5em auto auto;
  }

  .marker.current,
  .marker:hover,
  .marker:focus-visible {
    z-index: 1;
  }

  .lines {
    overflow: visible;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.25;
    stroke-dasharray: 2 4;
    stroke-linecap: round;
  }

  /* Lines cannot glide along with the markers. */
  .gliding .lines {
    visibility: hidden;
  }

  .label {
    paint-order: stroke;
    -webkit-text-stroke: 3px var(--_sea);
  }

  /* It belongs to its marker, which a press on it presses. */
  .label > span {
    position: absolute;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
    cursor: pointer;
    pointer-events: auto;
  }

  :is(.lead, .home, .current) + .label > span {
    font-weight: 800;
  }

  /* A ring round the marker leaves the first letter alone. */
  .right > span {
    translate: 1.25em -50%;
  }

  .left > span {
    translate: calc(-100% - 1.25em) -50%;
  }

  .above > span {
    translate: -50% calc(-100% - 1.25em);
  }

  .below > span {
    translate: -50% 1.25em;
  }

  .skip:focus {
    position: absolute;
    z-index: 3;
    inset-inline-start: 12px;
    margin-block-start: 12px;
    padding: 0.6em 1em;
    border: 0;
    border-radius: 8px;
    color: var(--_surface);
    background: var(--_accent);
  }

  .map {
    position: relative;
  }

  .status:not(:empty) {
    padding: 0.75em var(--_space) 0;
    font-size: 0.875em;
    color: var(--_muted);
  }

  .credits {
    padding: 0.75em var(--_space);
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    text-wrap: pretty;
  }

  .credits p {
    font-size: 0.75em;
  }

  @media screen {
    @container (inline-size >= 60em) {
      .body {
        grid-template-columns: minmax(0, 0.85fr) minmax(0, 1fr);
      }

      /* It fills its row: beside a list that is longer than the window is high, it stays in view. */
      .map {
        display: flex;
        flex-direction: column;
        background: var(--_sea);
      }

      .stage {
        position: sticky;
        inset-block-start: 0;
        flex: 1 0 min(30em, 60vh);
        max-block-size: 100vh;
      }

      .frame {
        aspect-ratio: auto;
        max-block-size: none;
      }
    }
  }

  @media (forced-colors: active) {
    .land {
      fill: Canvas;
      stroke: GrayText;
    }

    .member {
      fill: Canvas;
      stroke: CanvasText;
    }

    .border {
      stroke: CanvasText;
    }

    .label {
      -webkit-text-stroke: 0;
    }

    .lines {
      stroke: CanvasText;
    }

    .frame {
      border-block: 1px solid CanvasText;
    }
  }

  @media print {
    .skip,
    .live {
      display: none;
    }

    .body,
    .stage {
      display: block;
    }

    .frame {
      aspect-ratio: var(--_ratio);
      max-block-size: none;
      inline-size: auto;
      max-inline-size: 32em;
      margin-inline: var(--_space);
    }

    .frame,
    .drawing,
    .marker::before {
      print-color-adjust: exact;
    }
  }
`;
