// Every sample of README.md and docs/ is taken out of the text and run.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'vite';
import {document, openBrowser, openPage, openSite, root} from '../site.mjs';

const texts = ['README.md', ...readdirSync(`${root}docs`).map((name) => `docs/${name}`)];
const read = (file) => readFileSync(root + file, 'utf8');

/** `{file, line, kind, code}` of each fence. */
const samples = texts.flatMap((file) => {
  const text = read(file);
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)].map(
    ({1: margin, 2: kind, 3: code, index}) => ({
      ...{file, kind, code: code.replaceAll(new RegExp(`^${margin}`, 'gm'), '')},
      line: text.slice(0, index).split('\n').length,
    }),
  );
});

/** Commands that are not run here, and why. */
const NOT_RUN = [
  [/^npm start$/, 'test/build/package/start.test.mjs visits it'],
  [/^npm test$/, 'runs this test'],
  [/^npm install /, 'test/build/package/package.test.mjs installs the packed package'],
  [/^npm run build && npm run bench/, 'takes minutes'],
];

const folder = mkdtempSync(join(tmpdir(), 'ensie-docs-'));
/** Inside the package, which finds itself by its name. */
const modules = `${root}.cache/docs/`;
const project = samples.find(({kind, file}) => kind === 'json' && file === 'docs/own-data.md').code;
const table = samples.find(({kind, file}) => kind === 'csv' && file === 'docs/own-data.md').code;

function inFolder(args) {
  const run = spawnSync(process.execPath, [`${root}dist/cli.js`, ...args], {
    ...{cwd: folder, encoding: 'utf8'},
  });
  return {...run, said: run.stdout + run.stderr};
}

