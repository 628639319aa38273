// `npm run build`: everything that is published. `cdn/` holds the files for the script tag, `dist/`
// the modules for npm.
import {spawnSync} from 'node:child_process';
import {copyFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const mode of ['cdn', 'classic', 'configurator', 'packages', 'npm', 'cli']) {
  run('node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn');
}
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const name of ['partner-map/leaflet', 'partner-map/leaflet-tiles', 'project/dsv']) {
  copyFileSync(`${root}src/${name}.d.ts`, `${root}dist/${name}.d.ts`);
}
copyConfigurator();
copyFileSync(`${root}src/project/project.schema.json`, `${root}cdn/project.schema.json`);
await import('./ensie-json.mjs');
copyFileSync(`${root}src/static/ensie-static.css`, `${root}cdn/ensie-static.css`);
for (const folder of ['cdn', 'dist']) writeFileSync(`${root}${folder}/THIRD-PARTY.txt`, notices());

function run(bin, ...args) {
  const {status} = spawnSync(process.execPath, [bin, ...args], {cwd: root, stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}

/** The page that writes the text to paste, beside the files that it speaks of. */
function copyConfigurator() {
  copyFileSync(`${root}demo/configurator.css`, `${root}cdn/configurator.css`);
  const page = read('demo/index.html').replaceAll('../cdn/', './');
  const alone = page.replace(/\s*<footer>[\s\S]*<\/footer>/, '');
  writeFileSync(`${root}cdn/configurator.html`, `${alone}\n`);
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
