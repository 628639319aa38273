import type {Plugin} from 'vite';

/** What is replaced in a file of a package. */
type Patch = readonly [found: RegExp, replacement: string];

/** Leaves out of packages what a strict page forbids. */
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
