import {COLOURS} from '../internal/looks/colours.js';
import {locales, type Locale} from '../internal/language/locales.js';
import {widgetNames, type WidgetName} from '../internal/widgets.js';
import {safeLink} from '../project/links.js';
import type {FundingPeriod, FundingStatement} from '../project/project.js';
import {systems, type System} from '../snippets/snippets.js';
import {statementLanguages} from './languages.js';

/** Colours that a website can set, with what they are in a light page. */
export const colors = {
  accent: COLOURS.accent[0],
  surface: '#ffffff', // a colour field of a form knows no short form
  text: COLOURS.text[0],
  muted: COLOURS.muted[0],
} as const;

export type Color = keyof typeof colors;

export interface State {
  readonly widget: WidgetName;
  /** Whether the funding statement is that of a project of the website's own. */
  readonly own: '' | 'own';
  readonly grant: string;
  readonly programme: string;
  readonly period: FundingPeriod;
  readonly statement: FundingStatement;
  readonly authority: string;
  /** A line for each. Not in the address: whoever makes it would choose what the website loads. */
  readonly logos: string;
  /** Language of the widget; empty for that of the page it stands in. */
  readonly lang: string;
  readonly system: System;
  /** Folder of the files on the website. */
  readonly base: string;
  /** `id` of the partner whose website it is. */
  readonly home: string;
  readonly level: string;
  readonly colors: Readonly<Record<Color, string>>;
  /** Locale of the configurator itself. */
  readonly ui: Locale;
}

export const levels = ['2', '3', '4', '5', '6', 'none'] as const;

const initial: State = {
  widget: 'partner-map',
  own: '',
  grant: '',
  programme: '',
  period: '2021-2027',
  statement: 'co-funded',
  authority: '',
  logos: '',
  lang: '',
  system: 'html',
  base: '/ensie/',
  home: '',
  level: '2',
  colors,
  ui: 'en',
};

/** What is written in the address; what means nothing there is the default. */
export function readState(hash: string, ui: Locale): State {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const pick = <T extends string>(name: string, words: readonly T[], otherwise: T): T =>
    words.find((word) => word === given.get(name)) ?? otherwise;
  const color = (name: Color) => {
    const value = given.get(name) ?? '';
    return /^#[\da-f]{6}$/i.test(value) ? value : colors[name];
  };
  return {
    widget: pick('widget', widgetNames, initial.widget),
    own: pick('own', ['', 'own'], initial.own),
    grant: given.get('grant') ?? initial.grant,
    programme: given.get('programme') ?? initial.programme,
    period: pick('period', ['2021-2027', '2014-2020'], initial.period),
    statement: pick('statement', ['co-funded', 'funded'], initial.statement),
    authority: given.get('authority') ?? initial.authority,
    logos: initial.logos,
    lang: pick('lang', ['', ...locales, ...statementLanguages], initial.lang),
    system: pick('system', systems, initial.system),
    base: ownFolder(given.get('base') ?? initial.base),
    home: given.get('home') ?? initial.home,
    level: pick('level', levels, '2'),
    colors: {
      accent: color('accent'),
      surface: color('surface'),
      text: color('text'),
      muted: color('muted'),
    },
    ui: pick('ui', locales, ui),
  };
}

/** Only what differs from the default, so that addresses stay short. */
export function writeState(state: State): string {
  const {colors: chosen, logos: _logos, ...plain} = state;
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(plain)) {
    const kept = name === 'base' ? ownFolder(value) : value;
    if (kept !== initial[name as keyof typeof plain]) words.set(name, kept);
  }
  for (const [name, value] of Object.entries(chosen)) {
    if (value !== colors[name as Color]) words.set(name, value);
  }
  return words.size ? `#${words}` : '';
}

/** A folder's address ends with a slash, and is one that a script can have. */
export function folder(text: string): string {
  const {href = '', url} = safeLink(text) ?? {};
  if (!href || url?.protocol === 'mailto:' || /[?#]/.test(href)) return initial.base;
  return href.endsWith('/') ? href : `${href}/`;
}

/**
 * Whoever makes somebody follow a link to this page would choose whose scripts go into their website:
 * another website's folder is typed here, and not taken from an address.
 */
function ownFolder(text: string): string {
  const href = folder(text);
  const {origin, host} = new URL(href, location.href);
  return origin === location.origin && host === location.host ? href : initial.base;
}
