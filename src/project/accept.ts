import type {Accepted} from '../internal/data-controller.js';
import {parseDays} from './dates.js';
import {safeUrl} from './links.js';
import type {LocalizedText, Partner, Project, ProjectEvent} from './project.js';

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

  /** Those of a list that can be used, read without keeping the page busy for long. */
  const usable = async <T>(
    key: string,
    fields: string[],
    checks: (entry: Raw) => [keyof T & string, string, boolean][],
  ): Promise<T[]> => {
    const list: T[] = [];
    for (const [path, entry] of entries(key)) {
      if (complete(path, entry, fields)) list.push(keep<T>(path, entry, checks(entry)));
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
  const accepted: Project = {
    ...project,
    acronym: isWord(raw.acronym) ? raw.acronym : '',
    title: project.title ?? '',
    objectives: texts('objectives'),
    results: texts('results'),
    partners: await usable<Partner>('partners', ['id', 'name', 'country'], (entry) => [
      ['position', '[latitude, longitude] in degrees', isPosition(entry.position)],
      ['website', aLink, isLink(entry.website)],
      ['translation', 'a text', isText(entry.translation)],
      ['region', 'a text', isText(entry.region)],
    ]),
    events: await usable<ProjectEvent>('events', ['id'], (entry) => [
      ['start', aDate, isDate(entry.start)],
      ['end', aDate, isDate(entry.end)],
      ['title', 'a text', isText(entry.title)],
    ]),
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

const aDate = 'a date like 2018-03-21, 2018-03 or 2018';
const aLink = 'a link that starts with https:, http: or mailto:';

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isText = (value: unknown): value is LocalizedText =>
  isWord(value) || (isRecord(value) && Object.values(value).every(isWord));
const isDate = (value: unknown): boolean => isWord(value) && !!parseDays(value);
const isLink = (value: unknown): boolean => isWord(value) && !!safeUrl(value);
const isPosition = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  [90, 180].every((limit, i) => Number.isFinite(value[i]) && Math.abs(value[i]) <= limit);
