import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shortenMessages} from '../../../dist/build-plugins/shorten-messages.js';

const IDS = ['map.skip', 'map.more'];

function shorten(code) {
  const plugin = shortenMessages(IDS, () => true);
  const error = (message) => {
    throw new Error(message);
  };
  return plugin.transform.call({error}, code, 'a.js').code;
}

describe('short messages', () => {
  it('have an id of a letter or two, and no description', () => {
    const code = shorten(`msg('Skip', {id: 'map.skip', desc: 'A button'})`);
    assert.equal(code, `msg('Skip', '1')`);
  });

  // It would be looked up in vain, and be English in all languages.
  for (const [how, code] of [
    ['with the description first', `msg('Skip', {desc: 'A button', id: 'map.skip'})`],
    ['without a description', `msg('Skip', {id: 'map.skip'})`],
    ['with the id in other quotes', 'msg("Skip", {id: `map.skip`, desc: "A button"})'],
    ['with more than that', `msg('Skip', {id: 'map.skip', desc: 'A ' + 'button'})`],
    ['with the id in a constant', `const ID = 'map.skip'; msg('Skip', {id: ID, desc: 'A button'})`],
  ]) {
    it(`fail the build when written ${how}`, () => {
      assert.throws(() => shorten(code), /"map.skip" is written in a way that is not known/);
    });
  }
});
