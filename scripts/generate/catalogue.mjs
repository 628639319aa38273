// What a translation must be, whoever wrote it. Used by `npm run localize` and tested with faults.
import {DOMParser} from '@xmldom/xmldom';

/** The same in both languages, and right so. */
const SAME = /^(ensie\.partner\d+|map\.credits|configurator\.text)$/;

/** Names and signs that Serbian leaves in Latin script. */
const LATIN_NAMES =
  /Natural Earth|GeoNames|CC BY|\bIP\b|\b[A-Z]{2}(?= \p{Script=Cyrillic})|ENSIE|GeoJSON|CSV|Manually editable HTML tags|Source editing|HTML|<div(?: data-ensie-widget)?>|<\/body>|index\.php|typo3-rte\.yaml|eu-emblem\.png|TYPO3|JavaScript|Content Security Policy|WordPress|Wix|Webnode|npm|React|Vue|Svelte|JSON|Ctrl\+C|Chrome|Edge|upgradeWidgets|ensie-widgets|WCAG|\bAA\b|EN 301 549/gu;

/** Short forms of "European Union", which the funding statement never uses. */
const UNION_SHORT = /(?<!\p{L})(EU|EÚ|UE|ES|ЕУ)(?!\p{L})/u;

/** The translation units of an XLIFF file. */
export function readUnits(xliff) {
  const document = new DOMParser().parseFromString(xliff, 'text/xml');
  return [...elements(document, 'trans-unit')].map((unit) => {
    const target = [...elements(unit, 'target')][0];
    return {
      id: unit.getAttribute('id'),
      source: textOf([...elements(unit, 'source')][0]),
      target: target && textOf(target),
      state: target?.getAttribute('state') ?? undefined,
      note: [...elements(unit, 'note')].map(({textContent}) => textContent).join(' '),
    };
  });
}

function* elements(parent, name) {
  const list = parent.getElementsByTagName(name);
  for (let i = 0; i < list.length; i++) yield list.item(i);
}

/** Placeholders become {0}, {1}. */
function textOf(element) {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    text += node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.nodeValue;
  }
  return text;
}

/** One sentence for each thing that is wrong with a unit's translation. */
export function problemsOf(unit, locale) {
  const {source, target, state, note} = unit;
  if (!note) return ['has no note that says where the text stands'];
  if (!target) return ['is not translated'];
  return [
    state === 'needs-adaptation' && 'is stale: the English text has changed since',
    target === source && !SAME.test(unit.id) && 'is still in English',
    placeholders(target) !== placeholders(source) && 'has lost or gained a placeholder',
    ...pluralProblems(unit, locale),
    /[şţŞŢ]/.test(target) && 'has a cedilla where Romanian has a comma below',
    /["'´`]/.test(target) && 'has ASCII quotes; use those of the language',
    /&(#\w+|[a-z]+);/i.test(target) && 'has an entity, which readers would see',
    /\s{2}|^\s|\s$|[\t\n]/.test(target) && 'has spaces too many',
    target !== target.normalize('NFC') && 'has letters in pieces (not Unicode NFC)',
    /^funding\./.test(unit.id) && UNION_SHORT.test(target) && 'abbreviates the European Union',
    locale === 'sr' && mixesScripts(target) && 'has Latin letters in Cyrillic text',
    locale === 'sr-Latn' && /\p{Script=Cyrillic}/u.test(target) && 'has Cyrillic letters',
  ].filter(Boolean);
}

const placeholders = (text) => (text.match(/\{\d\}/g) ?? []).sort().join();

function pluralProblems({source, target}, locale) {
  if (!source.startsWith('{n, plural,')) return [];
  if (!/^\{n, plural,( \w+ \{[^{}]*#[^{}]*\})+\}$/.test(target)) return ['is no plural message'];
  const forms = [...target.matchAll(/(\w+) \{/g)].map(([, form]) => form).sort();
  const tag = {pt: 'pt-PT', sr: 'sr-Cyrl'}[locale] ?? locale;
  const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const wanted = [...needed].sort().join(', ');
  return forms.join(', ') === wanted ? [] : [`needs the plural forms ${wanted}`];
}

function mixesScripts(text) {
  if (text.startsWith('{n, plural,'))
    return /\{[^{}]*\p{Script=Latin}[^{}]*#|#[^{}]*\p{Script=Latin}[^{}]*\}/u.test(text);
  return /\p{Script=Latin}/u.test(text.replace(LATIN_NAMES, ''));
}
