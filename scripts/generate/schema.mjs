// `npm run schema`: writes the JSON Schema of project files from the types in src/project/project.ts.
// `--check` writes nothing and fails when it is not up to date.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {createGenerator} from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = 'src/project/project.schema.json';

const generated = createGenerator({
  path: `${root}src/project/project.ts`,
  tsconfig: `${root}tsconfig.json`,
  type: 'Project',
  additionalProperties: true,
  sortProps: false,
  topRef: false,
  expose: 'export',
}).createSchema('Project');

const {$schema, definitions, ...project} = generated;

// What the types promise to the elements, the parser adds where a file leaves it out.
delete project.required;
definitions.Partner.required = ['name'];
delete definitions.ProjectEvent.required;
const [latitude, longitude] = definitions.Partner.properties.position.items;
// An object with a text and more is no map of texts.
definitions.LocalizedText.anyOf[1].propertyNames = {
  pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
};
Object.assign(latitude, {minimum: -90, maximum: 90});
Object.assign(longitude, {minimum: -180, maximum: 180});

const schema = {
  $schema,
  title: 'Project file of ensie-widgets',
  ...project,
  properties: {
    $schema: {type: 'string', description: 'Address of this schema, for completion in editors.'},
    ...project.properties,
  },
  definitions,
};

const style = await resolveConfig(`${root}package.json`);
const text = await format(JSON.stringify(schema), {...style, parser: 'json'});
const before = existsSync(root + file) ? readFileSync(root + file, 'utf8') : '';
if (before !== text && process.argv.includes('--check')) {
  console.error(`Not up to date, run "npm run schema": ${file}`);
  process.exit(1);
}
if (before !== text) writeFileSync(root + file, text);
console.log(before === text ? 'The schema is up to date.' : `Written: ${file}`);
