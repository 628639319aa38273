import {expect} from '@open-wc/testing';
import {readdirSync, readFileSync} from 'node:fs';
import {expectFile, madeFiles} from '../expect-file.js';

const folder = new URL('../../real-life/made/', import.meta.url);

describe('files that people have', () => {
  for (const name of Object.keys(madeFiles)) {
    it(name, () => expectFile(name, readFileSync(new URL(name, folder))));
  }

  it('are all told of', () => {
    expect(readdirSync(folder)).to.have.members(Object.keys(madeFiles));
  });
});
