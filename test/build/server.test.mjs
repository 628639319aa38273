// The elements on a server: Node, without a DOM.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as widgets from '../../dist/index.js';
import {safeLink} from '../../dist/project/links.js';

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
