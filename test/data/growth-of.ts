/** How the time that some work takes grows with what it is given. */
/** Four times as much may take six times as long, not sixteen times. */
export const MOST = 6;

/** The least of several runs: a busy machine makes a run longer, never shorter. */
async function timeOf(work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** What is over so soon has not grown. */
const SOON_MS = 80;

/**
 * How many times as long four times as much takes; the little is done four times, as long as the lot.
 * Other work on the machine comes and goes, a loop in a loop stays: the best of a few attempts counts.
 */
export async function growthOf(work: (n: number) => unknown, n: number): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < 4 && least >= MOST; attempt++) {
    const four = await timeOf(() => work(n * 4));
    if (four < SOON_MS) return 0;
    const one = await timeOf(async () => {
      for (let i = 0; i < 4; i++) await work(n);
    });
    least = Math.min(least, (four / one) * 4);
  }
  return least;
}

/** Inputs of one kind, `n` long. */
export const texts: Record<string, (n: number) => string> = {
  spaces: (n) => `1${' '.repeat(n)}x`,
  'tags that never end': (n) => '<a'.repeat(n),
  digits: (n) => `${'1'.repeat(n)}x`,
  'digits and spaces': (n) => `${'1 '.repeat(n)}x`,
  dashes: (n) => `a${' - '.repeat(n)})(`,
  'joined dashes': (n) => `a${'-'.repeat(n)}b`,
  signs: (n) => `${'@'.repeat(n)} x`,
  dots: (n) => `${'a.'.repeat(n)}!`,
  brackets: (n) => `${'('.repeat(n)}x`,
  commas: (n) => `${'1,'.repeat(n)}x`,
  'underlines and colons': (n) => `a${'_:'.repeat(n)}!`,
};
