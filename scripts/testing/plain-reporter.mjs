/**
 * A reporter of @web/test-runner for a log that is read when something is wrong: a line for each file, what
 * failed at the end, and no word of the files that are missing because a test wants them to be.
 */
import {relative} from 'node:path';

export function plainReporter() {
  return {
    reportTestFileResults({testFile, sessionsForTestFile}) {
      const counts = sessionsForTestFile.map(
        (session) => `${session.browser.name} ${count(session)}`,
      );
      console.log(`${relative(process.cwd(), testFile)}: ${counts.join(', ')}`);
    },

    stop({sessions}) {
      const all = [...sessions];
      const lines = all.flatMap((session) => [...secondTries(session), ...faults(session)]);
      if (lines.length) console.log(`\n${lines.join('\n')}`);
      for (const browser of new Set(all.map(({browser}) => browser))) {
        const tests = all.filter((session) => session.browser === browser).flatMap(testsOf);
        const number = (has) => tests.filter(has).length;
        console.log(
          `${browser.name}: ${number(({passed}) => passed)} passed, ` +
            `${number(isFailed)} failed, ${number(({skipped}) => skipped)} skipped`,
        );
      }
    },
  };
}

const isFailed = ({passed, skipped}) => !passed && !skipped;

const place = ({testFile, browser}) => `${relative(process.cwd(), testFile)} in ${browser.name}`;

function count(session) {
  const tests = testsOf(session);
  const failed = tests.filter(isFailed).length;
  const isBroken = !session.passed && !failed;
  return `${tests.length}${failed ? `, ${failed} failed` : ''}${isBroken ? ', failed' : ''}`;
}

/** What test/setup.ts says of a test that passed when it was tried again. */
const secondTries = (session) =>
  (session.logs ?? [])
    .map((log) => log.join(' '))
    .filter((text) => text.startsWith('Failed at first'))
    .map((text) => `${place(session)}: ${text}`);

const faults = (session) =>
  session.passed
    ? []
    : [
        ...testsOf(session)
          .filter(isFailed)
          .map(({name, error}) => describe(session, name, error ?? {})),
        ...(session.errors ?? []).map(({message, stack}) =>
          describe(session, 'the file', {message, stack}),
        ),
      ];

const describe = (session, what, {message, stack = '', expected, actual}) =>
  `FAILED ${place(session)}: ${what}\n  ${message}\n  ${stack.split('\n').slice(0, 6).join('\n  ')}` +
  (expected === undefined ? '' : `\n  expected ${expected}\n  actual ${actual}`);

function testsOf({testResults}) {
  const inside = ({name, suites, tests}, names = []) => {
    const path = name ? [...names, name] : names;
    return [
      ...tests.map((test) => ({...test, name: [...path, test.name].join(' › ')})),
      ...suites.flatMap((suite) => inside(suite, path)),
    ];
  };
  return testResults ? inside(testResults) : [];
}
