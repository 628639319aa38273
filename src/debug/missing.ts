import type {Reporting} from '../internal/report.js';
import {problem, reportLine, type Line} from './lines.js';
import {nameOf, TAGS} from './script.js';
import type {Texts} from './texts.js';

/** A tag that looks like one of ours and is none. */
export const describeUnknown = (texts: Texts): Line[] => [noSuchWidget(texts, registered())];

/** Why no widget was made of a `data-ensie-widget`; nothing where there is one. */
export function describePlace(place: Reporting, written: string, texts: Texts): Line[] {
  const {msg} = texts;
  const tag = `ensie-${written.split('?')[0]}`;
  if ([...place.children].some(({localName}) => localName === tag)) return [];
  if (!customElements.get(tag)) return [noSuchWidget(texts, registered().map(nameOf))];
  if (place.ensieReports) return [...place.ensieReports.values()].map(reportLine);
  const reason = place.isContentEditable
    ? msg('No widget is made of it in an editor.', {
        id: 'debug.editor',
        desc: 'Why there is no widget in a place for one: the text is being edited',
      })
    : msg('No widget was made of it: upgradeWidgets() was not called for this part of the page.', {
        id: 'debug.notUpgraded',
        desc: 'Why there is no widget in a place for one; keep upgradeWidgets(), the name of a function',
      });
  return [problem(msg, reason)];
}

const registered = () => TAGS.filter((tag) => customElements.get(tag));

function noSuchWidget({msg}: Texts, known: readonly string[]): Line {
  const text = msg('There is no such widget. There are:', {
    id: 'debug.unknown',
    desc: 'Stands before the names that could be written instead of a misspelt one',
  });
  return problem(msg, `${text} ${known.join(', ') || '–'}`);
}
