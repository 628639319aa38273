import {inspect} from 'node:util';
import {build} from './commands/build.js';
import {check} from './commands/check.js';
import {CommandError, EXIT, type Command, type Io} from './command.js';
import {convert} from './commands/convert.js';
import {files} from './commands/files.js';
import {init} from './commands/init.js';
import {render} from './commands/render.js';
import {printable} from './printable.js';
import {version} from '../internal/version.js';

const commands: Readonly<Record<string, Command>> = {
  check,
  convert,
  files,
  init,
  render,
  build,
};

const help = `Usage: ensie-widgets COMMAND ...

${Object.entries(commands)
  .map(([name, {summary}]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

ensie-widgets COMMAND --help says more of one of them; --version prints the version (${version}).
Nothing is asked of the network.
`;

async function main([name = '--help', ...args]: readonly string[], io: Io): Promise<number> {
  if (/^(--help|-h|help)$/.test(name)) return say(help, io);
  if (/^(--version|-v)$/.test(name)) return say(`${version}\n`, io);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new CommandError(`There is no command "${name}"; see ensie-widgets --help.`);
  if (args.some((arg) => /^(--help|-h)$/.test(arg))) return say(command.help, io);
  return command.run(args, io);
}

function say(text: string, io: Io): number {
  io.out(text);
  return EXIT.good;
}

// Whoever reads the output may have seen enough: `ensie-widgets check … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(printable(text)),
    hasColors: process.stdout.isTTY && process.stdout.hasColors(),
  });
} catch (error) {
  const {code = ''} = error as NodeJS.ErrnoException;
  const isTyped = error instanceof CommandError || code.startsWith('ERR_PARSE_ARGS');
  console.error(printable(isTyped ? (error as Error).message : inspect(error)));
  process.exitCode = EXIT.unusable;
}
