/** What the page logs while a test runs. Tests use `expectWarning` from helpers.ts. */
interface Expectation {
  readonly pattern: string | RegExp;
  readonly seen: string[];
}

let expectations: Expectation[] = [];
let unexpected: string[] = [];

export function watchConsole(): void {
  for (const level of ['warn', 'error'] as const) {
    const log = console[level].bind(console);
    console[level] = (...args: unknown[]) => {
      const text = args.map(readable).join(' ');
      const expectation = expectations.find(({pattern}) => matches(text, pattern));
      if (expectation) {
        expectation.seen.push(text);
      } else {
        unexpected.push(`unexpected console.${level}: ${text}`);
        log(...args);
      }
    };
  }
}

/**
 * Lets this test log warnings and errors that contain, or match, the pattern, and fails it when
 * there is none. The returned array fills with them: `expect(warnings).to.have.length(1)`.
 */
export function expectWarning(pattern: string | RegExp): readonly string[] {
  const expectation: Expectation = {pattern, seen: []};
  expectations.push(expectation);
  return expectation.seen;
}

/** What was logged unexpectedly, and what was expected in vain, since the last call. */
export function takeSurprises(): readonly string[] {
  const unmet = expectations
    .filter(({seen}) => !seen.length)
    .map(({pattern}) => `expected in the console, but not seen: ${pattern}`);
  const surprises = [...unexpected, ...unmet];
  expectations = [];
  unexpected = [];
  return surprises;
}

function matches(text: string, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? text.includes(pattern) : text.search(pattern) >= 0;
}

function readable(value: unknown): string {
  return value instanceof Error ? `${value.name}: ${value.message}` : String(value);
}
