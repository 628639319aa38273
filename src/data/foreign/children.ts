// Lazy: loaded where a page says data="children". Imports nothing that the first paint has, and of
// read.ts types only, so that it stands alone in its own chunk.
import {columnOf, type FieldName} from './cells/columns.js';
import {countryCode} from './cells/country-codes.js';
import {cellOf, type Cell} from './cells/cells.js';
import {Cells, toConverted, toPartner, type Entry} from './entries.js';
import {EUROPE} from '../fields.js';
import {Problems} from '../problems.js';
import type {Conversion} from '../conversion.js';
import {kindOf} from './cells/table-values.js';

/** What an item is: a partner, a heading above others, or nothing of ours. */
interface Item {
  readonly entry?: Entry;
  /** What all in its list have in common: a country, a kind. */
  readonly heading?: readonly Cell[];
}

/** Attributes are surer than words, and an item's own words than those of a heading. */
const RANK = {words: 98, heading: 99} as const;

/** Text in them is not an item's. */
const NOT_TEXT = 'ul,ol,script,style,template';
/** They stand on a line of their own. */
const LINES = 'br,p,div,dd,dt,address,h1,h2,h3,h4,h5,h6';

/**
 * Partners of the list inside a tag, `<li><a href="…">Name, Town, Country</a>`, which visitors without
 * JavaScript see. What an item with a list of its own says of a country or a kind is true of all in
 * that list. Where there is no list, links are partners.
 */
export function fromChildren(host: Element): Conversion {
  const problems = new Problems();
  const list = [...host.querySelectorAll('li')];
  const elements = list.length ? list : [...host.querySelectorAll('a[href]')];
  if (!elements.length) return 'there is no list of partners';
  const items = new Map<Element, Item>();
  const partners: {entry: Entry; place: string}[] = [];
  elements.forEach((element, i) => {
    const place = `item ${i + 1} of the list`;
    const around = items.get(element.parentElement!.closest('li')!);
    const item = toItem(element, place, around, host, problems);
    items.set(element, item);
    if (item.entry) partners.push({entry: item.entry, place});
  });
  const entries = partners.map(({entry}) => entry);
  return toConverted('partners', entries, (i) => partners[i]!.place, problems);
}

function toItem(
  element: Element,
  place: string,
  around: Item | undefined,
  host: Element,
  problems: Problems,
): Item {
  if (around && !around.heading) {
    problems.add(place, 'is in the list of a partner');
    return {};
  }
  const common = around?.heading ?? [];
  const text = textOf(element, true) || textOf(element, false);
  const {parts, country} = split(text);
  const link = linksOf(element).find((found) => !/^(mailto|tel):/i.test(hrefOf(found)));
  const cells = (rank: number, values: Partial<Record<FieldName, unknown>>): Cell[] =>
    (Object.keys(values) as FieldName[]).map((field) => ({
      ...{field, rank, place},
      value: values[field],
    }));
  if (element.querySelector('li')) {
    const [land, kind] = [countryIn(text), kindOf(text)];
    if (land || kind || (!link && !country && parts.length < 2)) {
      return {heading: [...cells(RANK.heading, {country: land, kind}), ...common]};
    }
  }
  if (!parts.length) {
    problems.add(place, 'has no text');
    return {};
  }
  const [name, ...town] = parts;
  const said = [
    ...attributesOf(element, place),
    ...cells(RANK.words, {
      name,
      country,
      town: town.join(', '),
      lang: langOf(link ?? element, host),
    }),
    ...common,
  ];
  // A bare `#` stands where a script does the rest.
  if (link && hrefOf(link) !== '#') {
    said.push({field: 'website', rank: RANK.words, value: hrefOf(link), place: `${place}, link`});
  }
  return {entry: toPartner(new Cells(said), problems)};
}

/** Links of the element itself, not of a list within it. */
const linksOf = (element: Element): Element[] =>
  element.localName === 'a'
    ? [element]
    : [...element.querySelectorAll('a[href]')].filter((link) => link.closest('li') === element);

const hrefOf = (link: Element): string => link.getAttribute('href')!.trim();

/** What `data-lat`, `data-id` and the like say, under all names that a table may use as well. */
const attributesOf = (element: Element, place: string): Cell[] =>
  [element, ...linksOf(element)].flatMap((at) =>
    [...at.attributes]
      .filter(({name}) => name.startsWith('data-'))
      .flatMap(({name, value}) => cellOf(name.slice(5), value, `${place}, ${name}`)),
  );

/** The language that the list marks its text with. */
function langOf(element: Element, host: Element): string | null | undefined {
  const marked = element.closest('[lang]');
  return marked !== host && host.contains(marked) ? marked?.getAttribute('lang') : undefined;
}

/** The text of an item as one line, its lines with commas between them. */
function textOf(element: Element, withoutAsides: boolean): string {
  const read = (node: Node): string => {
    if (!(node instanceof Element)) return node instanceof Text ? node.data : '';
    if (node.matches(NOT_TEXT) || (withoutAsides && isAside(node))) return '';
    if (node.localName === 'img') return node.getAttribute('alt') ?? '';
    return node.matches(LINES) ? `, ${readAll(node)}, ` : readAll(node);
  };
  const readAll = (parent: Element) => [...parent.childNodes].map(read).join('');
  return readAll(element)
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A link beside a name: `Penne, Italy (<a href="…">web</a>)`. */
function isAside(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  const isAddress = /^(https?:|www\.)|^[^\s@]+@\S+$|^[a-z\d-]+(\.[a-z\d-]+)+\/?$/i.test(text);
  return element.localName === 'a' && (isAddress || columnOf(text)?.field === 'website');
}

const MARKS = ' :;•·–—-';

/** Without what people write round a name: bullets, dashes, colons. */
function withoutMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && MARKS.includes(text[start]!)) start++;
  while (end > start && MARKS.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** A longer text is a sentence, not a name with a country. */
const LONGEST_NAME = 200;

/** Name, town and country of `Name, Town, Country`, `Name (Country)` and `Name – Country`. */
function split(text: string): {parts: string[]; country?: string | undefined} {
  const parts = text
    .split(',')
    .map(withoutMarks)
    .filter((part) => part);
  const last = parts.pop();
  if (last === undefined) return {parts};
  const whole = parts.length ? countryIn(last) : undefined;
  if (whole) return {parts, country: whole};
  const short = last.length <= LONGEST_NAME ? last : '';
  const [, before, after = ''] = /^(.*\S)\s?(?:\s[–—-]\s|\()\s?([^()]+)\)?$/.exec(short) ?? [];
  const country = countryIn(after);
  return {parts: [...parts, (country && before) || last], country};
}

/** Not every two letters behind a comma are a country: `Association, o. z.`, `Company, SA`. */
const countryIn = (text: string): string | undefined =>
  /\p{L}{3}/u.test(text) || (/^[A-Z]{2}$/.test(text) && EUROPE.includes(text))
    ? countryCode(text)
    : undefined;
