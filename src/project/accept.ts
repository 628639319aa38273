import type {Accepted} from '../internal/data-controller.js';
import {parseDays} from './dates.js';
import {safeUrl} from './links.js';
import type {Funding, LocalizedText, Partner, Project, ProjectEvent} from './project.js';

type Raw = Record<string, unknown>;

/**
 * A project that every element can render, from what a page has set: an entry that cannot be used
 * is left out, a field that cannot be used is removed, and each problem is named. Nothing is
 * repaired: a bad coordinate does not become another place.
 */
export function acceptProject(value: unknown): Accepted<Project> {
  const problems: string[] = [];
  if (!isRecord(value)) problems.push('project is not an object; nothing of it can be shown.');
  const raw: Raw = isRecord(value) ? value : {};

  const entries = (key: string): [string, unknown][] => {
    const list = raw[key];
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
  const texts = (key: string): LocalizedText[] =>
    entries(key).flatMap(([path, text]) => {
      if (isText(text)) return [text];
      problems.push(`${path} is not a text; it is left out.`);
      return [];
    });

  const project = keep<Project>('project', raw, [
    ['start', aDate, isDate(raw.start)],
    ['end', aDate, isDate(raw.end)],
    ['goal', 'a text', isText(raw.goal)],
    ['title', 'a text', isText(raw.title)],
    ['funding', 'an object', isRecord(raw.funding)],
  ]);
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
    objectives: texts('objectives'),
    results: texts('results'),
    partners: entries('partners').flatMap(([path, entry]) =>
      complete(path, entry, ['id', 'name', 'country'])
        ? keep<Partner>(path, entry, [
            ['position', '[latitude, longitude] in degrees', isPosition(entry.position)],
            ['website', aLink, isLink(entry.website)],
            ['translation', 'a text', isText(entry.translation)],
            ['region', 'a text', isText(entry.region)],
          ])
        : [],
    ),
    events: entries('events').flatMap(([path, entry]) =>
      complete(path, entry, ['id'])
        ? keep<ProjectEvent>(path, entry, [
            ['start', aDate, isDate(entry.start)],
            ['end', aDate, isDate(entry.end)],
            ['title', 'a text', isText(entry.title)],
          ])
        : [],
    ),
  };
  return {value: accepted, problems};
}

const aDate = 'a date like 2018-03-21, 2018-03 or 2018';
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
