// How people write in tables what a project file has a form for. What is not understood stays as it
// is, so that the parser says what is wrong with it.
import type {OrganisationKind} from '../../../project/project.js';
import {simplify} from '../../simplify.js';
import {KINDS, LEADS, NO, PARTNERS, YES} from './words.js';

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

/** A whole number, as lists count: `3.` */
export function readNumber(value: unknown): unknown {
  const match = typeof value === 'string' ? /^(\d+)\.?$/.exec(value.trim()) : undefined;
  return match ? Number(match[1]) : value;
}

/** What stands in columns, and is the name of one as well: a kind, a role, yes or no. */
export const isValueWord = (text: string): boolean =>
  kindOf(text) !== undefined ||
  readRole(text) !== undefined ||
  typeof readYesNo(text) === 'boolean';

/** Whether a role in the project is that of the lead partner; nothing where it is no role. */
export function readRole(value: unknown): boolean | undefined {
  const word = simplify(String(value));
  return includes(LEADS, word) ? true : includes(PARTNERS, word) ? false : undefined;
}
