// Made by "npm run localize" from xliff/lit-localize.json.
// Spelled out: every bundler understands it.
export const loaders = {
  sk: () => import('./sk.js'),
  hu: () => import('./hu.js'),
  it: () => import('./it.js'),
  lv: () => import('./lv.js'),
  hr: () => import('./hr.js'),
  pt: () => import('./pt.js'),
  ro: () => import('./ro.js'),
  sl: () => import('./sl.js'),
  cs: () => import('./cs.js'),
  sr: () => import('./sr.js'),
  'sr-Latn': () => import('./sr-Latn.js'),
};
