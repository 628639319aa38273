import {existsSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {locales} from '../../internal/language/locales.js';
import type {LocalizedText, Project} from '../../project/project.js';
import {CommandError, EXIT, type Command, type Io} from '../command.js';
import {toLocale} from '../locale.js';
import {toProjectFile} from '../project-file.js';

const help = `Usage: ensie-widgets init [FILE] [--lang LANGUAGES]

Writes a project file to start from, or prints it where no file is named. Everything that says TODO
is for you to replace, as are dates, the country XX and the position 0, 0; leave out what you do not
know. The command check names what is left. An existing file is not touched.

  --lang sk,hu   languages of its texts; default: en
                 ${locales.join(' ')}

Exit code: 0 done; 2 the file is there already, or the command was not understood.
`;

function run(args: readonly string[], io: Io): number {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {lang: {type: 'string', default: 'en'}},
  });
  const [name, ...more] = positionals;
  if (more.length) throw new CommandError('init: one file at a time.');
  const langs = values.lang.split(',').map((lang) => toLocale('init', lang));
  const text = toProjectFile(starter(langs));
  if (!name || name === '-') {
    io.out(text);
    return EXIT.good;
  }
  if (existsSync(name)) throw new CommandError(`init: ${name} is there already.`);
  writeFileSync(name, text);
  io.out(`Written: ${name}\n`);
  return EXIT.good;
}

/** One of everything, with words that nobody takes for real. */
function starter(langs: readonly string[]): Project {
  const text = (what: string): LocalizedText =>
    Object.fromEntries(langs.map((lang) => [lang, `TODO ${what}`]));
  return {
    acronym: 'TODO short name of the project',
    title: text('full name of the project'),
    start: '2027-01',
    end: '2028-12',
    goal: text('main goal of the project'),
    objectives: [text('first objective'), text('second objective')],
    results: [
      text('a planned result'),
      {
        text: text('a result that is there'),
        status: 'achieved',
        evidence: [{url: 'TODO-file.pdf', title: text('title of the file'), type: 'PDF'}],
      },
    ],
    partners: [
      {
        id: 'xx-lead',
        name: 'TODO name of the lead partner in its own language',
        lang: langs[0]!,
        translation: text('the same name in the language of the reader'),
        kind: 'municipality',
        lead: true,
        town: 'TODO town',
        country: 'XX',
        position: [0, 0],
        website: 'https://todo.example',
      },
      {id: 'xx-partner', name: 'TODO name of the next partner', country: 'XX'},
    ],
    events: [
      {
        id: 'start',
        number: 1,
        title: text('title of the first event'),
        start: '2027-02-01',
        end: '2027-02-02',
        host: 'xx-lead',
        description: text('what happens there; may be left out'),
      },
      {id: 'milestone', title: text('a date without a place'), start: '2027-Q4', milestone: true},
    ],
    funding: {
      grant: 'TODO number of the grant agreement',
      programme: text('official name of the programme'),
      period: '2021-2027',
      statement: 'co-funded',
    },
  };
}

export const init: Command = {summary: 'a project file to start from', help, run};
