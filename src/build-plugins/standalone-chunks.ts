import {createHash} from 'node:crypto';
import {basename} from 'node:path';
import type {InlineConfig, Plugin, PluginOption, Rolldown} from 'vite';
import {litTemplates} from './lit-templates.js';

/** How a lazy module is built: as one file, with these plugins. */
export type StandaloneBuild = (entry: string, plugins: PluginOption) => InlineConfig;

type Build = (config: InlineConfig) => Promise<unknown>;

/**
 * Stands for `import()` in the built files. A browser may keep for as long as the page lives that a
 * file did not come (the HTML standard wants it to; Firefox does): after that it is asked for by
 * another address. Not where the page says which content it wants from which address. A file that has
 * not come within 10 s is lost, too.
 */
const lazyFile = `
const ensieFile = (path) =>
  Promise.race([
    import(path + (ensieFile[path] ?? '')),
    new Promise((resolve, reject) => setTimeout(reject, 10000, path + ' has not come')),
  ]).catch((error) => {
    if (![...document.scripts].some(({type, text}) => type == 'importmap' && /integrity/.test(text)))
      ensieFile[path] = '?' + Date.now();
    throw error;
  });
`;

/**
 * Builds every lazy module as a file that imports nothing. Left to itself the bundler makes lazy
 * chunks import what they share with the entry; the entry's name has no hash, so a page that loads
 * it as `…js?v=2`, or from a newer release, would run it twice.
 *
 * @param built - Names of the files of another entry that was built just before: those are taken.
 */
export function standaloneChunks(
  build: Build,
  configOf: StandaloneBuild,
  folder = './chunks/',
  built: readonly string[] = [],
): Plugin {
  const marker = 'standalone-chunk:';
  return {
    name: 'standalone-chunks',
    enforce: 'pre',
    async resolveId(source, importer, {kind}) {
      if (kind !== 'dynamic-import') return undefined;
      const module = await this.resolve(source, importer, {skipSelf: true});
      if (!module) return undefined;
      const stem = basename(module.id).replace(/\.[jt]s$/, '');
      const twin = built.find((file) => /^(.*)-[0-9a-f]{6}\.js$/.exec(file)?.[1] === stem);
      if (twin) return {id: marker + twin, external: true};
      // For Lit's templates, and for those that it loads itself.
      const plugins = [litTemplates(), standaloneChunks(build, configOf, './')];
      const {code, more} = await buildFile(build, configOf(module.id, plugins), module.id);
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 6);
      const name = `${stem}-${hash}.js`;
      this.emitFile({type: 'asset', fileName: `chunks/${name}`, source: code});
      for (const {fileName, source} of more) this.emitFile({type: 'asset', fileName, source});
      return {id: marker + name, external: true};
    },
    // Before it is minified, so that the function is minified with it.
    renderChunk(code) {
      if (!code.includes(marker)) return undefined;
      return lazyFile + code.replaceAll(`import("${marker}`, `ensieFile("${folder}`);
    },
    generateBundle(_options, bundle) {
      for (const {fileName, ...file} of Object.values(bundle)) {
        if (file.type === 'chunk' && file.code.includes(marker)) {
          this.error(`${fileName} loads something in another way`);
        }
      }
    },
  };
}

/** The module as one file, and those that it loads itself, beside it. */
async function buildFile(
  build: Build,
  config: InlineConfig,
  entry: string,
): Promise<{code: string; more: Rolldown.OutputAsset[]}> {
  const [{output}] = (await build(config)) as [Rolldown.RolldownOutput];
  const [{code}, ...others] = output;
  const more = others.filter((file) => file.type === 'asset');
  if (more.length < others.length) throw new Error(`${entry} is not one file`);
  return {code, more};
}
