import type {MsgFn} from '../../internal/locale-controller.js';
import type {Locale} from '../../internal/locales.js';
import {nameOfCountry} from '../../project/countries.js';
import type {Partner} from '../../project/project.js';
import {farPoints, freestCorner, insetBox, type Corner} from './insets.js';
import {group, placeLabels, zoomButtons, type Side} from './layout.js';
import {
  fit,
  project,
  toScreen,
  worldWidth,
  type Point,
  type Size,
  type View,
} from './projection.js';

/** A partner that has a place on the map. */
export interface Place {
  readonly partner: Partner;
  readonly point: Point;
}

export interface PlaceName {
  readonly text: string;
  readonly lang?: string;
}

/** A partner, or all those whose markers would overlap: the first one's place is theirs. */
export interface Group {
  readonly partners: readonly Partner[];
  readonly point: Point;
}

/** A marker in view. */
export interface PlacedMarker extends Group {
  readonly at: Point;
  readonly label?: PlaceName & {readonly side: Side};
}

export interface Network {
  /** Those that a partner is in, also one without a place. */
  readonly countries: ReadonlySet<string>;
  readonly places: readonly Place[];
  /** Fit together into one view. */
  readonly near: readonly Place[];
  /** Shown in insets, so that the rest stays legible. */
  readonly far: readonly Place[];
  /** Who shares a marker at a zoom; the same while a map is only moved. */
  readonly groups: (zoom: number) => readonly Group[];
}

const MAX_FIT_ZOOM = 8;
/** Above this number of markers, labels say less than they hide. */
const MOST_LABELLED = 60;
/** Above this number, markers out of view are not worth a place in the template. */
const MOST_KEPT = 300;
const WHOLE_EUROPE: View = {centre: project([50, 15]), zoom: 3.5};

export function networkOf(partners: readonly Partner[]): Network {
  const places = partners.flatMap((partner) =>
    partner.position ? [{partner, point: project(partner.position)}] : [],
  );
  const far = farPoints(places.map(({point}) => point));
  return {
    ...withGroups(places),
    countries: new Set(partners.map(({country}) => country)),
    near: places.filter((_, i) => !far.has(i)),
    far: places.filter((_, i) => far.has(i)),
  };
}

/** A network without the partners that are not looked for. */
export function narrow(
  {places, near, far, countries}: Network,
  partners: readonly Partner[],
): Network {
  const wanted = new Set(partners);
  const isWanted = ({partner}: Place) => wanted.has(partner);
  return {
    ...withGroups(places.filter(isWanted)),
    countries,
    near: near.filter(isWanted),
    far: far.filter(isWanted),
  };
}

function withGroups(places: readonly Place[]): Pick<Network, 'places' | 'groups'> {
  let last: {zoom: number; groups: Group[]} | undefined;
  const groups = (zoom: number) => {
    if (last?.zoom !== zoom) last = {zoom, groups: groupsAt(places, zoom)};
    return last.groups;
  };
  return {places, groups};
}

function groupsAt(places: readonly Place[], zoom: number): Group[] {
  const world = worldWidth(zoom);
  const points = places.map(({point: {x, y}}) => ({x: x * world, y: y * world}));
  return group(points).map((members) => ({
    partners: members.map((i) => places[i]!.partner),
    point: places[members[0]!]!.point,
  }));
}

/** The picture that a map starts with, and comes back to. */
export function wholePicture({near, far, countries}: Network, size: Size): Picture {
  const points = near.map(({point}) => point);
  const margin = {
    x: Math.min(64, size.width * 0.12),
    y: Math.max(13, Math.min(44, size.height * 0.09)),
  };
  const whole = points.length ? fit(points, size, margin, MAX_FIT_ZOOM) : WHOLE_EUROPE;
  const onScreen = points.map((point) => toScreen(whole, size, point));
  return {size, whole, view: whole, countries, corner: freestCorner(onScreen, size, far.length)};
}

/** What a marker is labelled with: its town, or its country where no town is known. */
export const placeName = (
  {town, lang, approximate, country}: Partner,
  locale: Locale,
  msg: MsgFn,
): PlaceName =>
  town && !approximate ? {text: town, lang} : {text: nameOfCountry(country, locale, msg)};

/** All that lies on a map's picture. */
export interface Scene {
  /** A hole where a marker is out of view: the others keep their place in the template. */
  readonly markers: readonly (PlacedMarker | undefined)[];
  /** Far places that the view does not show. */
  readonly insets: readonly Place[];
  /** Path data of the lines from home to the other partners. */
  readonly lines: string;
}

/** What the map shows, and how large it is. */
export interface Picture {
  readonly size: Size;
  /** The view that holds the whole network. */
  readonly whole: View;
  /** Where insets stand: chosen for the whole view, so that they stay there while the map moves. */
  readonly corner: Corner;
  readonly view: View;
  /** Those of the partners, which have a colour. */
  readonly countries: ReadonlySet<string>;
}

export interface SceneOptions extends Picture {
  readonly locale: Locale;
  readonly msg: MsgFn;
  /** `id` of the partner that lines lead from. */
  readonly home?: string | undefined;
}

/** Where the markers, labels and insets of a view go. */
export function composeScene(network: Network, options: SceneOptions): Scene {
  const {view, size, corner, locale, msg, home} = options;
  const {places, far} = network;
  const isInView = ({x, y}: Point) => x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  const onScreen = ({point}: {point: Point}) => toScreen(view, size, point);

  const groups = network.groups(view.zoom).map((it) => ({...it, at: onScreen(it)}));
  const inView = groups.filter(({at}) => isInView(at));
  const insets = far.filter((place) => !isInView(onScreen(place)));
  const obstacles = [
    zoomButtons(size),
    ...(insets.length ? [insetBox(corner, size, far.length)] : []),
  ];
  const names = inView.map(({partners}) => placeName(partners[0]!, locale, msg));
  const texts = inView.map(({at}, i) => ({at, text: names[i]!.text}));
  const sides = inView.length > MOST_LABELLED ? [] : placeLabels(texts, size, obstacles);
  const markers = inView.map((marker, i) => {
    const side = sides[i];
    return {...marker, label: side && {...names[i]!, side}};
  });
  const from = home && groups.find(({partners}) => partners.some(({id}) => id === home));
  const ends = groups.length > MOST_KEPT ? inView : groups;
  return {
    markers: inOrderOf(places, markers),
    insets,
    lines: from ? ends.map(({at}) => curve(from.at, at)).join('') : '',
  };
}

/** A flat arc, so that lines to places in one direction stay apart. */
function curve(from: Point, to: Point): string {
  const bend = 0.12;
  const x = (from.x + to.x) / 2 + (to.y - from.y) * bend;
  const y = (from.y + to.y) / 2 - (to.x - from.x) * bend;
  const [start, middle, end] = [from, {x, y}, to].map((p) => `${p.x.toFixed(1)} ${p.y.toFixed(1)}`);
  return `M${start}Q${middle} ${end}`;
}

/** The markers at their partners' places in the list, as long as that is worth it. */
function inOrderOf(places: readonly Place[], markers: readonly PlacedMarker[]): Scene['markers'] {
  if (places.length > MOST_KEPT) return markers;
  const byPartner = new Map(markers.map((marker) => [marker.partners[0], marker]));
  return places.map(({partner}) => byPartner.get(partner));
}
