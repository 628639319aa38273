import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import ts from 'typescript-eslint';
import {arrows} from './scripts/eslint-arrows.mjs';

const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const off = (...rules) =>
  Object.fromEntries(rules.map((rule) => [`@typescript-eslint/${rule}`, 'off']));

const nodeGlobals = readonly(
  ...['process', 'console', 'Buffer', 'URL', 'URLSearchParams', 'fetch', 'performance'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
  ...['TextEncoder', 'TextDecoder', 'AbortController', 'AbortSignal', 'structuredClone'],
);

const pageGlobals = readonly(
  ...['window', 'document', 'location', 'navigator', 'console', 'customElements', 'URL'],
  ...['URLSearchParams', 'fetch', 'setTimeout', 'clearTimeout', 'requestAnimationFrame', 'Event'],
  ...['HTMLElement', 'MutationObserver', 'getComputedStyle', 'matchMedia'],
);

/** What a widget must not do in other people's pages. */
const PAGE_API = 'Widgets store nothing and tell nothing about the visitor.';
const HTML_SINK = 'Strings never become HTML: use a template or DOM nodes.';
const CURRENT_SCRIPT = 'null in modules: use import.meta.url.';

const storage = ['localStorage', 'sessionStorage', 'indexedDB'];

const restrictedProperties = [
  ...[
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'createContextualFragment',
  ].map((property) => ({property, message: HTML_SINK})),
  ...['write', 'writeln'].map((property) => ({object: 'document', property, message: HTML_SINK})),
  ...[...storage, 'cookie', 'geolocation'].map((property) => ({property, message: PAGE_API})),
  {property: 'currentScript', message: CURRENT_SCRIPT},
  {
    object: 'Array',
    property: 'from',
    message: 'Old script libraries replace it: spread, or write a loop.',
  },
];

const restrictedSyntax = [
  {
    selector: 'ForInStatement',
    message: "Sees what a page adds to Object.prototype: use Object.keys or a 'for…of'.",
  },
  {
    selector: "CallExpression[callee.property.name='bind'][arguments.length>1]",
    message: 'Old script libraries replace bind: write an arrow function.',
  },
  {
    // `window.navigator.language` too; but not the `language` of an Intl.Locale.
    selector: [
      "MemberExpression[object.name='navigator'][property.name=/^languages?$/]",
      "MemberExpression[object.property.name='navigator'][property.name=/^languages?$/]",
      "VariableDeclarator[init.name='navigator'] Property[key.name=/^languages?$/]",
    ].join(', '),
    message: 'The language is that of the place in the page, not of the browser.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict Content Security Policy forbids it: use a class, or .style=${…}.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=/i]',
    message: HTML_SINK,
  },
];

const restrictedImports = {
  patterns: [
    {regex: '(^|/)static-html(\\.js)?$', message: HTML_SINK},
    {
      regex: '(^|/)(async-)?directives?(/|\\.js$|$)',
      message:
        'Static HTML is made of the same templates, by a renderer that knows no directive but still().',
    },
  ],
};

export default defineConfig(
  globalIgnores([
    'dist',
    'cdn',
    'coverage',
    'release',
    'src/locales',
    'src/partner-map/*/basemap-*.ts',
    'src/frameworks',
    // Pages of frameworks that are installed only there: scripts/testing/consumers.mjs
    'test/consumers',
    // scripts/generate/entry-files.mjs
    'define/',
    '*.d.ts',
    '*.js',
    '!eslint.config.js',
  ]),
  js.configs.recommended,
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      // The compiler says it.
      '@typescript-eslint/no-unused-vars': 'off',
      // Strict mode lets `any` in only where a library's types do, and then these rules say nothing
      // that one could act on.
      ...off('no-unsafe-argument', 'no-unsafe-assignment', 'no-unsafe-call'),
      ...off('no-unsafe-member-access', 'no-unsafe-return'),
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**', 'test/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // WebKit takes the list role from lists without markers; the attribute gives it back.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**'],
    plugins: {ensie: {rules: {arrows}}},
    rules: {
      'ensie/arrows': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', ...storage.map((name) => ({name, message: PAGE_API}))],
      'no-restricted-properties': ['error', ...restrictedProperties],
      'no-restricted-syntax': ['error', ...restrictedSyntax],
      'no-restricted-imports': ['error', restrictedImports],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      // `equal` is typed as a promise for the sake of `shadowDom.to.equal()`.
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: ['Equal']}],
    },
  },
  {files: ['demo/**/*.js', 'wordpress/**/*.js'], languageOptions: {globals: pageGlobals}},
  {files: ['**/*.mjs', '*.js'], languageOptions: {globals: nodeGlobals}},
  {
    files: ['test/build/**', 'test/first-page/**', 'test/looks/**', 'test/wordpress/**'],
    languageOptions: {globals: {...nodeGlobals, ...pageGlobals}},
  },
);
