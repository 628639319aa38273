import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {fileURLToPath} from 'node:url';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {
  build,
  defineConfig,
  normalizePath,
  type BuildEnvironmentOptions,
  type InlineConfig,
  type Plugin,
  type PluginOption,
} from 'vite';
import {patchPackages, patchTiles} from './scripts/patch-packages.ts';
import {leaveUnanswered} from './scripts/unanswered.mjs';
import {eager} from './src/build-plugins/eager.ts';
import {hardened} from './src/build-plugins/hardened.ts';
import {litTemplates} from './src/build-plugins/lit-templates.ts';
import {shortenMessages} from './src/build-plugins/shorten-messages.ts';
import {withoutLists} from './src/build-plugins/without-lists.ts';
import {standaloneChunks} from './src/build-plugins/standalone-chunks.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Every text has its id in each of the translators' files. */
const messageIds = () =>
  [...readFileSync(path('xliff/sk.xlf'), 'utf8').matchAll(/<trans-unit id="([^"]+)"/g)].map(
    ([, id]) => id!,
  );

const sources = normalizePath(path('src/'));
const shortMessages = () => shortenMessages(messageIds(), (file) => file.startsWith(sources));

const lazyModule = (entry: string, plugins: PluginOption): InlineConfig => {
  const isTiles = basename(entry) === 'street-tiles.ts';
  return {
    configFile: false,
    logLevel: 'warn',
    plugins: [
      plugins,
      patchPackages(),
      ...(isTiles ? [patchTiles()] : []),
      shortMessages(),
      minifyLiterals(),
      withoutNotes(),
    ],
    build: {
      ...minified,
      write: false,
      lib: {entry, formats: ['es']},
      rolldownOptions: quiet,
    },
  };
};

// Not in svg`…` templates: the minifier takes the slash off `<path />`, and the next one ends up in it.
const minifyLiterals = () =>
  literalsHtmlCssMinifier({
    failOnError: true,
    options: {shouldMinify: ({tag}) => tag === 'html'},
  });

/** Vite keeps notes for bundlers in every module, whatever Terser is told; these are for browsers. */
const withoutNotes = (): Plugin => ({
  name: 'without-notes',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replaceAll('/* @__PURE__ */', '');
    }
  },
});

const common = {
  target: 'es2022',
  emptyOutDir: false,
  modulePreload: false,
} as const;

const quiet = {checks: {pluginTimings: false}} as const;

const terserOptions = {
  module: true,
  // No function of ours or of Leaflet's that is called with `new` goes without `this`, by which Terser
  // tells those that may not become arrows.
  compress: {ecma: 2020 as const, passes: 4, inline: 1, unsafe_arrows: true, unsafe_methods: true},
  format: {comments: false, preserve_annotations: false},
};

/** Terser: 1.4 % smaller than the bundler's own minifier, which an old phone's line feels. */
const minified: BuildEnvironmentOptions = {...common, minify: 'terser', terserOptions};

/** Modules that take what we need of a package: with us in `dist`, nothing to install. */
const PACKAGES = [
  'partner-map/live/leaflet',
  'partner-map/street/leaflet-tiles',
  'data/foreign/dsv',
];

/** A script of its own beside the widgets' files. */
const classicFile = (entry: string, file: string): BuildEnvironmentOptions => ({
  ...minified,
  outDir: 'cdn',
  lib: {entry: path(entry), formats: ['iife'], name: 'ensiePage', fileName: () => file},
  rolldownOptions: {...quiet, output: {codeSplitting: false}},
});

/** Files with one widget. */
const ONE_WIDGET = readdirSync(path('src/script-tag'))
  .filter((name) => name.startsWith('ensie-'))
  .map((name) => basename(name, '.ts'));

const oneWidget = (name: string): BuildEnvironmentOptions => ({
  ...minified,
  outDir: 'cdn',
  lib: {entry: path(`src/script-tag/${name}.ts`), formats: ['es'], fileName: () => `${name}.js`},
  rolldownOptions: quiet,
});

