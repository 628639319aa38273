/** What the measured pages load, in memory: a build that runs meanwhile must not change a sample. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

const TIMELINE_JS = 'node_modules/@knight-lab/timelinejs/dist';
const USWDS = 'node_modules/@uswds/uswds/dist';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** What is compressed already, or as servers send it. */
const sentAsItIs = ['.png', '.ttf', '.woff2'];

/** Ready to send: text is compressed once, as a good static host does. */
export function toAsset(path, content) {
  const type = types[extname(path)];
  const body = Buffer.from(content);
  if (sentAsItIs.includes(extname(path))) return {body, headers: {'content-type': type}};
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return {
    body: brotliCompressSync(body, {params}),
    headers: {'content-type': type, 'content-encoding': 'br', vary: 'accept-encoding'},
  };
}

/** Path on the server of scripts and data, to asset. */
export function readAssets() {
  const files = {
    ...filesOf('cdn', '/ensie/', /^(ensie-[a-z-]+\.js|eu-emblem\.png)$/),
    ...filesOf('cdn/chunks', '/ensie/chunks/', /\.js$/),
    ...filesOf('node_modules/leaflet/dist', '/leaflet/', /^leaflet\.(js|css)$/),
    ...filesOf('node_modules/leaflet/dist/images', '/leaflet/images/', /\.png$/),
    ...filesOf('node_modules/leaflet.markercluster/dist', '/cluster/', /^[^-]*\.(js|css)$/),
    ...filesOf('node_modules/jsvectormap/dist', '/jsvectormap/', /\.min\.(js|css)$/),
    ...filesOf('node_modules/jsvectormap/dist/maps', '/jsvectormap/maps/', /^world\.js$/),
    ...filesOf('node_modules/topojson-client/dist', '/topojson/', /\.min\.js$/),
    ...filesOf('node_modules/world-atlas', '/atlas/', /^countries-110m\.json$/),
    ...filesOf(`${TIMELINE_JS}/js`, '/timelinejs/js/', /^timeline\.js$/),
    ...filesOf(`${TIMELINE_JS}/css`, '/timelinejs/css/', /^timeline\.css$/),
    ...filesOf(`${TIMELINE_JS}/css/icons`, '/timelinejs/css/icons/', /\.ttf$/),
    ...filesOf(`${USWDS}/components`, '/uswds/components/', /^usa-banner\.js\.umd\.js$/),
  };
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path, toAsset(path, readFileSync(file))]),
  );
}

function filesOf(folder, prefix, wanted) {
  if (!existsSync(root + folder)) {
    const remedy = folder.startsWith('cdn') ? 'npm run build' : 'npm install';
    throw new Error(`${folder} is missing: run "${remedy}" first.`);
  }
  const names = readdirSync(root + folder).filter((name) => wanted.test(name));
  return Object.fromEntries(names.map((name) => [prefix + name, `${root}${folder}/${name}`]));
}
