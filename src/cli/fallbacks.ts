import {isProjectItem} from '../project/items.js';
import type {Locale} from '../internal/language/locales.js';
import {pickText} from '../project/pick-text.js';
import type {LocalizedText, Project} from '../project/project.js';

/** A text that readers in a language get in another one. */
export interface Fallback {
  /** `events "kick-off": title` */
  readonly where: string;
  /** Language in which they get it. */
  readonly lang: string;
}

/** The texts for which a project has no translation. One that is a single text is in no language. */
export function fallbacksIn(project: Project, locale: Locale): Fallback[] {
  return textsOf(project).flatMap(([where, text]) => {
    if (!text) return [];
    const {lang} = pickText(text, locale);
    return !lang || lang === locale || lang === locale.split('-')[0] ? [] : [{where, lang}];
  });
}

type Named = [where: string, text: LocalizedText | undefined];

function textsOf(project: Project): Named[] {
  const {
    title,
    about = [],
    goal,
    objectives,
    results,
    partners,
    events,
    eventsSummary,
    funding,
  } = project;
  const items = (key: 'objectives' | 'results', list: Project['objectives']) =>
    list.flatMap((item, i): Named[] => {
      const where = `${key}[${i}]`;
      if (!isProjectItem(item)) return [[where, item]];
      const {text, outcome, workPackage, evidence = []} = item;
      const titles = evidence.map((it, j): Named => [`${where}.evidence[${j}].title`, it.title]);
      return [
        [`${where}.text`, text],
        [`${where}.outcome`, outcome],
        [`${where}.workPackage`, workPackage],
        ...titles,
      ];
    });
  return [
    ['title', title],
    ...about.map((text, i): Named => [`about[${i}]`, text]),
    ['goal', goal],
    ...items('objectives', objectives),
    ...items('results', results),
    ...partners.flatMap(({id, translation, region, description}): Named[] => [
      [`partner "${id}": translation`, translation],
      [`partner "${id}": region`, region],
      [`partner "${id}": description`, description],
    ]),
    ...events.flatMap(({id, title, description, links = []}): Named[] => [
      [`event "${id}": title`, title],
      [`event "${id}": description`, description],
      ...links.map((link): Named => [`event "${id}": link ${link.url}`, link.title]),
    ]),
    ['eventsSummary', eventsSummary],
    ['funding.programme', funding?.programme],
    ['funding.strand', funding?.strand],
    ['funding.measure', funding?.measure],
    ['funding.authority', funding?.authority],
  ];
}
