// What stands inside the widgets' tags in WordPress: their content as plain HTML, in one locale.
import {readFileSync} from 'node:fs';
import {renderElementHTML, renderWidgetHTML} from '../../dist/index.js';

const PARTS = ['goal', 'objectives', 'results'];

/** The bundled project as a file, which the build has written. */
const project = JSON.parse(readFileSync(new URL('../../cdn/ensie.json', import.meta.url), 'utf8'));

/** The content of `fallback/<locale>.json` in the plugin, which includes/fallback.php reads. */
export async function fallbackTexts(locale) {
  const render = (widget, options) => renderWidgetHTML({widget, locale, ...options});
  const shows = ['', ...orders(PARTS)];
  return {
    grant: project.funding.grant,
    partners: project.partners.map(({id, name}) => [id, name]),
    html: {
      // Every page with a map has this in it, and nearly every visitor sees the map itself instead.
      'partner-map': {'': await render('partner-map', {svg: false})},
      'project-timeline': {'': await render('project-timeline')},
      'objectives-list': await each(shows, (show) => render('objectives-list', {show})),
      'funding-banner': await each(fundings, (choice) => render('funding-banner', choice)),
    },
  };
}

const WIDGETS = ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'];

/** The content of `fallback/pictures/<locale>.json`, for includes/picture.php: each one's shadow root. */
export const pictures = (locale) =>
  each(WIDGETS, async (widget) => {
    const element = await renderElementHTML({widget, locale});
    return /<template[\s\S]*<\/template>/.exec(element)[0];
  });

/** Every choice of some of the words in any order, as the attribute `show` is written. */
function orders(words) {
  return words.flatMap((word) => {
    const others = words.filter((other) => other !== word);
    return [word, ...orders(others).map((rest) => `${word} ${rest}`)];
  });
}

/**
 * What is said, and with which words: the bundled project; its grant or another one with a
 * programme; another one alone. PHP puts in the grant and the programme that the page names.
 */
const says = {
  project: {},
  programme: {grant: '{grant}', programme: '{programme}'},
  grant: {grant: '{grant}'},
};

const fundings = Object.fromEntries(
  Object.entries(says).flatMap(([name, choice]) =>
    ['co-funded', 'funded'].flatMap((statement) =>
      ['2014-2020', '2021-2027'].map((period) => [
        `${name} ${statement} ${period}`,
        {...choice, statement, period},
      ]),
    ),
  ),
);

/** What is made of each, by its name; the members of a list are their own names. */
async function each(named, make) {
  const entries = Array.isArray(named) ? named.map((name) => [name, name]) : Object.entries(named);
  const made = entries.map(async ([name, value]) => [name, await make(value)]);
  return Object.fromEntries(await Promise.all(made));
}
