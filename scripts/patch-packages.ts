import type {Plugin} from 'vite';

/** What is replaced in a file of a package. */
type Patch = readonly [found: RegExp, replacement: string];

/** Leaves out of packages what we have no use for, or what a strict page forbids. */
const patches: Record<string, readonly Patch[]> = {
  // Leaflet asks the browser for SVG with `innerHTML` while its module is evaluated, which a page with
  // Trusted Types forbids; every browser we support draws SVG.
  'leaflet/src/core/Browser.js': [
    [/var inlineSvg = [\s\S]*?\}\)\(\);/, 'var inlineSvg = true;'],
    [/var vml = [\s\S]*?\}\(\)\);/, 'var vml = false;'],
    // What a visitor's browser calls itself is nobody's business (P4): it is asked for the sake of
    // browsers that are long gone, and of how far a mouse wheel zooms.
    [/function userAgentContains[\s\S]*?\n\}/, 'function userAgentContains() { return false; }'],
    [/parseInt\(\/WebKit.*;/, '0;'],
    [/navigator\.platform\.indexOf\('\w+'\) === 0/g, 'false'],
  ],
  // Strict policies forbid `data:` images, and nothing we use needs this one.
  'leaflet/src/core/Util.js': [[/emptyImageUrl = '[^']*'/, "emptyImageUrl = ''"]],

  // d3-dsv makes objects of a table's rows with `new Function`, which strict policies forbid. We read
  // rows, and write none.
  'd3-dsv/dist/d3-dsv.mjs': [
    [/function objectConverter[\s\S]*?(?=function dsv)/, ''],
    [/reFormat = .*,\n/, ''],
    [/function parse\(text, f\)[\s\S]*?(?=function parseRows)/, ''],
    [/function preformatBody[\s\S]*$/, 'return {parseRows}; } export {dsv as dsvFormat};'],
  ],

  '@lit/reactive-element/css-tag.js': [
    // Styles made of other styles, with explanations for developers: ours are one text each, for which
    // eslint.config.js cares.
    [
      /(?<=class )(\w+)\{.*?(?=\w+=\(\w+,\w+\)=>\{)/,
      '$1{constructor(text){this.cssText=text}' +
        'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}}' +
        'const r=([text])=>new $1(text),i=r,',
    ],
    // Another way to style, for browsers that cannot read our files anyway.
    [/\w+\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
  ],

  '@lit/reactive-element/reactive-element.js': [
    // Numbers and JSON in attributes: ours are texts and switches.
    [/case Object:case Array:\w+=null==\w+\?\w+:JSON\.stringify\(\w+\)/, ''],
    [/case Number:\w+=null===.*?case Object:case Array:try\{[^}]*\}catch\(\w+\)\{[^}]*\}/, ''],
    // Defaults of attributes that it writes: ours are written only when somebody sets them.
    [/\|\|\w+\.useDefault&&.*?\)\)(?=\)\)return)/, ''],
    [/\{useDefault:(\w+),/, '{'],
    [/(?<=\},\w+\)\{)\w+&&!\(this\.[\w$]+\?\?=new Map\)\.has\(\w+\)&&\(.*?\)\|\|(?=\()/, ''],
    [/\|\|\w+(?=\|\|\(\w+=void 0\),this\._\$AL)/, ''],
    [/\?\?this\.[\w$]+\?\.get\(\w+\)\?\?\w+(?=,this\._\$Em=null)/, ''],
    // Ways of one's own to read and write attributes.
    [/"function"==typeof \w+\.converter\?.*?\?\w+\.converter:(?=\w+;)/, ''],
    [/\(void 0!==\w+\.converter\?\.toAttribute\?\w+\.converter:(\w+)\)/, '$1'],
    // Polyfills of the past, and a list of versions on the page's global object.
    [
      /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
      '',
    ],
    [/\w+=\w+\.reactiveElementPolyfillSupport,/, ''],
    // Decorators, for which it prepares the page's `Symbol` and global object: we have none.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\}(?=this\.)/, ''],
    [/static addInitializer\(\w+\)\{.*?\}(?=static)/, ''],
    [/,this\.constructor\.\w+\?\.forEach\(\w+=>\w+\(this\)\)/, ''],
  ],

  'lit-html/lit-html.js': [
    // MathML, and templates that a compiler made.
    [/:3===\w+\?"<math>":""/, ':""'],
    [/:3===\w+\?"<\/math>":""/, ':""'],
    [/\|\|3===\w+(?=\)\{const)/, ''],
    [/(?<==)\w+\(3\)/, '/* @__PURE__ */$&'],
    [
      /"number"==typeof \w+\?this\._\$AC\((\w+)\):\(void 0===.*?\.options\)\),\w+\)/,
      'this._$AC($1)',
    ],
    // Values inside `<script>`, `<style>`, `<textarea>`, `<title>` and comments, where we put none.
    [/if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}(?=\}else if\(8)/, ''],
    [/\w+\.test\(\w+\[2\]\)&&\(\w+=RegExp\("<\/"\+\w+\[2\],"g"\)\),/, ''],
    [/else\{let \w+=-1;for\(;-1!==.*?\.length-1\}(?=\w+\+\+)/, ''],
    // Directives, and what they may ask of the part that they are in: eslint.config.js keeps them out.
    [
      /function (\w+)\(\w+,\w+,\w+=\w+,\w+\)\{if\(\w+===\w+\)return.*?\}(?=class)/,
      'function $1(part,value){return value}',
    ],
    [/else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6.*?\)\)/, ''],
    [/:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/, ':0'],
    [/this\._\$AP\?\.\(!1,!0,\w+\)/, ''],
    [/setConnected\(\w+\)\{.*?\}(?=\})/, ''],
    [/,this\.[\w$]+=\w+\?\.isConnected\?\?!0/, ''],
    [/get parentNode\(\)\{[^}]*\}get _\$AU\(\)\{[^}]*\}/, ''],
    [/get _\$AU\(\)\{[^}]*\}(?=constructor)/, ''],
    [/get parentNode\(\)\{.*?\}get startNode\(\)\{[^}]*\}get endNode\(\)\{[^}]*\}/, ''],
    [/get tagName\(\)\{[^}]*\}get _\$AU\(\)\{[^}]*\}/, ''],
    // Listeners with options.
    [/\|\|\w+\.capture!==\w+\.capture\|\|\w+\.once!==\w+\.once\|\|\w+\.passive!==\w+\.passive/, ''],
    [
      /"function"==typeof this\._\$AH\?(this\._\$AH\.call\([^)]*\)):this\._\$AH\.handleEvent\(\w+\)/,
      '$1',
    ],
    // As above: polyfills and versions.
    [
      /,(\w+)=(\w+)\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\(\2\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
      '',
    ],
  ],

  'lit-element/lit-element.js': [
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\([^)]*\);/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/, ''],
    // What Lit's own package for servers has rendered: our elements replace it (src/element/ensie-element.ts).
    [/,\w+\.litElementHydrateSupport\?\.\(\{[^}]*\}\)/, ''],
    [/createRenderRoot\(\)\{[^}]*\}/, ''],
    // Directives again, which are told when an element leaves the page.
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{.*?\}disconnectedCallback\(\)\{[^}]*\}/, ''],
  ],
};

