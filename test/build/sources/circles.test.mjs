// Whoever reads a module reads what it imports before it, types included.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {root} from '../site.mjs';

const modules = readdirSync(`${root}src`, {recursive: true})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

const importsOf = new Map(
  modules.map((path) => {
    const {importedFiles} = ts.preProcessFile(readFileSync(`${root}src/${path}`, 'utf8'));
    const imports = importedFiles
      .filter(({fileName}) => fileName.startsWith('.'))
      .map(({fileName}) => join(dirname(path), fileName).replaceAll('\\', '/'))
      .map((name) => name.replace(/\.js$/, '.ts'));
    return [path, imports.filter((name) => modules.includes(name))];
  }),
);

/** The first way from a module back to itself. */
function circle(imports) {
  const done = new Set();
  const visit = (path, way) => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of imports.get(path)) {
      const found = visit(next, [...way, path]);
      if (found) return found;
    }
    done.add(path);
    return undefined;
  };
  for (const path of imports.keys()) {
    const found = visit(path, []);
    if (found) return found.join(' → ');
  }
  return undefined;
}

describe('modules of src/', () => {
  it('import each other in no circle, not even for types', () => {
    assert.ok(importsOf.get('partner-map/partner-map.ts').includes('element/ensie-element.ts'));
    assert.equal(circle(importsOf), undefined);
  });

  it('would be found in one', () => {
    const planted = new Map(importsOf).set('project/project.ts', ['internal/language/format.ts']);
    planted.set('internal/language/format.ts', ['project/project.ts']);
    assert.match(
      circle(planted),
      /project\/project\.ts → internal\/language\/format\.ts → project\/project\.ts/,
    );
  });
});
