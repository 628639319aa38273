import {EnsieErrorEvent, type DataProblem, type EnsieErrorCode} from './events.js';

/** Keeps what was reported of it, for those who look later. */
export interface Reporting extends HTMLElement {
  /** @internal */
  ensieReports?: Map<string, EnsieErrorEvent>;
}

const MOST_KEPT = 100;

/**
 * The only place that logs: one console line and one `ensie-error` for each problem. Never throws,
 * whatever the page has made of its console and its events: telling must not stop showing.
 */
export function report(...told: Parameters<typeof tell>): void {
  try {
    tell(...told);
  } catch {
    // Nobody is left who could be told.
  }
}

function tell(
  target: Reporting,
  code: EnsieErrorCode,
  message: string,
  cause?: unknown,
  problems?: readonly DataProblem[],
): void {
  const reports = (target.ensieReports ??= new Map());
  const key = code + message;
  if (reports.has(key)) return;
  // What is said again and again in other words is not kept for ever.
  if (reports.size >= MOST_KEPT) reports.delete(reports.keys().next().value as string);
  const event = new EnsieErrorEvent(code, message, cause, problems);
  reports.set(key, event);
  const line = `<${target.localName}> ${code}: ${message}`;
  if (cause === undefined) console.warn(line);
  else console.warn(line, cause);
  target.dispatchEvent(event);
}
