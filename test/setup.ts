/** Loaded before every test file: an unexpected warning or error in the console fails it. */
// Registers its removal of fixtures first, so that what an element says when it leaves is seen too.
import '@open-wc/testing';
import {takeSurprises, watchConsole} from './console.js';

watchConsole();

const surprises: string[] = [];

before(() => {
  surprises.push(...takeLogged('before the tests'));
});

afterEach(function () {
  surprises.push(...takeLogged(this.currentTest?.fullTitle() ?? ''));
});

// At the end, because a hook that fails keeps mocha from running the tests after it.
after(() => {
  surprises.push(...takeLogged('after the tests'));
  if (surprises.length) throw new Error(surprises.join('\n'));
});

function takeLogged(when: string): string[] {
  return takeSurprises().map((text) => `${when}: ${text}`);
}
