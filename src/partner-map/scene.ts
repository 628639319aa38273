import {countryName} from '../internal/format.js';
import type {Locale} from '../internal/locales.js';
import type {Partner} from '../project/project.js';
import {
  freestCorner,
  insetBox,
  placeLabels,
  spread,
  zoomButtons,
  type Corner,
  type Side,
} from './layout.js';
import {farPoints, fit, project, toScreen, type Point, type Size, type View} from './projection.js';

/** A partner that has a place on the map. */
export interface Place {
  readonly partner: Partner;
  readonly point: Point;
}

export interface PlaceName {
  readonly text: string;
  readonly lang?: string;
}

export interface PlacedMarker extends Place {
  readonly at: Point;
  readonly visible: boolean;
  readonly label?: PlaceName & {readonly side: Side};
}

export interface Network {
  /** Fit together into one view. */
  readonly near: readonly Place[];
  /** Shown in insets, so that the rest stays legible. */
  readonly far: readonly Place[];
}

const MAX_FIT_ZOOM = 8;
/** Half a marker. */
const EDGE = 12;
const WHOLE_EUROPE: View = {centre: project([50, 15]), zoom: 3.5};

export function networkOf(partners: readonly Partner[]): Network {
  const places = partners.flatMap((partner) =>
    partner.position ? [{partner, point: project(partner.position)}] : [],
  );
  const far = farPoints(places.map(({point}) => point));
  return {
    near: places.filter((_, i) => !far.has(i)),
    far: places.filter((_, i) => far.has(i)),
  };
}

/** The view that a map starts with, and comes back to. */
export function homeView({near}: Network, size: Size): View {
  if (!near.length) return WHOLE_EUROPE;
  const margin = {x: Math.min(64, size.width * 0.12), y: Math.min(44, size.height * 0.09)};
  return fit(
    near.map(({point}) => point),
    size,
    margin,
    MAX_FIT_ZOOM,
  );
}

/** What a marker is labelled with: its town, or its country where no town is known. */
export const placeName = (
  {town, lang, approximate, country}: Partner,
  locale: Locale,
): PlaceName => (town && !approximate ? {text: town, lang} : {text: countryName(country, locale)});

/** All that lies on a map's picture. */
export interface Scene {
  readonly markers: readonly PlacedMarker[];
  /** Far places that the view does not show. */
  readonly insets: readonly Place[];
  readonly corner: Corner;
}

export interface SceneOptions {
  readonly view: View;
  readonly home: View;
  readonly size: Size;
  readonly locale: Locale;
}

/** A marker that others pushed out of a small map comes back to its edge. */
const inside = ({x, y}: Point, {width, height}: Size): Point => ({
  x: Math.max(EDGE, Math.min(width - EDGE, x)),
  y: Math.max(EDGE, Math.min(height - EDGE, y)),
});

/** Where the markers, labels and insets of a view go. */
export function composeScene({near, far}: Network, options: SceneOptions): Scene {
  const {view, home, size, locale} = options;
  const places = [...near, ...far];
  const points = places.map(({point}) => toScreen(view, size, point));
  const positions = spread(points);
  const markers = places.map(({partner, point}, i) => {
    const {x, y} = points[i]!;
    const visible = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
    const at = visible ? inside(positions[i]!, size) : positions[i]!;
    return {partner, point, at, visible, name: placeName(partner, locale)};
  });
  const insets = far.filter((place) => !markers.some((m) => m.visible && m.point === place.point));
  // Chosen for the home view, so that the insets stay where they are while the map moves.
  const corner = freestCorner(
    near.map(({point}) => toScreen(home, size, point)),
    size,
    far.length,
  );
  const obstacles = [
    zoomButtons(size),
    ...(insets.length ? [insetBox(corner, size, far.length)] : []),
  ];
  const texts = markers.map(({at, visible, name}) => ({at, text: visible ? name.text : ''}));
  const sides = placeLabels(texts, size, obstacles);
  return {
    markers: markers.map(({name, ...marker}, i) => {
      const side = sides[i];
      return {...marker, label: side && {...name, side}};
    }),
    insets,
    corner,
  };
}
