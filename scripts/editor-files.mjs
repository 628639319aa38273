// From custom-elements.json: types of the tags for frameworks (dist/frameworks/), and what VS Code and
// JetBrains' editors complete (dist/editors/). Part of `npm run build`.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const {name, version} = json('package.json');

const elements = json('custom-elements.json')
  .modules.flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

for (const [file, content] of Object.entries({
  'frameworks/elements.d.ts': elementTypes(),
  'frameworks/react.d.ts': forFramework('React', react),
  'frameworks/preact.d.ts': forFramework('Preact', preact),
  'frameworks/solid.d.ts': forFramework('Solid', solid),
  'frameworks/svelte.d.ts': forFramework('Svelte', svelte),
  'frameworks/vue.d.ts': forFramework('Vue', vue),
  // Only types: whoever imports one at run time gets nothing, and no error.
  'frameworks/types-only.js': 'export {};\n',
  'editors/vscode.html-data.json': text(htmlData()),
  'editors/vscode.css-data.json': text(cssData()),
  'editors/web-types.json': text(webTypes()),
})) {
  mkdirSync(join(root, 'dist', file, '..'), {recursive: true});
  writeFileSync(join(root, 'dist', file), content);
}

function text(value) {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** What each tag takes and tells, once for all frameworks. */
function elementTypes() {
  const classes = elements.map((element) => element.name);
  const types = elements.map(({name: type, tagName, attributes, members, events}) => {
    const property = (field) => `${type}['${field}']`;
    const lines = attributes
      .filter(({fieldName}) => fieldName !== 'project')
      .map(({name: attribute, fieldName, type: {text: literals}}) => {
        const isBoolean = literals === 'boolean';
        const isNumber = /^number/.test(literals);
        const more = isBoolean ? " | '' | 'true'" : isNumber ? ' | `${number}`' : '';
        return `    '${attribute}'?: ${property(fieldName)}${more} | undefined;`;
      });
    const fields = members
      .filter(({kind, readonly, static: isStatic}) => kind === 'field' && !readonly && !isStatic)
      .filter((field) => !attributes.some((attribute) => attribute.name === field.name))
      .map((field) => `    ${field.name}?: ${property(field.name)} | undefined;`);
    const told = events.map((event) => `    '${event.name}': ${event.type.text};`);
    return [
      `  '${tagName}': {`,
      `   element: ${type};`,
      ...[
        '   attributes: {',
        ...lines,
        '    project?: Project | string | null | undefined;',
        '   };',
      ],
      ...['   properties: {', ...fields.filter((line) => !/ project\?/.test(line)), '   };'],
      ...['   events: {', ...told, '   };', '  };'],
    ].join('\n');
  });
  const used = [
    'EnsieConsentRequestEvent',
    'EnsieErrorEvent',
    'EnsiePartnerSelectEvent',
    'Project',
  ];
  return `import type {${[...classes, ...used].join(', ')}} from '../index.js';

/** Attributes and properties may be written; \`project\` is an object, or its JSON. */
export interface Elements {
${types.join('\n')}
}

type Tag = keyof Elements;
export type Element<T extends Tag> = Elements[T]['element'];
export type Given<T extends Tag> = Elements[T]['attributes'] & Elements[T]['properties'];
/** \`{'onensie-error'?: (event: EnsieErrorEvent) => void}\`, with what a framework writes before it. */
export type Listeners<T extends Tag, Before extends string> = {
  [E in keyof Elements[T]['events'] & string as \`\${Before}\${E}\`]?:
    | ((event: Elements[T]['events'][E] & {readonly currentTarget: Element<T>}) => void)
    | undefined;
};
export type Camel<S extends string> = S extends \`\${infer A}-\${infer B}\`
  ? \`\${A}\${Capitalize<Camel<B>>}\`
  : S;
`;
}

function forFramework(framework, write) {
  const types = 'Camel, Element, Elements, Given, Listeners';
  return `// Types of the tags for ${framework}, made from custom-elements.json.
import type {${types}} from './elements.js';
${write(elements.map(({tagName}) => tagName))}`;
}

function react(tags) {
  return `import type {DetailedHTMLProps, HTMLAttributes} from 'react';

type Props<T extends keyof Elements> = Given<T> &
  Listeners<T, 'on'> &
  Omit<DetailedHTMLProps<HTMLAttributes<Element<T>>, Element<T>>, keyof Given<T>> & {
    class?: string | undefined;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.map((tag) => `      '${tag}': Props<'${tag}'>;`).join('\n')}
    }
  }
}
`;
}

function preact(tags) {
  return `import type {HTMLAttributes} from 'preact';

type Props<T extends keyof Elements> = Given<T> &
  Listeners<T, 'on'> &
  Omit<HTMLAttributes<Element<T>>, keyof Given<T>>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${tags.map((tag) => `      '${tag}': Props<'${tag}'>;`).join('\n')}
    }
  }
}
`;
}

function solid(tags) {
  return `import type {JSX} from 'solid-js';

type Set<T extends keyof Elements> = {
  [P in keyof Given<T> & string as \`prop:\${P}\` | \`attr:\${P}\`]?: Given<T>[P];
};
type Props<T extends keyof Elements> = Given<T> &
  Set<T> &
  Listeners<T, 'on:'> &
  Omit<JSX.HTMLAttributes<Element<T>>, keyof Given<T>>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${tags.map((tag) => `      '${tag}': Props<'${tag}'>;`).join('\n')}
    }
  }
}
`;
}

function svelte(tags) {
  return `import type {HTMLAttributes} from 'svelte/elements';

type Props<T extends keyof Elements> = Given<T> &
  Listeners<T, 'on'> &
  Listeners<T, 'on:'> &
  Omit<HTMLAttributes<Element<T>>, keyof Given<T>>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags.map((tag) => `    '${tag}': Props<'${tag}'>;`).join('\n')}
  }
}
`;
}

function vue(tags) {
  return `import type {HTMLAttributes, PublicProps} from 'vue';

type Heard<T extends keyof Elements> = {
  [E in keyof Elements[T]['events'] & string as \`on\${Capitalize<Camel<E>>}\`]?: (
    event: Elements[T]['events'][E],
  ) => void;
};
type Props<T extends keyof Elements> = Given<T> &
  Heard<T> &
  Omit<HTMLAttributes, keyof Given<T>> &
  PublicProps;
type Component<T extends keyof Elements> = new () => {$props: Props<T>};

declare module 'vue' {
  interface GlobalComponents {
${tags.map((tag) => `    '${tag}': Component<'${tag}'>;`).join('\n')}
  }
}
`;
}

/** `'a' | 'b' | undefined` → \`['a', 'b']\`. */
function valuesOf({type}) {
  return [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
}

function htmlData() {
  return {
    version: 1.1,
    tags: elements.map(({tagName, description, attributes}) => ({
      name: tagName,
      description: {kind: 'markdown', value: description},
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: {kind: 'markdown', value: attribute.description},
        ...(attribute.type.text === 'boolean' && {valueSet: 'v'}),
        ...(valuesOf(attribute).length && {values: valuesOf(attribute).map((it) => ({name: it}))}),
      })),
    })),
  };
}

function cssData() {
  const all = (list) => [...new Map(elements.flatMap(list).map((it) => [it.name, it])).values()];
  return {
    version: 1.1,
    properties: all(({cssProperties = []}) => cssProperties).map((property) => ({
      name: property.name,
      description: `${property.description} Default: ${property.default}`,
    })),
    pseudoElements: all(({cssParts = []}) => cssParts).map((part) => ({
      name: `::part(${part.name})`,
      description: part.description,
    })),
  };
}

function webTypes() {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            value: {type: attribute.type.text.split(' | ').filter((it) => it !== 'undefined')},
          })),
          slots: (element.slots ?? []).map((slot) => ({...slot})),
          js: {
            properties: element.members
              .filter(({kind, static: isStatic}) => kind === 'field' && !isStatic)
              .map((field) => ({
                name: field.name,
                description: field.description,
                type: field.type?.text,
              })),
            events: element.events.map((event) => ({
              name: event.name,
              description: event.description,
              type: event.type.text,
            })),
          },
          css: {
            properties: (element.cssProperties ?? []).map((property) => ({
              name: property.name,
              description: property.description,
              default: property.default,
            })),
            parts: (element.cssParts ?? []).map((part) => ({...part})),
          },
        })),
      },
    },
  };
}
