/** Loaded before every test file: an unexpected warning or error in the console fails it. */
// Registers its removal of fixtures first, so that what an element says when it leaves is seen too.
import '@open-wc/testing';
import {takeSurprises, watchConsole} from './console.js';

watchConsole();

const surprises: string[] = [];

before(() => {
  // A test that needed a second try is named, and not only counted as passed.
  runner().on('retry', (test, error) => {
    console.log(`Failed at first: ${test.fullTitle()}: ${error.message}`);
  });
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

/** Mocha's, of which it tells its reporters and the test runner. */
const runner = () =>
  (globalThis as unknown as {__WTR_MOCHA_RUNNER__: Retrying}).__WTR_MOCHA_RUNNER__;

interface Retrying {
  on(event: 'retry', listener: (test: {fullTitle(): string}, error: Error) => void): void;
}

function takeLogged(when: string): string[] {
  return takeSurprises().map((text) => `${when}: ${text}`);
}
