/**
 * What grows long is tried whole in Chromium, and in the other engines in part: they differ in how they lay
 * out and what they keep, not in how much of it there is.
 */
export const isChromium = 'chrome' in window;
export const isFirefox = 'mozInnerScreenX' in window;
