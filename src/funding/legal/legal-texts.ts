// Lazy: loaded where a page names a programme or a period, has a project of its own, wants an emblem in
// one colour, or is in a language that the other widgets do not speak. Imports nothing that holds the widgets' texts.
import {str} from '@lit/localize/internal/str-tag.js';
import {html} from 'lit';
import {matchTag} from '../../internal/language/match-tag.js';
import type {Language, MsgFn} from '../../internal/language/messages.js';
import {pickText} from '../../project/pick-text.js';
import type {Funding, LocalizedText} from '../../project/project.js';
import {inLanguage, renderText} from '../../project/text.js';
import type {FundingVariant} from '../emblem-geometry.js';
import {fundingWords, type FundingWords} from '../funding-texts.js';
import type {LegalLanguage, OwnTexts} from './legal-language.js';
import {renderMonoEmblem} from '../mono-emblem.js';
import {isProgrammeName, isSameEverywhere, programmes} from '../programmes.js';

const languages = {
  // Those of the EU that only the funding statement speaks.
  bg: () => import('../languages/funding-bg.js'),
  da: () => import('../languages/funding-da.js'),
  de: () => import('../languages/funding-de.js'),
  el: () => import('../languages/funding-el.js'),
  es: () => import('../languages/funding-es.js'),
  et: () => import('../languages/funding-et.js'),
  fi: () => import('../languages/funding-fi.js'),
  fr: () => import('../languages/funding-fr.js'),
  ga: () => import('../languages/funding-ga.js'),
  lt: () => import('../languages/funding-lt.js'),
  mt: () => import('../languages/funding-mt.js'),
  nl: () => import('../languages/funding-nl.js'),
  pl: () => import('../languages/funding-pl.js'),
  sv: () => import('../languages/funding-sv.js'),
  // Those of all widgets: names only.
  sk: () => import('../languages/funding-sk.js'),
  hu: () => import('../languages/funding-hu.js'),
  it: () => import('../languages/funding-it.js'),
  lv: () => import('../languages/funding-lv.js'),
  hr: () => import('../languages/funding-hr.js'),
  pt: () => import('../languages/funding-pt.js'),
  ro: () => import('../languages/funding-ro.js'),
  sl: () => import('../languages/funding-sl.js'),
  cs: () => import('../languages/funding-cs.js'),
  sr: () => import('../languages/funding-sr.js'),
  'sr-Latn': () => import('../languages/funding-sr-Latn.js'),
};

type Name = keyof typeof languages;

const names = Object.keys(languages) as Name[];
const loaded = new Map<Name, LegalLanguage>();

/** What loads a file: an element, which also says where it did not come, or a server. */
interface Loader {
  readonly language: {readonly tag: string};
  load<T>(name: string, importing: () => Promise<T>, use: (module: T) => unknown): Promise<void>;
}

/** Loads what the language of a page has; `undefined` where that is nothing, or is there. */
export function loadLanguage(loader: Loader): Promise<void> | undefined {
  const name = matchTag(loader.language.tag, names);
  if (!name || loaded.has(name)) return undefined;
  return loader.load(`the texts of "${name}"`, languages[name], ({texts}) =>
    loaded.set(name, texts),
  );
}

/** What a page says beside the grant. */
interface Page {
  readonly authority?: string | null;
  readonly variant?: FundingVariant | null;
  /** The bundled project is in English where it is not in the language of the page. */
  readonly hasOwnData: boolean;
}

/**
 * The words for a grant, in the language of the page where there is a source for its statement.
 *
 * @param language - That of the other widgets, which is English where they do not speak the page's,
 *   and the page's as it is written there.
 */
export function legalWords(
  language: Language & {readonly tag: string},
  funding: Partial<Funding>,
  {authority, variant, hasOwnData}: Page,
): FundingWords {
  const given = {...funding, authority: authority ?? funding.authority};
  const words = wordsIn(language, given, hasOwnData);
  return variant ? {...words, monoEmblem: renderMonoEmblem(words.emblem, variant)} : words;
}

/** What says its language: only the bundled project has a strand here. */
function inEnglish(funding: Partial<Funding>): Partial<Funding> {
  const {strand, measure} = funding;
  if (typeof strand !== 'string' || typeof measure !== 'string') return funding;
  return {
    ...funding,
    programme: 'europe-for-citizens',
    strand: {en: strand},
    measure: {en: measure},
  };
}

