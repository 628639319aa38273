/** The page that writes the text to paste, as the tests use it. */

export const ready = (page) =>
  page.waitForFunction(() =>
    document.querySelector('ensie-configurator')?.shadowRoot?.querySelector('pre code'),
  );

/** What it says to paste: `template` once for the website, `code` into the page. */
export const textsOf = (page) =>
  page.evaluate(() => {
    const {shadowRoot} = document.querySelector('ensie-configurator');
    const blocks = [...shadowRoot.querySelectorAll('pre code')];
    return Object.fromEntries(blocks.map((code) => [code.className, code.textContent]));
  });

/** Changes a field, or presses what has no value. */
export const choose = (page, selector, value) =>
  page.evaluate(
    ([where, chosen]) => {
      const {shadowRoot} = document.querySelector('ensie-configurator');
      const field = shadowRoot.querySelector(where);
      if (chosen === undefined) field.click();
      else field.value = chosen;
      field.dispatchEvent(new Event('change'));
    },
    [selector, value],
  );

/** The texts for other choices (`widget=partner-map&lang=sk`), without loading the page again. */
export async function textsFor(page, choices) {
  await page.evaluate(async (hash) => {
    const element = document.querySelector('ensie-configurator');
    const {snippet} = element;
    location.hash = hash;
    // Every change writes anew, the same text too.
    while (element.snippet === snippet) await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }, choices);
  return textsOf(page);
}
