// `npm run manifest`: writes what has to name every widget, then custom-elements.json from the sources, and
// from that docs/api.md, types for frameworks and what editors complete. `--check` writes nothing and fails when one is not up to date.
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import ts from 'typescript';
import {editorData} from './editor-data.mjs';
import {frameworkTypes} from './framework-types.mjs';
import {widgetFiles} from './widget-files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const check = process.argv.includes('--check');

const style = await resolveConfig(`${root}package.json`);
const formatted = (text, parser) => format(text, {...style, parser});
const json = (value) => formatted(JSON.stringify(value), 'json');

const made = [];
for (const [file, text] of Object.entries(widgetFiles())) {
  const parser = file.endsWith('.json') ? 'json-stringify' : 'typescript';
  const content = await formatted(text, parser);
  made.push(update(file, () => content));
}

const literals = literalTypes();
const manifest = published(
  await cli({
    argv: [
      'analyze',
      '--litelement',
      '--quiet',
      '--globs',
      'src/**/*.ts',
      '--exclude',
      'src/locales/**',
      'src/configurator/**',
    ],
    cwd: root,
    noWrite: true,
  }),
);
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName)
  .map((element) => ({attributes: [], members: [], events: [], ...element}));

const files = {'custom-elements.json': await json(manifest)};
for (const [name, text] of Object.entries(frameworkTypes(elements))) {
  files[`src/frameworks/${name}`] = await formatted(text, 'typescript');
}
for (const [name, value] of Object.entries(
  editorData(elements, JSON.parse(read('package.json'))),
)) {
  files[`src/editors/${name}`] = await json(value);
}
const outdated = [
  ...made,
  ...Object.entries(files).map(([file, text]) => update(file, () => text)),
  update('docs/api.md', (page) =>
    page.replace(/(<!-- api -->\n)[\s\S]*?(<!-- \/api -->)/, `$1\n${tables()}\n$2`),
  ),
].filter(Boolean);

if (outdated.length) {
  console.log(
    `${check ? 'Not up to date, run "npm run manifest"' : 'Written'}: ${outdated.join(', ')}`,
  );
  if (check) process.exitCode = 1;
}

function update(file, change) {
  const before = read(file);
  const after = change(before);
  if (after === before) return undefined;
  if (!check) writeFileSync(root + file, after);
  return file;
}

function read(file) {
  try {
    return readFileSync(root + file, 'utf8');
  } catch {
    return '';
  }
}

/** Only what SemVer covers: no private and no internal members, and the files that are published. */
function published({modules, ...rest}) {
  const isPublic = ({kind, privacy, description = '', inheritedFrom}) =>
    (kind !== 'field' && kind !== 'method') ||
    ((privacy ?? 'public') === 'public' &&
      description &&
      !/^@internal/m.test(description) &&
      inheritedFrom?.name !== 'LitElement');
  const named = modules.filter(({declarations, exports}) =>
    [...(declarations ?? []), ...(exports ?? [])].some(
      ({customElement, kind, name}) =>
        customElement || kind === 'custom-element-definition' || /^Ensie\w*Event$/.test(name),
    ),
  );
  const text = JSON.stringify({
    ...rest,
    modules: named
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({declarations = [], exports = [], ...module}) => ({
        ...module,
        exports: exports.filter(({name}) => isValue(name, module)),
        declarations: declarations.map(({members, events, ...declaration}) => ({
          ...declaration,
          // The analyzer takes the first argument of any event for its name.
          ...(events && {events: events.filter(({description}) => description)}),
          ...(members && {members: members.filter(isPublic)}),
        })),
      })),
  });
  return JSON.parse(text.replace(/"\/?src\/([^"]+)\.ts"/g, '"dist/$1.js"'), spelledOut);
}

/** The analyzer takes exported types for values. */
function isValue(name, {path}) {
  const isType = name === 'EnsieErrorCode' || (name === 'EnsieElement' && path === 'src/index.ts');
  return /^(ensie-|Ensie)/.test(name) && !isType;
}

/** Editors complete what stands in the type, and know no name of ours: `Reveal` is its literals. */
function spelledOut(key, value) {
  if (key !== 'type' || !value?.text) return value;
  return {...value, text: value.text.replace(/\b[A-Z]\w+\b/g, (name) => literals[name] ?? name)};
}

/** `{Reveal: "'interaction' | 'auto' | 'none'"}`: names of nothing but literals. */
function literalTypes() {
  const options = {skipLibCheck: true, moduleResolution: ts.ModuleResolutionKind.Bundler};
  const program = ts.createProgram([`${root}src/index.ts`], options);
  const checker = program.getTypeChecker();
  const aliases = program
    .getSourceFiles()
    .filter(({fileName}) => fileName.startsWith(`${root}src/`))
    .flatMap(({statements}) => statements.filter(ts.isTypeAliasDeclaration));
  const named = aliases.map(({name}) => [name.text, checker.getTypeAtLocation(name).types ?? []]);
  return Object.fromEntries(
    named
      .filter(([, types]) => types.length && types.every((type) => type.isStringLiteral()))
      .map(([name, types]) => [name, types.map(({value}) => `'${value}'`).join(' | ')]),
  );
}

function tables() {
  return elements.map(elementTables).join('\n');
}

function elementTables({
  tagName,
  description,
  attributes = [],
  members = [],
  events = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
}) {
  const attributeOf = (name) => attributes.find(({fieldName}) => fieldName === name)?.name;
  const rows = [
    ...members
      .filter(({kind}) => kind === 'field')
      .map(({name, type, description: text, readonly, static: isStatic}) => [
        `${isStatic ? 'static ' : ''}\`${name}\`${attributeOf(name) ? `, attribute \`${attributeOf(name)}\`` : ''}`,
        `${readonly ? 'Read-only. ' : ''}${text}${type ? ` Type: \`${type.text.replaceAll('|', '\\|')}\`` : ''}`,
      ]),
    ...members
      .filter(({kind}) => kind === 'method')
      .map(({name, parameters = [], description: text}) => [
        `\`${name}(${parameters.map((parameter) => parameter.name).join(', ')})\``,
        text,
      ]),
    ...events.map(({name, type, description: text}) => [
      `event \`${name}\``,
      `${text} (\`${type?.text}\`)`,
    ]),
    ...slots.map(({name, description: text}) => [`slot \`${name}\``, text]),
    ...cssParts.map(({name, description: text}) => [`part \`${name}\``, text]),
    ...cssProperties.map(({name, default: value, description: text}) => [
      `\`${name}\``,
      `${text} Default: \`${value}\``,
    ]),
  ];
  const line = (cells) =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(' | ')} |`;
  return [
    `## \`<${tagName}>\``,
    '',
    description,
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(line),
    '',
  ].join('\n');
}
