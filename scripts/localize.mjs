// `npm run localize`: takes the messages out of the sources into xliff/, and the translations out
// of xliff/ into src/locales/. `--check` writes nothing and fails when either is not up to date.
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {problemsOf, readUnits} from './catalogue.mjs';
import {toLatin} from './serbian-latin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const folders = ['xliff', 'src/locales'];

/** First words of the ids of texts that few visitors see, or none: they are in a module of their own. */
const RARE_TEXTS = ['configurator', 'debug', 'more'];

const before = snapshot();
const oldUnits = readCatalogues();
litLocalize('extract');
markStale();
deriveSerbianLatin();
checkTranslations();
litLocalize('build');
await makeSelfContained();
writeReviewTable();
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
  return new Map([...files, 'CONTRIBUTING.md'].map((file) => [file, read(file)]));
}

function read(file) {
  return readFileSync(root + file, 'utf8');
}

/** The units of each locale's XLIFF file. */
function readCatalogues() {
  const files = readdirSync(`${root}xliff`).filter((name) => name.endsWith('.xlf'));
  return new Map(files.map((name) => [name.slice(0, -4), readUnits(read(`xliff/${name}`))]));
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
  const text = read('CONTRIBUTING.md').replace(
    /(<!-- reviewed -->\n)[\s\S]*?(<!-- \/reviewed -->)/,
    `$1\n${table.join('\n')}\n\n$2`,
  );
  writeFileSync(`${root}CONTRIBUTING.md`, text);
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
  const style = await resolveConfig(`${root}package.json`);
  const str =
    'const str = (strings: TemplateStringsArray, ...values: number[]) => ({strTag: true as const, strings, values});';
  const rare = new Map(RARE_TEXTS.map((word) => [word, []]));
  for (const name of oldUnits.keys()) {
    const path = `${root}src/locales/${name}.ts`;
    let text = asText(readFileSync(path, 'utf8')).replace(
      /import \{str\} from '@lit\/localize';/,
      str,
    );
    for (const [word, modules] of rare) {
      const entry = new RegExp(`^\\s*'${word}\\.\\w+': \`[^\`]*\`,\n`, 'gm');
      modules.push(`'${name}': {${text.match(entry)?.join('') ?? ''}},`);
      text = text.replace(entry, '');
    }
    const needed = text.includes('str`') ? text : text.replace(str, '');
    writeFileSync(path, await format(needed, {...style, parser: 'typescript'}));
  }
  for (const [word, modules] of rare) {
    const text = `// Made by "npm run localize"; edit xliff/.\nexport const templates = {${modules.join('\n')}};`;
    const path = `${root}src/locales/${word}.ts`;
    writeFileSync(path, await format(text, {...style, parser: 'typescript'}));
  }
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
