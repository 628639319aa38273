// `npm run localize`: takes the messages out of the sources into xliff/, and the translations out
// of xliff/ into src/locales/. `--check` writes nothing and fails when either is not up to date.
// xliff/lit-localize.json is the one list of languages: what else has to name them is written here.
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {problemsOf, readUnits} from './catalogue.mjs';
import {toLatin} from './serbian-latin.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const check = process.argv.includes('--check');
const folders = ['xliff', 'src/locales'];

/** Files with a part that is made here. */
const TOUCHED = [
  'CONTRIBUTING.md',
  'README.md',
  'demo/states.html',
  'demo/town.html',
  'docs/developers.md',
  'package.json',
  'src/frame/embed.html',
  'wordpress/includes/locale.php',
];

const {targetLocales} = JSON.parse(read('xliff/lit-localize.json'));

/** First words of the ids of texts that few visitors see, or none: they are in a module of their own. */
const RARE_TEXTS = ['configurator', 'debug', 'more', 'pictures'];

/** What embed.html says without a script, in all languages at once. It is in no module. */
const FRAME_TEXT = 'frame.script';

const before = snapshot();
const oldUnits = readCatalogues();
litLocalize('extract');
markStale();
deriveSerbianLatin();
checkTranslations();
litLocalize('build');
await makeSelfContained();
await writeLists();
writeReviewTable();
nameLanguages();
const after = snapshot();

const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
if (check && changed.length) {
  fail(`Not up to date, run "npm run localize": ${changed.join(', ')}`);
}
console.log(changed.length ? `Written: ${changed.join(', ')}` : 'Messages are up to date.');

function snapshot() {
  const files = folders.flatMap((folder) =>
    readdirSync(root + folder).map((name) => `${folder}/${name}`),
  );
  return new Map([...files, ...TOUCHED].map((file) => [file, read(file)]));
}

function read(file) {
  return readFileSync(root + file, 'utf8');
}

/** The units of each locale's XLIFF file; a new language has none yet. */
function readCatalogues() {
  const files = readdirSync(`${root}xliff`).filter((name) => name.endsWith('.xlf'));
  const locales = files.map((name) => name.slice(0, -'.xlf'.length));
  return new Map(
    locales
      .filter((locale) => targetLocales.includes(locale))
      .map((locale) => [locale, readUnits(read(`xliff/${locale}.xlf`))]),
  );
}

/** Extracting replaces a changed English text; what was translated from the old one has to say so. */
function markStale() {
  for (const [locale, units] of readCatalogues()) {
    const old = new Map(oldUnits.get(locale)?.map((unit) => [unit.id, unit]));
    const stale = units.filter(({id, source, target}) => {
      const unit = old.get(id);
      return unit?.target === target && target && unit.source !== source;
    });
    let text = read(`xliff/${locale}.xlf`);
    for (const {id} of stale) {
      const unit = new RegExp(`(<trans-unit id="${id}">.*?<target)[^>]*>`, 's');
      text = text.replace(unit, '$1 state="needs-adaptation">');
    }
    if (stale.length) writeFileSync(`${root}xliff/${locale}.xlf`, text);
  }
}

function checkTranslations() {
  const problems = [...readCatalogues()].flatMap(([locale, units]) =>
    units.flatMap((unit) =>
      problemsOf(unit, locale).map((problem) => `xliff/${locale}.xlf: "${unit.id}" ${problem}.`),
    ),
  );
  if (problems.length) fail(problems.join('\n'));
}

/** How many texts a native speaker has reviewed, or an official source gives. */
function writeReviewTable() {
  const rows = [...readCatalogues()].map(([locale, units]) => {
    const reviewed = units.filter(({state}) => state === 'final').length;
    const from = locale === 'sr-Latn' ? 'derived from `sr`' : '';
    return `| \`${locale}\` | ${reviewed} | ${units.length} | ${from} |`;
  });
  const table = [
    '| locale | reviewed or official | texts | |',
    '| --- | --- | --- | --- |',
    ...rows,
  ];
  rewrite(
    'CONTRIBUTING.md',
    /(?<=<!-- reviewed -->\n)[\s\S]*?(?=<!-- \/reviewed -->)/,
    `\n${table.join('\n')}\n\n`,
  );
}

/** Which languages there are, for modules that need the names only, and for the one that loads them. */
async function writeLists() {
  const made = '// Made by "npm run localize" from xliff/lit-localize.json.\n';
  const names = targetLocales.map((locale) => `'${locale}'`).join(', ');
  const imports = targetLocales.map((locale) => `'${locale}': () => import('./${locale}.js'),`);
  await writeModule(
    'target-locales',
    `${made}/** All locales but English, whose texts are in the code. */\nexport const targetLocales = [${names}] as const;`,
  );
  await writeModule(
    'loaders',
    `${made}// Spelled out: every bundler understands it.\nexport const loaders = {${imports.join('\n')}};`,
  );
}

