import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {scriptFile, widgetNames, type WidgetName} from '../../internal/widgets.js';
import {keepRoom} from '../../snippets/room.js';
import {widgetFacts} from '../../snippets/widgets.js';
import {CommandError, EXIT, type Command, type Io} from '../command.js';

const help = `Usage: ensie-widgets files FOLDER [--widgets NAMES] [--base /ensie/] [--page FILE]

Copies the files for the script tag into FOLDER of a website, for example public/ensie, and prints the
text to paste: with embed.html and ensie-frame.js for frames, ensie.json and its schema to start a
project file from, and configurator.html, which writes texts for other websites.

  --widgets NAMES   those in the text: ${widgetNames.join(', ')};
                    all without it
  --base /ensie/    address of FOLDER on the website; guessed from its name without it
  --page FILE       writes a page with the text, too

Files of an earlier version are replaced; an ensie.json or embed.html that is different stays as it is.

Exit code: 0 the files are there; 2 FOLDER holds other files, or the command was not understood.
`;

/** Beside the bundled command line: `dist/cli.js`. */
const ours = fileURLToPath(new URL(/* @vite-ignore */ '../', import.meta.url));

const MAIN = 'ensie-widgets.js';

/** People write into these: their project, and the hosts of their data. */
const THEIRS = ['ensie.json', 'embed.html'];

function run(args: readonly string[], io: Io): number {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {widgets: {type: 'string'}, base: {type: 'string'}, page: {type: 'string'}},
  });
  const [folder, ...more] = positionals;
  if (!folder || more.length) {
    throw new CommandError('files: name one folder, for example public/ensie.');
  }
  const widgets = values.widgets === undefined ? widgetNames : toWidgets(values.widgets);
  const base = (values.base ?? addressOf(folder)).replace(/\/*$/, '/');
  const {page} = values;
  if (page && existsSync(page)) throw new CommandError(`files: ${page} is there already.`);
  const kept = copyFiles(folder);
  const text = toPaste(base, widgets);
  if (page) writePage(page, text);
  io.out(
    [
      `Written: ${folder}${page ? ` and ${page}` : ''}`,
      ...kept.map((name) => `Kept: ${name}, which is different from ours`),
      '',
      `Paste this into a page; the first line is needed once. ${base}configurator.html writes more.`,
      '',
      text,
    ].join('\n'),
  );
  return EXIT.good;
}

function toWidgets(list: string): WidgetName[] {
  const names = list.split(/[\s,]+/).filter(Boolean);
  const unknown = names.find((name) => !(widgetNames as readonly string[]).includes(name));
  if (!names.length || unknown !== undefined) {
    throw new CommandError(`files: --widgets are some of ${widgetNames.join(', ')}.`);
  }
  return names as WidgetName[];
}

/** What servers and site generators call the folder that is the website. */
const WEBSITE =
  /^.*(?:^|\/)(public|public_html|static|www|html|htdocs|httpdocs|wwwroot|docroot|web|site)\//;

/** `public/assets/ensie` is `/assets/ensie/`. */
function addressOf(folder: string): string {
  const path = resolve(folder).replaceAll('\\', '/');
  return WEBSITE.test(path) ? path.replace(WEBSITE, '/') : `/${basename(path)}`;
}

/** Copies all; gives the names of those that are somebody's own by now. */
function copyFiles(folder: string): string[] {
  const from = join(ours, 'cdn');
  if (!existsSync(join(from, MAIN))) {
    throw new CommandError('files: they are not built yet: npm run build.');
  }
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new CommandError(`files: ${folder} is not a folder.`);
  }
  mkdirSync(folder, {recursive: true});
  const there = readdirSync(folder);
  if (there.length && !there.includes(MAIN)) {
    throw new CommandError(`files: ${folder} holds other files: choose a folder of its own.`);
  }
  const isOther = (name: string) =>
    there.includes(name) &&
    !readFileSync(join(folder, name)).equals(readFileSync(join(from, name)));
  const kept = THEIRS.filter(isOther);
  rmSync(join(folder, 'chunks'), {recursive: true, force: true});
  for (const name of readdirSync(from).filter((name) => !kept.includes(name))) {
    cpSync(join(from, name), join(folder, name), {recursive: true});
  }
  cpSync(join(ours, 'LICENSE'), join(folder, 'LICENSE'));
  return kept;
}

function toPaste(base: string, widgets: readonly WidgetName[]): string {
  const [first, ...more] = widgets;
  const file = first && !more.length ? scriptFile(first) : MAIN;
  return [
    `<script type="module" src="${base}${file}"></script>`,
    ...widgets.map(
      (name) => `<ensie-${name}>${keepRoom(widgetFacts[name].room, '')}</ensie-${name}>`,
    ),
    '',
  ].join('\n');
}

function writePage(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  const head = `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">`;
  writeFileSync(file, `<!doctype html>\n<html lang="en">\n${head}\n<title>ENSIE</title>\n${text}`);
}

export const files: Command = {summary: 'the files for the script tag, into a website', help, run};
