/** Codes of everything an element can report; each is explained in docs/errors.md. */
export type EnsieErrorCode =
  | 'ENSIE-001' // another version of the element is already registered
  | 'ENSIE-002' // the element could not be registered or set up
  | 'ENSIE-003' // an attribute has a value that the element does not know
  | 'ENSIE-004' // a place for a widget names none
  | 'ENSIE-010' // the texts of a locale could not be loaded
  | 'ENSIE-020' // the live map could not be loaded
  | 'ENSIE-021' // the street map could not be loaded
  | 'ENSIE-022' // a file that not every page needs could not be loaded
  | 'ENSIE-030' // something in the project data cannot be used
  | 'ENSIE-031' // the project data could not be read at all
  | 'ENSIE-032' // the project data could not be loaded
  | 'ENSIE-040' // the funding element has no grant agreement number
  | 'ENSIE-041' // the page breaks an EU visibility rule
  | 'ENSIE-042' // the checks of the EU visibility rules could not be loaded
  | 'ENSIE-043' // colours that the page gives have too little contrast
  | 'ENSIE-099'; // rendering failed

/** Something in a project's data that cannot be used. */
export interface DataProblem {
  /** Where it is: `partners[3].position`, or a line and column of a table. */
  readonly path: string;
  /** What is wrong. */
  readonly message: string;
  /** What was done about it. */
  readonly action: string;
}

/**
 * The browser's own `Event`. Old script libraries put something of theirs in its place on the page
 * (MooTools), or in that of `CustomEvent`; it is still what other events are made from.
 */
export const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;

/** Something could not be shown; the element shows all that is left. Bubbles out of shadow roots. */
export class EnsieErrorEvent extends NativeEvent {
  /** Which problem it is; docs/errors.md explains each. */
  readonly code: EnsieErrorCode;
  /** One English sentence for the page's maintainer. */
  readonly message: string;
  /** What was thrown, if anything. */
  readonly cause: unknown;
  /** Each thing in the project's data that cannot be used (ENSIE-030); else empty. */
  readonly problems: readonly DataProblem[];

  constructor(
    code: EnsieErrorCode,
    message: string,
    cause?: unknown,
    problems: readonly DataProblem[] = [],
  ) {
    super('ensie-error', {bubbles: true, composed: true});
    this.code = code;
    this.message = message;
    this.cause = cause;
    this.problems = problems;
  }
}

/** The visitor chose a partner, on the map or in the list. Bubbles out of shadow roots. */
export class EnsiePartnerSelectEvent extends NativeEvent {
  /** `id` of the partner. */
  readonly partner: string;

  constructor(partner: string) {
    super('ensie-partner-select', {bubbles: true, composed: true});
    this.partner = partner;
  }
}

/**
 * The visitor asks for the street map. Whoever calls `preventDefault()` takes over: nothing is
 * loaded until `grantConsent()`. Bubbles out of shadow roots.
 */
export class EnsieConsentRequestEvent extends NativeEvent {
  /** Host, with its port, that would receive the visitor's IP address. */
  readonly host: string;

  constructor(host: string) {
    super('ensie-consent-request', {bubbles: true, composed: true, cancelable: true});
    this.host = host;
  }
}

declare global {
  // They bubble: a page may listen at the document or the window.
  interface GlobalEventHandlersEventMap {
    'ensie-map-ready': Event;
    'ensie-error': EnsieErrorEvent;
    'ensie-consent-request': EnsieConsentRequestEvent;
    'ensie-partner-select': EnsiePartnerSelectEvent;
  }
}