/** `npm run build` runs these one after the other. */
const builds: Record<string, BuildEnvironmentOptions> = {
  // Script tag: one file for every page; chunks only for what not every page needs.
  cdn: {
    ...minified,
    outDir: 'cdn',
    emptyOutDir: true,
    lib: {entry: path('src/script-tag.ts'), formats: ['es'], fileName: () => 'ensie-widgets.js'},
    rolldownOptions: quiet,
  },
  // For a page with one widget. What they load when it is needed is the same for all.
  ...Object.fromEntries(ONE_WIDGET.map((name) => [name, oneWidget(name)])),
  // The same without modules and `import()`, for sites whose CMS combines or delays scripts.
  classic: {
    ...minified,
    // A page in another encoding reads a classic script in its own.
    terserOptions: {...terserOptions, format: {...terserOptions.format, ascii_only: true}},
    outDir: 'cdn',
    lib: {
      entry: path('src/script-tag.ts'),
      formats: ['iife'],
      name: 'ensieWidgets',
      fileName: () => 'ensie-widgets.classic.js',
    },
    rolldownOptions: {...quiet, output: {codeSplitting: false}},
  },
  // The page that writes the text to paste; classic, so that it works without a server, too.
  configurator: classicFile('src/configurator/main.ts', 'configurator.js'),
  // The page for a frame, and what the page around it may have.
  embed: classicFile('src/frame/embed.ts', 'embed.js'),
  frame: classicFile('src/frame/frame.ts', 'ensie-frame.js'),
  // npm, first step: the few parts of Leaflet and d3-dsv that we use, patched, in modules of their own.
  packages: {
    ...common,
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    lib: {
      entry: Object.fromEntries(PACKAGES.map((name) => [name, path(`src/${name}.js`)])),
      formats: ['es'],
      fileName: (_format, name) => `${name}.js`,
    },
    rolldownOptions: {...quiet, output: {chunkFileNames: 'partner-map/leaflet-core.js'}},
  },
  // npm, second step: one file for each module, so that bundlers leave out what is not imported.
  npm: {
    ...common,
    outDir: 'dist',
    minify: false,
    lib: {
      entry: ['index', 'define', 'script-tag', 'debug/debug', 'custom-build/build'].map((name) =>
        path(`src/${name}.ts`),
      ),
      formats: ['es'],
    },
    rolldownOptions: {
      ...quiet,
      external: [/^node:/, 'vite', /^lit($|\/)/, /^@lit\//, /\/(leaflet(-tiles)?|dsv)\.js$/],
      output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js'},
    },
  },
  // npm, third step: static HTML without Lit, which wants a DOM wherever it does not see Node.
  server: {
    ...common,
    outDir: 'dist',
    minify: false,
    lib: {entry: path('src/server.ts'), formats: ['es'], fileName: () => 'server.js'},
    rolldownOptions: {
      ...quiet,
      external: [/^@lit\//, /\/locales\/(?!loaders)[\w-]+\.js$/],
      output: {chunkFileNames: 'server/[name].js'},
    },
  },
  // npm, last step: the command, in one file with everything in it but Node.
  cli: {
    ...common,
    target: 'node20',
    outDir: 'dist',
    minify: false,
    lib: {entry: path('src/cli/main.ts'), formats: ['es'], fileName: () => 'cli.js'},
    rolldownOptions: {
      ...quiet,
      external: [/^node:/],
      output: {codeSplitting: false, banner: '#!/usr/bin/env node'},
    },
  },
};

/** What stands in `cdn/` after a build, and the sources of it. */
const sourcesOf: Readonly<Record<string, string>> = {
  'ensie-widgets.js': 'script-tag.ts',
  ...Object.fromEntries(ONE_WIDGET.map((name) => [`${name}.js`, `script-tag/${name}.ts`])),
  'configurator.html': 'configurator/configurator.html',
  'configurator.css': 'configurator/configurator.css',
  'embed.html': 'frame/embed.html',
  'embed.css': 'frame/embed.css',
  'ensie-static.css': 'static/ensie-static.css',
  'project.schema.json': 'project/project.schema.json',
};

/** Classic scripts there, which a page loads without `type="module"`. */
const classicSourcesOf: Readonly<Record<string, string>> = {
  'ensie-widgets.classic.js': 'script-tag.ts',
  'configurator.js': 'configurator/main.ts',
  'embed.js': 'frame/embed.ts',
  'ensie-frame.js': 'frame/frame.ts',
};

/** Where elements are only written down, nobody moves a map. */
const withoutLiveMap = (): Plugin => ({
  name: 'without-live-map',
  enforce: 'pre',
  load: (id) => (/\/partner-map\/(live|street)\//.test(id) ? 'export {};' : undefined),
});

/** In development a page gets the sources, so that a change is seen at once, without a build. */
const serveSources = (): Plugin => ({
  name: 'serve-sources',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (leaveUnanswered(request)) return;
      if (request.url === '/favicon.ico') return response.writeHead(204).end();
      if (request.url === '/') return response.writeHead(302, {location: '/demo/'}).end();
      const [, file = '', query = ''] = /^\/cdn\/([^?]*)(\?.*)?$/.exec(request.url ?? '') ?? [];
      const classic = classicSourcesOf[file];
      if (classic) {
        response.setHeader('content-type', 'text/javascript');
        return response.end(`import('/src/${classic}');`);
      }
      const source = sourcesOf[file];
      if (source) request.url = `/src/${source}${query}`;
      next();
    });
  },
});

