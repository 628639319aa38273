import {INLINE_DATA} from '../internal/inline-data.js';
import {checkColours} from '../element/check-colours.js';
import type {EnsieElement} from '../element/ensie-element.js';
import {langHolder} from '../internal/language/language.js';
import type {Reporting} from '../internal/report.js';
import {note, reportLine, shorten, type Line} from './lines.js';
import type {Texts} from './texts.js';

/** What a widget shows, in which language and why, and what it has reported. */
export function describeWidget(element: EnsieElement & Reporting, texts: Texts): Line[] {
  const {msg} = texts;
  const colours = element.hasUpdated ? checkColours(element) : undefined;
  const reports = [...(element.ensieReports?.values() ?? [])];
  const lines: (Line | undefined)[] = [
    {
      label: msg('Language', {id: 'debug.language', desc: 'Label of the language of a widget'}),
      text: `${languageOf(element)} (${reasonOfLocale(element, texts)})`,
    },
    {
      label: msg('Data', {id: 'debug.data', desc: 'Label of where the data of a widget are from'}),
      text: sourceOf(element, texts),
    },
    reports.length && !element.hasUpdated ? undefined : stateOf(element, texts),
    ...reports
      // Whether the page still breaks an EU rule is said by rules.ts; of its colours too what is true now.
      .filter(
        ({code, message}) => code !== 'ENSIE-041' && (code !== 'ENSIE-043' || message === colours),
      )
      .map(reportLine),
  ];
  return lines.filter((line) => line !== undefined);
}

/** The funding statement speaks more languages than the other widgets. */
function languageOf(element: EnsieElement): string {
  const card = element.renderRoot.querySelector<HTMLElement>('.card');
  return element.locale === 'en' && card ? card.lang : element.locale;
}

function reasonOfLocale(element: EnsieElement, {msg, isKnown}: Texts): string {
  const holder = langHolder(element);
  const lang = holder?.getAttribute('lang');
  if (!holder || !lang) {
    return msg('the page does not say its language', {
      id: 'debug.noLanguage',
      desc: 'Why a widget speaks English; in brackets after “en”',
    });
  }
  const place = `<${holder.localName} lang="${lang}">`;
  if (isKnown(lang) || languageOf(element) !== 'en') return place;
  const reason = msg('there are no texts in this language', {
    id: 'debug.noTexts',
    desc: 'Why a widget speaks English; in brackets after “en (<html lang="de">: ”',
  });
  return `${place}: ${reason}`;
}

/** The first of these that a page gives (src/data/page/page-data.ts). */
function sourceOf(element: EnsieElement, {msg}: Texts): string {
  if (element.project) {
    return msg('set by a script of the page', {
      id: 'debug.fromScript',
      desc: 'Where the data of a widget are from; after “Data: ”',
    });
  }
  if (element.querySelector(INLINE_DATA)) {
    return msg('JSON inside the tag', {
      id: 'debug.fromTag',
      desc: 'Where the data of a widget are from; after “Data: ”',
    });
  }
  if (element.src != null) return shorten(element.src) || 'src=""';
  if (element.data === 'children') {
    return msg('the list inside the tag', {
      id: 'debug.fromList',
      desc: 'Where the data of a widget are from; after “Data: ”',
    });
  }
  // What was given is refused or lost: its report says so.
  if (element.renderRoot.querySelector('.notice')) return '–';
  return msg('the project that comes with the script', {
    id: 'debug.bundled',
    desc: 'Where the data of a widget are from; after “Data: ”',
  });
}

/** Why there is nothing to be seen of a widget, where it is not one of its own reports. */
function stateOf(element: EnsieElement, {msg}: Texts): Line | undefined {
  if (!element.hasUpdated) {
    const text = msg('not shown yet: texts or data are on their way', {
      id: 'debug.waiting',
      desc: 'Why a widget cannot be seen',
    });
    return note(msg, text);
  }
  const card = element.renderRoot.querySelector('.card:not([hidden])');
  if (!card || card.getClientRects().length) return undefined;
  const text = msg('hidden by the page’s styles, or in a part of it that is closed', {
    id: 'debug.hidden',
    desc: 'Why a widget cannot be seen',
  });
  return note(msg, text);
}
