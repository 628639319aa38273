import {chooseFunding, type FundingChoice} from '../funding/choose-funding.js';
import {centres, emblemColors, star, type FundingVariant} from '../funding/emblem-geometry.js';
import type {FundingWords} from '../funding/funding-texts.js';
import type {FundingLayout} from '../funding/funding.js';
import {legalWords, loadLanguage} from '../funding/legal/legal-texts.js';
import {langTag} from '../internal/language/locales.js';
import {prepare, type StaticHTMLOptions} from './context.js';
import {escapeAttribute, escapeHtml as escape, toHtml} from './to-html.js';

/** What `renderFundingBannerHTML()` shows, and how: the element's attributes and properties. */
export interface FundingHTMLOptions extends FundingChoice, Omit<StaticHTMLOptions, 'headingLevel'> {
  /** As the element's attribute `authority`. */
  readonly authority?: string | null;
  /** As the element's attribute `layout`. Default: `inline`. */
  readonly layout?: FundingLayout;
  /** As the element's attribute `emblem-position`. Default: `start`. */
  readonly emblemPosition?: 'start' | 'end';
  /** As the element's attribute `variant`. Default: `color`. */
  readonly variant?: FundingVariant;
  /**
   * Address of a file with the emblem, for editors that remove `<svg>`: an `<img>` takes its place.
   * The file has to be the emblem with its white border, 427 by 292. Default: none, inline SVG.
   */
  readonly emblemUrl?: string;
  /**
   * `false` writes no `<svg>`, for editors that remove it: the emblem is that of `emblemUrl`, and without
   * one is reported as missing (ENSIE-041). Default: `true`.
   */
  readonly svg?: boolean;
}

/** Width of the white border in the emblem's own units: 1/25 of its height (E4). */
const BORDER = 21.6;

/** Typeface and looks of all text (E8, E9), in properties that CMS filters keep. */
const TEXT =
  'font-family:Arial,Verdana,Tahoma,sans-serif;font-style:normal;text-decoration:none;text-transform:none';

/**
 * The funding banner as HTML that needs no script, no style sheet and no other file (E18), in any of
 * the languages of the widgets and those of the EU: for pages built on a server, and for editors that remove scripts. Where a
 * filter takes the styles and the picture out as well, all facts are still there as text.
 *
 * Works without a DOM. Put it into a page as it is: data is escaped in it.
 *
 * @param options - Grant, language and looks; `{}` is the ENSIE project in English.
 * @returns One element, as HTML.
 * @throws {TypeError} Where there is no grant agreement number: there is no emblem without one (E16).
 */
export async function renderFundingBannerHTML(options: FundingHTMLOptions = {}): Promise<string> {
  const {locale, msg, project, report} = await prepare('ensie-funding-banner', options);
  const isLost = Object.hasOwn(options, 'grant') && options.grant == null;
  const funding = chooseFunding(isLost ? {...options, grant: ''} : options, project.funding);
  if (!funding.grant) {
    throw new TypeError('renderFundingBannerHTML() needs a grant agreement number (ENSIE-040).');
  }
  const tag = options.locale ?? locale;
  await loadLanguage({
    language: {tag},
    load: async (_name, importing, use) => void use(await importing()),
  });
  const words = legalWords({locale, msg, tag}, funding, {
    ...options,
    hasOwnData: Object.hasOwn(options, 'project'),
  });
  const {language, statement} = words;
  if (options.svg === false && options.emblemUrl === undefined) {
    report('ENSIE-041', 'E1: without a drawing and without emblemUrl there is no emblem.');
  }
  const disclaimer = paragraph(toHtml(words.disclaimer), 13);
  const isCompact = options.layout === 'compact';
  return [
    `<div lang="${langTag(language)}" dir="ltr" role="group" aria-label="${escape(words.label)}" style="padding:20px;overflow:hidden;background-color:#fff;color:#000;${TEXT}">`,
    renderEmblem(words.emblem, options),
    // Keeps the text from flowing under the emblem; it stands below where there is no room beside.
    '<div style="overflow:hidden;min-width:220px">',
    paragraph(`<strong>${escape(statement)}</strong>`, 20, statementColor(options.variant)),
    ...facts(words, funding.grant).map((fact) => paragraph(fact, 14)),
    '</div>',
    isCompact
      ? `<details style="clear:both"><summary style="font-size:14px">${escape(words.disclosure)}</summary>${disclaimer}</details>`
      : `<div style="clear:both">${disclaimer}</div>`,
    '</div>',
  ].join('\n');
}

const facts = (words: FundingWords, grant: string): string[] => [
  ...(words.programmeName
    ? [`${escape(words.programme)} <b>${toHtml(words.programmeName)}</b>`]
    : []),
  ...words.lines.flatMap((line) => (line ? [toHtml(line)] : [])),
  `${escape(words.grant)} ${escape(grant)}`,
];

const paragraph = (html: string, size: number, color = '#000') =>
  `<p style="margin:0 0 8px;font-size:${size}px;line-height:1.4;color:${color};${TEXT}">${html}</p>`;

/** Reflex Blue on white; a black emblem has a black statement. */
const statementColor = (variant: FundingVariant | undefined) =>
  variant === 'mono-black' ? '#000' : '#039';

/**
 * Beside the text by floating, which filters keep. The smallest width and height are stronger than
 * whatever a page's style sheet says about pictures (E6).
 */
function renderEmblem(
  name: string,
  {layout, emblemPosition, variant, emblemUrl, svg = true}: FundingHTMLOptions,
): string {
  // In CSS pixels; the least height is 38 (E5).
  const scale = (layout === 'compact' ? 48 : 80) / 540;
  const [width, height] = [810, 540].map((side) => round((side + 2 * BORDER) * scale)) as [
    number,
    number,
  ];
  const isEnd = emblemPosition === 'end';
  const place =
    layout === 'stacked'
      ? `display:block;margin:0 ${isEnd ? '0 16px auto' : 'auto 16px 0'}`
      : `float:${isEnd ? 'right' : 'left'};margin:0 ${isEnd ? '0 16px 24px' : '24px 16px 0'}`;
  const looks = `width="${width}" height="${height}" style="${place};min-width:${width}px;min-height:${height}px"`;
  if (emblemUrl !== undefined) {
    return `<img src="${escapeAttribute(emblemUrl)}" alt="${escape(name)}" ${looks}>`;
  }
  if (!svg) return '';
  const {field, stars, line} = emblemColors(variant);
  const all = 'x="-21.6" y="-21.6" width="853.2" height="583.2"';
  // Drawn inside the rectangle, on top of which nothing else is at the edge.
  const stroke = line ? ` stroke="${line}" stroke-width="10"` : '';
  const box = line ? 'x="5" y="5" width="800" height="530"' : 'width="810" height="540"';
  const paths = centres.map(
    ([x, y]) => `<path d="${star}" fill="${stars}" transform="translate(${x} ${y})"></path>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-21.6 -21.6 853.2 583.2" role="img" aria-label="${escape(name)}" ${looks}>`,
    `<rect ${all} fill="#FFFFFF"></rect><rect ${box} fill="${field}"${stroke}></rect>${paths.join('')}</svg>`,
  ].join('');
}

const round = (value: number) => Math.round(value * 100) / 100;
