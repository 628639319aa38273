// Lazy: loaded when a visitor wants to move the map.
import {html, type TemplateResult} from 'lit';
import {checkColours} from '../../element/check-colours.js';
import type {EnsieElement} from '../../element/ensie-element.js';
import {adoptStyles} from '../../internal/looks/adopt-styles.js';
import type {MsgFn} from '../../internal/language/locale-controller.js';
import type {Basemap} from '../drawing/basemap.js';
import type {MapCommand} from '../map-types.js';
import {
  Map as LeafletMap,
  Polygon,
  Polyline,
  SVG,
  type LatLng,
  type LatLngTuple,
  type Path,
} from './leaflet.js';
import {liveMapCss} from './live-map.styles.js';
import {project, worldWidth, type Point, type View} from '../drawing/projection.js';

export interface LiveMapOptions {
  /** Where the map goes. It gets a new element of its own: Leaflet never lets go of a used one. */
  readonly parent: HTMLElement;
  /** What the drawing shows; stays until the map moves, and does not reach much further. */
  readonly overview: Basemap;
  readonly detail: Basemap;
  readonly start: View;
  /** Name of the map for screen readers. */
  readonly label: string;
  /** The view has changed, or starts to glide there. */
  readonly onView: (view: View, gliding: boolean) => void;
}

type Colour = (map: Basemap, countries: ReadonlySet<string>) => Basemap;

export interface LiveMap {
  readonly element: HTMLElement;
  /** For another layer on it: a street map. */
  readonly leaflet: LeafletMap;
  /** Both basemaps, with `countries` coloured, in place of what was there. */
  draw(countries: ReadonlySet<string>, colour: Colour): void;
  /** What a button asks for; `whole` is the view with all partners. */
  run(command: MapCommand, whole: View): void;
  /** The buttons that move the map. */
  renderPan(
    msg: MsgFn,
    button: (command: MapCommand, label: string) => TemplateResult,
  ): TemplateResult;
  /** Glides there, unless the visitor prefers stillness. */
  show(view: View): void;
  /** The frame has another size, and the whole network another view; the view may change, too. */
  resize(whole: View, view?: View): void;
  remove(): void;
}

/** The square that the basemap fills; beyond it there is no land to show. */
const EDGES: [LatLngTuple, LatLngTuple] = [
  [20, -45],
  [74, 62],
];
const MAX_ZOOM = 9;
/** Pixels that a button moves the map. */
const PAN_STEP = 120;

export function createLiveMap(options: LiveMapOptions): LiveMap {
  const {parent, overview, detail, start, label, onView} = options;
  const root = parent.getRootNode() as ShadowRoot;
  adoptStyles(root, liveMapCss);
  // Here, so that no page pays for it before somebody uses the map.
  checkColours(root.host as EnsieElement);
  const element = document.createElement('div');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', label);
  guardScrolling(element);
  element.addEventListener('keydown', () => endZoom(map), {capture: true});
  parent.append(element);

  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(element, {
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0,
    maxZoom: MAX_ZOOM,
    maxBoundsViscosity: 1,
    zoomAnimation: !still,
    fadeAnimation: false,
    inertia: !still,
    renderer: new SVG({padding: 1}),
  });
  map.setView(toLatLng(start.centre), start.zoom);
  keepEdgesOut(map, start);
  const draw = drawing(map, {overview, detail});
  map.once('movestart', () => element.classList.add('moved'));

  const tell = () => onView({centre: toPoint(map.getCenter()), zoom: map.getZoom()}, false);
  map.on('move zoom moveend', tell);
  map.on('zoomanim', ({center, zoom}) => onView({centre: toPoint(center), zoom}, true));

  const animate = !still;
  const show = ({centre, zoom}: View) => {
    endZoom(map);
    map.setView(toLatLng(centre), zoom, {animate});
  };
  const zoomBy = (steps: number) => map.setZoom(map.getZoom() + steps, {animate});
  const panBy = (x: number, y: number) => map.panBy([x * PAN_STEP, y * PAN_STEP], {animate});
  const commands: Record<MapCommand, (whole: View) => void> = {
    in: () => zoomBy(1),
    out: () => zoomBy(-1),
    whole: show,
    up: () => panBy(0, -1),
    down: () => panBy(0, 1),
    left: () => panBy(-1, 0),
    right: () => panBy(1, 0),
  };
  return {
    element,
    leaflet: map,
    draw,
    run: (command, whole) => {
      endZoom(map);
      commands[command](whole);
    },
    renderPan,
    show,
    resize: (whole, view) => {
      // Leaflet would glide back from the edges while the view is set.
      map.setMaxBounds();
      map.options.minZoom = 0;
      map.invalidateSize({animate: false});
      if (view) map.setView(toLatLng(view.centre), view.zoom, {animate: false});
      keepEdgesOut(map, whole);
    },
    remove: () => {
      dispose(map);
      element.remove();
    },
  };
}

