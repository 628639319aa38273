import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
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
import {countPartners, document, openBrowser, openPage, openSite, root} from '../site.mjs';
import {openTileServer} from '../tile-server.mjs';

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
    const {unpkg, jsdelivr, customElements} = manifest;
    for (const target of [...targets, unpkg, jsdelivr, customElements, manifest['web-types']]) {
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

  it('is installed beside any Vite, and asks for nothing else', () => {
    assert.equal(manifest.peerDependencies, undefined);
    assert.deepEqual(Object.keys(manifest.dependencies), ['@lit/localize', 'lit']);
  });

  it('has each entry as a file of the same name, for resolvers that know no exports', () => {
    const names = Object.keys(manifest.exports).filter((name) => !/\*|^\.$/.test(name));
    for (const name of [...names, './define/ensie-partner-map.js']) {
      // `ensie-widgets/react` has no ending, and its file has one.
      const file = /\.\w+$/.test(name) ? name : `${name}.js`;
      assert.ok(existsSync(join(installed, file)), name);
    }
    assert.ok(existsSync(join(installed, manifest.main)));
    assert.ok(existsSync(join(installed, 'llms.txt')));
  });

  it('has types of what it ships, and of nothing else', () => {
    const declarations = readdirSync(installed, {recursive: true}).filter(
      (path) => path.endsWith('.d.ts') && !path.startsWith('node_modules'),
    );
    assert.ok(declarations.length > 50);
    const imported = declarations.flatMap((path) => {
      const text = readFileSync(join(installed, path), 'utf8');
      return [...text.matchAll(/from '(\..*?)\.js'/g)].map(([, to]) => join(path, '..', to));
    });
    for (const path of declarations) {
      const module = path.replace(/\.d\.ts$/, '');
      const isShipped = ['', '.js'].some((end) => existsSync(join(installed, module + end)));
      assert.ok(isShipped || imported.includes(module), path);
    }
  });

  it('lets editors complete each attribute and its values', () => {
    const tags = json(join(installed, 'vscode.html-data.json')).tags;
    const valuesOf = (tag, name) =>
      tags
        .find((it) => it.name === tag)
        .attributes.find((it) => it.name === name)
        .values?.map((it) => it.name)
        .sort();
    const {elements} = json(join(installed, manifest['web-types'])).contributions.html;
    const known = json(join(installed, 'custom-elements.json'))
      .modules.flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName);
    for (const {tagName, attributes} of known) {
      const webTypes = elements.find(({name}) => name === tagName).attributes;
      for (const {name, type} of attributes) {
        assert.ok(name === 'project' || !/\b[A-Z]\w+/.test(type.text), `${name}: ${type.text}`);
        const literals = type.text.match(/(?<=')[^']+/g)?.filter((it) => !it.startsWith(' '));
        assert.deepEqual(valuesOf(tagName, name), literals?.sort(), `${tagName} ${name}`);
        assert.ok(
          webTypes.some((it) => it.name === name),
          name,
        );
      }
    }
    assert.deepEqual(valuesOf('ensie-partner-map', 'reveal'), ['auto', 'interaction', 'none']);
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
    const loaded = async (name, script) => loadedAtOnce(await consume(name, script));
    const code = await loaded('funding', `import 'ensie-widgets/define/ensie-funding-banner.js';`);
    assert.doesNotMatch(code, /ensie-partner-map|leaflet/);
    const base = await loaded(
      'base',
      `import {EnsieElement} from '../node_modules/ensie-widgets/dist/element/ensie-element.js';
      import {baseStyles} from '../node_modules/ensie-widgets/dist/internal/looks/base.styles.js';
      console.log(EnsieElement, baseStyles);`,
    );
    const [size, shared] = [code, base].map((text) => brotliCompressSync(text).length);
    console.log(
      `funding element: ${size - shared} bytes (brotli) beside ${shared} of Lit and base`,
    );
    assert.ok(size - shared <= 4500, `${size - shared}`);
  });

  it('keeps the objectives list small: at most 2.5 kB beside Lit and the base', async () => {
    const size = (code) => brotliCompressSync(code).length;
    const output = await consume(
      'objectives',
      `import 'ensie-widgets/define/ensie-objectives-list.js';`,
    );
    const base = await consume(
      'base',
      `import {EnsieElement} from '../node_modules/ensie-widgets/dist/element/ensie-element.js';
       import {baseStyles} from '../node_modules/ensie-widgets/dist/internal/looks/base.styles.js';
       import {html, noChange, nothing} from '../node_modules/lit/index.js';
       console.log(EnsieElement, baseStyles, html, noChange, nothing);`,
    );
    const alone = size(loadedAtOnce(output)) - size(loadedAtOnce(base));
    const details = size(output.find(({fileName}) => fileName.includes('detailed-lists')).code);
    console.log(`objectives list: ${alone} bytes (brotli), and ${details} for details`);
    assert.ok(alone > 0 && alone <= 2_500, `${alone}`);
    assert.ok(details <= 2_400, `${details}, which only projects with more than texts load`);
  });

  it('brings a timeline of at most 4 kB beside Lit and what all elements share', async () => {
    const shared = (name) => `../node_modules/ensie-widgets/dist/${name}.js`;
    const base = await consume(
      'base',
      `import {EnsieElement} from '${shared('element/ensie-element')}';
       import {baseStyles} from '${shared('internal/looks/base.styles')}';
       customElements.define('x-base', class extends EnsieElement {
         static styles = [baseStyles];
         render() { return this.renderCard('Name', '', ''); }
       });`,
    );
    const timeline = await consume(
      'timeline',
      `import 'ensie-widgets/define/ensie-project-timeline.js';`,
    );
    assert.ok(!/VCALENDAR|schema\.org/.test(loadedAtOnce(timeline)), 'optional parts are lazy');
    const [whole, without] = [timeline, base].map(
      (output) => brotliCompressSync(loadedAtOnce(output)).length,
    );
    console.log(`timeline beside Lit and base: ${whole - without} bytes (brotli)`);
    assert.ok(whole - without <= 4000, `${whole} - ${without}`);
  });

  it('describes a project for search engines on a server', () => {
    const script = `
      import {projectJsonLd} from 'ensie-widgets';
      const project = {acronym: 'A', title: 'Title', objectives: [], results: [], partners: [],
        events: [{id: 'e', title: 'Event', start: '2018-03', links: [{url: 'e.pdf', title: 'E'}]}]};
      console.log(projectJsonLd(project, {locale: 'sk', url: 'https://example.org/a/'}));`;
    const args = ['--input-type=module', '--eval', script];
    const data = JSON.parse(execFileSync(process.execPath, args, {cwd: folder, encoding: 'utf8'}));
    assert.equal(data['@type'], 'Project');
    assert.equal(data.event[0].url, 'https://example.org/a/e.pdf');
  });

  it('registers nothing when only classes are imported', async () => {
    const output = await consume(
      'classes',
      `import {EnsieProjectTimeline} from 'ensie-widgets'; console.log(EnsieProjectTimeline.version);`,
    );
    assert.doesNotMatch(output.find(({isEntry}) => isEntry).code, /customElements\.define/);
  });

  it('shows the map in a project that is built with Vite, live map and street map included', async () => {
    await consume('map', `import 'ensie-widgets/define/ensie-partner-map.js';`, {
      body: '<ensie-partner-map></ensie-partner-map>',
      lang: 'hu',
    });
    const site = await openSite({folder: join(folder, 'map/dist')});
    const tiles = await openTileServer();
    const browser = await openBrowser();
    try {
      const options = {allow: [tiles.origin]};
      const {page, faults} = await openPage(browser, `${site.url}/index.html`, options);
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
      await page.evaluate((tileUrl) => {
        const map = globalThis.document.querySelector('ensie-partner-map');
        Object.assign(map, {tileUrl, tileAttribution: 'Town', consent: 'granted'});
      }, tiles.url);
      await page.waitForFunction(() =>
        globalThis.document
          .querySelector('ensie-partner-map')
          .shadowRoot.querySelector('.leaflet-tile-loaded'),
      );
      assert.deepEqual(faults, []);
    } finally {
      await browser.close();
      await site.close();
      await tiles.close();
    }
  });

  it('has types that a strict TypeScript project accepts', () => {
    const source = `
      import {EnsiePartnerMap, projectJsonLd} from 'ensie-widgets';
      import type {DataProblem, EnsieElement, EnsieErrorEvent, HeadingLevel, Project} from 'ensie-widgets';
      import 'ensie-widgets/define/ensie-funding-banner.js';
      import 'ensie-widgets/define.js';
      const map: EnsiePartnerMap = document.createElement('ensie-partner-map');
      map.select('it-penne');
      map.addEventListener('ensie-error', (event: EnsieErrorEvent) => console.log(event.code));
      map.addEventListener('ensie-partner-select', (event) => console.log(event.partner));
      document.addEventListener('ensie-consent-request', (event) => console.log(event.host));
      map.consent = 'granted';
      // @ts-expect-error: there is no other consent
      map.consent = 'yes';
      declare const project: Project;
      map.project = project;
      const level: HeadingLevel = '3';
      const element: EnsieElement = map;
      element.headingLevel = level;
      element.addEventListener('ensie-error', ({problems: [first]}) => {
        const problem: DataProblem | undefined = first;
        console.log(problem);
      });
      const text: string = projectJsonLd(project, {locale: 'sr-Latn'});
      console.log(text);
      // @ts-expect-error: not a language of ours
      projectJsonLd(project, {locale: 'de'});
      document.createElement('ensie-project-timeline').calendar = 'all';
      // @ts-expect-error: a heading of level 1 is the page's
      map.headingLevel = '1';
    `;
    compile('types.ts', source);
  });

  function compile(name, source) {
    writeFileSync(join(folder, name), source);
    const compilerOptions = {
      ...{strict: true, noEmit: true, skipLibCheck: false, target: 'ES2022', module: 'ESNext'},
      ...{moduleResolution: 'Bundler', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: []},
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: [name]}));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const {status, stdout} = spawnSync(process.execPath, [tsc, '-p', folder], {encoding: 'utf8'});
    assert.equal(status, 0, stdout);
  }

  /** The entry with the chunks that it imports: a bundler parts what lazy modules need, too, from it. */
  function loadedAtOnce(output) {
    const found = new Set([output.find(({isEntry}) => isEntry)]);
    for (const {imports} of found) {
      for (const name of imports) found.add(output.find(({fileName}) => fileName === name));
    }
    return [...found].map(({code}) => code).join('');
  }

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
