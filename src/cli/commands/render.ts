import {parseArgs} from 'node:util';
import type * as ElementRendering from '../../static/element/element-html.js';
import type * as Rendering from '../../static/render-widget.js';
import {sourceLocale} from '../../internal/language/locales.js';
import {widgetNames, type WidgetName} from '../../internal/widgets.js';
import {CommandError, EXIT, type Command, type Io} from '../command.js';
import {hasSome} from '../../data/read.js';
import {widgetFacts} from '../../snippets/widgets.js';
import {checkFile} from '../data-file.js';
import {toLocale} from '../locale.js';

const help = `Usage: ensie-widgets render --widget NAME [--lang sk] [--data FILE] ...

Prints a widget as HTML that needs no script: for pages built on a server, and to paste into editors
that remove scripts. cdn/ensie-static.css makes it look better, and is not needed.

  --widget NAME        ${widgetNames.join(', ')}
  --lang TAG           one of the widgets' languages; English without it
  --data FILE          project file, GeoJSON or CSV, - for the standard input; without it
                       the ENSIE project
  --home ID            the partner whose website it is
  --heading-level N    2 to 6, or none
  --for-editors        to paste into the editor of a CMS: no inline SVG, the emblem as a picture
  --emblem ADDRESS     where the picture of the emblem is (eu-emblem.png), in place of the inline SVG;
                       with --for-editors /ensie/eu-emblem.png without it
  --no-drawing         without any inline SVG, the emblem's among it
  --element            the element's own tag with its shadow root in it (declarative shadow DOM), for
                       pages that have the script, too: it takes over in place

Exit code: 0 all is well; 1 something in FILE was left out, which is said on the standard error; 2
nothing was printed.
`;

/** The bundler would look for the files now, which are the package's own. */
const here = import.meta.url;

/** Beside the bundled command line: the package's own modules, which find Lit as Node needs it. */
const load = <Module>(name: string): Promise<Module> =>
  import(/* @vite-ignore */ new URL(`./static/${name}.js`, here).href) as Promise<Module>;

/** Where the files are on most websites. */
const EMBLEM = '/ensie/eu-emblem.png';

async function run(args: readonly string[], io: Io): Promise<number> {
  const {values} = parseArgs({
    args: [...args],
    options: {
      widget: {type: 'string'},
      lang: {type: 'string'},
      data: {type: 'string'},
      home: {type: 'string'},
      'heading-level': {type: 'string'},
      'no-drawing': {type: 'boolean'},
      'for-editors': {type: 'boolean'},
      emblem: {type: 'string'},
      element: {type: 'boolean'},
    },
  });
  const {widget, lang, data, home, 'heading-level': level} = values;
  const {renderWidgetHTML} = await load<typeof Rendering>('render-widget');
  if (!widgetNames.includes(widget as WidgetName)) {
    throw new CommandError(`render: --widget is one of ${widgetNames.join(', ')}.`);
  }
  if (level && !/^([2-6]|none)$/.test(level)) {
    throw new CommandError('render: --heading-level is 2 to 6, or none.');
  }
  const locale = lang === undefined ? sourceLocale : toLocale('render', lang);
  const file = data === undefined ? undefined : await checkFile(data);
  const wanted = widgetFacts[widget as WidgetName].shows;
  if (file && !wanted.some((key) => hasSome(file.project, key))) {
    throw new CommandError(`${file.name}: it has no ${wanted.join(', ')}; it is ${file.what}.`);
  }
  const all = {
    widget: widget as WidgetName,
    locale,
    ...(file ? {project: file.project} : {}),
  };
  const forEditors = values['for-editors'];
  const emblemUrl = values.emblem ?? (forEditors ? EMBLEM : undefined);
  const lost: string[] = [];
  const html = values.element
    ? await (
        await load<typeof ElementRendering>('element/element-html')
      ).renderElementHTML({
        ...all,
        attributes: {...(home ? {home} : {}), ...(level ? {'heading-level': level} : {})},
      })
    : await renderWidgetHTML({
        ...all,
        svg: !values['no-drawing'] && !forEditors,
        ...(emblemUrl === undefined ? {} : {emblemUrl}),
        onProblem: (_, message) => lost.push(`${widget}: ${message}\n`),
        ...(home ? {home} : {}),
        ...(level ? {headingLevel: level as '2'} : {}),
      });
  io.out(`${html}\n`);
  const problems = (file?.problems ?? []).map(({place, text}) => `${place}: ${text}\n`);
  io.err([...problems, ...lost].join(''));
  return problems.length || lost.length ? EXIT.problems : EXIT.good;
}

export const render: Command = {summary: 'a widget as HTML that needs no script', help, run};
