import {paintedAncestors} from '../../internal/looks/contrast.js';
import type {FundingHost, RuleBreach} from '../funding-host.js';

/** 1 cm, the least height of the emblem, in CSS pixels. */
const MIN_HEIGHT = 38;

/** Boxes are rarely at whole pixels. */
const TOLERANCE = 0.5;

/** How far up the page to look for other logos, in ancestors of the element. */
const NEIGHBOURHOOD = 3;

export function findBreaches(element: FundingHost): RuleBreach[] {
  const emblem = element.renderRoot.querySelector('.emblem');
  if (!emblem) {
    return [
      {rule: 'E16', message: 'there is no grant number, so there is no emblem: write grant="…".'},
    ];
  }
  const box = emblem.getBoundingClientRect();
  const messages: [rule: string, message: string | false][] = [
    ['E1', hidden(emblem, box)],
    ...(box.height ? visible(element, emblem, box) : []),
    [
      'E3',
      isMono(element.variant) &&
        `variant="${element.variant}" is for printing: a website shows the emblem in colour.`,
    ],
    [
      'E13',
      !element.funding.programme && 'the programme is missing: write programme="…" beside grant.',
    ],
    [
      'E14',
      !element.funding.period &&
        'the period is missing: write period="2014-2020" or period="2021-2027"; the disclaimer of 2014-2020 is shown.',
    ],
  ];
  return messages.flatMap(([rule, message]) => (message ? [{rule, message}] : []));
}

/** Rules about an emblem that has a box. */
const visible = (
  element: FundingHost,
  emblem: Element,
  box: DOMRect,
): [string, string | false][] => [
  ['E3', altered(emblem)],
  ['E5', box.height < MIN_HEIGHT - TOLERANCE && smaller],
  [
    'E6',
    Math.abs(box.width / box.height - 1.5) > 0.01 &&
      'the page distorts the emblem: its sides are 3:2.',
  ],
  ['E10', covered(element, emblem, box)],
  ['E11', isCrowded(emblem, box) && crowded],
  ['E12', outdone(element, box)],
  ['E15', element.placement === 'top' && isBelowTheFold(box) && fold],
];

const smaller =
  'the emblem is smaller than 1 cm (38 px): take the page’s zoom, scale or transform off it.';
const crowded =
  'there is too little space round the emblem: write --ensie-space with its unit, for example 1em.';
const fold =
  'placement="top" says that the emblem is seen on landing, but one has to scroll: put it higher.';

const isMono = (variant: unknown) => variant === 'mono-blue' || variant === 'mono-black';

function hidden(emblem: Element, box: DOMRect): string | false {
  // What has to be on screen for the emblem to be: itself, or the box in which it can be scrolled.
  let shown = box;
  for (const at of paintedAncestors(emblem)) {
    const {display, visibility, opacity, contentVisibility, overflowX, overflowY} =
      getComputedStyle(at);
    const how =
      (display === 'none' && 'display: none') ||
      (at === emblem && visibility !== 'visible' && `visibility: ${visibility}`) ||
      (opacity === '0' && 'opacity: 0') ||
      (at !== emblem && contentVisibility === 'hidden' && 'content-visibility: hidden');
    if (how) return `the emblem is hidden: ${nameOf(at)} has ${how}.`;
    if (isCutOff(at, shown)) return `the emblem is cut off by ${nameOf(at)}: give it more room.`;
    if (/auto|scroll/.test(overflowX + overflowY)) shown = at.getBoundingClientRect();
  }
  return !box.width && !box.height && 'the emblem is hidden: it has no box on the page.';
}

/** A box that can be scrolled shows all of it in the end. */
function isCutOff(at: Element, box: DOMRect): boolean {
  const {overflowX, overflowY} = getComputedStyle(at);
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  // What the root has is the window's.
  if (at instanceof SVGElement || at === document.documentElement || at === document.body)
    return false;
  const {left, right, top, bottom} = at.getBoundingClientRect();
  const [x, y] = [TOLERANCE, TOLERANCE];
  return (
    (cuts(overflowX) && (box.left < left - x || box.right > right + x)) ||
    (cuts(overflowY) && (box.top < top - y || box.bottom > bottom + y))
  );
}

