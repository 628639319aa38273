// What package.json exports, as files of the same names at the root of the package: Parcel, TypeScript's
// `node10` and other resolvers without `exports` find them there. Part of `npm run build`.
import {copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {exports: entries} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

for (const [name, target] of Object.entries(entries)) {
  const {default: file, types} = typeof target === 'string' ? {default: target} : target;
  if (name === '.' || name === file) continue;
  for (const [from, to, declared] of expand(file, name, types)) {
    mkdirSync(dirname(join(root, to)), {recursive: true});
    if (from.endsWith('.js')) forward(to.replace(/(\.js)?$/, '.js'), from);
    else copyFileSync(join(root, from), join(root, to));
    if (declared)
      forward(to.replace(/\.js$/, '') + '.d.ts', declared.replace(/\.d\.(c?)ts$/, '.$1js'));
  }
}

/** `./dist/define/*.js` stands for each file there. */
function expand(file, name, types) {
  if (!file.includes('*')) return [[file, name, types]];
  return readdirSync(join(root, dirname(file)))
    .filter((found) => found.endsWith('.js'))
    .map((found) => [file, name, types].map((path) => path.replace('*', basename(found, '.js'))));
}

function forward(from, to) {
  const path = relative(dirname(join(root, from)), join(root, to)).replaceAll('\\', '/');
  const what = from.includes('.json.') ? '{default}' : '*';
  writeFileSync(join(root, from), `export ${what} from './${path}';\n`.replace('./../', '../'));
}
