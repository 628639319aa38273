import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';
import {countPartners, document, openBrowser, openPage, openSite, root} from './site.mjs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const npm = (args, cwd) =>
  execFileSync('npm', args, {cwd, encoding: 'utf8', shell: process.platform === 'win32'});

describe('package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ensie-consumer-'));
  const installed = join(folder, 'node_modules/ensie-widgets');
  let manifest;

  before(() => {
    // What `npm publish` would send, installed as a website would.
    const [{filename}] = JSON.parse(
      npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
    );
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
    npm(
      ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${basename(filename)}`],
      folder,
    );
    manifest = json(join(installed, 'package.json'));
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('has every file that it names', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const target of [...targets, manifest.unpkg, manifest.jsdelivr, manifest.customElements]) {
      const [start, end] = target.split('*');
      const exists = end
        ? readdirSync(join(installed, start.replace(/[^/]*$/, ''))).some((name) =>
            name.endsWith(end),
          )
        : existsSync(join(installed, target));
      assert.ok(exists, target);
    }
    for (const {path} of json(join(installed, 'custom-elements.json')).modules) {
      assert.ok(existsSync(join(installed, path)), path);
    }
  });

  it('says one version everywhere', () => {
    assert.match(
      readFileSync(join(installed, 'dist/internal/version.js'), 'utf8'),
      new RegExp(manifest.version.replaceAll('.', '\\.')),
    );
  });

  it('carries the licences of what it contains', () => {
    for (const place of ['cdn', 'dist']) {
      const notices = readFileSync(join(installed, place, 'THIRD-PARTY.txt'), 'utf8');
      assert.match(notices, /leaflet 1\.9\.4 \(BSD-2-Clause\)/);
      assert.match(notices, /GeoNames/);
    }
  });

  it('brings only what a page imports: the funding element is at most 4.5 kB beside Lit and base', async () => {
    const entryOf = async (name, script) =>
      (await consume(name, script)).find(({isEntry}) => isEntry).code;
    const code = await entryOf('funding', `import 'ensie-widgets/define/ensie-funding-banner.js';`);
    assert.doesNotMatch(code, /ensie-partner-map|leaflet/);
    const base = await entryOf(
      'base',
      `import {EnsieElement} from '../node_modules/ensie-widgets/dist/ensie-element.js';
      import {baseStyles} from '../node_modules/ensie-widgets/dist/internal/base.styles.js';
      console.log(EnsieElement, baseStyles);`,
    );
    const [size, shared] = [code, base].map((text) => brotliCompressSync(text).length);
    console.log(
      `funding element: ${size - shared} bytes (brotli) beside ${shared} of Lit and base`,
    );
    assert.ok(size - shared <= 4500, `${size - shared}`);
  });

  it('registers nothing when only classes are imported', async () => {
    const output = await consume(
      'classes',
      `import {EnsieProjectTimeline} from 'ensie-widgets'; console.log(EnsieProjectTimeline.version);`,
    );
    assert.doesNotMatch(output.find(({isEntry}) => isEntry).code, /customElements\.define/);
  });

  it('shows the map in a project that is built with Vite, live map included', async () => {
    await consume('map', `import 'ensie-widgets/define/ensie-partner-map.js';`, {
      body: '<ensie-partner-map></ensie-partner-map>',
      lang: 'hu',
    });
    const site = await openSite({folder: join(folder, 'map/dist')});
    const browser = await openBrowser();
    try {
      const {page, faults} = await openPage(browser, `${site.url}/index.html`);
      assert.deepEqual(await countPartners(page), {items: 12, markers: 12});
      await page.evaluate(() => globalThis.document.querySelector('ensie-partner-map').showMap());
      assert.deepEqual(await countPartners(page), {items: 12, markers: 12});
      const {heading, live} = await page.evaluate(() => {
        const {shadowRoot} = globalThis.document.querySelector('ensie-partner-map');
        return {
          heading: shadowRoot.querySelector('h2').textContent.trim(),
          live: !!shadowRoot.querySelector('.leaflet-container'),
        };
      });
      assert.equal(heading, 'Projektpartnerek');
      assert.ok(live);
      assert.deepEqual(faults, []);
    } finally {
      await browser.close();
      await site.close();
    }
  });

  it('has types that a strict TypeScript project accepts', () => {
    const source = `
      import {EnsiePartnerMap, type EnsieErrorEvent, type Project} from 'ensie-widgets';
      import 'ensie-widgets/define/ensie-funding-banner.js';
      import 'ensie-widgets/define.js';
      const map: EnsiePartnerMap = document.createElement('ensie-partner-map');
      map.select('it-penne');
      map.addEventListener('ensie-error', (event: EnsieErrorEvent) => console.log(event.code));
      map.addEventListener('ensie-partner-select', (event) => console.log(event.partner));
      declare const project: Project;
      map.project = project;
      // @ts-expect-error: a heading of level 1 is the page's
      map.headingLevel = '1';
    `;
    writeFileSync(join(folder, 'types.ts'), source);
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: 'ES2022',
      module: 'ESNext',
    };
    const compilerOptions = {
      ...options,
      moduleResolution: 'Bundler',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({compilerOptions, files: ['types.ts']}),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', folder], {stdio: 'inherit'});
  });

  async function consume(name, script, {body = '', lang} = {}) {
    const place = join(folder, name);
    cpSync(join(folder, 'package.json'), join(place, 'package.json'));
    writeFileSync(join(place, 'main.js'), script);
    writeFileSync(
      join(place, 'index.html'),
      document(`${body}<script type="module" src="./main.js"></script>`, {lang}),
    );
    const {output} = await build({root: place, configFile: false, logLevel: 'error'});
    return output;
  }
});
