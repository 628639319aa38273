// The project file: its schema, its example, and what the two and the parser say of each other.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import {locales} from '../../../dist/internal/language/locales.js';
import {ensieProject} from '../../../dist/project/ensie/ensie.js';
import {parseProject} from '../../../dist/data/parse.js';

const read = (file) =>
  JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'));

const schema = read('cdn/project.schema.json');
const example = read('cdn/ensie.json');
const isValid = new Ajv({allErrors: true, strict: true, strictTuples: false}).compile(schema);

describe('project file', () => {
  it('has an example that its schema and the parser accept', async () => {
    assert.ok(isValid(example), JSON.stringify(isValid.errors));
    const {project, problems} = await parseProject(example);
    assert.deepEqual(problems.list, []);
    assert.equal(project.partners.length, 12);
    assert.equal(project.events.length, 9);
  });

  it('has an example with all texts in all languages', () => {
    const texts = [];
    const collect = (value) => {
      if (typeof value !== 'object' || value === null) return;
      if ('en' in value) texts.push(value);
      else Object.values(value).forEach(collect);
    };
    collect(example);
    assert.ok(texts.length > 30, `${texts.length} texts`);
    for (const text of texts) assert.deepEqual(Object.keys(text).sort(), [...locales].sort());
  });

  it('is the bundled project, field by field', () => {
    const english = ensieProject((text) => text);
    const inEnglish = (value) => {
      if (typeof value !== 'object' || value === null) return value;
      if ('en' in value) return value.en;
      if (Array.isArray(value)) return value.map(inEnglish);
      return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, inEnglish(it)]));
    };
    const {$schema, version, ...project} = example;
    assert.equal($schema, './project.schema.json');
    assert.equal(version, 1);
    assert.deepEqual(inEnglish(project), english);
  });

  it('is explained with examples that work', async () => {
    const section = readFileSync(new URL('../../../docs/own-data.md', import.meta.url), 'utf8');
    const blocks = [
      ...section.matchAll(/```json\n([\s\S]*?)```/g),
      ...section.matchAll(/<script type="application\/json">([\s\S]*?)<\/script>/g),
    ];
    assert.equal(blocks.length, 3);
    for (const [, json] of blocks) {
      const file = JSON.parse(json);
      assert.ok(isValid(file), JSON.stringify(isValid.errors));
      assert.deepEqual((await parseProject(file)).problems.list, []);
    }
  });

  // What the schema underlines in an editor, the parser names, too; and the other way round.
  const faults = [
    ['version', (file) => (file.version = 2)],
    ['start', (file) => (file.start = 'soon')],
    ['title', (file) => (file.title = 7)],
    ['partners', (file) => (file.partners = {})],
    ['partners[0]', (file) => delete file.partners[0].name && delete file.partners[0].town],
    ['partners[0].country', (file) => (file.partners[0].country = 'Slovakia')],
    ['partners[0].position', (file) => (file.partners[0].position = [91, 0])],
    ['partners[0].position', (file) => (file.partners[0].position = [48])],
    ['partners[0].kind', (file) => (file.partners[0].kind = 'town')],
    ['partners[0].lead', (file) => (file.partners[0].lead = 'yes')],
    ['events[2].number', (file) => (file.events[2].number = 0)],
    ['events[2].start', (file) => (file.events[2].start = '2018-3-1')],
    ['funding.period', (file) => (file.funding.period = '2028-2034')],
    ['objectives[0]', (file) => (file.objectives[0] = 1)],
    ['results[0].status', (file) => (file.results[0] = {text: 'A', status: 'done'})],
    ['results[0].evidence[0]', (file) => (file.results[0] = {text: 'A', evidence: [{}]})],
  ];
  for (const [path, spoil] of faults) {
    it(`has a schema and a parser that agree on a fault in ${path}`, async () => {
      const file = structuredClone(example);
      spoil(file);
      assert.ok(!isValid(file), 'the schema accepts it');
      const {problems} = await parseProject(file);
      assert.ok(
        problems.list.some((problem) => problem.path === path),
        `the parser says: ${JSON.stringify(problems.list)}`,
      );
    });
  }
});
