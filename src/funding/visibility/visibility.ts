// Lazy: loaded when the page is idle, to check the EU visibility rules.
import {adoptStyles} from '../../internal/looks/adopt-styles.js';
import {groundCss} from '../background.styles.js';
import {paintedAncestors} from '../../internal/looks/contrast.js';
import {backgroundOf} from '../background.js';
import type {FundingHost} from '../funding-host.js';
import {findBreaches} from './visibility-rules.js';

export {findBreaches};

/** Values of the attributes that are a choice; the first is the default. */
const CHOICES = {
  layout: ['inline', 'stacked', 'compact'],
  emblemPosition: ['start', 'end'],
  variant: ['color', 'mono-blue', 'mono-black'],
  placement: ['none', 'top'],
  statement: ['co-funded', 'funded'],
  period: ['2014-2020', '2021-2027'],
} as const;

/**
 * Looks at the element in its page: reports what is wrong, adapts it to what is behind it, and
 * stays attentive until the returned function is called.
 */
export function watch(element: FundingHost): () => void {
  // Waits for something: it is looked at when that has come.
  if (element.isUpdatePending) return () => undefined;
  const leaving = new AbortController();
  const {signal} = leaving;
  reportChoices(element);
  reportBreaches(element);
  adapt(element);
  // jsdom, in which websites run tests of their own, knows neither.
  if (!window.matchMedia || !window.IntersectionObserver) return () => undefined;

  // A page that turns dark says so in one of these ways.
  const readapt = () => adapt(element);
  for (const feature of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(feature).addEventListener('change', readapt, {signal});
  }
  addEventListener(
    'transitionend',
    ({propertyName}) => {
      if (propertyName.startsWith('background')) adapt(element);
    },
    {signal},
  );
  const themes = new MutationObserver(readapt);
  for (const at of paintedAncestors(element)) themes.observe(at, {attributes: true});

  // Whether something covers the emblem can only be seen where it is in the window.
  const arrival = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      arrival.disconnect();
      reportBreaches(element);
    },
    {threshold: 1},
  );
  const emblem = element.renderRoot.querySelector('.emblem');
  if (emblem) arrival.observe(emblem);

  unfoldForPrint(element, signal);
  signal.addEventListener('abort', () => {
    themes.disconnect();
    arrival.disconnect();
  });
  return () => leaving.abort();
}

function reportChoices(element: FundingHost): void {
  for (const [property, values] of Object.entries(CHOICES)) {
    const value = element[property as keyof typeof CHOICES];
    if (value == null || (values as readonly string[]).includes(value)) continue;
    const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    element.report(
      'ENSIE-003',
      `${attribute}="${value}" is not ${values.join(' or ')}; ${values[0]} is used.`,
    );
  }
}

function reportBreaches(element: FundingHost): void {
  // That there is no grant has been said. A page that is not laid out, as the DOM of a test, shows nothing at all.
  if (!element.funding.grant || !document.documentElement.getBoundingClientRect().width) return;
  for (const {rule, message} of findBreaches(element)) {
    element.report('ENSIE-041', `${rule}: ${message}`);
  }
}

/** Border and text colours for what is behind the card. */
function adapt(element: FundingHost): void {
  const card = element.renderRoot.querySelector<HTMLElement>('.card');
  if (!card) return;
  adoptStyles(element.shadowRoot!, groundCss);
  // Measured without what an earlier measurement did to the card.
  delete card.dataset.ground;
  delete card.dataset.plain;
  const probe = card.appendChild(document.createElement('i'));
  const {ground, isReadable} = backgroundOf(card, probe);
  card.dataset.ground = ground;
  if (!['--_text', '--_muted'].every((name) => isReadable(`var(${name})`))) card.dataset.plain = '';
  probe.remove();
}

/** Browsers without `::details-content` print a disclosure as it is. */
function unfoldForPrint(element: FundingHost, signal: AbortSignal): void {
  let folded: HTMLDetailsElement | null = null;
  const unfold = () => {
    folded = element.renderRoot.querySelector<HTMLDetailsElement>('details:not([open])');
    if (folded) folded.open = true;
  };
  const fold = () => {
    if (folded) folded.open = false;
    folded = null;
  };
  addEventListener('beforeprint', unfold, {signal});
  addEventListener('afterprint', fold, {signal});
}
