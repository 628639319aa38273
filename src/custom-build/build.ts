import {sourceLocale} from '../internal/language/locales.js';
import {writeFiles} from './write-files.js';
import {readOptions, readProject} from './options.js';
import {inLocales} from './keep-locales.js';
import {UsageError} from './usage-error.js';

/**
 * The command `build`: the files for the script tag with one's own project, and with the languages
 * and elements that are wanted.
 *
 * @param args - What stands behind the command's name.
 * @returns Exit code: 2 when something has to be written differently, which is said in a sentence.
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const {out, data, locales, tags} = readOptions(args);
    const project = data === undefined ? undefined : await readProject(data, console.warn);
    const content = {
      project: project && inLocales(project, locales),
      locales: locales.filter((locale) => locale !== sourceLocale),
      tags,
    };
    await writeFiles(content, out);
    console.log(`Written: ${out} (${tags.join(', ')}; ${locales.join(', ')})`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}
