/** Somebody who does what instructions say, sentence by sentence, and nothing else. */
import assert from 'node:assert/strict';

/**
 * @param how - The instructions, in English.
 * @param steps - What can be done: a pattern for the words of a sentence, and what it makes somebody do,
 *   given its match. A sentence that has none, or a step that no sentence asks for, is an error.
 */
export async function follow(how, steps) {
  const left = [...steps];
  for (const sentence of how.trim().split(/(?<=\.)\s+(?=[A-Z])/)) {
    const at = left.findIndex(([words]) => words.test(sentence));
    if (at < 0) throw new Error(`Nobody could do this here: ${sentence}`);
    const [[words, act]] = left.splice(at, 1);
    await act(words.exec(sentence));
  }
  if (left.length) throw new Error(`The instructions do not say: ${left.map(([words]) => words)}`);
}

/** Presses the button with this name, among those that are shown. */
export async function pressNamed(page, name, buttons = 'button, input[type=submit]') {
  const find = (selector, wanted) =>
    [...window.document.querySelectorAll(selector)].find(
      (it) =>
        it.checkVisibility() &&
        !it.disabled &&
        it.getAttribute('aria-disabled') !== 'true' &&
        (it.innerText || it.value || '').trim() === wanted,
    );
  const found = await page
    .waitForFunction(find, {}, buttons, name)
    .catch(() => assert.fail(`Nothing here is named “${name}”`));
  // A moment later: it may lead to another page, which would take the answer with it.
  await found.evaluate((it) => void setTimeout(() => it.click()));
}
