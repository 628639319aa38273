// Part of `npm run manifest`: what has to name every widget, made from the list in src/internal/widgets.ts,
// from the element's class that says `@element ensie-…`, and from its text as HTML in src/static/.
import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MADE = '// Made by "npm run manifest" (scripts/generate/widget-files.mjs).\n';

/** Budget of the file with one widget, until somebody has measured it. */
const LIMIT = '15 kB';

/** Content by path, to be formatted. Throws a sentence that says what a widget lacks. */
export function widgetFiles() {
  const widgets = readWidgets();
  const lines = (line) => widgets.map(line).join('\n');
  return {
    'src/define.ts': MADE + lines(({file}) => `import './define/${file}.js';`),
    ...Object.fromEntries(
      widgets.flatMap(({file, ...widget}) => [
        [`src/define/${file}.ts`, definition(widget)],
        [
          `src/script-tag/${file}.ts`,
          `${MADE}import '../define/${file}.js';\nimport './one-of-four.js';`,
        ],
      ]),
    ),
    'src/static/elements.ts':
      MADE +
      `import type {EnsieElement} from '../element/ensie-element.js';
      import type {WidgetName} from '../internal/widgets.js';
      ${lines(({Class, path}) => `import {${Class}} from '../${path}.js';`)}

      /** Classes of the elements, by widget. */
      export const elements = {${lines(({name, Class}) => `'${name}': ${Class},`)}} satisfies Record<WidgetName, typeof EnsieElement>;`,
    'src/static/renderers.ts':
      MADE +
      `import type {WidgetName} from '../internal/widgets.js';
      ${lines(({html, render, options}) => `import {${render}, type ${options}} from './${html}.js';`)}

      /** What all of them take together. */
      export type AllOptions = ${widgets.map(({options}) => options).join(' & ')};

      export const renderers: Record<WidgetName, (options: AllOptions) => Promise<string>> = {
        ${lines(({name, render}) => `'${name}': ${render},`)}
      };`,
    'src/static/exports.ts':
      MADE +
      lines(
        ({html, render, options}) => `export {${render}, type ${options}} from './${html}.js';`,
      ),
    'src/index.ts': read('src/index.ts').replace(
      /(?<=\/\/ Made by "npm run manifest": [^\n]*\n)[^]*?(?=\/\/ By hand again)/,
      lines(({Class, path}) => `export {${Class}} from './${path}.js';`) + '\n',
    ),
    'package.json': withBudgets(JSON.parse(read('package.json')), widgets),
  };
}

function readWidgets() {
  const list = /widgetNames = \[([^\]]*)\]/.exec(read('src/internal/widgets.ts'))[1];
  const names = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name);
  const sources = filesOf('src').map((path) => ({path, text: read(`src/${path}`)}));
  const tags = sources.flatMap(({path, text}) => {
    const [, tag] = /^ \* @element ensie-(\S+)$/m.exec(text) ?? [];
    const [, Class] = /^export class (Ensie\w+) /m.exec(text) ?? [];
    return tag ? [{name: tag, Class, path: path.replace(/\.ts$/, '')}] : [];
  });
  for (const {name, path} of tags)
    if (!names.includes(name))
      throw new Error(`src/internal/widgets.ts: add '${name}' of ${path}.`);
  return names.map((name) => {
    const element = tags.find((one) => one.name === name);
    if (!element) throw new Error(`"${name}": no class in src/ says "@element ensie-${name}".`);
    // Ad blockers hide files with "banner" in their name: the module's name, not the tag's.
    const module = basename(element.path);
    const html = `${module}-html`;
    const text = read(`src/static/${html}.ts`);
    const [, render] = /^export async function (render\w+HTML)\(/m.exec(text) ?? [];
    const [, options] = /^export (?:interface|type) (\w+HTMLOptions)\b/m.exec(text) ?? [];
    if (!render || !options)
      throw new Error(
        `src/static/${html}.ts: export an async function render…HTML() and a type …HTMLOptions.`,
      );
    return {...element, file: `ensie-${module}`, html, render, options};
  });
}

const definition = ({name, Class, path}) => `${MADE}import {register} from '../internal/define.js';
import {${Class}} from '../${path}.js';

register('ensie-${name}', () => customElements.define('ensie-${name}', ${Class}));

declare global {
  interface HTMLElementTagNameMap {
    'ensie-${name}': ${Class};
  }
}`;

/** Every file with one widget has a budget. */
function withBudgets(manifest, widgets) {
  const budgets = manifest['size-limit'];
  const missing = widgets
    .map(({name, file}) => ({name: `${name} alone`, path: `cdn/${file}.js`, limit: LIMIT}))
    .filter(({path}) => budgets.every((budget) => budget.path !== path));
  budgets.splice(1, 0, ...missing);
  return JSON.stringify(manifest, null, 2);
}

const filesOf = (folder) =>
  readdirSync(root + folder, {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(?<!\.d)\.ts$/.test(path) && !path.startsWith('locales/'));

function read(file) {
  try {
    return readFileSync(root + file, 'utf8');
  } catch {
    return '';
  }
}
