// Who uses the package, and with what: the folder beside this file with the page, what is installed next
// to the tarball, the commands, and the built pages with the number of partners that they show.
const bundler = (install, ...commands) => ({folder: 'bundler', install, commands});

const framework = (folder, install, compilerOptions, commands = ['tsc', 'vite build']) => ({
  folder,
  install: `${install} vite@8 typescript@6`,
  compilerOptions,
  commands,
});

const types = (version, ...resolutions) => ({
  folder: 'typescript',
  install: `typescript@${version}`,
  commands: resolutions.map(
    ([module, resolution, more = '']) =>
      `tsc -p . --module ${module} --moduleResolution ${resolution} ${more}`,
  ),
  pages: {},
});
const modern = [
  ['esnext', 'bundler'],
  ['nodenext', 'nodenext'],
];

const unitTests = (environment, install) => ({
  folder: 'unit-tests',
  install,
  commands: [`vitest run --environment ${environment} --testTimeout 30000`],
  pages: {},
});

const withReact = (version) =>
  framework(
    'react',
    `react@${version} react-dom@${version} @types/react@${version} @types/react-dom@${version}`,
    {jsx: 'react-jsx'},
  );

export const consumers = {
  'Vite 5': bundler('vite@5', 'vite build'),
  'Vite 6': bundler('vite@6', 'vite build'),
  'Vite 8': bundler('vite@8', 'vite build'),
  webpack: bundler(
    'webpack@5 webpack-cli@6',
    'webpack ./main.js --mode production',
    'cp index.html dist',
  ),
  Rollup: bundler(
    'rollup@4 @rollup/plugin-node-resolve',
    'rollup main.js -d dist -p node-resolve',
    'cp index.html dist',
  ),
  esbuild: bundler(
    'esbuild',
    'esbuild main.js --bundle --splitting --format=esm --minify --outdir=dist',
    'cp index.html dist',
  ),
  Parcel: bundler('parcel@2', 'parcel build index.html --no-cache'),
  'React 19': withReact(19),
  'React 18': withReact(18),
  Preact: framework('preact', 'preact', {jsx: 'react-jsx', jsxImportSource: 'preact'}),
  Solid: framework('solid', 'solid-js@1 vite-plugin-solid', {
    jsx: 'preserve',
    jsxImportSource: 'solid-js',
  }),
  Vue: {
    ...framework('vue', 'vue@3 @vitejs/plugin-vue vue-tsc', {}, [
      'vue-tsc -p tsconfig.json',
      'vite build',
    ]),
    vueCompilerOptions: {strictTemplates: true},
    wrong: {command: 'vue-tsc -p tsconfig.wrong.json', mistakes: 6},
  },
  Svelte: {
    ...framework('svelte', 'svelte@5 @sveltejs/vite-plugin-svelte svelte-check@4', {}, [
      'svelte-check --tsconfig ./tsconfig.json --fail-on-warnings',
      'vite build',
    ]),
    wrong: {command: 'svelte-check --tsconfig ./tsconfig.wrong.json --output machine', mistakes: 5},
  },
  Angular: {
    folder: 'angular',
    install: [
      ...['core', 'common', 'compiler', 'platform-browser', 'compiler-cli', 'cli', 'build'].map(
        (name) => `@angular/${name}@21`,
      ),
      'typescript@5.9 rxjs@7 tslib@2',
    ].join(' '),
    commands: ['ng build'],
    output: 'dist/browser',
  },
  Next: {
    folder: 'next',
    install: 'next@16 react@19 react-dom@19 @types/react@19 @types/node@20 typescript@5.9',
    commands: ['next build'],
    output: 'out',
    pages: {'/index.html': 12, '/own.html': 2},
  },
  SvelteKit: {
    folder: 'sveltekit',
    install:
      '@sveltejs/kit@2 @sveltejs/adapter-static@3 svelte@5 @sveltejs/vite-plugin-svelte@7 vite@8',
    commands: ['vite build'],
    output: 'build',
    pages: {'/index.html': 12, '/own.html': 2},
  },
  Nuxt: {
    folder: 'nuxt',
    install: 'nuxt@4 vue@3 vue-router@4',
    commands: ['nuxt generate'],
    output: '.output/public',
    pages: {'/index.html': 12, '/own/index.html': 2},
  },
  Eleventy: {
    folder: 'eleventy',
    install: '@11ty/eleventy@3',
    commands: ['eleventy'],
    output: '_site',
  },
  Astro: {folder: 'astro', install: 'astro@5', commands: ['astro build']},
  'vitest, jsdom': unitTests('jsdom', 'vitest@4 vite@8 jsdom@27'),
  'vitest, happy-dom': unitTests('happy-dom', 'vitest@4 vite@8 happy-dom@20'),
  'TypeScript 5.4': types('5.4', ...modern, ['esnext', 'node10']),
  'TypeScript 6': types('6', ...modern, ['esnext', 'node10', '--ignoreDeprecations 6.0']),
  'TypeScript newest': types('latest', ...modern),
  'VS Code data': {
    folder: 'editors',
    install: 'vscode-html-languageservice vscode-css-languageservice',
    commands: ['node complete.mjs'],
    pages: {},
  },
  publint: {
    install: 'publint',
    commands: ['publint --strict node_modules/ensie-widgets'],
    pages: {},
  },
  attw: {
    // Files that are no modules have no types; ensie.json has the default export that bundlers make.
    install: '@arethetypeswrong/cli',
    commands: [
      'attw ../ensie-widgets.tgz --ignore-rules cjs-resolves-to-esm --exclude-entrypoints ensie.json ensie-static.css eu-emblem.png',
    ],
    pages: {},
  },
};