/** Nobody comes upon the basemap's edges, unless the whole network needs more room than it has. */
function keepEdgesOut(map: LeafletMap, {centre, zoom}: View): void {
  const {x: width, y: height} = map.getSize();
  const world = worldWidth(zoom);
  const corner = (side: 1 | -1) =>
    toLatLng({
      x: centre.x + (side * (width / 2 + 1)) / world,
      y: centre.y + (side * (height / 2 + 1)) / world,
    });
  map.setMinZoom(Math.min(map.getBoundsZoom(EDGES, true), zoom));
  map.setMaxBounds([...EDGES, corner(-1), corner(1)]);
}

const renderPan: LiveMap['renderPan'] = (msg, button) =>
  html`<div class="pan">
    ${button('up', msg('Move the map up', {id: 'map.up', desc: 'Button on the map'}))}
    ${button('left', msg('Move the map left', {id: 'map.left', desc: 'Button on the map'}))}
    ${button('right', msg('Move the map right', {id: 'map.right', desc: 'Button on the map'}))}
    ${button('down', msg('Move the map down', {id: 'map.down', desc: 'Button on the map'}))}
  </div>`;

/**
 * The page scrolls past the map: wheel and one finger only move a map that has the focus (or with
 * Ctrl or Command held), two fingers always do. Escape gives the focus back to the page.
 */
function guardScrolling(element: HTMLElement): void {
  const hasFocus = () => element.matches(':focus');
  const options = {capture: true, passive: true};
  element.addEventListener(
    'wheel',
    (event) => {
      if (!hasFocus() && !event.ctrlKey && !event.metaKey) event.stopImmediatePropagation();
    },
    options,
  );
  element.addEventListener(
    'touchstart',
    (event) => {
      if (!hasFocus() && event.touches.length < 2) event.stopImmediatePropagation();
    },
    options,
  );
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') element.blur();
  });
}

/** Draws anew only what has changed. */
function drawing(map: LeafletMap, basemaps: Readonly<Record<string, Basemap>>): LiveMap['draw'] {
  let shapes: Path[] = [];
  let drawn: unknown[] = [];
  return (...wanted) => {
    if (wanted.every((part, i) => part === drawn[i])) return;
    drawn = wanted;
    const [countries, colour] = wanted;
    shapes.forEach((shape) => shape.remove());
    shapes = Object.entries(basemaps).flatMap(([level, basemap]) =>
      shapesOf(colour(basemap, countries), level),
    );
    shapes.forEach((shape) => shape.addTo(map));
    // What it shows, the list says in words.
    map.getContainer().querySelector('svg')?.setAttribute('aria-hidden', 'true');
  };
}

function shapesOf({size, land, countries, borders, disputed}: Basemap, level: string): Path[] {
  const positions = (lines: Basemap['land']) =>
    lines.map((line) => line.map(([x, y]) => toLatLng({x: x / size, y: y / size})));
  const shape = (lines: Basemap['land'], className: string) =>
    new Polygon(
      positions(lines).map((ring) => [ring]),
      {className: `${className} ${level}`, interactive: false, stroke: false, fillOpacity: 1},
    );
  const stroke = (lines: Basemap['land'], className: string) =>
    new Polyline(positions(lines), {className: `${className} ${level}`, interactive: false});
  return [
    shape(land, 'land'),
    ...[...countries.values()].map((rings) => shape(rings, 'member')),
    stroke(borders, 'border'),
    stroke(disputed, 'border disputed'),
  ];
}

/** From the Web Mercator square to degrees, and back. */
const toLatLng = ({x, y}: Point): LatLngTuple => [
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90,
  (x - 0.5) * 360,
];

const toPoint = ({lat, lng}: LatLng): Point => project([lat, lng]);

/** While Leaflet 1.9.4 glides to another zoom, it does nothing of what it is asked for: so it is there at once. */
function endZoom(map: LeafletMap): void {
  (map as unknown as {_onZoomTransitionEnd(): void})._onZoomTransitionEnd();
}

/**
 * Leaflet 1.9.4 leaves the frame of a gliding map, the end of a zoom and the wheel's delay pending
 * when it is removed, and they then fail on the dead map; so they are called off first.
 */
function dispose(map: LeafletMap): void {
  const internals = map as unknown as Record<string, unknown>;
  map.stop();
  internals._animatingZoom = false;
  internals.panBy = internals._move = internals.setZoomAround = () => map;
  map.remove();
}
