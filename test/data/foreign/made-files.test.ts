import {expectFile, madeFiles} from '../expect-file.js';

/** For names of months and countries, and for encodings, each engine has its own lists. */
const ENGINE = /^(date|long-country|range-words|flags|utf|three-letters|times)/;

describe('files that people have, in this engine', () => {
  for (const name of Object.keys(madeFiles).filter((name) => ENGINE.test(name))) {
    it(name, async () => {
      const response = await fetch(`/test/real-life/made/${name}`);
      await expectFile(name, new Uint8Array(await response.arrayBuffer()));
    });
  }
});
