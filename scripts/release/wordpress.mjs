/**
 * `npm run release:wordpress`, after `npm run build`: the plugin for WordPress as
 * `release/ensie-widgets-wordpress-<version>.zip`, the same byte for byte each time.
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {locales} from '../../dist/internal/language/locales.js';
import {fallbackTexts, pictures} from '../wordpress/fallback.mjs';
import {translationFiles} from '../wordpress/translations.mjs';
import {zip} from './zip.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const {version, homepage} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** The script with its chunks, the classic file, and the emblem for feeds; frames and the configurator are no use here. */
const WIDGETS = /^((ensie-widgets(\.classic)?|chunks\/.*)\.js|eu-emblem\.png)$/;

/** Content of the plugin's files by path, those of translators and of the build included. */
export async function pluginFiles() {
  const texts = await inLocales(fallbackTexts);
  return {
    ...inFolder('', ownFiles()),
    ...inFolder('assets/', filesOf(`${root}cdn`, WIDGETS)),
    ...inFolder('fallback/', texts),
    ...inFolder('fallback/pictures/', await inLocales(pictures)),
    ...inFolder('languages/', translationFiles()),
    LICENSE: readFileSync(`${root}LICENSE`),
    'THIRD-PARTY.txt': readFileSync(`${root}cdn/THIRD-PARTY.txt`),
  };
}

async function inLocales(make) {
  const files = locales.map(async (locale) => [
    `${locale}.json`,
    JSON.stringify(await make(locale)),
  ]);
  return Object.fromEntries(await Promise.all(files));
}

/** Writes the zip; returns its path. WordPress takes the one folder in it for the plugin's name. */
export async function writePlugin(folder = `${root}release`) {
  const file = join(folder, `ensie-widgets-wordpress-${version}.zip`);
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, zip(inFolder('ensie-widgets/', await pluginFiles())));
  return file;
}

/**
 * What is written in `wordpress/`, with the version in the places where WordPress looks for it, and the
 * address of the sources, where `npm run release:address` has been told.
 */
export function ownFiles(address = homepage) {
  const files = filesOf(`${root}wordpress`, /\.(php|json|js|txt)$/);
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    /\.(php|txt)$/.test(path)
      ? content
          .toString()
          .replaceAll('%version%', version)
          .replace('%address%', address ? ` (${address.replace('#readme', '')})` : '')
      : content,
  ]);
  return Object.fromEntries(entries);
}

function filesOf(folder, name) {
  const files = readdirSync(folder, {recursive: true}).map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(
    files.filter((path) => name.test(path)).map((path) => [path, readFileSync(join(folder, path))]),
  );
}

const inFolder = (folder, files) =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [folder + path, content]));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`Written: ${await writePlugin()}`);
}
