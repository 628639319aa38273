import {shorten} from './lines.js';

/** What the page's Content Security Policy has blocked. */
export interface Violations {
  /** One line for each. */
  readonly seen: ReadonlySet<string>;
  /** Whether the browser tells of those before now. One that has not may still be able to. */
  readonly hasEarlier: boolean;
}

/** What browsers tell in a report; an event names one thing differently. */
type Violation = Pick<
  SecurityPolicyViolationEvent,
  'effectiveDirective' | 'sourceFile' | 'disposition'
> & {readonly blockedURL: string | null};

/** Listens, and asks for what was blocked before: Chromium always knows, others rarely. */
export function watchViolations(onChange: () => void, signal: AbortSignal): Violations {
  const seen = new Set<string>();
  const violations = {seen, hasEarlier: false};
  const note = (
    {effectiveDirective, sourceFile, disposition}: Omit<Violation, 'blockedURL'>,
    blocked: string | null,
  ) => {
    const place = sourceFile ? ` (${shorten(sourceFile)})` : '';
    const effect = disposition === 'report' ? ' [report-only]' : '';
    seen.add(`${effectiveDirective} ${shorten(blocked ?? '')}${place}${effect}`);
    onChange();
  };
  document.addEventListener('securitypolicyviolation', (event) => note(event, event.blockedURI), {
    signal,
  });
  if ('ReportingObserver' in window) {
    const observer = new ReportingObserver(
      (reports) => {
        violations.hasEarlier = true;
        for (const {body} of reports) note(body as Violation, (body as Violation).blockedURL);
      },
      {types: ['csp-violation'], buffered: true},
    );
    observer.observe();
    signal.addEventListener('abort', () => observer.disconnect());
  }
  return violations;
}
