import type {Point, Size} from './projection.js';

export type Side = 'right' | 'left' | 'above' | 'below';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Space from centre to centre: markers of 24 pixels can be hit apart (WCAG 2.5.8). */
export const MARKER_SPACE = 25;

// Above this number, comparing every pair is no longer worth its time.
const MOST_TO_SPREAD = 300;
const ROUNDS = 40;

/** Moves points apart until none overlaps another: partners that share a town all stay visible. */
export function spread(points: readonly Point[], space = MARKER_SPACE): Point[] {
  const moved = points.map(({x, y}) => ({x, y}));
  if (points.length > MOST_TO_SPREAD) return moved;
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    moved.forEach((a, i) => {
      for (let j = i + 1; j < moved.length; j++)
        changed = pushApart(a, moved[j]!, space) || changed;
    });
    if (!changed) break;
  }
  return moved;
}

type Movable = {-readonly [K in keyof Point]: Point[K]};

function pushApart(a: Movable, b: Movable, space: number): boolean {
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  if (!dx && !dy) [dx, dy] = [1, 0.3]; // one place: any direction, always the same
  // Markers are hit as squares, so it is the longer side that counts.
  const distance = Math.max(Math.abs(dx), Math.abs(dy));
  if (distance > space - 0.1) return false;
  const push = (space - distance) / 2 / distance;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
  return true;
}

const LABEL_HEIGHT = 18;
const LETTER_WIDTH = 7.2;
const GAP = 11;

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const around = ({x, y}: Point, by: number): Box => ({
  left: x - by,
  top: y - by,
  right: x + by,
  bottom: y + by,
});

function labelBox({x, y}: Point, text: string, side: Side): Box {
  const width = [...text].length * LETTER_WIDTH;
  const left = side === 'right' ? x + GAP : side === 'left' ? x - GAP - width : x - width / 2;
  const middle = side === 'above' ? y - GAP - 9 : side === 'below' ? y + GAP + 9 : y;
  return {
    left,
    top: middle - LABEL_HEIGHT / 2,
    right: left + width,
    bottom: middle + LABEL_HEIGHT / 2,
  };
}

/**
 * Chooses for each label the first side where it covers no marker, no other label, no obstacle
 * and not the edge; a label that fits nowhere is left out, and a text appears once.
 */
export function placeLabels(
  markers: readonly {readonly at: Point; readonly text: string}[],
  {width, height}: Size,
  obstacles: readonly Box[],
): (Side | undefined)[] {
  const taken = [...obstacles, ...markers.map(({at}) => around(at, GAP - 2))];
  const shown = new Set<string>();
  return markers.map(({at, text}) => {
    if (!text || shown.has(text)) return undefined;
    for (const side of ['right', 'left', 'above', 'below'] as const) {
      const box = labelBox(at, text, side);
      const inside =
        box.left > 2 && box.top > 2 && box.right < width - 2 && box.bottom < height - 2;
      if (!inside || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      shown.add(text);
      return side;
    }
    return undefined;
  });
}

/** Corners that insets can stand in; buttons have the other two. */
export type Corner = 'bottom-start' | 'top-start';

const EDGE = 12;
const INSET_WIDTH = 130 + EDGE;
/** Insets are without their picture here. */
export const isNarrow = ({width}: Size): boolean => width < 384;
const ZOOM_BUTTONS: Size = {width: 48 + EDGE, height: 138 + EDGE};

export const zoomButtons = ({width}: Size): Box => ({
  left: width - ZOOM_BUTTONS.width,
  top: 0,
  right: width,
  bottom: ZOOM_BUTTONS.height,
});

/** What a row of insets covers in a corner. */
export function insetBox(corner: Corner, size: Size, count: number): Box {
  const ownHeight = (isNarrow(size) ? 72 : 124) + EDGE;
  const top = corner === 'top-start' ? 0 : size.height - ownHeight;
  return {left: 0, top, right: INSET_WIDTH * count, bottom: top + ownHeight};
}

/** The corner where insets cover the fewest places. */
export function freestCorner(points: readonly Point[], size: Size, count: number): Corner {
  const covered = (corner: Corner) => {
    const box = insetBox(corner, size, count);
    return points.filter((point) => overlaps(around(point, EDGE), box)).length;
  };
  return covered('top-start') < covered('bottom-start') ? 'top-start' : 'bottom-start';
}
