import {parseDays} from '../project/dates.js';
import * as field from './fields.js';
import {readFields} from './fields.js';
import {pacer, readEntries, type Reader} from './entry-list.js';
import {partIsLost} from './page/load-error.js';
import {NOT_ON_MAP, Problems} from './problems.js';
import {eventFields, partnerFields, wholeFields} from './project-fields.js';
import {isRecord, own, type Raw} from './records.js';
import type {Partner, Project, ProjectEvent} from '../project/project.js';

/** The version of the file format that this code knows. */
const VERSION = 1;

export interface ParsedProject {
  /** `undefined` where the data are no project at all. */
  readonly project: Project | undefined;
  readonly problems: Problems;
}

/**
 * The only gate for data that did not come with the package: makes a project that every element can
 * render from whatever a page, a file or a table holds. An entry that cannot be used is left out, a
 * field that cannot be used is removed, and each problem is named with its place. Nothing is
 * repaired: a bad coordinate does not become another place. Works without a DOM.
 */
export async function parseProject(value: unknown): Promise<ParsedProject> {
  const problems = new Problems();
  if (!isRecord(value)) {
    problems.add('project', 'is not an object', 'nothing of it can be shown');
    return {project: undefined, problems};
  }
  const version = own(value, 'version');
  if (version !== undefined && version !== VERSION) {
    problems.add('version', `is not ${VERSION}`, 'what is known of it is shown');
  }
  const pace = pacer();
  const whole = readFields(value, wholeFields, '', problems);
  if (isBefore(whole.end, whole.start)) {
    problems.add('end', `${whole.end} is before the start, ${whole.start}`);
    delete whole.end;
  }
  const usual = await loadRareForms(value);
  const paths: string[] = [];
  const partners = await readEntries<Partner>(
    value,
    'partners',
    (raw, path) => readPartner(usual(raw, path, problems), path, problems),
    problems,
    pace,
    paths,
  );
  leaveOutSwapped(partners, paths, problems);
  const ids = new Set(partners.map(({id}) => id));
  const readEvent: Reader<ProjectEvent> = (raw, path) =>
    toEvent(usual(raw, path, problems), path, ids, problems);
  const events = await readEntries<ProjectEvent>(value, 'events', readEvent, problems, pace);
  const project: Project = {
    ...whole,
    acronym: whole.acronym ?? '',
    title: whole.title ?? '',
    objectives: whole.objectives ?? [],
    results: whole.results ?? [],
    partners,
    events,
  };
  return {project, problems};
}

/** `2018-03-21T10:00`, `SVK` and pictures are rare: what reads them is loaded where there is one. */
async function loadRareForms(
  raw: Raw,
): Promise<(raw: Raw, path: string, problems: Problems) => Raw> {
  const isRare = (value: unknown) =>
    typeof value === 'string' && /^(\d.{9}[T ]\d.*|[a-z]{3}|el|uk)$/i.test(value);
  const has = (some: (entry: Raw) => boolean) =>
    ['partners', 'events'].some((key) => {
      const list = own(raw, key);
      return Array.isArray(list) && list.some((entry) => isRecord(entry) && some(entry));
    });
  const [forms, images] = await Promise.all([
    has(({start, end, country}) => [start, end, country].some(isRare)) && import('./rare-forms.js'),
    has(({image}) => image != null) && import('./images.js'),
  ]).catch(partIsLost);
  const readers = {count: field.count, isWord: field.isWord, readFields, text: field.text};
  return (raw, path, problems) => {
    const usual = forms ? forms.usual(raw) : raw;
    return images ? images.withImages(usual, path, problems, readers) : usual;
  };
}

const readPartner: Reader<Partner> = (raw, path, problems) => {
  const partner = readFields(raw, partnerFields, path, problems);
  const name = partner.name ?? partner.town;
  if (!name) return problems.add(path, 'has no name');
  const {position, country = ''} = partner;
  if (position && field.isSwapped(position, country)) {
    sayThatSwapped(position, `${path}.position`, problems);
    delete partner.position;
  }
  return {...partner, id: partner.id ?? '', name, country};
};

const sayThatSwapped = (
  [latitude, longitude]: readonly [number, number],
  path: string,
  problems: Problems,
) =>
  problems.add(
    path,
    `latitude ${latitude}, longitude ${longitude} is not in Europe (are they swapped?)`,
    NOT_ON_MAP,
  );

/**
 * Without any country the other places tell: where most of them are in Europe, one that is not, but would
 * be with longitude first, is swapped.
 */
function leaveOutSwapped(partners: Partner[], paths: readonly string[], problems: Problems): void {
  if (partners.some(({country}) => country)) return;
  const placed = partners.filter(({position}) => position);
  const inEurope = placed.filter(({position}) => field.isInEurope(...position!)).length;
  if (inEurope < 2 || inEurope * 2 < placed.length) return;
  partners.forEach((partner, i) => {
    const {position} = partner;
    if (!position || !field.isSwapped(position, 'BE')) return;
    sayThatSwapped(position, `${paths[i]}.position`, problems);
    const {position: _, ...rest} = partner;
    partners[i] = rest;
  });
}

function toEvent(raw: Raw, path: string, partners: ReadonlySet<string>, problems: Problems) {
  const event = readFields(raw, eventFields, path, problems);
  if (!Object.keys(event).length) return problems.add(path, 'says nothing of an event');
  // What could not be read as a date is shown as it stands.
  const start = own(raw, 'start');
  if (!event.start && /^[sn]/.test(typeof start)) event.when ??= `${start as string | number}`;
  if (isBefore(event.end, event.start)) {
    problems.add(`${path}.end`, `${event.end} is before the start, ${event.start}`);
    delete event.end;
  }
  if (event.host !== undefined && !partners.has(event.host)) {
    problems.add(`${path}.host`, `"${event.host}" is not the id of a partner`);
    delete event.host;
  }
  return {...event, id: event.id ?? ''};
}

function isBefore(end: string | undefined, start: string | undefined): boolean {
  const [last, first] = [parseDays(end), parseDays(start)];
  return !!last && !!first && last.last < first.first;
}
