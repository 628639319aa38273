import * as field from './fields.js';
import {readFields, type Draft, type Field, type Fields} from './fields.js';
import {isRecord, own} from './records.js';
import type {
  EventLink,
  Evidence,
  Funding,
  LocalizedText,
  Partner,
  Project,
  ProjectEvent,
  ProjectItem,
} from '../project/project.js';

/** An object that says nothing without some of its fields. */
const record =
  <T, K extends keyof T & string = never>(
    fields: Fields<T>,
    ...needed: K[]
  ): Field<Draft<T> & Pick<T, K>> =>
  (value, path, problems) => {
    if (!isRecord(value)) return problems.add(path, 'is not an object');
    const draft = readFields(value, fields, path, problems);
    const missing = needed.filter((key) => draft[key] === undefined);
    if (missing.length) return problems.add(path, `has no ${missing.join(', ')}`);
    return draft as Draft<T> & Pick<T, K>;
  };

const evidenceFields: Fields<Evidence> = {
  url: field.link,
  title: field.text,
  type: field.word,
  size: field.bytes,
};

const itemFields: Fields<ProjectItem> = {
  text: field.text,
  status: field.oneOf(['planned', 'in-progress', 'achieved', 'unknown']),
  outcome: field.text,
  source: field.link,
  evidence: field.listOf(record(evidenceFields, 'url')),
  workPackage: field.text,
};

/** Objectives and results: plain texts, or objects with a text and more. */
const item: Field<LocalizedText | ProjectItem> = (value, path, problems) =>
  isRecord(value) && own(value, 'text') !== undefined
    ? record(itemFields, 'text')(value, path, problems)
    : field.text(value, path, problems);

const linkFields: Fields<EventLink> = {url: field.link, title: field.text};

const fundingFields: Fields<Funding> = {
  grant: field.word,
  statement: field.oneOf(['funded', 'co-funded']),
  period: field.oneOf(['2014-2020', '2021-2027']),
  programme: field.text,
  authority: field.text,
  strand: field.text,
  measure: field.text,
};

export const wholeFields: Fields<Omit<Project, 'partners' | 'events' | 'version'>> = {
  acronym: field.word,
  title: field.text,
  start: field.date,
  end: field.date,
  about: field.listOf(field.text),
  website: field.website,
  grantAmount: field.amount,
  goal: field.text,
  objectives: field.listOf(item),
  results: field.listOf(item),
  eventsSummary: field.text,
  funding: record(fundingFields),
};

/** Of an entry that `images.ts` has read before. */
const alreadyRead = <T>(value: unknown) => value as T;

export const partnerFields: Fields<Partner> = {
  id: field.word,
  name: field.word,
  lang: field.language,
  translation: field.text,
  kind: field.oneOf(['municipality', 'county', 'ngo', 'school']),
  lead: field.flag,
  town: field.word,
  region: field.text,
  country: field.country,
  position: field.position,
  approximate: field.flag,
  website: field.website,
  description: field.text,
  image: alreadyRead,
};

export const eventFields: Fields<ProjectEvent> = {
  id: field.word,
  number: field.count,
  title: field.text,
  start: field.eventDate,
  end: field.date,
  time: field.time,
  when: field.word,
  town: field.word,
  lang: field.language,
  country: field.country,
  host: field.word,
  description: field.text,
  links: field.listOf(record(linkFields, 'url', 'title')),
  image: alreadyRead,
  milestone: field.flag,
};
