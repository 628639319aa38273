// That WordPress takes the plugin, and that PHP has nothing against it.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {locales, matchLocale} from '../../dist/internal/language/locales.js';
import {findProgram} from './running/packages.mjs';

const php = findProgram('php');

/** Whether PHP can read a file, and what it says. */
function lint(file) {
  const {status, stdout, stderr} = spawnSync(php, ['-l', file], {encoding: 'utf8'});
  return status === 0 ? '' : `${file}: ${stdout}${stderr}`;
}

const phpFilesIn = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.php'))
    .map((name) => join(folder, name));

export const suite = (visit) =>
  describe('the plugin', () => {
    it('is installed from the zip and activated', async () => {
      assert.deepEqual(visit.installed, [true, 'ensie-widgets/ensie-widgets.php', null]);
      const about = await visit.host.php(
        `return get_plugin_data( WP_PLUGIN_DIR . '/ensie-widgets/ensie-widgets.php', false );`,
      );
      const {version} = await import('../../dist/internal/version.js');
      assert.equal(about.Version, version);
      assert.equal(about.RequiresWP, '6.1');
    });

    it('is PHP without errors, in every file', () => {
      const files = [
        ...phpFilesIn(join(visit.host.root, 'wp-content/plugins/ensie-widgets')),
        ...phpFilesIn(fileURLToPath(new URL('.', import.meta.url))),
      ];
      assert.ok(files.length > 8);
      assert.deepEqual(files.map(lint).filter(Boolean), []);

      const folder = mkdtempSync(join(tmpdir(), 'ensie-php-'));
      const broken = join(folder, 'broken.php');
      writeFileSync(broken, '<?php function ( {');
      assert.notEqual(lint(broken), '');
      rmSync(folder, {recursive: true});
    });

    it('has no file that can be called by itself', async () => {
      for (const file of phpFilesIn(join(visit.host.root, 'wp-content/plugins/ensie-widgets'))) {
        const output = execFileSync(php, [file], {encoding: 'utf8'});
        assert.equal(output, '', file);
      }
    });

    it('chooses locales as the script does', async () => {
      const tags = [
        ...locales,
        ...['sk-SK', 'pt_PT', 'pt-PT-ao90', 'pt-BR', 'mo', 'de-DE', '', 'EN-gb', ' hu '],
        ...['sr-RS', 'sr-Latn-RS', 'sr-Cyrl-ME', 'sr-ME', 'sh', 'bs-BA', 'cnr', 'bs-Cyrl', 'me-ME'],
      ];
      const chosen = await visit.host.php(
        `return array_map( 'Ensie_Widgets\\match_locale', $input );`,
        {input: tags},
      );
      assert.deepEqual(chosen, tags.map(matchLocale));
      assert.deepEqual(await visit.host.php('return Ensie_Widgets\\LOCALES;'), locales);
    });
  });
