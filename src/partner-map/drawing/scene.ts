import type {MsgFn} from '../../internal/language/locale-controller.js';
import type {Locale} from '../../internal/language/locales.js';
import {nameOfCountry} from '../../project/countries.js';
import type {Partner} from '../../project/project.js';
import {farPoints, freestCorner, insetBox, type Corner} from './insets.js';
import {around, buttonBoxes, EDGE, group, overlaps, placeLabels, type Side} from './layout.js';
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
  /** Of our town where it is among them, else of the first. */
  readonly name: PlaceName;
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
  /** Who shares a marker at a zoom for the usual text size; the same while a map is only moved. */
  readonly groups: (zoom: number) => readonly Group[];
}

const MAX_FIT_ZOOM = 7;
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
  let last: {zoom: number; groups: Group[]} | undefined;
  return {
    countries: new Set(partners.map(({country}) => country)),
    places,
    near: places.filter((_, i) => !far.has(i)),
    far: places.filter((_, i) => far.has(i)),
    groups: (zoom) => {
      if (last?.zoom !== zoom) last = {zoom, groups: groupsAt(places, zoom)};
      return last.groups;
    },
  };
}

/** A network without the partners that are not looked for; what is far from it stays so. */
export const narrow = ({far, countries}: Network, partners: readonly Partner[]): Network => ({
  ...networkOf(partners),
  countries,
  far: far.filter(({partner}) => partners.includes(partner)),
});

function groupsAt(places: readonly Place[], zoom: number): Group[] {
  const world = worldWidth(zoom);
  const points = places.map(({point: {x, y}}) => ({x: x * world, y: y * world}));
  return group(points).map((members) => ({
    partners: members.map((i) => places[i]!.partner),
    point: places[members[0]!]!.point,
  }));
}

/** What the map is drawn into. */
export interface Frame {
  readonly size: Size;
  /** How much larger than usual the reader's text is, and with it whatever lies on the map. */
  readonly em: number;
  /** The buttons lie on the map, and not under it. */
  readonly hasButtons: boolean;
}

const inEms = ({size: {width, height}, em}: Frame): Size => ({
  width: width / em,
  height: height / em,
});

/**
 * The picture that a map starts with, and comes back to: the whole network, in the middle or, where
 * buttons or insets would then cover a marker, beside them.
 */
export function wholePicture({near, far, countries}: Network, frame: Frame): Picture {
  const points = near.map(({point}) => point);
  const size = inEms(frame);
  const buttons = frame.hasButtons ? buttonBoxes(size) : [];
  const insets = insetBox('top-start', size, far.length).right;
  const aside = [0, ...buttons.map(({left}) => size.width - left)];
  const areas = [0, insets].flatMap((left) => aside.map((right) => [left, right] as const));
  const pictures = areas.map(([left, right]) => {
    const view = fitInto(points, size, left, right);
    const onScreen = points.map((point) => toScreen(view, size, point));
    const corner = freestCorner(onScreen, size, far.length);
    const boxes = [...buttons, insetBox(corner, size, far.length)];
    const covered = onScreen.filter((at) => boxes.some((box) => overlaps(around(at, EDGE), box)));
    const whole = {...view, zoom: view.zoom + Math.log2(frame.em)};
    return {...frame, whole, view: whole, countries, corner, covered: covered.length};
  });
  return pictures.reduce((best, next) => (next.covered < best.covered ? next : best));
}

/** The points in what is left of a frame between two margins. */
function fitInto(points: readonly Point[], {width, height}: Size, left: number, right: number) {
  if (!points.length) return WHOLE_EUROPE;
  const space = Math.max(1, width - left - right);
  const margin = {
    x: Math.max(13, Math.min(64, space * 0.12)),
    y: Math.max(13, Math.min(44, height * 0.09)),
  };
  const {centre, zoom} = fit(points, {width: space, height}, margin, MAX_FIT_ZOOM);
  const aside = (right - left) / 2 / worldWidth(zoom);
  return {centre: {x: centre.x + aside, y: centre.y}, zoom};
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

/** What the map shows, and what it is drawn into. */
export interface Picture extends Frame {
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
  /** `id` of the partner that is "our town". */
  readonly home?: string | undefined;
  /** Lines lead from there. */
  readonly hasLines: boolean;
}

/** Where the markers, labels and insets of a view go. */
export function composeScene(network: Network, options: SceneOptions): Scene {
  const {view, size, em, hasButtons, corner, locale, msg, home, hasLines} = options;
  const {places, far} = network;
  /** With so much of the map round it. */
  const isInView = ({x, y}: Point, by = 0) =>
    x >= by && y >= by && x <= size.width - by && y <= size.height - by;
  const onScreen = ({point}: {point: Point}) => toScreen(view, size, point);
  const isHome = ({id}: Partner) => id === home;

  const insets = far.filter((place) => !isInView(onScreen(place), EDGE * em));
  const inInsets = new Set(insets.map(({partner}) => partner));
  const groups = network.groups(view.zoom - Math.log2(em)).map((it) => ({
    ...it,
    at: onScreen(it),
    name: placeName(it.partners.find(isHome) ?? it.partners[0]!, locale, msg),
  }));
  const inView = groups.filter(
    ({at, partners}) => isInView(at) && !partners.some((partner) => inInsets.has(partner)),
  );
  const space = inEms(options);
  const obstacles = [
    ...(hasButtons ? buttonBoxes(space) : []),
    ...(insets.length ? [insetBox(corner, space, far.length)] : []),
  ];
  const texts = inView.map(({at: {x, y}, name}) => ({
    at: {x: x / em, y: y / em},
    text: name.text,
  }));
  const sides = inView.length > MOST_LABELLED ? [] : placeLabels(texts, space, obstacles);
  const markers = inView.map((marker, i) => {
    const side = sides[i];
    return {...marker, label: side && {...marker.name, side}};
  });
  const from = hasLines && groups.find(({partners}) => partners.some(isHome));
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

/** Where a partner's marker is, if it is in view. */
export const markerOf = ({markers}: Scene, id: string): Point | undefined =>
  markers.find((marker) => marker?.partners.some((partner) => partner.id === id))?.at;
