import Ajv from 'ajv';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {importMap} from '../../../scripts/release/integrity.mjs';
import {releaseFiles} from '../../../scripts/release/release.mjs';
import {countPartners, document, openBrowser, openPage, openSite, root} from '../site.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ensie-release-'));
const sha384 = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

describe('release', () => {
  const files = releaseFiles('/ensie/');
  const archive = files[`ensie-widgets-${json('package.json').version}.zip`];
  const unpacked = unzipSync(archive);
  const integrity = JSON.parse(files['integrity.json']);
  const slovak = Object.keys(integrity).find((path) => /^chunks\/sk-\w+\.js$/.test(path));
  let browser;
  let site;

  const map = '<ensie-partner-map></ensie-partner-map>';
  const slovakPage = (head) => document(map, {lang: 'sk', head});
  // The same files at another place, where somebody has changed one.
  const pages = {
    '/page.html': slovakPage(files['import-map.html']),
    '/open.html': slovakPage('<script type="module" src="/tampered/ensie-widgets.js"></script>'),
    '/guarded.html': slovakPage(importMap('/tampered/', integrity)),
    '/tampered/ensie-widgets.js': Buffer.from(unpacked['ensie/ensie-widgets.js']).toString(),
    [`/tampered/${slovak}`]: 'globalThis.tampered = true; export const templates = {};',
  };

  before(async () => {
    for (const [path, content] of Object.entries(unpacked)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), content);
    }
    browser = await openBrowser();
    site = await openSite({pages, folder});
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  const headingOf = (page) =>
    page.evaluate(() =>
      document.querySelector('ensie-partner-map').shadowRoot.querySelector('h2').textContent.trim(),
    );

  /** Not by openPage(): to it, a request that the browser refuses never ends. */
  async function visitTampered(path) {
    const page = await browser.newPage();
    const faults = [];
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(site.url + path, {waitUntil: 'domcontentloaded'});
    await page.waitForFunction(() =>
      document.querySelector('ensie-partner-map').shadowRoot?.querySelector('.partners > li'),
    );
    return {
      ran: await page.evaluate(() => globalThis.tampered === true),
      faults: faults.join('\n'),
      ...(await countPartners(page)),
      heading: await headingOf(page),
    };
  }

  it('has every built file in its archive, with licences, example and schema', () => {
    const built = readdirSync(join(root, 'cdn'), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'cdn/').length));
    const beside = ['LICENSE', ...Object.keys(files).filter((name) => !name.endsWith('.zip'))];
    assert.deepEqual(
      Object.keys(unpacked),
      [...built, ...beside].map((path) => `ensie/${path.replaceAll('\\', '/')}`).sort(),
    );
    for (const name of ['ensie.json', 'project.schema.json', 'THIRD-PARTY.txt', 'LICENSE']) {
      assert.ok(unpacked[`ensie/${name}`]?.length, name);
    }
  });

  it('names the hash of every file', () => {
    const hashed = Object.keys(unpacked).filter(
      (path) => !/\/(integrity\.json|import-map\.html|sbom\.cdx\.json)$/.test(path),
    );
    assert.deepEqual(
      integrity,
      Object.fromEntries(
        hashed.map((path) => [path.slice('ensie/'.length), sha384(unpacked[path])]),
      ),
    );
    for (const name of ['integrity.json', 'import-map.html', 'sbom.cdx.json']) {
      assert.equal(Buffer.from(unpacked[`ensie/${name}`]).toString(), files[name]);
    }
  });

  it('is the same byte for byte from another folder, at another time, in another time zone', () => {
    const copy = join(folder, 'copy of cdn');
    cpSync(join(root, 'cdn'), copy, {recursive: true});
    for (const name of readdirSync(copy)) utimesSync(join(copy, name), 1e9, 1e9);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      const again = releaseFiles('/ensie/', copy);
      assert.deepEqual(Object.keys(again), Object.keys(files));
      for (const [name, content] of Object.entries(files)) {
        assert.equal(sha384(again[name]), sha384(content), name);
      }
      writeFileSync(join(copy, 'ensie-widgets.js'), '// another');
      assert.notDeepEqual(releaseFiles('/ensie/', copy), files, 'another file is another release');
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('works unpacked on a website, with the tags of its import map', async () => {
    const {page, faults, requests} = await openPage(browser, `${site.url}/page.html`);
    assert.deepEqual(await countPartners(page), {items: 12, markers: 12});
    assert.equal(await headingOf(page), 'Partneri projektu');
    await page.evaluate(() => document.querySelector('ensie-partner-map').showMap());
    assert.ok(requests().includes(`/ensie/${slovak}`));
    // Each lazy file the browser has compared as well: nothing is missing in the map.
    const listed = JSON.parse(
      /<script type="importmap">(.*?)<\/script>/s.exec(files['import-map.html'])[1],
    );
    for (const path of requests().slice(1)) assert.ok(listed.integrity[path], path);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('does not run a file that somebody has changed', async () => {
    const open = await visitTampered('/open.html');
    assert.equal(open.ran, true, 'without the map it runs');
    const guarded = await visitTampered('/guarded.html');
    assert.equal(guarded.ran, false);
    // The rest is shown, in English, and the console says why.
    assert.equal(guarded.items, 12);
    assert.equal(guarded.heading, 'Project partners');
    assert.match(guarded.faults, /integrity/);
    assert.match(guarded.faults, /ENSIE-010/);
  });

  it('writes the map for the place where the files lie', () => {
    const tags = importMap('https://town.example/files/', integrity);
    assert.ok(tags.includes(`"https://town.example/files/${slovak}": "${integrity[slovak]}"`));
    assert.ok(
      tags.includes('src="https://town.example/files/ensie-widgets.js" integrity="sha384-'),
    );
    assert.ok(!tags.includes('classic'));
  });

  it('lists the software in it as the standard wants (CycloneDX)', () => {
    const sbom = JSON.parse(files['sbom.cdx.json']);
    const isValid = sbomValidator();
    assert.ok(isValid(sbom), JSON.stringify(isValid.errors));
    assert.ok(!isValid({...sbom, components: [{name: 'x'}]}), 'the check finds a fault');
    const names = sbom.components.map(({group, name}) => (group ? `${group}/${name}` : name));
    const notices = readFileSync(join(root, 'cdn/THIRD-PARTY.txt'), 'utf8');
    const noticed = [...notices.matchAll(/^(\S+) (\d+\.\d+\.\d+) \(/gm)];
    assert.ok(noticed.length >= 4);
    for (const [, name, version] of noticed) {
      const {version: listed} = sbom.components[names.indexOf(name)] ?? {};
      assert.equal(listed, version, name);
    }
    assert.ok(names.includes('lit-html'), 'what Lit needs as well');
    const refs = new Set(sbom.components.map((component) => component['bom-ref']));
    for (const {dependsOn} of sbom.dependencies)
      for (const ref of dependsOn) assert.ok(refs.has(ref), ref);
    assert.ok(!/timestamp|serialNumber/.test(files['sbom.cdx.json']));
  });
});

/** The standard's own schema, in the strict reading of its keywords. */
function sbomValidator() {
  const library = dirname(
    createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'),
  );
  const schema = (name) =>
    JSON.parse(readFileSync(join(library, `res/schema/${name}.SNAPSHOT.schema.json`), 'utf8'));
  const ajv = new Ajv({strict: false, validateFormats: false});
  for (const name of ['spdx', 'jsf-0.82']) {
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  return ajv.compile(schema('bom-1.6'));
}