/**
 * The tiles' chunk has parts of Leaflet of its own, and is only used on the live map, whose chunk has
 * the map: a second one would never be called.
 */
const forTiles: typeof patches = {
  'leaflet/src/layer/Layer.js': [
    [/import \{Map\} from [^;]+;/, ''],
    [/^Map\.include\(\{[\s\S]*?^\}\);/m, ''],
  ],
};

const patching = (name: string, files: typeof patches) => (): Plugin => ({
  name,
  transform(code, id) {
    const file = Object.keys(files).find((path) => id.endsWith(`/${path}`));
    if (!file) return undefined;
    const patched = files[file]!.reduce((rest, [found, replacement]) => {
      if (!found.test(rest)) this.error(`${id} has changed: ${found} is not in it`);
      return rest.replace(found, replacement);
    }, code);
    return {code: patched, map: null};
  },
});

export const patchTiles = patching('patch-tiles', forTiles);

const patchFiles = patching('patch-packages', patches);

/** Leaflet takes what a page has put into every object for options, listeners and layers. */
const ownKeysOnly = (code: string): string =>
  code.replace(/for \((?:var )?(\w+) in (.+?)\)(?= \{)/g, '$& if (Object.hasOwn($2, $1))');

export const patchPackages = (): Plugin[] => [
  {
    name: 'own-keys-only',
    transform: (code, id) => (id.includes('/leaflet/src/') ? ownKeysOnly(code) : undefined),
  },
  patchFiles(),
];
