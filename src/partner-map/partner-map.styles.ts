import {css} from 'lit';

export const partnerMapStyles = css`
  :host {
    --_sea: color-mix(in srgb, var(--_accent) 7%, var(--_surface));
    --_land: color-mix(in srgb, var(--_muted) 24%, var(--_surface));
    --_member: color-mix(in srgb, var(--_accent) 36%, var(--_surface));
    --_marker: 16px;
  }

  .body {
    display: grid;
    margin-block-start: 1.25em;
  }

  .frame {
    position: relative;
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

  .marker,
  .label {
    position: absolute;
    top: 0;
    left: 0;
  }

  .marker {
    inline-size: 24px;
    block-size: 24px;
    margin: -12px;
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

  .marker:hover::before,
  .marker.current::before {
    --_marker: 20px;
  }

  .marker.lead::before {
    border-width: calc(var(--_marker) / 3.2);
    background: var(--_surface);
  }

  .marker.current::before {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  /* Our town: a shape of its own, not only a colour. */
  .marker.home::before {
    border-radius: 4px;
    rotate: 45deg;
  }

  /* Several partners: wider numbers need more room, and stay centred on their place. */
  .marker.many {
    inline-size: auto;
    min-inline-size: 26px;
    block-size: 26px;
    margin: -13px;
    padding-inline: 6px;
    border: 2px solid var(--_surface);
    border-radius: 13px;
    color: var(--_surface);
    background: var(--_accent);
    font-size: 12px;
    font-weight: 700;
    line-height: 1;
    transform: translateX(calc(13px - 50%));
  }

  .marker.many::before {
    content: none;
  }

  .marker.many:hover,
  .marker.many.current {
    border-color: var(--_accent);
    outline: 2px solid var(--_surface);
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

  .label > span {
    position: absolute;
    font-size: 12px;
    font-weight: 600;
    line-height: 18px;
    white-space: nowrap;
  }

  .right > span {
    translate: 13px -50%;
  }

  .many + .right > span {
    translate: 16px -50%;
  }

  .left > span {
    translate: calc(-100% - 13px) -50%;
  }

  .above > span {
    translate: -50% calc(-100% - 10px);
  }

  .below > span {
    translate: -50% 10px;
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

  @container (inline-size >= 42em) {
    .body {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .frame {
      position: sticky;
      inset-block-start: 0;
      aspect-ratio: auto;
      block-size: 100%;
      min-block-size: min(30em, 60vh);
    }
  }

  @container (inline-size >= 60em) {
    .body {
      grid-template-columns: minmax(0, 0.85fr) minmax(0, 1fr);
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

    .frame {
      border-block: 1px solid CanvasText;
    }
  }

  @media print {
    .skip,
    .live {
      display: none;
    }

    .body {
      display: block;
    }

    .frame {
      position: relative;
      aspect-ratio: var(--_ratio);
      block-size: auto;
      min-block-size: 0;
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
