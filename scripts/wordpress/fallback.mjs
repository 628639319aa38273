// What stands inside the widgets' tags in WordPress: their content as plain HTML, in one locale.
// Made in Node from what `npm run build` writes, without a DOM.
import {readFileSync} from 'node:fs';
import {renderFundingBannerHTML} from '../../dist/index.js';
import {plural} from '../../dist/internal/format.js';
import {loadLocale, needsLoading} from '../../dist/internal/locales.js';
import {messagesIn} from '../../dist/internal/messages.js';
import {kindName} from '../../dist/partner-map/partner-text.js';
import {nameOfCountry} from '../../dist/project/countries.js';
import {formatDays, isoDate, parseDays} from '../../dist/project/dates.js';
import {ensieProject} from '../../dist/project/ensie.js';
import {readUnits} from '../catalogue.mjs';

const PARTS = ['goal', 'objectives', 'results'];

/** English texts by id: every catalogue has them. */
const sources = new Map(
  readUnits(readFileSync(new URL('../../xliff/sk.xlf', import.meta.url), 'utf8')).map(
    ({id, source}) => [id, source],
  ),
);

/** The content of `fallback/<locale>.json` in the plugin, which includes/fallback.php reads. */
export async function fallbackTexts(locale) {
  if (needsLoading(locale)) await loadLocale(locale);
  const msg = messagesIn(() => locale);
  const project = ensieProject(msg);
  const text = (id, ...values) =>
    msg(values.length ? withValues(id, values) : sources.get(id), {id});
  const context = {locale, msg, project, text};
  return {
    grant: project.funding.grant,
    partners: project.partners.map(({id, name}) => [id, name]),
    html: {
      'partner-map': {'': renderPartners(context)},
      'project-timeline': {'': renderTimeline(context)},
      'objectives-list': Object.fromEntries(
        ['', ...orders(PARTS)].map((show) => [show, renderObjectives(context, show)]),
      ),
      'funding-banner': await renderFundings(locale),
    },
  };
}

/** What the tag `str` makes of a message with values in it. */
const withValues = (id, values) => ({
  strTag: true,
  strings: sources.get(id).split(/\{\d\}/),
  values,
});

/** Every choice of some of the words in any order, as the attribute `show` is written. */
function orders(words) {
  return words.flatMap((word) => {
    const others = words.filter((other) => other !== word);
    return [word, ...orders(others).map((rest) => `${word} ${rest}`)];
  });
}

function renderPartners({locale, msg, text, project}) {
  const items = project.partners.map((partner) => {
    const {name, lang, translation, town, region, country, approximate, kind, lead} = partner;
    const nameHtml = inLanguage(name, lang, locale);
    const countryName = nameOfCountry(country, locale, msg);
    const place = [
      town && inLanguage(town, lang, locale),
      region && escape(region),
      escape(approximate ? text('map.approximate', countryName) : countryName),
    ];
    const says = [
      lead && escape(text('map.lead')),
      translation !== name && lang !== locale && escape(translation),
      place.filter(Boolean).join(', '),
      escape(kindName(kind, msg)),
    ];
    const link = partner.website
      ? `<a href="${escape(partner.website)}">${nameHtml}</a>`
      : nameHtml;
    return `<li><strong>${link}</strong> – ${says.filter(Boolean).join(' · ')}</li>`;
  });
  return block(locale, heading(text('map.heading')), `<ol>${items.join('\n')}</ol>`);
}

/** Says nothing about past and future: it is read on another day than it is made. */
function renderTimeline({locale, msg, text, project}) {
  const dates = (start, end) => escape(formatDays(start, end, locale, msg));
  const total = project.events.filter(({number}) => number).length;
  const period = [
    dates(parseDays(project.start), parseDays(project.end)),
    escape(plural(text('timeline.events'), total, locale)),
  ];
  const items = project.events.map((event) => {
    const {number, title, start, end, milestone} = event;
    const numbered = number && escape(text('timeline.eventOf', number, total));
    const when = start
      ? `<time datetime="${isoDate(start)}">${dates(parseDays(start), parseDays(end))}</time>`
      : escape(text('timeline.dateUnknown'));
    const what = [title && escape(title), numbered, !milestone && placeOf(event)];
    return `<li>${when}: ${what.filter(Boolean).join(' · ')}</li>`;
  });
  return block(
    locale,
    heading(text('timeline.heading')),
    `<p>${period.join(' · ')}</p>`,
    `<ol>${items.join('\n')}</ol>`,
  );

  function placeOf({town, lang, country, host}) {
    const partner = project.partners.find(({id}) => id === host);
    const name = country && escape(nameOfCountry(country, locale, msg));
    const known = town
      ? [[inLanguage(town, lang, locale), name].filter(Boolean).join(', ')]
      : [name, escape(text('timeline.placeUnknown'))];
    const held =
      partner &&
      `${escape(text('timeline.host'))}: ${inLanguage(partner.name, partner.lang, locale)}`;
    return [...known, held].filter(Boolean).join(' · ');
  }
}

function renderObjectives({locale, text, project}, show) {
  const list = (part, tag) =>
    `${heading(text(`objectives.${part}`), 3)}\n` +
    `<${tag}>${project[part].map((item) => `<li>${escape(item)}</li>`).join('\n')}</${tag}>`;
  const parts = {
    goal: () =>
      `<p><strong>${escape(text('objectives.goal'))}:</strong> ${escape(project.goal)}</p>`,
    objectives: () => list('objectives', 'ol'),
    results: () => list('results', 'ul'),
  };
  return block(
    locale,
    heading(text('objectives.heading')),
    `<p><b>${escape(project.acronym)}</b> ${escape(project.title)}</p>`,
    ...(show ? show.split(' ') : PARTS).map((part) => parts[part]()),
  );
}

/**
 * What is said, and with which words: the bundled project; its grant or another one with a
 * programme; another one alone. PHP puts in the grant and the programme that the page names.
 */
async function renderFundings(locale) {
  const says = {
    project: {},
    programme: {grant: '{grant}', programme: '{programme}'},
    grant: {grant: '{grant}'},
  };
  const variants = {};
  for (const [name, choice] of Object.entries(says)) {
    for (const statement of ['co-funded', 'funded']) {
      for (const period of ['2014-2020', '2021-2027']) {
        variants[`${name} ${statement} ${period}`] = await renderFundingBannerHTML({
          locale,
          statement,
          period,
          ...choice,
        });
      }
    }
  }
  return variants;
}

/** The page may be in another language than we have. */
const block = (locale, ...parts) => `<div lang="${locale}" dir="ltr">\n${parts.join('\n')}\n</div>`;

const heading = (text, level = 2) => `<h${level}>${escape(text)}</h${level}>`;

const inLanguage = (text, lang, locale) =>
  lang && lang !== locale ? `<span lang="${lang}">${escape(text)}</span>` : escape(text);

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const escape = (text) => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);
