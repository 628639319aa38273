// Types of the tags for frameworks, from custom-elements.json. The generators of the field
// (custom-element-vuejs-, -svelte-, -solidjs-integration, @wc-toolkit/jsx-types) were tried: what they
// write of events of an own class does not compile, or types them as `CustomEvent`.

/** `{'react.d.ts': text}` for `src/frameworks/`. */
export function frameworkTypes(elements) {
  const tags = elements.map(({tagName}) => tagName);
  return {
    'elements.d.ts': elementTypes(elements),
    ...Object.fromEntries(
      Object.entries({React: react, Preact: preact, Solid: solid, Svelte: svelte, Vue: vue}).map(
        ([name, write]) => [`${name.toLowerCase()}.d.ts`, forFramework(name, write(tags))],
      ),
    ),
  };
}

/** What each tag takes and tells, once for all frameworks. */
function elementTypes(elements) {
  const classes = elements.map((element) => element.name);
  const events = elements.flatMap((element) => element.events.map(({type}) => type.text));
  const imported = [...new Set([...classes, ...events, 'Project'])].filter((it) => it !== 'Event');
  return `import type {${imported.join(', ')}} from '../index.js';

/** \`project\` is an object, or its JSON. */
export interface Elements {
${elements.map(elementType).join('\n')}
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

function elementType({name, tagName, attributes, members, events}) {
  const isAttribute = (field) => attributes.some((attribute) => attribute.name === field.name);
  const fields = members.filter(
    (member) =>
      member.kind === 'field' && !member.readonly && !member.static && !isAttribute(member),
  );
  const line = (key, type, {description}) =>
    `/** ${description.replace(/\s+/g, ' ')} */\n '${key}'?: ${type} | undefined;`;
  const property = (field) => `${name}['${field}']`;
  return `'${tagName}': {
    element: ${name};
    attributes: {
    ${attributes.map((it) => line(it.name, written(property(it.fieldName), it), it)).join('\n')}
    };
    properties: {${fields.map((it) => line(it.name, property(it.name), it)).join('\n')}};
    events: {${events.map((event) => `'${event.name}': ${event.type.text};`).join('\n')}};
  };`;
}

/** What may stand in an attribute, beside what the property takes. */
function written(property, {name, type}) {
  if (name === 'project') return 'Project | string | null';
  if (type.text === 'boolean') return `${property} | '' | 'true'`;
  return /^number/.test(type.text) ? `${property} | \`\${number}\`` : property;
}

/** Each file takes of `elements.js` what it needs. */
function forFramework(framework, text) {
  const names = ['Camel', 'Element', 'Elements', 'Given', 'Listeners'];
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  return `// Types of the tags for ${framework}.
import type {${used.join(', ')}} from './elements.js';
${text}`;
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
