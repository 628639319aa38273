import type {Plugin} from 'vite';

/**
 * What a lazy module takes of Lit, in a few lines: the templates that they make are rendered by the
 * entry, which has Lit. With Lit itself every chunk would bring it again.
 */
const TEMPLATES = `
const tag = (type) => (strings, ...values) => ({_$litType$: type, strings, values});
export const html = tag(1);
export const svg = tag(2);
export const nothing = Symbol.for('lit-nothing');
export const noChange = Symbol.for('lit-noChange');
`;

/** For modules that are built by themselves. Of Lit's other parts they may have nothing. */
export const litTemplates = (): Plugin => ({
  name: 'lit-templates',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === 'lit') return '\0lit-templates';
    if (/^(lit|lit-html|lit-element|@lit\/reactive-element)\//.test(source)) {
      this.error(`${importer} is lazy and imports ${source}: it may have Lit's templates only`);
    }
    return undefined;
  },
  load: (id) => (id === '\0lit-templates' ? TEMPLATES : undefined),
});
