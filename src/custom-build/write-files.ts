import {createRequire} from 'node:module';
import {copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type * as Vite from 'vite';
import type {BuildEnvironmentOptions, InlineConfig, Plugin, PluginOption, Rolldown} from 'vite';
import {eager} from '../build-plugins/eager.js';
import {hardened} from '../build-plugins/hardened.js';
import {ownModules, type OwnContent} from './replace-modules.js';
import {shortenMessages} from '../build-plugins/shorten-messages.js';
import {standaloneChunks} from '../build-plugins/standalone-chunks.js';
import {UsageError} from './usage-error.js';

const FILES = [
  'ensie-widgets.js',
  'ensie-widgets.classic.js',
  'THIRD-PARTY.txt',
  'LICENSE',
] as const;

/** For frames: the same for every project. */
const FRAME_FILES = ['embed.js', 'embed.css', 'ensie-frame.js'] as const;

/** Its head may name hosts by now: what a website has is left. */
const FRAME_PAGE = 'embed.html';

/** This module is one of the built ones, from which an own build is made as well. */
const modules = `${resolve(fileURLToPath(import.meta.url), '../..').replaceAll('\\', '/')}/`;

/** Writes the files for the script tag into a folder. */
export async function writeFiles(content: OwnContent, out: string): Promise<void> {
  const {build} = await loadVite();
  const folder = resolve(out);
  makeRoom(folder, out);
  const ours = await ownPlugins(content);
  const config = (
    options: BuildEnvironmentOptions,
    output: Rolldown.OutputOptions,
    ...more: PluginOption[]
  ): InlineConfig => ({
    configFile: false,
    // Not the website's folder, whose `public/` and `.env` are none of ours.
    root: modules,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...more, ...ours],
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {checks: {pluginTimings: false}, output: {minify: true, ...output}},
      ...options,
    },
  });
  const lazyModule = (entry: string, plugins: PluginOption) =>
    config({write: false, lib: {entry, formats: ['es']}}, {}, plugins);
  const entry = `${modules}script-tag.js`;
  const [moduleFile, classicFile] = FILES;
  await build(
    config(
      {lib: {entry, formats: ['es'], fileName: () => moduleFile}},
      {},
      standaloneChunks(build, lazyModule),
      eager(),
    ),
  );
  await build(
    config(
      {lib: {entry, formats: ['iife'], name: 'ensieWidgets', fileName: () => classicFile}},
      {codeSplitting: false},
      hardened(),
    ),
  );
  copyFileSync(`${modules}THIRD-PARTY.txt`, join(folder, 'THIRD-PARTY.txt'));
  copyFileSync(`${modules}../LICENSE`, join(folder, 'LICENSE'));
  for (const file of [...FRAME_FILES, FRAME_PAGE]) {
    if (!existsSync(join(folder, file)))
      copyFileSync(`${modules}../cdn/${file}`, join(folder, file));
  }
}

/** The website's own Vite, or one that stands beside this package; another version writes other files. */
async function loadVite(): Promise<typeof Vite> {
  const places = [join(process.cwd(), 'package.json'), fileURLToPath(import.meta.url)];
  const found = places.flatMap((place) => findVite(place));
  const right = found.find(({version}) => version.startsWith('8.'));
  if (!right) {
    const other = found[0] ? `, and finds ${found[0].version}` : '';
    throw new UsageError(`An own build needs Vite 8${other}: npm install --save-dev vite@8`);
  }
  return import(/* @vite-ignore */ pathToFileURL(right.entry).href) as Promise<typeof Vite>;
}

function findVite(place: string): {version: string; entry: string}[] {
  const require = createRequire(place);
  try {
    const {version} = require('vite/package.json') as {version: string};
    return [{version, entry: require.resolve('vite')}];
  } catch {
    return [];
  }
}

/** Removes an earlier build, and nothing else: the folder may be somebody's website. */
function makeRoom(folder: string, name: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UsageError(`${name} is not a folder.`);
  }
  mkdirSync(folder, {recursive: true});
  const there = readdirSync(folder);
  if (there.length && !there.includes(FILES[0])) {
    throw new UsageError(`${name} holds other files: choose a folder of its own.`);
  }
  for (const file of [...FILES, ...FRAME_FILES, 'chunks']) {
    rmSync(join(folder, file), {recursive: true, force: true});
  }
}

async function ownPlugins(content: OwnContent): Promise<Plugin[]> {
  // Each locale has all texts.
  const {templates} = await import('../locales/sk.js');
  const rare = await Promise.all([
    import('../locales/debug.js'),
    import('../locales/more.js'),
    import('../locales/pictures.js'),
  ]);
  const ids = [templates, ...rare.map((module) => module.templates.sk)].flatMap((texts) =>
    Object.keys(texts),
  );
  const isOurs = (file: string) => file.startsWith(modules);
  return [ownModules(modules, content), shortenMessages(ids, isOurs)];
}