describe('samples of README and docs', () => {
  let site;
  let browser;
  const pages = {};

  before(async () => {
    mkdirSync(modules, {recursive: true});
    symlinkSync(`${root}cdn`, join(folder, 'ensie'));
    writeFileSync(join(folder, 'project.json'), project);
    writeFileSync(join(folder, 'partners.csv'), table);
    writeFileSync(
      join(folder, 'logo.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    );
    pages['/ensie/our-project.json'] = {
      body: project,
      headers: {'content-type': 'application/json'},
    };
    pages['/ensie/partners.csv'] = {body: table, headers: {'content-type': 'text/csv'}};
    pages['/logo.svg'] = {
      body: readFileSync(join(folder, 'logo.svg')),
      headers: {'content-type': 'image/svg+xml'},
    };
    site = await openSite({pages, folder});
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, {recursive: true});
    rmSync(modules, {recursive: true});
  });

  const consumers = readdirSync(`${root}test/consumers`, {recursive: true})
    .filter((file) => /\.\w+$/.test(file))
    .map((file) => read(`test/consumers/${file}`));
  const isPage = (code) => assert.ok(consumers.includes(code), 'not a file of test/consumers');

  it('are there', () => assert.ok(samples.length > 25, `${samples.length}`));

  let lastSaid;
  const checks = {
    // What the command above it prints.
    text: (code) => assert.equal(lastSaid, code),
    async html(code) {
      const script = /<script[^>]* src=/.test(code)
        ? ''
        : '<script type="module" src="/ensie/ensie-widgets.js"></script>';
      const path = `/sample-${Object.keys(pages).length}.html`;
      pages[path] = document(`${script}${code}`);
      const {page, faults} = await openPage(browser, site.url + path);
      const wanted = (code.match(/<ensie-|data-ensie-widget=/g) ?? []).length;
      // As many as are written, with something to see in each; a frame has a page of its own.
      const isSeen = (count) => {
        const widgets = [...window.document.querySelectorAll('body *')].filter(({localName}) =>
          /^ensie-(?!configurator)/.test(localName),
        );
        const isFilled = ({shadowRoot, clientHeight}) =>
          shadowRoot?.querySelector('.card') && clientHeight > 30;
        return widgets.length === count && widgets.every(isFilled);
      };
      assert.ok(wanted || /<script|<iframe/.test(code), 'nothing of ours is in it');
      await page.waitForFunction(isSeen, {}, wanted);
      await page.close();
      assert.deepEqual(faults, []);
    },
    json(code) {
      writeFileSync(join(folder, 'sample.json'), code);
      const {status, said} = inFolder(['check', 'sample.json']);
      assert.equal(status, 0, said);
    },
    csv(code) {
      writeFileSync(join(folder, 'sample.csv'), code);
      const {status, said} = inFolder(['check', 'sample.csv']);
      assert.equal(status, 0, said);
    },
    css(code) {
      const manifest = read('custom-elements.json');
      const names = code.match(/--[\w-]+(?=:)|(?<!-)\bensie-[\w-]+/g) ?? [];
      assert.ok(names.length);
      for (const name of names) assert.ok(manifest.includes(`"${name}"`), name);
    },
    sh(code) {
      for (const line of code.trim().split('\n')) {
        const command = line.replace(/\s+#.*$/, '');
        if (NOT_RUN.some(([pattern]) => pattern.test(command))) continue;
        const [, list, out] = /^npx ensie-widgets (.*?)(?: > (\S+))?$/.exec(command) ?? [];
        assert.ok(list, `nobody knows how to run: ${command}`);
        const {status, stdout, said} = inFolder(list.split(' '));
        assert.equal(status, 0, said);
        lastSaid = said;
        if (out) assert.ok(stdout.length > 100, said);
      }
    },
    async js(code, name) {
      if (consumers.includes(code)) return;
      const file = `${modules}${name}.mjs`;
      // What the page around a sample has.
      const around = 'const askVisitor = async () => false;\n';
      writeFileSync(file, code.includes('askVisitor') ? around + code : code);
      if (!/document|location|define/.test(code)) {
        const {status, stderr} = spawnSync(process.execPath, [file], {encoding: 'utf8'});
        return assert.equal(status, 0, stderr);
      }
      const [{output}] = await build({
        ...{configFile: false, logLevel: 'error', root: modules},
        build: {write: false, lib: {entry: file, formats: ['es']}},
      });
      for (const {fileName, code, source} of output) {
        pages[`/${name}/${fileName}`] = {
          body: code ?? source,
          headers: {'content-type': 'text/javascript'},
        };
      }
      const path = `/${name}.html`;
      pages[path] = document(
        `<ensie-partner-map></ensie-partner-map><script type="module" src="/${name}/${output[0].fileName}"></script>`,
      );
      const {page, faults} = await openPage(browser, site.url + path);
      await page.close();
      return assert.deepEqual(faults, []);
    },
    jsonc(code) {
      for (const [, path] of code.matchAll(/node_modules\/ensie-widgets\/([^"]+)/g)) {
        assert.ok(existsSync(root + path), path);
      }
    },
    // Pages of frameworks, which `npm run test:consumers` builds and opens.
    ...Object.fromEntries(['tsx', 'ts', 'vue', 'svelte', 'astro'].map((kind) => [kind, isPage])),
    // Shortcodes, which test/wordpress/shortcode.mjs runs in a WordPress.
    ''(code) {
      for (const line of code.trim().split('\n')) {
        assert.match(
          line,
          /^\[ensie widget="(partner-map|project-timeline|objectives-list|funding-banner)"[^\]]*\]$/,
        );
      }
    },
  };

  for (const {file, line, kind, code} of samples) {
    it(`${file}:${line} ${kind}`, async () => {
      assert.ok(checks[kind], `nobody knows how to run a sample of ${kind}`);
      await checks[kind](code, `${file.replace(/\W/g, '-')}-${line}`);
    });
  }

  it('llms.txt names each element, and codes and commands that there are', () => {
    const text = read('llms.txt');
    const manifest = JSON.parse(read('custom-elements.json'));
    for (const {tagName} of manifest.modules.flatMap(({declarations}) => declarations)) {
      if (tagName) assert.ok(text.includes(`<${tagName}>`), tagName);
    }
    for (const [code] of text.matchAll(/ENSIE-\d+/g))
      assert.ok(read('docs/errors.md').includes(code));
    for (const [, entry] of text.matchAll(/import 'ensie-widgets\/(.*?)'/g)) {
      assert.ok(`./${entry}` in JSON.parse(read('package.json')).exports, entry);
    }
  });

  it('no link of the texts leads nowhere', () => {
    for (const file of [...texts, 'CONTRIBUTING.md', 'SECURITY.md', 'llms.txt']) {
      for (const [, target, hash] of read(file).matchAll(/\]\(([^)#:]*)(#[^)]*)?\)/g)) {
        const path = target ? join(file, '..', target) : file;
        const headings = [...read(path).matchAll(/^#+ (.*)$/gm)].map(
          ([, title]) =>
            `#${title
              .toLowerCase()
              .replace(/[^\w -]/g, '')
              .replaceAll(' ', '-')}`,
        );
        if (hash) assert.ok(headings.includes(hash), `${file}: ${path}${hash}`);
      }
    }
  });

  it('the README is short', () => assert.ok(read('README.md').split('\n').length <= 250));
});

describe('the conformance report', () => {
  const rows = read('docs/accessibility.md')
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('names every criterion of WCAG 2.2, A and AA', () => {
    const named = rows.flatMap(([, criterion]) => {
      const [first, last] = criterion.match(/\d+\.\d+\.\d+/g);
      const [, chapter, from] = /^(.*\.)(\d+)$/.exec(first);
      const to = Number(last?.split('.').at(-1) ?? from);
      return Array.from({length: to - from + 1}, (_, i) => `${chapter}${Number(from) + i}`);
    });
    // How many each guideline has at these levels; 4.1.1 is gone since 2.2.
    const counts = {
      ...{1.1: 1, 1.2: 5, 1.3: 5, 1.4: 9, 2.1: 3, 2.2: 2, 2.3: 1, 2.4: 8, 2.5: 6},
      ...{3.1: 2, 3.2: 5, 3.3: 6, 4.1: 2},
    };
    const counted = {};
    for (const name of new Set(named)) {
      const guideline = /^\d+\.\d+/.exec(name)[0];
      counted[guideline] = (counted[guideline] ?? 0) + 1;
    }
    assert.deepEqual(counted, counts);
    assert.equal(named.length, 55);
  });

  it('names tests that are there', () => {
    const missing = rows
      .flatMap((cells) => [...cells[5].matchAll(/`([^`]+)`/g)].map(([, name]) => name))
      .filter(
        (name) => !['ts', 'mjs'].some((end) => existsSync(`${root}test/${name}.test.${end}`)),
      );
    assert.deepEqual(missing, []);
  });
});
