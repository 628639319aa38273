import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {TEXT_FIELDS, TEXT_LISTS, inLocales} from '../../../dist/custom-build/keep-locales.js';
import {document, openBrowser, openPage, openSite, root} from '../site.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ensie-own-build-'));
const shell = process.platform === 'win32';
const npm = (args, cwd) => execFileSync('npm', args, {cwd, encoding: 'utf8', shell});
const packageOf = (file) => JSON.parse(readFileSync(file, 'utf8'));

const rivers = {
  version: 1,
  acronym: 'RIVERS',
  title: {en: 'Rivers that join', sk: 'Rieky, ktoré spájajú', it: 'Fiumi che uniscono'},
  objectives: ['Clean banks', {text: {en: 'Safe paths', it: 'Sentieri sicuri'}}],
  results: [],
  partners: [
    {id: 'at-hainburg', name: 'Stadt Hainburg', country: 'AT', position: [48.1458, 16.9433]},
    {
      id: 'sk-devin',
      name: 'Devín',
      translation: {en: 'Devin', sk: 'Devín pri Dunaji', it: 'Devin sul Danubio'},
      country: 'SK',
      position: [48.17, 16.98],
    },
    {id: 'nowhere', name: 'Nowhere', country: 'AT', position: [999, 1]},
  ],
  events: [],
  funding: {grant: '101999999', period: '2021-2027', programme: {en: 'CERV', it: 'CERV (it)'}},
};

const options = [
  ...['--data', 'rivers.json', '--locales', 'sk,hu'],
  ...['--widgets', 'partner-map,funding-banner'],
];

/** The command of the modules in a folder, in a project of somebody else. */
const build = (modules, ...args) => buildFrom({}, modules, ...args);

/** `input` is what comes in at the standard input. */
function buildFrom(options, modules, ...args) {
  const url = pathToFileURL(join(modules, 'custom-build/build.js'));
  const script = `const {run} = await import('${url}'); process.exitCode = await run(process.argv.slice(1));`;
  const node = ['--input-type=module', '--eval', script, '--', ...args];
  return spawnSync(process.execPath, node, {cwd: folder, encoding: 'utf8', ...options});
}

/** Content of all files below a folder, by their paths. */
function filesOf(place) {
  const paths = readdirSync(place, {recursive: true}).filter((path) =>
    statSync(join(place, path)).isFile(),
  );
  return Object.fromEntries(
    paths.sort().map((path) => [path, readFileSync(join(place, path), 'utf8')]),
  );
}