function wordsIn(
  language: Language & {readonly tag: string},
  given: Partial<Funding>,
  hasOwnData: boolean,
): FundingWords {
  const name = matchTag(language.tag, names);
  const texts = name && loaded.get(name);
  const own = texts?.own;
  const isWhole = given.statement === 'funded' || given.programme === 'nextgenerationeu';
  const shipped = shippedWords(language, own ? undefined : texts, isWhole, given);
  const short = isWhole ? own?.funded : own?.coFunded;
  if (!own || !short) return shipped;
  const funding = hasOwnData ? given : inEnglish(given);
  const statement = withFund(short, funding);
  const disclaimer = funding.period === '2021-2027' && ownDisclaimer(own, name!, texts, funding);
  return {
    ...shipped,
    ...own,
    language: name!,
    statement,
    programmeName: programmeText(funding, name!, texts),
    lines: [funding.strand, funding.measure].map((line) => line && renderText(line, name!)),
    disclaimer: disclaimer
      ? `${statement}. ${disclaimer}`
      : html`<span lang="en">${shipped.disclaimer}</span>`,
  };
}

/** In a language that all widgets speak. */
function shippedWords(
  language: Language,
  texts: LegalLanguage | undefined,
  isWhole: boolean,
  funding: Partial<Funding>,
): FundingWords {
  const {locale, msg} = language;
  const words = fundingWords(language, {...funding, statement: isWhole ? 'funded' : 'co-funded'});
  const statement = withFund(words.statement, funding);
  const authority = authorityText(funding, locale, texts);
  return {
    ...words,
    statement,
    programmeName: programmeText(funding, locale, texts),
    ...(funding.period === '2021-2027' && {
      disclaimer: `${statement}. ${disclaimerOf2021(msg, authority)}`,
    }),
  };
}

/** NextGenerationEU is named in the statement itself. */
const withFund = (statement: string, {programme}: Partial<Funding>): string =>
  programme === 'nextgenerationeu' ? `${statement} – ${programmes[programme]}` : statement;

function programmeText(
  {programme}: Partial<Funding>,
  language: string,
  texts: LegalLanguage | undefined,
): FundingWords['programmeName'] {
  if (!isProgrammeName(programme)) return programme && renderText(programme, language);
  if (programme === 'nextgenerationeu') return undefined;
  const translation = texts?.programmes[programme];
  const lang = isSameEverywhere(programme) ? undefined : 'en';
  return translation ?? inLanguage(programmes[programme], lang, language);
}

/** From 2021 on the statement is the disclaimer's first sentence (model grant agreement, 17.3). */
const disclaimerOf2021 = (
  msg: MsgFn,
  authority = msg('the granting authority', {
    id: 'funding.authority',
    desc: 'Stands in the disclaimer of 2021-2027 after “European Union or” where the page does not name it',
  }),
): string =>
  msg(
    str`Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or ${authority}. Neither the European Union nor the granting authority can be held responsible for them.`,
    {
      id: 'funding.disclaimer2021',
      desc: 'Disclaimer that grant agreements of 2021-2027 prescribe, after "Funded by the European Union."; the value is the granting authority or its name',
    },
  );

/** `undefined` where there is no source for a sentence with this authority. */
function ownDisclaimer(
  own: OwnTexts,
  name: string,
  texts: LegalLanguage,
  funding: Partial<Funding>,
): string | undefined {
  const authority = authorityText(funding, name, texts) ?? own.authority;
  if (!authority) return undefined;
  const short = isEacea(funding.authority) ? EACEA : /\(([^()]+)\)$/.exec(authority)?.[1];
  if (!own.authority && (!short || (own.isForEaceaOnly && short !== EACEA))) return undefined;
  return own.disclaimer.replace(EACEA, () => short!).replace('{authority}', () => authority);
}

const EACEA = 'EACEA';

const isEacea = (authority: LocalizedText | undefined): boolean =>
  typeof authority === 'string' && authority.trim().toUpperCase() === EACEA;

/** The name of the granting authority as it stands in the disclaimer; none where the page gives none. */
function authorityText(
  {authority}: Partial<Funding>,
  language: string,
  texts: LegalLanguage | undefined,
): string | undefined {
  if (!authority) return undefined;
  if (!isEacea(authority)) return pickText(authority, language).text.trim() || undefined;
  const inEnglish =
    language === 'en' && 'the European Education and Culture Executive Agency (EACEA)';
  return texts?.eacea ?? (inEnglish || EACEA);
}
