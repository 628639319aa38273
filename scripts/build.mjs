// `npm run build`: everything that is published. `cdn/` holds the files for the script tag, `dist/`
// the modules for npm. With options (`-- --data project.json --out site/ensie`) it is an own build,
// as the package's users make it: from the modules for npm, into a folder of one's own.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const options = process.argv.slice(2);
if (options.length) {
  await vite('embed', 'frame', 'packages', 'npm');
  copyToCdn('frame/embed.html', 'frame/embed.css');
  writeFileSync(`${root}dist/THIRD-PARTY.txt`, notices());
  const own = await import('../dist/custom-build/build.js');
  process.exit(await own.run(options));
}

const oneWidget = readdirSync(`${root}src/script-tag`)
  .filter((name) => name.startsWith('ensie-'))
  .map((name) => basename(name, '.ts'));
// Two folders, which know nothing of each other.
await Promise.all([
  vite('cdn', ...oneWidget, 'classic', 'configurator', 'embed', 'frame'),
  vite('packages', 'npm', 'server', 'cli').then(() =>
    run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'),
  ),
]);
const declared = [
  'partner-map/live/leaflet',
  'partner-map/street/leaflet-tiles',
  'data/foreign/dsv',
];
for (const name of [...declared.map((module) => `${module}.d.ts`), 'project/ensie.json.d.cts']) {
  copyFileSync(`${root}src/${name}`, `${root}dist/${name}`);
}
copyToCdn('configurator/configurator.html', 'configurator/configurator.css');
copyToCdn('frame/embed.html', 'frame/embed.css');
copyToCdn('project/project.schema.json', 'static/ensie-static.css', 'snippets/typo3-rte.yaml');
await import('./generate/ensie-json.mjs');
await import('./generate/emblem-file.mjs');
for (const folder of ['frameworks', 'editors']) {
  cpSync(`${root}src/${folder}`, `${root}dist/${folder}`, {recursive: true});
}
// Only types: whoever imports one at run time gets nothing, and no error.
writeFileSync(`${root}dist/frameworks/types-only.js`, 'export {};\n');
await import('./generate/entry-files.mjs');
for (const folder of ['cdn', 'dist']) writeFileSync(`${root}${folder}/THIRD-PARTY.txt`, notices());

function copyToCdn(...files) {
  for (const file of files) copyFileSync(`${root}src/${file}`, `${root}cdn/${basename(file)}`);
}

async function vite(...modes) {
  for (const mode of modes) {
    await run('node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn');
  }
}

async function run(bin, ...args) {
  const child = spawn(process.execPath, [bin, ...args], {cwd: root, stdio: 'inherit'});
  const [status] = await once(child, 'exit');
  if (status !== 0) process.exit(status ?? 1);
}

/** What the licences of the code and data in the built files ask us to say. */
function notices() {
  const names = ['lit', '@lit/localize', 'leaflet', 'd3-dsv', 'jsonc-parser'];
  const packages = names.map((name) => {
    const {version, license} = JSON.parse(read(`node_modules/${name}/package.json`));
    return `${name} ${version} (${license})\n\n${read(licenseOf(name))}`;
  });
  const data = [
    'Natural Earth, naturalearthdata.com: map data, public domain.',
    'GeoNames, geonames.org: coordinates of towns, Creative Commons Attribution 4.0.',
  ];
  return [...packages, data.join('\n')].join(`\n\n${'-'.repeat(72)}\n\n`);
}

function licenseOf(name) {
  const folder = `node_modules/${name}/`;
  return folder + readdirSync(root + folder).find((file) => /^LICENSE(\.md)?$/.test(file));
}

function read(file) {
  return readFileSync(root + file, 'utf8').trim();
}
