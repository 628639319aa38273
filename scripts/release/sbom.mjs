/**
 * The software in the published files (CycloneDX 1.6), from the lock file: the same each time. npm's
 * own list has a time and a random number in it, and leaves out what is bundled: it is in our
 * files, and so nobody has to install it.
 */
const BUNDLED = ['leaflet', 'd3-dsv', 'jsonc-parser'];

/**
 * @param manifest - package.json.
 * @param lock - package-lock.json of version 3.
 */
export function sbomOf(manifest, lock) {
  const root = `pkg:npm/${manifest.name}@${manifest.version}`;
  const direct = [...Object.keys(manifest.dependencies), ...BUNDLED];
  const found = collect(direct, lock.packages);
  const names = [...found.keys()].sort();
  const refOf = (name) => purl(name, found.get(name).version);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': root,
        name: manifest.name,
        version: manifest.version,
        description: manifest.description,
        licenses: licensesOf(manifest),
        purl: root,
      },
    },
    components: names.map((name) => component(name, found.get(name))),
    dependencies: [
      {ref: root, dependsOn: direct.map(refOf).sort()},
      ...names.map((name) => ({
        ref: refOf(name),
        dependsOn: needs(name, found.get(name)).map(refOf).sort(),
      })),
    ],
  };
}

/** Packages by name, with those that they need. */
function collect(names, packages, found = new Map()) {
  for (const name of names) {
    if (found.has(name)) continue;
    const entry = packages[`node_modules/${name}`];
    if (!entry) throw new Error(`${name} is not in the lock file: npm install`);
    found.set(name, entry);
    collect(needs(name, entry), packages, found);
  }
  return found;
}

/** What d3-dsv needs is for its commands, of which we have none. */
const needs = (name, entry) =>
  BUNDLED.includes(name) ? [] : Object.keys(entry.dependencies ?? {});

function component(name, {version, integrity, license}) {
  const [algorithm, hash] = integrity.split('-');
  const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    ...(scope && {group: scope}),
    name: bare,
    version,
    scope: 'required',
    hashes: [
      {
        alg: algorithm.replace('sha', 'SHA-'),
        content: Buffer.from(hash, 'base64').toString('hex'),
      },
    ],
    licenses: licensesOf({license}),
    purl: purl(name, version),
  };
}

const licensesOf = ({license}) => [{license: {id: license}}];

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
