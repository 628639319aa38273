import {waitUntil as wait} from '@open-wc/testing';

/** The library's own, but it looks every 10 ms instead of every 50, and has patience with a busy machine. */
export const waitUntil: typeof wait = (condition, message, options) =>
  wait(condition, message, {interval: 10, timeout: 15_000, ...options});
