// The elements on a server: Node, without a DOM.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'vite';
import * as widgets from '../../../dist/index.js';
import * as withoutDom from '../../../dist/server.js';
import {safeLink} from '../../../dist/project/links.js';

describe('on a server', () => {
  for (const name of [
    'EnsiePartnerMap',
    'EnsieProjectTimeline',
    'EnsieObjectivesList',
    'EnsieFundingBanner',
  ]) {
    it(`${name} can be made`, () => {
      assert.equal(typeof globalThis.document, 'undefined');
      assert.equal(new widgets[name]().locale, 'en');
    });
  }

  it('links are as safe as on a page, and relative ones are links', () => {
    for (const url of ['https://a.eu/x', 'http://a.eu', 'mailto:a@a.eu', '/x.pdf', '../x', '#x']) {
      assert.ok(safeLink(url), url);
    }
    for (const url of ['javascript:x()', ' java\nscript:x()', 'data:text/html,x', 'ftp://a.eu']) {
      assert.equal(safeLink(url), undefined, url);
    }
  });
});

describe('ensie-widgets/server.js', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ensie-edge-'));
  after(() => rmSync(folder, {recursive: true, force: true}));

  const options = {locale: 'hu', grant: '101000000', project: {partners: [], objectives: ['A']}};

  it('writes the same HTML', async () => {
    for (const widget of ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner']) {
      for (const given of [{locale: 'sk'}, {...options, onProblem() {}}]) {
        const html = await withoutDom.renderWidgetHTML({widget, ...given});
        assert.equal(html, await widgets.renderWidgetHTML({widget, ...given}), widget);
      }
    }
    assert.deepEqual(
      Object.keys(withoutDom).filter((name) => !(name in widgets)),
      [],
    );
  });

  for (const condition of ['browser', 'worker', 'workerd', 'edge-light', 'deno']) {
    it(`works without a DOM where packages are asked for "${condition}"`, async () => {
      const entry = join(folder, `${condition}.js`);
      const server = fileURLToPath(new URL('../../../dist/server.js', import.meta.url));
      writeFileSync(entry, `export {renderWidgetHTML} from ${JSON.stringify(server)};`);
      const outDir = join(folder, condition);
      await build({
        root: folder,
        configFile: false,
        logLevel: 'error',
        resolve: {conditions: [condition]},
        build: {outDir, lib: {entry, formats: ['es'], fileName: () => 'server.mjs'}},
      });
      const {renderWidgetHTML} = await import(pathToFileURL(join(outDir, 'server.mjs')));
      const html = await renderWidgetHTML({widget: 'partner-map', locale: 'sk'});
      assert.match(html, /Partneri projektu[\s\S]*Comune di Penne/);
    });
  }
});