/** Wherever else a list of the languages stands. */
function nameLanguages() {
  const english = new Intl.DisplayNames('en', {type: 'language'});
  const named = ['en', ...targetLocales].map((locale) => `${english.of(locale)} (\`${locale}\`)`);
  const codes = targetLocales.map((locale) => `\`${locale}\``);
  const list = /(?<=<!-- languages -->)[\s\S]*?(?=<!-- \/languages -->)/;
  rewrite('README.md', list, named.join(', '));
  rewrite('docs/developers.md', list, codes.join(', '));

  const links = ['en', ...targetLocales].map((locale) => {
    const name = new Intl.DisplayNames(locale, {type: 'language'}).of(locale);
    const first = name.charAt(0).toLocaleUpperCase(locale);
    return `<a href="?lang=${locale}" lang="${locale}">${first}${name.slice(1)}</a>`;
  });
  rewrite('demo/town.html', list, ['', ...links, ''].join('\n          '));
  rewrite('demo/states.html', list, ['', ...links, ''].join('\n        '));

  const budgets = targetLocales.map((locale) => {
    const path = `cdn/chunks/${locale}-??????.js`;
    return `    {\n      "name": "locale ${locale}",\n      "path": "${path}",\n      "limit": "3 kB"\n    }`;
  });
  rewrite(
    'package.json',
    / {4}\{\n\s*"name": "locale [\s\S]*\}(?=\n {2}\],\n {2}"overrides")/,
    budgets.join(',\n'),
  );

  // Files with all languages in them grow with each.
  const grow = (path, limit) =>
    rewrite(
      'package.json',
      new RegExp(`(?<="path": "${path.replace('*', '\\*')}",\\n *"limit": ")[^"]*`),
      `${limit} kB`,
    );
  grow('cdn/chunks/debug-*.js', targetLocales.length / 2);
  grow('cdn/ensie-widgets.classic.js', 124 + 3 * targetLocales.length);

  const tags = ['en', ...targetLocales].map((locale) => `'${locale}'`);
  rewrite(
    'wordpress/includes/locale.php',
    /(?<=const LOCALES = array\( ).*(?= \);)/,
    tags.join(', '),
  );

  const catalogues = readCatalogues();
  const unitIn = (locale) => catalogues.get(locale).find(({id}) => id === FRAME_TEXT);
  const texts = targetLocales.map((locale) => [locale, unitIn(locale).target]);
  const lines = [['en', unitIn('sk').source], ...texts].map(
    ([tag, text]) => `<p id="${tag}" lang="${tag}">${text}</p>`,
  );
  rewrite(
    'src/frame/embed.html',
    /(?<=<noscript>\n)[\s\S]*?(?=\n *<!-- Languages of the funding)/,
    lines.map((line) => `      ${line}`).join('\n'),
  );
  // That of the funding statement alone, until the other widgets spoke its language.
  const former = new RegExp(`\\n *<p id="(${targetLocales.join('|')})" .* hidden>.*`, 'g');
  rewrite('src/frame/embed.html', /<noscript>[\s\S]*/, (rest) => rest.replace(former, ''));
}

/** `text` may be a function of what is there. */
function rewrite(file, part, text) {
  const whole = read(file);
  if (!part.test(whole)) fail(`${file}: the part that is made here is not where it was.`);
  const made = typeof text === 'string' ? () => text : text;
  writeFileSync(root + file, whole.replace(part, made));
}

function litLocalize(command) {
  const bin = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
  const args = [bin, command, '--config', 'xliff/lit-localize.json'];
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'});
  const output = stdout + stderr;
  // The tool only warns of a missing translation, and writes the English text in its place.
  const missing = /missing|not translated|using canonical/i.test(output);
  if (status !== 0 || missing) fail(output);
}

/** Serbian has two scripts and one translation: the Cyrillic one, of which this is the other. */
function deriveSerbianLatin() {
  const cyrillic = readFileSync(`${root}xliff/sr.xlf`, 'utf8');
  const latin = cyrillic
    .replace('target-language="sr"', 'target-language="sr-Latn"')
    .replace(/(<target[^>]*>)(.*?)(<\/target>)/gs, (_, start, text, end) => {
      const parts = text.split(/(<[^>]+>)/);
      return (
        start + parts.map((part) => (part.startsWith('<') ? part : toLatin(part))).join('') + end
      );
    });
  writeFileSync(`${root}xliff/sr-Latn.xlf`, latin);
}

/**
 * The generated modules import `str` from @lit/localize's entry, which is a runtime for one locale
 * per page. With the one line that they need of it, a locale is a file that imports nothing.
 */
async function makeSelfContained() {
  const str =
    'const str = (strings: TemplateStringsArray, ...values: number[]) => ({strTag: true as const, strings, values});';
  const rare = new Map(RARE_TEXTS.map((word) => [word, []]));
  for (const name of readCatalogues().keys()) {
    let text = asText(read(`src/locales/${name}.ts`))
      .replace(/import \{str\} from '@lit\/localize';/, str)
      .replace(new RegExp(`^\\s*'${FRAME_TEXT}': .*\n`, 'm'), '');
    for (const [word, modules] of rare) {
      const entry = new RegExp(`^\\s*'${word}\\.\\w+': \`[^\`]*\`,\n`, 'gm');
      modules.push(`'${name}': {${text.match(entry)?.join('') ?? ''}},`);
      text = text.replace(entry, '');
    }
    await writeModule(name, text.includes('str`') ? text : text.replace(str, ''));
  }
  for (const [word, modules] of rare) {
    const text = `// Made by "npm run localize"; edit xliff/.\nexport const templates = {${modules.join('\n')}};`;
    await writeModule(word, text);
  }
}

async function writeModule(name, text) {
  const style = await resolveConfig(`${root}package.json`);
  writeFileSync(
    `${root}src/locales/${name}.ts`,
    await format(text, {...style, parser: 'typescript'}),
  );
}

/**
 * The tool writes `&lt;div&gt;`, for messages that become HTML. Ours are texts: readers would see the
 * entity.
 */
function asText(code) {
  const signs = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&'};
  return code.replace(/&(lt|gt|quot|amp);/g, (entity) => signs[entity]);
}

/** A check leaves the files as they were. */
function fail(message) {
  if (check) for (const [file, text] of before) writeFileSync(root + file, text);
  console.error(message);
  process.exit(1);
}
