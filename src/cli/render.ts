import {parseArgs} from 'node:util';
import type * as Rendering from '../static/render-widget.js';
import type {WidgetName} from '../static/render-widget.js';
import {CommandError, EXIT, type Command, type Io} from './command.js';
import {checkFile} from './data-file.js';

const help = `Usage: ensie-widgets render --widget NAME [--lang sk] [--data FILE] ...

Prints a widget as HTML that needs no script: for pages built on a server, and to paste into editors
that remove scripts. cdn/ensie-static.css makes it look better, and is not needed.

  --widget NAME        partner-map, project-timeline, objectives-list, funding-banner
  --lang TAG           one of the twelve languages; English without it
  --data FILE          project file, GeoJSON or CSV; without it the ENSIE project
  --home ID            the partner whose website it is
  --heading-level N    2 to 6, or none
  --no-drawing         without inline SVG, for editors that remove it

Exit code: 0 all is well; 1 something in FILE was left out, which is said on the standard error; 2
nothing was printed.
`;

/** Beside the bundled command line: the package's own modules, which find Lit as Node needs it. */
const rendering = new URL(/* @vite-ignore */ './static/render-widget.js', import.meta.url).href;

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
    },
  });
  const {widget, lang = 'en', data, home, 'heading-level': level} = values;
  const {renderWidgetHTML, widgetNames} = (await import(
    /* @vite-ignore */ rendering
  )) as typeof Rendering;
  if (!widgetNames.includes(widget as WidgetName)) {
    throw new CommandError(`render: --widget is one of ${widgetNames.join(', ')}.`);
  }
  if (level && !/^([2-6]|none)$/.test(level)) {
    throw new CommandError('render: --heading-level is 2 to 6, or none.');
  }
  const file = data === undefined ? undefined : await checkFile(data);
  const html = await renderWidgetHTML({
    widget: widget as WidgetName,
    locale: lang,
    svg: !values['no-drawing'],
    ...(home ? {home} : {}),
    ...(level ? {headingLevel: level as '2'} : {}),
    ...(file ? {project: file.project} : {}),
  });
  io.out(`${html}\n`);
  io.err((file?.problems ?? []).map(({place, text}) => `${place}: ${text}\n`).join(''));
  return file?.problems.length ? EXIT.problems : EXIT.good;
}

export const render: Command = {summary: 'a widget as HTML that needs no script', help, run};
