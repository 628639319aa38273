import type {Accepted} from '../internal/data-controller.js';
import {parseDays} from './dates.js';
import {safeUrl} from './links.js';
import type {
  EventLink,
  Evidence,
  Funding,
  LocalizedText,
  Partner,
  Project,
  ProjectEvent,
  ProjectItem,
} from './project.js';

type Raw = Record<string, unknown>;

const TURN_MS = 12;

/**
 * A project that every element can render, from what a page has set: an entry that cannot be used
 * is left out, a field that cannot be used is removed, and each problem is named. Nothing is
 * repaired: a bad coordinate does not become another place.
 */
export async function acceptProject(value: unknown): Promise<Accepted<Project>> {
  const problems: string[] = [];
  const pace = pacer();
  if (!isRecord(value)) problems.push('project is not an object; nothing of it can be shown.');
  const raw: Raw = isRecord(value) ? value : {};

  const entries = (key: string, list: unknown = raw[key]): [string, unknown][] => {
    if (list !== undefined && !Array.isArray(list)) problems.push(`${key} is not a list.`);
    return Array.isArray(list) ? list.map((entry, i) => [`${key}[${i}]`, entry]) : [];
  };
  /** Copies an entry without the fields that fail their check. */
  const keep = <T>(path: string, entry: Raw, checks: [keyof T & string, string, boolean][]): T => {
    const copy = {...entry};
    for (const [field, wanted, ok] of checks) {
      if (copy[field] === undefined || ok) continue;
      delete copy[field];
      problems.push(`${path}.${field} is not ${wanted}; it is left out.`);
    }
    return copy as T;
  };
  const complete = (path: string, entry: unknown, fields: string[]): entry is Raw => {
    const missing = fields.filter((field) => !isRecord(entry) || !isWord(entry[field]));
    if (missing.length) problems.push(`${path} has no ${missing.join(', ')}; it is left out.`);
    return !missing.length;
  };
  const evidence = (path: string, list: unknown): Evidence[] =>
    entries(`${path}.evidence`, list).flatMap(([at, entry]) => {
      if (!isRecord(entry) || !isLink(entry.url)) {
        problems.push(`${at}.url is not ${aLink}; it is left out.`);
        return [];
      }
      return keep<Evidence>(at, entry, [
        ['title', 'a text', isText(entry.title)],
        ['type', 'a word like PDF', isWord(entry.type)],
        ['size', 'a number of bytes', Number.isFinite(entry.size) && Number(entry.size) >= 0],
      ]);
    });
  /** Objectives and results: plain texts, or objects with a text and more. */
  const items = (key: string): Project['objectives'] =>
    entries(key).flatMap(([path, entry]): Project['objectives'] => {
      const isItem = isRecord(entry) && 'text' in entry;
      if (!isText(isItem ? entry.text : entry)) {
        problems.push(`${path} is not a text; it is left out.`);
        return [];
      }
      if (!isItem) return [entry as LocalizedText];
      const item = keep<ProjectItem>(path, entry, [
        ['status', aStatus, statuses.includes(entry.status as string)],
        ['workPackage', 'a text', isText(entry.workPackage)],
      ]);
      return [
        item.evidence === undefined ? item : {...item, evidence: evidence(path, item.evidence)},
      ];
    });

  /** Those of a list that can be used, read without keeping the page busy for long. */
  const usable = async <T>(
    key: string,
    fields: string[],
    checks: (entry: Raw) => [keyof T & string, string, boolean][],
    finish = (_path: string, entry: T): T => entry,
  ): Promise<T[]> => {
    const list: T[] = [];
    for (const [path, entry] of entries(key)) {
      if (complete(path, entry, fields)) {
        list.push(finish(path, keep<T>(path, entry, checks(entry))));
      }
      await pace();
    }
    return list;
  };

  const project = keep<Project>('project', raw, [
    ['start', aDate, isDate(raw.start)],
    ['end', aDate, isDate(raw.end)],
    ['goal', 'a text', isText(raw.goal)],
    ['title', 'a text', isText(raw.title)],
    ['funding', 'an object', isRecord(raw.funding)],
  ]);
  const partners: unknown[] = Array.isArray(raw.partners) ? raw.partners : [];
  const partnerIds = new Set(partners.map((partner) => isRecord(partner) && partner.id));
  const withLinks = (path: string, event: ProjectEvent): ProjectEvent => {
    if (event.links === undefined) return event;
    const links = entries(`${path}.links`, event.links).flatMap(([place, link]) => {
      if (isRecord(link) && isLink(link.url) && isText(link.title)) return [link as unknown];
      problems.push(`${place} has no title, or no url that is ${aLink}; it is left out.`);
      return [];
    });
    return {...event, links: links as EventLink[]};
  };
  const {funding} = raw;
  const accepted: Project = {
    ...project,
    funding: isRecord(funding)
      ? keep<Funding>('funding', funding, [
          ['grant', 'a text', isWord(funding.grant)],
          ['programme', 'a text', isText(funding.programme)],
          ['strand', 'a text', isText(funding.strand)],
          ['measure', 'a text', isText(funding.measure)],
          ['statement', 'funded or co-funded', isOneOf(funding.statement, ['funded', 'co-funded'])],
          ['period', '2014-2020 or 2021-2027', isOneOf(funding.period, ['2014-2020', '2021-2027'])],
        ])
      : undefined,
    acronym: isWord(raw.acronym) ? raw.acronym : '',
    title: project.title ?? '',
    objectives: items('objectives'),
    results: items('results'),
    partners: await usable<Partner>('partners', ['id', 'name', 'country'], (entry) => [
      ['position', '[latitude, longitude] in degrees', isPosition(entry.position)],
      ['website', aLink, isLink(entry.website)],
      ['translation', 'a text', isText(entry.translation)],
      ['region', 'a text', isText(entry.region)],
    ]),
    events: await usable<ProjectEvent>(
      'events',
      ['id'],
      (entry) => [
        ['start', aDate, isDate(entry.start)],
        ['end', aDate, isDate(entry.end)],
        ['title', 'a text', isText(entry.title)],
        ['description', 'a text', isText(entry.description)],
        ['host', 'the id of a partner', partnerIds.has(entry.host)],
      ],
      withLinks,
    ),
  };
  return {value: accepted, problems};
}

/** Gives the page a turn after each few milliseconds of work. */
function pacer(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < TURN_MS) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}

const aDate = 'a date like 2018-03-21, 2018-03, 2018-Q1 or 2018';
const statuses = ['planned', 'in-progress', 'achieved', 'unknown'];
const aStatus = `one of ${statuses.join(', ')}`;
const aLink = 'a link that starts with https:, http: or mailto:';

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isText = (value: unknown): value is LocalizedText =>
  isWord(value) || (isRecord(value) && Object.values(value).every(isWord));
const isDate = (value: unknown): boolean => isWord(value) && !!parseDays(value);
const isLink = (value: unknown): boolean => isWord(value) && !!safeUrl(value);
const isOneOf = (value: unknown, words: readonly string[]): boolean =>
  isWord(value) && words.includes(value);
const isPosition = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  [90, 180].every((limit, i) => Number.isFinite(value[i]) && Math.abs(value[i]) <= limit);
