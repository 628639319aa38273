import type {Point, Size} from './projection.js';

export type Side = 'right' | 'left' | 'above' | 'below';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/*
 * All sizes are in pixels at the usual text size: what lies on the map grows with the reader's text,
 * and the map is that much smaller then.
 */

/** Space from centre to centre: markers of 24 pixels can be hit apart (WCAG 2.5.8). */
export const MARKER_SPACE = 25;

/**
 * Indices of the points that share a marker because theirs would overlap; the marker stands at the
 * first one's place. Points are only compared with those in the cells around them, so that tens of
 * thousands are grouped in one go.
 */
export function group(points: readonly Point[], space = MARKER_SPACE): number[][] {
  const groups: number[][] = [];
  const cells = new Map<number, number[][]>();
  const nearest = ({x, y}: Point, column: number, row: number) => {
    for (let i = 0; i < 9; i++) {
      for (const members of cells.get(cellKey(column + (i % 3) - 1, row + ((i / 3) | 0) - 1)) ??
        []) {
        const first = points[members[0]!]!;
        if (Math.hypot(first.x - x, first.y - y) < space) return members;
      }
    }
    return undefined;
  };
  points.forEach((point, i) => {
    const column = Math.floor(point.x / space);
    const row = Math.floor(point.y / space);
    const members = nearest(point, column, row);
    if (members) return void members.push(i);
    groups.push([i]);
    const key = cellKey(column, row);
    const cell = cells.get(key);
    if (cell) cell.push(groups.at(-1)!);
    else cells.set(key, [groups.at(-1)!]);
  });
  return groups;
}

/** A small number, which engines keep best; cells that share one only cost a comparison. */
const cellKey = (column: number, row: number) => (column & 8191) * 8192 + (row & 8191);

const LABEL_HEIGHT = 18;
const LETTER_WIDTH = 7.2;
/** From a marker's centre to its label: a ring round the marker leaves the first letter alone. */
const GAP = 15;

export const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const around = ({x, y}: Point, by: number): Box => ({
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
  const taken = [...obstacles, ...markers.map(({at}) => around(at, EDGE))];
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

/** Between the frame and what stands in its corners. */
export const EDGE = 12;
const ZOOM_BUTTONS: Size = {width: 48 + EDGE, height: 138 + EDGE};

const PAN_BUTTONS: Size = {width: 138 + EDGE, height: 92 + EDGE};

/** Where the buttons lie on the map. */
export const buttonBoxes = ({width: right, height: bottom}: Size): Box[] => [
  {left: right - ZOOM_BUTTONS.width, top: 0, right, bottom: ZOOM_BUTTONS.height},
  {left: right - PAN_BUTTONS.width, top: bottom - PAN_BUTTONS.height, right, bottom},
];
