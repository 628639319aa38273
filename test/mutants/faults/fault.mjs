/**
 * Makes faults that one file of tests has to notice.
 *
 * name: the rule that breaks, and how. file, find, put: the place and what stands there instead.
 */
export const noticedBy = (test) => (name, file, find, put) => ({
  ...{name, file, find, put},
  tests: [test],
});
