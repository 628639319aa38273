import type {EnsieElement} from '../element/ensie-element.js';
import {describeLegalTexts} from './legal.js';
import {note, problem, shorten, type Line, type Section} from './lines.js';
import {describePlace, describeUnknown} from './missing.js';
import {describeRules} from './rules.js';
import {describeScript, TAGS} from './script.js';
import type {Texts} from './texts.js';
import type {Violations} from './violations.js';
import {describeWidget} from './widget.js';

/**
 * What can be said of the widgets on the page.
 *
 * @param loaded - Versions of the copies of the script that have loaded this report.
 */
export async function describePage(
  texts: Texts,
  loaded: readonly string[],
  violations: Violations,
): Promise<Section[]> {
  const {msg} = texts;
  const widgets: Section[] = [];
  for (const element of allElements(document)) {
    const lines = await describe(element, texts);
    if (lines.length) widgets.push({heading: openingTag(element), lines});
  }
  const none = msg('There is no widget on this page.', {
    id: 'debug.none',
    desc: 'Something to be mended',
  });
  return [
    {
      heading: msg('Page and script', {
        id: 'debug.page',
        desc: 'Heading over the address of the page and what of our script is on it',
      }),
      lines: [
        {
          label: msg('Address', {id: 'debug.address', desc: 'Label of the address of the page'}),
          text: `${location.origin}${location.pathname}`,
        },
        ...describeScript(msg, loaded),
        ...(widgets.length ? [] : [problem(msg, none)]),
      ],
    },
    ...widgets,
    {heading: 'Content Security Policy', lines: describeViolations(texts, violations)},
  ];
}

async function describe(element: Element, texts: Texts): Promise<Line[]> {
  const {localName} = element;
  if (localName.startsWith('ensie-')) {
    if (!customElements.get(localName)) return describeUnknown(texts);
    // Somebody else's element.
    if (!(TAGS as readonly string[]).includes(localName)) return [];
    const rules =
      isBanner(element) && element.hasUpdated
        ? [...describeLegalTexts(element, texts), ...(await describeRules(element, texts))]
        : [];
    return [...describeWidget(element as EnsieElement, texts), ...rules];
  }
  const name = element.getAttribute('data-ensie-widget');
  return name === null ? [] : describePlace(element as HTMLElement, name, texts);
}

const isBanner = (element: Element): element is HTMLElementTagNameMap['ensie-funding-banner'] =>
  element.localName === 'ensie-funding-banner';

/** Those in shadow roots of the page, too. */
function* allElements(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* allElements(element.shadowRoot);
  }
}

/** As it is written in the page, with what tells it from others. */
function openingTag(element: Element): string {
  const named = ['id', 'data-ensie-widget'].filter((name) => element.hasAttribute(name));
  const attributes = named.map((name) => ` ${name}="${shorten(element.getAttribute(name)!)}"`);
  return `<${element.localName}${attributes.join('')}>`;
}

function describeViolations({msg}: Texts, {seen, hasEarlier}: Violations): Line[] {
  const blocked = seen.size
    ? [...seen]
    : [msg('nothing seen', {id: 'debug.nothing', desc: 'After “Blocked: ”'})];
  const lines: Line[] = blocked.map((text) => ({
    label: msg('Blocked', {
      id: 'debug.blocked',
      desc: 'Label of what the page’s Content Security Policy has blocked',
    }),
    text,
  }));
  if (hasEarlier) return lines;
  const text = msg(
    'Not every browser tells what was blocked before this panel opened; Chrome and Edge do.',
    {id: 'debug.earlier', desc: 'Stands under what a Content Security Policy has blocked'},
  );
  return [...lines, note(msg, text)];
}
