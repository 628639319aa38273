import {parseArgs, styleText} from 'node:util';
import {locales, type Locale} from '../../internal/language/locales.js';
import type {Project} from '../../project/project.js';
import {CommandError, EXIT, type Command, type Io} from '../command.js';
import {checkFile, type CheckedFile} from '../data-file.js';
import {fallbacksIn} from '../fallbacks.js';
import {legalTexts} from '../legal.js';
import {toLocale} from '../locale.js';
import {printable} from '../printable.js';

const help = `Usage: ensie-widgets check FILE... [--lang LANGUAGE] [--encoding ENCODING]

Says what the widgets can use of a project file (JSON), a map file (GeoJSON) or a table (CSV), and
where the rest is wrong or still to be written (TODO). FILE is - for the standard input.

  --lang sk                the texts that readers in this language get in another one:
                           ${locales.join(' ')}
  --encoding windows-1250  how a table is encoded that is not UTF-8

Exit code: 0 everything can be used; 1 some of it; 2 nothing, or the command was not understood.
`;

async function run(args: readonly string[], io: Io): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {lang: {type: 'string'}, encoding: {type: 'string'}},
  });
  if (!positionals.length) throw new CommandError('check: which file?');
  const locale = values.lang === undefined ? undefined : toLocale('check', values.lang);
  let worst: number = EXIT.good;
  for (const name of positionals) {
    worst = Math.max(worst, await checkOne(name, values.encoding, locale, io));
  }
  return worst;
}

async function checkOne(
  name: string,
  encoding: string | undefined,
  locale: Locale | undefined,
  io: Io,
): Promise<number> {
  try {
    const file = await checkFile(name, encoding);
    io.out(report(file, locale, io.hasColors));
    return file.problems.length ? EXIT.problems : EXIT.good;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    io.err(`${error.message}\n`);
    return EXIT.unusable;
  }
}

function report(file: CheckedFile, locale: Locale | undefined, hasColors: boolean): string {
  const {project, problems, more} = file;
  const name = printable(file.name);
  const bold = (text: string) => (hasColors ? styleText('bold', text) : text);
  const lines = problems.map(({place, text}) => `${bold(printable(place))}: ${printable(text)}`);
  if (more) lines.push(`${bold(name)}: … and ${more} more`);
  const count = problems.length + more;
  const color = count ? 'yellow' : 'green';
  const verdict = count ? counted(count, 'problem') : 'no problems';
  lines.push(
    `${bold(name)}: ${printable(summary(project))}; ${hasColors ? styleText(color, verdict) : verdict}`,
  );
  const about = [
    ...meanings(file),
    ...(locale ? translations(project, locale) : []),
    ...legalTexts(project, locale),
  ];
  return [...lines, ...about.map(printable), ''].join('\n');
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What of a project the elements can show. */
function summary({partners, events, objectives, results, funding}: Project): string {
  const placed = partners.filter(({position}) => position).length;
  return [
    `${counted(partners.length, 'partner')} (${placed} on the map)`,
    counted(events.length, 'event'),
    ...(objectives.length ? [counted(objectives.length, 'objective')] : []),
    ...(results.length ? [counted(results.length, 'result')] : []),
    ...(funding?.grant ? [`grant ${funding.grant}`] : []),
  ].join(', ');
}

/** How a table was read, so that a mistake is seen before a visitor sees it. */
function meanings({columns, what}: CheckedFile): string[] {
  if (!columns.length) return [];
  const width = Math.min(40, Math.max(...columns.map(({column}) => column.length)));
  return [
    `  read as ${what}:`,
    ...columns.map(({column, meaning = '(not used)'}) => `    ${column.padEnd(width)}  ${meaning}`),
  ];
}

function translations(project: Project, locale: Locale): string[] {
  const missing = fallbacksIn(project, locale);
  if (!missing.length) return [`  ${locale}: no text is shown in another language`];
  return [
    `  ${locale}: ${counted(missing.length, 'text')} shown in another language:`,
    ...missing.map(({where, lang}) => `    ${where}: ${lang}`),
  ];
}

export const check: Command = {
  summary: 'what the widgets can use of a file, and what is wrong with the rest',
  help,
  run,
};
