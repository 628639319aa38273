/** Lines of the packed basemaps: how they are simplified, ordered and written. */

export function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++)
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(sum / 2);
}

export const arcId = (index) => (index < 0 ? ~index : index);

const same = (a, b) => a[0] === b[0] && a[1] === b[1];

export function simplifyArc(arc, toleranceAt, step) {
  // An island that is shown at all keeps a quadrilateral.
  const weights = arc.map(([, , weight]) => weight).sort((a, b) => b - a);
  const needed = same(arc[0], arc.at(-1)) ? weights[4] : Infinity;
  return arc
    .filter((point) => point[2] >= Math.min(needed, toleranceAt(point)))
    .map(([x, y]) => [Math.round(x / step), Math.round(y / step)])
    .filter((point, i, points) => !i || !same(point, points[i - 1]));
}

/** Sign in the lowest bit, then five bits a character, as in Google's polyline format. */
function encode(value) {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  for (; rest >= 32; rest >>= 5) text += String.fromCharCode(63 + (32 | (rest & 31)));
  return text + String.fromCharCode(63 + rest);
}

export const encodeWords = (words) => words.map((word) => word.map(encode).join('')).join(' ');

/** Lines as words of deltas; the first delta of a line starts where the line before it ended. */
export function encodeLines(lines) {
  let [x, y] = [0, 0];
  const deltas = ([nextX, nextY]) => {
    const delta = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return delta;
  };
  return encodeWords(lines.map((line) => line.flatMap(deltas)));
}

/** Orders lines so that each starts near the end of the one before: shorter first deltas. */
export function chain(lines) {
  const left = new Set(lines);
  const ordered = [];
  for (let end = [0, 0]; left.size; end = ordered.at(-1).at(-1)) {
    const distance = ([[x, y]]) => Math.hypot(x - end[0], y - end[1]);
    const next = [...left].reduce((a, b) => (distance(b) < distance(a) ? b : a));
    left.delete(next);
    ordered.push(next);
  }
  return ordered;
}
