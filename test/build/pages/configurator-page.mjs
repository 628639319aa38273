/** The page that writes the text to paste, as the tests use it. */

export const ready = (page) =>
  page.waitForFunction(() =>
    document.querySelector('ensie-configurator')?.shadowRoot?.querySelector('pre code'),
  );

/**
 * What it says to paste: `template` once for the website, `code` into the page, `self-test` into any
 * page as a test.
 */
export const textsOf = (page) =>
  page.evaluate(() => {
    const {shadowRoot} = document.querySelector('ensie-configurator');
    const blocks = [...shadowRoot.querySelectorAll('pre code')];
    return Object.fromEntries(blocks.map((code) => [code.className, code.textContent]));
  });

/** What it says to do with them. */
export const instructionsOf = (page) =>
  page.evaluate(
    () => document.querySelector('ensie-configurator').shadowRoot.querySelector('.how').textContent,
  );

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

/** Fills in the form as somebody does: with the mouse and the keyboard. */
export async function fillIn(page, {widget, lang, system, base}) {
  const field = async (selector) =>
    (
      await page.evaluateHandle(
        (where) => document.querySelector('ensie-configurator').shadowRoot.querySelector(where),
        selector,
      )
    ).asElement();
  await (await field(`[value="${widget}"]`)).click();
  await (await field('select.language')).select(lang);
  await (await field('select.system')).select(system);
  const address = await field('input.base');
  await address.click({count: 3});
  await address.type(base);
  await address.press('Tab');
}

/** The texts as somebody gets them: from the clipboard, after pressing "Copy" beside each. */
export async function copyTexts(page) {
  const {origin} = new URL(page.url());
  const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
  await page.browserContext().overridePermissions(origin, permissions);
  await page.bringToFront();
  const texts = {};
  for (const name of Object.keys(await textsOf(page))) {
    const button = await page.evaluateHandle(
      (block) =>
        document
          .querySelector('ensie-configurator')
          .shadowRoot.querySelector(`[aria-describedby="label-${block}"]`),
      name,
    );
    const before = await button.evaluate((it) => {
      // The self-test is folded away.
      const details = it.closest('details');
      if (details) details.open = true;
      return it.textContent;
    });
    await button.asElement().click();
    // The button says that it is done.
    await page.waitForFunction((it, said) => it.textContent !== said, {}, button, before);
    texts[name] = await page.evaluate(() => navigator.clipboard.readText());
  }
  return texts;
}
