/** Changes of letters, a swap of two among them, that make one word of the other; `most + 1` for more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = [0, ...[...b].map((_, i) => i + 1)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap && i > 1 && j > 1) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** The name that was most likely meant by a slip of the pen. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  let most = word.length < 4 || word.length > 40 ? 0 : word.length < 8 ? 1 : 2;
  let found: string | undefined;
  for (const name of names) {
    const steps = distance(word, name, most);
    if (steps > most || !steps) continue;
    found = name;
    most = steps - 1;
  }
  return found;
}
