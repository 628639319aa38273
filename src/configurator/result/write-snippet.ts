import {escapeMarkup} from '../../internal/escape.js';
import {version} from '../../internal/version.js';
import type {Project} from '../../project/project.js';
import {snippetFor, type Snippet} from '../../snippets/snippets.js';
import {widgetFacts} from '../../snippets/widgets.js';
import {renderWidgetHTML} from '../../static/render-widget.js';
import {ownAttributes, type Logo} from '../form/funding-form.js';
import {textsIn} from '../messages.js';
import type {State} from '../state.js';
import {integrity, textFiles} from './build-facts.js';
import {renderElement} from './complete.js';

export interface SnippetChoice {
  readonly state: State;
  /** Another project than the bundled one. */
  readonly project: Project | undefined;
  /** Of the file with that project. */
  readonly fileName: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** Beside the funding statement. */
  readonly logos: readonly Logo[];
}

/** No higher than the emblem in the text without a script (E12). */
const logoTag = ({src, alt}: Logo): string =>
  `<img slot="logos" src="${escapeMarkup(src)}" alt="${escapeMarkup(alt)}" height="60">`;

/** Writes the text to paste, with what is shown without JavaScript in it. */
export async function writeSnippet(choice: SnippetChoice): Promise<Snippet> {
  const {state, project, fileName, attributes} = choice;
  const locale = state.lang || state.ui;
  const html = await renderWidgetHTML({
    ...ownAttributes(state),
    widget: state.widget,
    locale,
    svg: false,
    // Editors take out an SVG, or show its code (TYPO3).
    emblemUrl: `${state.base}eu-emblem.png`,
    headingLevel: state.level as '2',
    ...(state.system === 'static' && attributes.home ? {home: attributes.home} : {}),
    ...(project ? {project} : {}),
  }).catch(() => '');
  const src = project && fileName ? `${state.base}${encodeURIComponent(fileName)}` : '';
  const logos = choice.logos.map(logoTag);
  const element =
    state.system === 'html'
      ? await renderElement({
          widget: state.widget,
          locale,
          attributes: {...attributes, src},
          content: logos.join(''),
          ...(project ? {project} : {}),
        })
      : '';
  const fallback = [html, ...logos].join('\n');
  return snippetFor({
    widget: state.widget,
    system: state.system,
    base: state.base,
    // A frame does not know the language of the page around it.
    lang: state.system === 'frame' ? locale : state.lang,
    attributes: {...attributes, src},
    fallback,
    element,
    room: widgetFacts[state.widget].room,
    version,
    integrity,
    texts: textFiles[state.lang],
    title: widgetFacts[state.widget].name(textsIn(() => locale)),
    height: widgetFacts[state.widget].frame,
  });
}
