// Part of the build: writes the bundled project in all languages as one project file, the example to
// copy. Made from the built modules, so that it says what the elements say.
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {loadLocale, locales, needsLoading} from '../../dist/internal/language/locales.js';
import {messagesIn} from '../../dist/internal/language/messages.js';
import {ensieProject} from '../../dist/project/ensie/ensie.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const projects = [];
for (const locale of locales) {
  if (needsLoading(locale)) await loadLocale(locale);
  projects.push(
    ensieProject(
      messagesIn(() => locale),
      locale,
    ),
  );
}

const file = {$schema: './project.schema.json', version: 1, ...merge(projects)};
writeFileSync(`${root}cdn/ensie.json`, `${JSON.stringify(file, null, 2)}\n`);

/** The same value in each language; where texts differ, one text for each. */
function merge(values) {
  const [first] = values;
  if (Array.isArray(first)) return first.map((_, i) => merge(values.map((value) => value[i])));
  if (typeof first === 'object') {
    const keys = Object.keys(first);
    return Object.fromEntries(keys.map((key) => [key, merge(values.map((value) => value[key]))]));
  }
  if (values.every((value) => value === first)) return first;
  return Object.fromEntries(values.map((value, i) => [locales[i], value]));
}
