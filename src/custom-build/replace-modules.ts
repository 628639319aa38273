import type {Plugin} from 'vite';
import type {Project} from '../project/project.js';

/** What an own build has in it. */
export interface OwnContent {
  /** `undefined` keeps the ENSIE project. */
  readonly project: Project | undefined;
  /** Locales beside English, which is in the code. */
  readonly locales: readonly string[];
  /** Tags. */
  readonly tags: readonly string[];
}

/** Modules by element: not all are named by the tag (src/define/). */
const DEFINED_IN: Readonly<Record<string, string>> = {'ensie-funding-banner': 'ensie-funding'};

/** An own project is whole as it is. */
const NO_MORE =
  'export const tellMore = (project) => project; export const describeMore = (partner) => partner;';

/** Modules with texts of all locales in one. */
const RARE_TEXTS = ['debug', 'more', 'pictures'];

/**
 * Puts other modules in the place of those that say which elements, which languages and which
 * project there are.
 *
 * @param folder - Of the built modules, with `/` at its end.
 */
export function ownModules(folder: string, {project, locales, tags}: OwnContent): Plugin {
  const imports = tags.map((tag) => `import './define/${DEFINED_IN[tag] ?? tag}.js';`).join('\n');
  return {
    name: 'replace-modules',
    enforce: 'pre',
    load(id) {
      if (id === `${folder}define.js`) return {code: imports, moduleSideEffects: true};
      if (id === `${folder}project/ensie/ensie-basics.js` && project) {
        return `export const ensieBasics = () => (${JSON.stringify(project)});`;
      }
      if (id === `${folder}project/ensie/ensie-more.js` && project) return NO_MORE;
      return undefined;
    },
    transform(code, id) {
      if (id === `${folder}locales/loaders.js`) return {code: only(locales, code), map: null};
      if (RARE_TEXTS.some((name) => id === `${folder}locales/${name}.js`))
        return {code: onlyTexts(locales, code), map: null};
      if (id.startsWith(`${folder}locales/`) && project) {
        // Texts of the project that is not in this build.
        return {code: code.replace(/^\s+"ensie\.\w+": (str)?`[^`]*`,?\n/gm, ''), map: null};
      }
      return undefined;
    },
  };
}

/** The module without the lines that load other locales. */
function only(locales: readonly string[], code: string): string {
  const loader = /^\s+"?([\w-]+)"?: \(\) => import\("\.\/[\w-]+\.js"\),?\n/gm;
  const kept: string[] = [];
  const result = code.replace(loader, (line, locale: string) => {
    if (!locales.includes(locale)) return '';
    kept.push(locale);
    return line;
  });
  if (kept.length < locales.length) throw new Error('The loaders are not where they were.');
  return result;
}

/** The module with the texts of these locales: all are in one, each in a block of its own. */
const onlyTexts = (locales: readonly string[], code: string): string =>
  code.replace(/^\t"?([\w-]+)"?: \{\n[^}]*\},?\n/gm, (block, locale: string) =>
    locales.includes(locale) ? block : '',
  );
