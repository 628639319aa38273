/**
 * ESLint rule `arrows`: a module of src/ imports only what its folder may. Unlike the rule
 * `no-restricted-imports` it also sees `import()`, and what no arrow allows is an error.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** The folders of the widgets: those whose elements are registered. */
const WIDGETS = readdirSync(join(src, 'define')).flatMap((file) => {
  const text = readFileSync(join(src, 'define', file), 'utf8');
  return [...text.matchAll(/from '\.\.\/(?!internal\/)([\w-]+)\//g)].map(([, folder]) => folder);
});

/** Folder or module of src/ → the folders and modules it may import, beside its own folder. */
const ARROWS = {
  'script-tag': ['define', 'script-tag/', 'upgrade'],
  'script-tag/': ['debug/overlay', 'define/', 'internal/widgets', 'upgrade'],
  upgrade: ['internal/'],
  define: ['define/'],
  'define/': [...WIDGETS.map((widget) => `${widget}/`), 'internal/'],
  index: [
    'element/',
    ...WIDGETS.map((widget) => `${widget}/`),
    'static/',
    'project/',
    'internal/events',
    'internal/language/locales',
    'internal/widgets',
    'upgrade',
  ],
  server: ['static/', 'project/'],
  'static/': [
    ...WIDGETS.map((widget) => `${widget}/`),
    'data/',
    'element/',
    'pictures/',
    'project/',
    'internal/',
  ],
  ...Object.fromEntries(
    WIDGETS.map((widget) => [`${widget}/`, ['element/', 'internal/', 'pictures/', 'project/']]),
  ),
  'snippets/': [
    'internal/escape',
    'internal/language/messages',
    'internal/widgets',
    'project/project',
  ],
  'configurator/': [
    'data/',
    'define',
    'funding/programmes',
    'internal/',
    'locales/configurator',
    'project/',
    'snippets/',
    'static/',
  ],
  'cli/': [
    'custom-build/read-bytes',
    'data/',
    'funding/legal/legal-status',
    'internal/',
    'project/',
    'snippets/room',
    'snippets/widgets',
    'static/',
  ],
  'frame/': [
    'internal/language/messages',
    'internal/options',
    'internal/own-host',
    'internal/widgets',
  ],
  'debug/': ['element/', 'funding/legal/legal-status', 'internal/', 'locales/debug'],
  'build-plugins/': [],
  'custom-build/': ['build-plugins/', 'data/', 'internal/', 'locales/', 'project/'],
  'element/': ['data/page/page-data', 'internal/', 'pictures/pictures', 'project/'],
  'data/': ['internal/', 'locales/target-locales', 'pictures/pictures', 'project/'],
  'pictures/': ['internal/', 'locales/pictures', 'project/'],
  'project/': ['internal/', 'locales/more'],
  'internal/': ['locales/'],
  'locales/': [],
};

/** Packages of which we take a part, and the only modules that may do so. */
const PARTS = {
  leaflet: ['partner-map/live/leaflet', 'partner-map/street/leaflet-tiles'],
  'd3-dsv': ['data/foreign/dsv'],
};

/** Parts that run on a server, on the command line or on a page of their own may import them at once. */
const NOT_IN_PAGES = ['cli/', 'configurator/', 'custom-build/', 'static/', 'project/ensie/'];

/** What some module imports with `import()`: not for every page. */
const lazyModules = new Set(
  readdirSync(src, {recursive: true})
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    .map((file) => join(src, file))
    .filter((file) => !isNotInPages(moduleName(file)))
    .flatMap((file) => {
      const imports = readFileSync(file, 'utf8').matchAll(/(?<!typeof )\bimport\('(\..*?)'\)/g);
      return [...imports].map(([, source]) => target(file, source).module);
    }),
);

export const arrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      arrow: '{{from}} may not import {{to}}: see ARROWS in scripts/eslint-arrows.mjs.',
      part: 'Only a module that takes what we need of {{to}} may import it: see PARTS.',
      lazy: '{{to}} is not for every page: import it with import() only.',
      mark: 'The first line of a module that is imported with import(), and of no other, is "// Lazy: when".',
    },
  },
  create(context) {
    const from = moduleName(context.filename);
    if (!from) return {};

    const check = (node, {isLazy = false, isType = false} = {}) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const messageId = problem(from, target(context.filename, source), {isLazy, isType});
      if (messageId) context.report({node, messageId, data: {from, to: source}});
    };
    return {
      Program: (node) => {
        const isMarked = /^\/\/ Lazy: /.test(context.sourceCode.text);
        const isTexts = placeOf(from) === 'locales/';
        if (lazyModules.has(from) !== isMarked && !isTexts)
          context.report({node, messageId: 'mark'});
      },
      ImportDeclaration: (node) => check(node, {isType: node.importKind === 'type'}),
      ExportNamedDeclaration: (node) => check(node, {isType: node.exportKind === 'type'}),
      ExportAllDeclaration: (node) => check(node, {isType: node.exportKind === 'type'}),
      TSImportType: (node) => check(node, {isType: true}),
      ImportExpression: (node) => check(node, {isLazy: true}),
    };
  },
};

function problem(from, {packageName, module}, {isLazy, isType}) {
  if (packageName) return (PARTS[packageName]?.includes(from) ?? true) ? undefined : 'part';
  if (!isAllowed(from, module)) return 'arrow';
  const isFree = isLazy || isType || isNotInPages(from);
  if (lazyModules.has(module) && !isFree) return 'lazy';
  return undefined;
}

function isNotInPages(module) {
  return NOT_IN_PAGES.some((place) => includes(place, module));
}

function isAllowed(from, module) {
  const place = placeOf(from);
  const isSameFolder = place.endsWith('/') && module?.startsWith(place);
  return isSameFolder || ARROWS[place]?.some((arrow) => includes(arrow, module)) === true;
}

function includes(arrow, module) {
  return arrow.endsWith('/') ? module?.startsWith(arrow) : module === arrow;
}

/** Where an import leads: to a package, or to a module of src/ (none when it leads out of it). */
function target(filename, source) {
  if (!source.startsWith('.')) return {packageName: packageOf(source)};
  return {module: moduleName(resolve(dirname(filename), source))};
}

function packageOf(source) {
  const [first, second] = source.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** `…/src/internal/language/format.js` is `internal/language/format`. */
function moduleName(file) {
  const path = relative(src, file).split(sep).join('/');
  return path.startsWith('..') ? undefined : path.replace(/(\.d)?\.[jt]s$/, '');
}

/** `internal/language/format` is in the place `internal/`; a module beside the folders is its own place. */
function placeOf(module) {
  return module.includes('/') ? module.replace(/\/.*/, '/') : module;
}
