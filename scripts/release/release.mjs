/**
 * `npm run release:files`, after `npm run build`: what somebody downloads who does not use npm, into
 * `release/`, the same byte for byte each time.
 *
 *   -- --base /our/place/   where the import map's files lie on the website; without it /ensie/
 */
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {importMap, integrityOfAll} from './integrity.mjs';
import {sbomOf} from './sbom.mjs';
import {zip} from './zip.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const jsonOf = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const text = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Content of all files by name.
 *
 * @param base - Where the files lie on the website, `/` at its end.
 * @param cdn - Folder with the built files.
 */
export function releaseFiles(base, cdn = join(root, 'cdn')) {
  const manifest = jsonOf('package.json');
  const built = {...filesOf(cdn), LICENSE: readFileSync(join(root, 'LICENSE'))};
  const integrity = integrityOfAll(built);
  const files = {
    'integrity.json': text(integrity),
    'import-map.html': importMap(base, integrity),
    'sbom.cdx.json': text(sbomOf(manifest, jsonOf('package-lock.json'))),
  };
  const inside = Object.entries({...built, ...files}).map(([path, content]) => [
    `ensie/${path}`,
    content,
  ]);
  return {...files, [`${manifest.name}-${manifest.version}.zip`]: zip(Object.fromEntries(inside))};
}

/** Content of the files below a folder, by paths with `/`. */
function filesOf(folder) {
  const paths = readdirSync(folder, {recursive: true}).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]),
  );
}

async function main() {
  const {values} = parseArgs({options: {base: {type: 'string', default: '/ensie/'}}});
  const base = values.base.replace(/\/?$/, '/');
  const folder = join(root, 'release');
  mkdirSync(folder, {recursive: true});
  for (const [name, content] of Object.entries(releaseFiles(base))) {
    writeFileSync(join(folder, name), content);
    console.log(`Written: release/${name}`);
  }
  const {writePlugin} = await import('./wordpress.mjs');
  console.log(`Written: ${await writePlugin(folder)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
