/**
 * `npm run test:node`: the tests of what no browser takes part in, `*.node.test.ts`, in one process.
 * A path behind `--` runs less. `FILES=test/…/x.node.test.ts npm run test:unit` runs one in browsers.
 */
import {readdirSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';
import {plantFault} from '../../test/mutants/apply.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const all = () =>
  readdirSync(`${root}test`, {recursive: true})
    .filter((name) => name.endsWith('.node.test.ts'))
    .map((name) => `test/${name.replaceAll('\\', '/')}`);
const [, , ...named] = process.argv;

const server = await createServer({
  ...{root, configFile: false, appType: 'custom', logLevel: 'error'},
  server: {middlewareMode: true, ws: false, watch: null},
  optimizeDeps: {noDiscovery: true},
  // All that such a test takes of it is the assertions, which Node does not find from there.
  resolve: {alias: {'@open-wc/testing': '@esm-bundle/chai/esm/chai.js'}},
  plugins: process.env.FAULT ? [planted(plantFault(process.env.FAULT))] : [],
});
after(() => server.close());

// Node begins with the first suite that it hears of, and is through before the last file has come.
const suites = [];
Object.assign(globalThis, {describe: (...suite) => suites.push(suite), it});
for (const file of named.length ? named : all()) await server.ssrLoadModule(`/${file}`);
globalThis.describe = describe;
for (const suite of suites) describe(...suite);

/** What the test server of the browsers does to a file, for Vite. */
function planted({name, transform}) {
  return {
    name,
    enforce: 'pre',
    transform: (body, id) =>
      id.startsWith(root) ? transform({path: id.slice(root.length - 1), body})?.body : undefined,
  };
}
