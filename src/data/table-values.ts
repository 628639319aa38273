// How people write in tables what a project file has a form for. What is not understood stays as it
// is, so that the parser says what is wrong with it.
import {simplify} from './columns.js';
import {parseDays} from '../project/dates.js';
import type {OrganisationKind} from '../project/project.js';

const YES = 'yes y true 1 x ano igen si ja da sim';
const NO = 'no n false 0 nie nem ne nao nu';

/** Kinds of organisation in our twelve languages, simplified. */
const KINDS: Readonly<Record<OrganisationKind, string>> = {
  municipality:
    'municipality town city village commune samosprava obec mesto onkormanyzat varos comune ' +
    'pasvaldiba lokalnasamouprava opcina grad municipio municipalitate oras comuna obcina opstina',
  county:
    'county region zupa kraj samospravnykraj megye provincia regione distretto apgabals zupanija distrito ' +
    'judet okrozje okrug',
  ngo:
    'ngo association foundation mimovladnaorganizacia obcianskezdruzenie nevladniorganizace spolek ' +
    'civilszervezet egyesulet alapitvany organizzazionenongovernativa associazione ' +
    'nevalstiskaorganizacija biedriba nevladinaorganizacija udruga udruzenje ' +
    'organizacaonaogovernamental associacao ong organizatieneguvernamentala asociatie ' +
    'nevladnaorganizacija drustvo',
  school: 'school skola iskola scuola escola scoala sola',
};

/** Longer than any place or date that somebody writes into a cell. */
const LONGEST_VALUE = 100;

/**
 * The text of a cell with single spaces, or `undefined` where it is none, or too long for a place or a
 * date: what patterns look at does not grow with what a file brings.
 */
function shortText(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : undefined;
  return text !== undefined && text.length <= LONGEST_VALUE ? text : undefined;
}

const includes = (words: string, word: string) => words.split(' ').includes(word);

export function kindOf(text: string): OrganisationKind | undefined {
  const word = simplify(text);
  return (Object.keys(KINDS) as OrganisationKind[]).find((kind) => includes(KINDS[kind], word));
}

export const readKind = (value: unknown): unknown =>
  (typeof value === 'string' && kindOf(value)) || value;

export function readYesNo(value: unknown): unknown {
  const word = simplify(String(value));
  if (includes(YES, word) || /^[✓✔]$/.test(String(value).trim())) return true;
  return includes(NO, word) || /^[-–—]$/.test(String(value).trim()) ? false : value;
}

/** `48.2676`, `48,2676`, `−28,5°`, `48.2676 N`; degrees, minutes and seconds are not understood. */
export function readDegrees(value: unknown): unknown {
  const text = shortText(value);
  const match = /^([NSEW])? ?([-−]?\d+(?:[.,]\d+)?) ?°? ?([NSEW])?$/i.exec(text ?? '');
  if (!match) return value;
  const [, before, number, after] = match as unknown as [string, string?, string?, string?];
  const degrees = Number(number!.replace(',', '.').replace('−', '-'));
  return /^[SW]$/i.test(before ?? after ?? '') ? -degrees : degrees;
}

const DEGREES = String.raw`([NSEW]? ?[-−]?\d+(?:[.,]\d+)? ?°? ?[NSEW]?)`;
const PAIR = new RegExp(String.raw`^${DEGREES}(?: ?[;,/|] ?| )${DEGREES}$`, 'i');

/** Latitude and longitude in one cell: `48.2676, 19.8247`, `48,2676; 19,8247`. */
export function readPosition(value: unknown): unknown {
  const match = PAIR.exec(shortText(value) ?? '');
  return match ? match.slice(1).map(readDegrees) : value;
}

/** A whole number, as lists count: `3.` */
export function readNumber(value: unknown): unknown {
  const match = typeof value === 'string' ? /^(\d+)\.?$/.exec(value.trim()) : undefined;
  return match ? Number(match[1]) : value;
}

/** An address without `https://`, as people write it: `www.town.example`, `town.example`. */
export function readWebsite(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const isHost =
    /^(www\.\S+|(?!\S*\.(html?|php|aspx?|pdf)$)[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}\/?)$/iu;
  return isHost.test(value) ? `https://${value}` : value;
}

/**
 * Start and end as a table has them: `21. 3. 2018`, `21/03/2018` (the day comes first in all our
 * languages), `2018. 03. 21.`, `3/2018`, with a time of day, and both in one cell: `21.–23. 3. 2018`.
 */
export function readPeriod(value: unknown): readonly [start: unknown, end?: unknown] {
  if (typeof value === 'number') return [String(value)];
  const text = shortText(value);
  if (text === undefined) return [value];
  const days = /^(\d{1,2})\.? ?[-–—] ?(\d{1,2}([./] ?\d{1,2}[./] ?\d{4}\.?))$/.exec(text);
  const [from, to, ...more] = days
    ? [days[1]! + days[3]!, days[2]!]
    : text.split(/ [-–—] | ?[–—] ?/);
  if (to === undefined || more.length) return [readDate(text)];
  const period = [readDate(from!), readDate(to)] as const;
  return period.every((date) => parseDays(date)) ? period : [value];
}

function readDate(text: string): string {
  const date = text.replace(/[T ]\d{1,2}:\d\d.*$/, '').trim();
  const parts = date.split(/[./ ]/).filter((part) => part);
  if (!parts.every((part) => /^\d+$/.test(part))) return date;
  const [year = '', month = '', day] = parts[0]!.length === 4 ? parts : parts.reverse();
  const iso = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  // `3/21/2018` is no date of ours: said with the words of the table.
  return parts.length > 1 && /^\d{4}-(0\d|1[0-2])(-\d\d)?$/.test(iso.join('-'))
    ? iso.join('-')
    : date;
}
