// How people write in tables what a project file has a form for. What is not understood stays as it
// is, so that the parser says what is wrong with it.
import {simplify} from './simplify.js';
import type {OrganisationKind} from '../project/project.js';

const YES = 'yes y true 1 x ano igen si ja da sim';
const NO = 'no n false 0 nie nem ne nao nu';

/** Roles in a project, simplified. */
const LEADS =
  'lead leader coordinator leadpartner leadbeneficiary projectcoordinator koordinator veducipartner veduci vezetopartner ' +
  'vezeto capofila coordinatore vadosaispartneris koordinators vodecipartner nositelj nositeljprojekta coordenador ' +
  'lider parceirolider coordonator partenerlider vodilnipartner koordinatorprojekta vedoucipartner vedouci';
const PARTNERS =
  'partner participant beneficiary projectpartner associatedpartner resztvevo partneris parceiro partener ' +
  'ucastnik prijemca';

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