/** An ancestor's effects reach into our shadow root; nothing in there can take them off. */
function altered(emblem: Element): string | false {
  for (const at of paintedAncestors(emblem)) {
    const {filter, opacity, mixBlendMode} = getComputedStyle(at);
    const how =
      (filter !== 'none' && `filter: ${filter}`) ||
      (opacity !== '1' && opacity !== '0' && `opacity: ${opacity}`) ||
      (mixBlendMode !== 'normal' && `mix-blend-mode: ${mixBlendMode}`);
    if (how) return `the page changes the emblem’s colours: take ${how} off ${nameOf(at)}.`;
  }
  return false;
}

/**
 * Where the emblem is in the window, the topmost element at its centre and near its corners. What
 * stays in place when the page scrolls, or is a dialog, covers it for a moment only.
 */
function covered(element: Element, emblem: Element, box: DOMRect): string | false {
  const inside = (part: number) => [box.left + box.width * part, box.top + box.height * part];
  const points = [
    inside(0.1),
    inside(0.5),
    inside(0.9),
    [inside(0.9)[0], inside(0.1)[1]],
    [inside(0.1)[0], inside(0.9)[1]],
  ] as [number, number][];
  for (const [x, y] of points) {
    const top = topmost(x, y);
    if (!top || top === element) continue;
    const ancestors = [...paintedAncestors(top)];
    const isOwn = ancestors.includes(emblem) || [...paintedAncestors(emblem)].includes(top);
    if (!isOwn && !ancestors.some(isPassing)) {
      return `${nameOf(top)} covers the emblem: nothing may be put on it.`;
    }
  }
  return false;
}

const isPassing = (at: Element) =>
  at instanceof HTMLDialogElement || /fixed|sticky/.test(getComputedStyle(at).position);

/** The innermost element at a place in the window, across shadow roots. */
function topmost(x: number, y: number): Element | null {
  let top = document.elementFromPoint(x, y);
  for (let inner = top; inner;) {
    inner = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (!inner || inner === top) break;
    top = inner;
  }
  return top;
}

/** Logos in our slot, and pictures in the same row of the page. */
function outdone(element: Element, box: DOMRect): string | false {
  const others: Element[] = [];
  let place: Element | null = element;
  for (let i = 0; i < NEIGHBOURHOOD && place; i++) place = place.parentElement;
  for (const picture of (place ?? document.body).querySelectorAll('img, svg, object, canvas')) {
    const {top, bottom} = picture.getBoundingClientRect();
    const isInRow = Math.min(bottom, box.bottom) - Math.max(top, box.top) > box.height / 2;
    if (element.contains(picture) || isInRow) others.push(picture);
  }
  const larger = others.find((picture) => {
    const {width, height} = picture.getBoundingClientRect();
    return width > box.width + TOLERANCE && height > box.height + TOLERANCE;
  });
  return (
    !!larger &&
    `${nameOf(larger)} is larger than the emblem: make it as low or as narrow, or put the image itself into slot="logos".`
  );
}

/** Round emblem and statement there is a quarter of the emblem's height. */
function isCrowded(emblem: Element, box: DOMRect): boolean {
  const {left, top, right} = emblem.closest('.claim')!.getBoundingClientRect();
  const clear = Math.min(box.left - left, right - box.right, box.top - top);
  return clear < Math.min(box.height, box.width / 1.5) / 4 - TOLERANCE;
}

/** Where the emblem is before anybody scrolls. */
function isBelowTheFold({left, top, right, bottom}: DOMRect): boolean {
  const {clientWidth, clientHeight} = document.documentElement;
  return (
    bottom + window.scrollY > clientHeight ||
    top + window.scrollY < 0 ||
    right + window.scrollX > clientWidth ||
    left + window.scrollX < 0
  );
}

/** As a style sheet would call it. */
function nameOf(element: Element): string {
  const id = element.id && `#${element.id}`;
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  return `<${element.localName}${id}${classes}>`;
}