/** Of the script-tag files, which are built before the page that names them. */
const integrityOf = () =>
  Object.fromEntries(
    ['ensie-widgets', ...ONE_WIDGET].map((name) => {
      const hash = createHash('sha384').update(readFileSync(path(`cdn/${name}.js`)));
      return [`${name}.js`, `sha384-${hash.digest('base64')}`];
    }),
  );

/** `{sk: 'chunks/sk-66687d.js', …}`, of the script-tag files likewise. */
const textFiles = () => {
  const names = readdirSync(path('cdn/chunks')).join(' ');
  return Object.fromEntries(
    readdirSync(path('xliff')).flatMap((file) => {
      const locale = basename(file, '.xlf');
      const [name] = new RegExp(`(?<![^ ])${locale}-[0-9a-f]{6}\\.js`).exec(names) ?? [];
      return name ? [[locale, `chunks/${name}`]] : [];
    }),
  );
};

/** The files with one widget are built after the one with all, and share what that one loads. */
const chunksFor = (mode: string): string[] =>
  mode === 'cdn' ? [] : readdirSync(path('cdn/chunks'));

const isModuleFile = (mode: string): boolean => mode === 'cdn' || ONE_WIDGET.includes(mode);

export default defineConfig(({mode, command}) => ({
  base: './',
  plugins: [
    patchPackages(),
    withoutLists(mode),
    ...(mode === 'server' ? [litTemplates()] : []),
    ...(mode === 'classic' ? [hardened()] : []),
    ...(mode === 'configurator' ? [withoutLiveMap()] : []),
    ...(isModuleFile(mode)
      ? [standaloneChunks(build, lazyModule, './chunks/', chunksFor(mode)), withoutNotes(), eager()]
      : []),
    ...(command === 'serve' ? [serveSources()] : []),
    ...(isModuleFile(mode) || mode === 'classic' ? [shortMessages()] : []),
    ...(isModuleFile(mode) || ['classic', 'configurator', 'npm', 'server'].includes(mode)
      ? [minifyLiterals()]
      : []),
  ],
  define:
    mode === 'configurator'
      ? {
          ENSIE_INTEGRITY: JSON.stringify(integrityOf()),
          ENSIE_TEXTS: JSON.stringify(textFiles()),
        }
      : {},
  // Before a page asks for it, Vite does not find what `serveSources` gives.
  server: {host: '127.0.0.1', preTransformRequests: false},
  // Else it looks into the pages of test/consumers, whose packages are not installed here, and says so.
  optimizeDeps: {entries: ['demo/*.html']},
  build: builds[mode],
}));
