/**
 * Where this package's source is kept, for its page at the registry; whoever releases it knows.
 *
 *   npm run release:address -- https://…/ensie-widgets   writes it to package.json
 *   npm run release:address                              fails where that has not been done
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const file = fileURLToPath(new URL('../package.json', import.meta.url));
const manifest = JSON.parse(readFileSync(file, 'utf8'));
const [, , address] = process.argv;

if (address) {
  const {href} = new URL(address.replace(/(\.git)?\/?$/, ''));
  const places = {
    homepage: `${href}#readme`,
    repository: `git+${href}.git`,
    bugs: `${href}/issues`,
  };
  writeFileSync(file, `${JSON.stringify({...manifest, ...places}, null, 2)}\n`);
} else if (!manifest.repository) {
  console.error(
    'Nobody could tell where this package comes from: npm run release:address -- https://…',
  );
  process.exitCode = 1;
}
