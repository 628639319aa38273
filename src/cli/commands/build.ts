import {widgetNames} from '../../internal/widgets.js';
import type {Command} from '../command.js';

const help = `Usage: ensie-widgets build --out FOLDER [--data FILE] [--locales sk,hu] [--widgets NAMES]

Writes the files for the script tag with a project of your own in them, and with the languages and
widgets that are wanted. Needs Vite 8 in your project: npm install --save-dev vite@8

  --out FOLDER         where the files go
  --data FILE          project file (JSON), map file (GeoJSON) or table (CSV), - for the standard
                       input; without it the ENSIE project
  --locales sk,hu      languages besides English; all without it
  --widgets NAMES      ${widgetNames.join(', ')}; all without it

Exit code: 0 the files are written; 2 something has to be written differently.
`;

/** Beside the bundled command line: it builds from the package's own modules. */
const builder = new URL(/* @vite-ignore */ './custom-build/build.js', import.meta.url).href;

export const build: Command = {
  summary: 'the files for the script tag with a project of your own',
  help,
  run: async (args) => {
    const {run} = (await import(/* @vite-ignore */ builder)) as {
      run: (args: readonly string[]) => Promise<number>;
    };
    return run(args);
  },
};
