/** Loaded before every test file: an unexpected warning or error in the console fails it. */
// Registers its removal of fixtures first, so that what an element says when it leaves is seen too.
import '@open-wc/testing';
import {takeSurprises, watchConsole} from './console.js';

watchConsole();

const surprises: string[] = [];

beforeEach(function () {
  // A test that needed a second try is named, and not only counted as passed.
  const test = this.currentTest as unknown as {currentRetry(): number; fullTitle(): string};
  if (test.currentRetry()) console.log(`Failed at first: ${test.fullTitle()}`);
});

before(() => {
  surprises.push(...takeLogged('before the tests'));
});

afterEach(function () {
  const logged = takeLogged(this.currentTest?.fullTitle() ?? '');
  // A test without a state is tried again: it may have ended before it came to what it expects to be said.
  if (this.currentTest?.state) surprises.push(...logged);
});

// At the end, because a hook that fails keeps mocha from running the tests after it.
after(() => {
  surprises.push(...takeLogged('after the tests'));
  if (surprises.length) throw new Error(surprises.join('\n'));
});

function takeLogged(when: string): string[] {
  return takeSurprises().map((text) => `${when}: ${text}`);
}
