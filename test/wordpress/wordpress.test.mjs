// The plugin in a real WordPress, and what WordPress leaves of what people write without it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findMissing} from './running/packages.mjs';

const missing = findMissing();

if (!missing) {
  const {visitWordPress} = await import('./visit.mjs');
  const suites = [
    'plugin',
    'visitors',
    'shortcode',
    'authors',
    'editor',
    'removal',
    'snippets',
    'instructions',
  ];
  const modules = await Promise.all(suites.map((name) => import(`./${name}.mjs`)));
  describe('WordPress', () => {
    const visit = visitWordPress();
    for (const {suite} of modules) suite(visit);
  });
} else if (process.env.CI_WORDPRESS) {
  it('has a WordPress to run in', () => assert.fail(missing));
} else {
  it('the plugin in a real WordPress', {skip: missing}, () => {});
}