describe('own build', () => {
  const installed = join(folder, 'node_modules/ensie-widgets/dist');
  const out = join(folder, 'site/ensie');
  let built;
  let site;
  let browser;

  before(async () => {
    const [{filename}] = JSON.parse(
      npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
    );
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
    writeFileSync(join(folder, 'rivers.json'), JSON.stringify(rivers));
    const {version} = packageOf(join(root, 'node_modules/vite/package.json'));
    const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
    npm(['install', ...quiet, `./${filename}`, `vite@${version}`], folder);
    built = build(installed, ...options, '--out', 'site/ensie');
    assert.equal(built.status, 0, built.stderr);
    const pages = {};
    for (const lang of ['sk', 'it', 'sr']) {
      pages[`/${lang}.html`] = page('<script type="module" src="/ensie-widgets.js">', lang);
      pages[`/${lang}-classic.html`] = page('<script src="/ensie-widgets.classic.js">', lang);
    }
    site = await openSite({pages, folder: out});
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  const page = (script, lang) =>
    document(
      `${script}</script><ensie-partner-map></ensie-partner-map>` +
        '<ensie-funding-banner></ensie-funding-banner>' +
        '<ensie-objectives-list><p>Fallback</p></ensie-objectives-list>',
      {lang},
    );

  const seen = (tab) =>
    tab.evaluate(() => {
      const textOf = (tag) => {
        const {shadowRoot} = document.querySelector(tag);
        return [...shadowRoot.children]
          .filter(({localName}) => localName !== 'style')
          .map(({textContent}) => textContent)
          .join(' ');
      };
      const tags = ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'];
      return {
        map: textOf('ensie-partner-map'),
        funding: textOf('ensie-funding-banner'),
        tags: tags.filter((tag) => customElements.get(`ensie-${tag}`)),
      };
    });

  for (const kind of ['', '-classic']) {
    it(`shows the other project in a language of its own: sk${kind}`, async () => {
      const {page: tab, faults} = await openPage(browser, `${site.url}/sk${kind}.html`);
      const {map, funding, tags} = await seen(tab);
      assert.match(map, /Partneri projektu[\s\S]*Stadt Hainburg[\s\S]*Devín pri Dunaji/);
      assert.match(funding, /101999999/);
      assert.deepEqual(tags, ['partner-map', 'funding-banner']);
      assert.deepEqual(faults, []);
      await tab.evaluate(() => document.querySelector('ensie-partner-map').showMap());
      assert.ok(
        await tab.evaluate(
          () =>
            !!document
              .querySelector('ensie-partner-map')
              .shadowRoot.querySelector('.leaflet-container'),
        ),
      );
      assert.deepEqual(faults, []);
      await tab.close();
    });

    it(`is English in a language that it does not have: it, sr${kind}`, async () => {
      for (const lang of ['it', 'sr']) {
        const {page: tab, faults} = await openPage(browser, `${site.url}/${lang}${kind}.html`);
        const {map} = await seen(tab);
        assert.match(map, /Project partners[\s\S]*Devin/);
        assert.doesNotMatch(map, /sul Danubio/);
        assert.deepEqual(faults, []);
        await tab.close();
      }
    });
  }

  it('has nothing of the ENSIE project, and of other languages, in it', () => {
    const files = filesOf(out);
    assert.ok(files.LICENSE && files['THIRD-PARTY.txt'].includes('leaflet'));
    for (const [path, content] of Object.entries(files)) {
      assert.doesNotMatch(content, /Fi(ľ|\\u013e)akovo|588997|Penne|Social Integration/i, path);
      assert.doesNotMatch(content, /Sentieri|sul Danubio|Partner di progetto/, path);
    }
    const chunks = Object.keys(files).filter((path) =>
      /chunks.(\w\w|sr-Latn)-\w{6}\.js$/.test(path),
    );
    assert.deepEqual(
      chunks.map((path) => path.slice('chunks/'.length, -'-123456.js'.length)),
      ['hu', 'sk'],
    );
    const texts = filesOf(join(root, 'cdn'));
    assert.ok(
      Object.entries(texts).some(([path, text]) => path.includes('it-') && /Partner/.test(text)),
      'what is looked for is there in the other files',
    );
  });

  it('has the page for frames, with the other project, and the script for the page around', async () => {
    const {page: tab, faults} = await openPage(
      browser,
      `${site.url}/embed.html?widget=partner-map&lang=sk`,
    );
    const text = await tab.evaluate(
      () => document.querySelector('ensie-partner-map').shadowRoot.textContent,
    );
    assert.match(text, /Partneri projektu[\s\S]*Stadt Hainburg/);
    assert.deepEqual(faults, []);
    await tab.close();
    assert.match(readFileSync(join(out, 'ensie-frame.js'), 'utf8'), /ensie-height/);
  });

  it('is smaller than ours', () => {
    const size = (place, name) => statSync(join(place, name)).size;
    for (const name of ['ensie-widgets.js', 'ensie-widgets.classic.js']) {
      const [own, ours] = [size(out, name), size(join(root, 'cdn'), name)];
      console.log(`${name}: ${own} bytes, ours ${ours}`);
      assert.ok(own < ours * 0.9, name);
    }
  });

  it('has a classic file for pages in any encoding, and for tools that take // for a comment', () => {
    const code = readFileSync(join(out, 'ensie-widgets.classic.js'), 'utf8');
    assert.doesNotMatch(code, /[^\0-\x7f]/);
    assert.doesNotMatch(code, /:\/\//);
    assert.doesNotMatch(code, /\bimport\(|\bimport\.meta/);
  });

  it('says what of the project cannot be shown, and goes on', () => {
    assert.match(built.stderr, /^rivers\.json: partners\[2\]\.position: latitude 999/m);
    assert.match(built.stdout, /Written: site\/ensie/);
  });

  it('says in a sentence what has to be written differently', () => {
    writeFileSync(join(folder, 'broken.json'), '{"acronym": ');
    mkdirSync(join(folder, 'other'), {recursive: true});
    writeFileSync(join(folder, 'other/index.html'), 'A website');
    const mistakes = [
      [['--locales', 'sk,de', '--out', 'x'], /--locales does not know "de": there are en, sk, /],
      [['--widgets', 'map', '--out', 'x'], /--widgets does not know "map": .*partner-map/],
      [['--data', 'none.json', '--out', 'x'], /none\.json cannot be opened: there is no such file/],
      [['--data', 'broken.json', '--out', 'x'], /broken\.json cannot be read: it is not JSON/],
      [['--data', 'rivers.json'], /--out/],
      [['--colour', 'x', '--out', 'x'], /Unknown option '--colour'/],
      [['--out', 'other'], /other holds other files/],
    ];
    for (const [args, sentence] of mistakes) {
      const {status, stderr, stdout} = build(installed, ...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, sentence);
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
      assert.equal(stdout, '');
    }
    const {status, stderr} = buildFrom({input: '{"acr'}, installed, '--data', '-', '--out', 'x');
    assert.equal(status, 2);
    assert.match(stderr, /^standard input cannot be read: it is not JSON/);
    assert.ok(!existsSync(join(folder, 'x')));
    assert.equal(readFileSync(join(folder, 'other/index.html'), 'utf8'), 'A website');
  });

  it('says which Vite it needs where there is none, or another one', () => {
    const alone = mkdtempSync(join(tmpdir(), 'ensie-no-vite-'));
    try {
      cpSync(join(root, 'dist'), join(alone, 'dist'), {recursive: true});
      writeFileSync(join(alone, 'package.json'), '{"type": "module"}');
      mkdirSync(join(alone, 'node_modules'));
      for (const name of ['lit', '@lit']) {
        symlinkSync(
          join(root, 'node_modules', name),
          join(alone, 'node_modules', name),
          'junction',
        );
      }
      const run = () => buildFrom({cwd: alone}, join(alone, 'dist'), '--out', 'x');
      const install = 'npm install --save-dev vite@8';
      const none = run();
      assert.equal(none.stderr.trim(), `An own build needs Vite 8: ${install}`);
      const vite = join(alone, 'node_modules/vite');
      mkdirSync(vite);
      writeFileSync(join(vite, 'package.json'), '{"version": "6.4.6", "main": "index.js"}');
      writeFileSync(join(vite, 'index.js'), '');
      const older = run();
      assert.equal(older.stderr.trim(), `An own build needs Vite 8, and finds 6.4.6: ${install}`);
      assert.deepEqual([none.status, older.status], [2, 2]);
      assert.ok(!existsSync(join(alone, 'x')), 'nothing is written');
    } finally {
      rmSync(alone, {recursive: true, force: true});
    }
  });

  it('replaces what an earlier build has left', () => {
    const hosts = '<meta name="ensie-hosts" content="data.example">';
    writeFileSync(join(out, 'embed.html'), hosts);
    writeFileSync(join(out, 'embed.js'), 'old');
    const args = ['--widgets', 'objectives-list', '--locales', 'hu', '--out', 'site/ensie'];
    const {status, stderr} = build(installed, ...args);
    assert.equal(status, 0, stderr);
    const chunks = readdirSync(join(out, 'chunks'));
    assert.ok(chunks.some((name) => name.startsWith('hu-')));
    assert.ok(!chunks.some((name) => /^(sk|live-map)-/.test(name)), chunks.join(' '));
    assert.equal(readFileSync(join(out, 'embed.html'), 'utf8'), hosts);
    assert.notEqual(readFileSync(join(out, 'embed.js'), 'utf8'), 'old');
    // Without data of one's own it is the ENSIE project.
    assert.match(readFileSync(join(out, 'ensie-widgets.js'), 'utf8'), /588997/);
  });
});

describe('texts of an own project', () => {
  it('are known in every field that may have several', () => {
    const schema = packageOf(join(root, 'src/project/project.schema.json'));
    const objects = [schema, ...Object.values(schema.definitions)];
    const fields = objects.flatMap(({properties = {}}) => Object.entries(properties));
    const having = (text) =>
      fields.filter(([, field]) => JSON.stringify(field).includes(text)).map(([name]) => name);
    const lists = having('#/definitions/ProjectItem');
    const texts = having('#/definitions/LocalizedText').filter((name) => !lists.includes(name));
    assert.deepEqual([...new Set(lists)].sort(), [...TEXT_LISTS].sort());
    assert.deepEqual([...new Set(texts)].sort(), [...TEXT_FIELDS].sort());
  });

  it('stay what a reader of each language sees', () => {
    const texts = {title: {'sr-Latn': 'a', sr: 'b', en: 'c', it: 'd'}, partners: [{id: 'x'}]};
    assert.deepEqual(inLocales(texts, ['en', 'sr-Latn']), {
      title: {'sr-Latn': 'a', en: 'c'},
      partners: [{id: 'x'}],
    });
    assert.deepEqual(inLocales({goal: {de: 'nur'}}, ['en', 'sk']), {goal: {de: 'nur'}});
  });
});
