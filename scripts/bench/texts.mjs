/* global document */
/** What a webmaster pastes, as README and configurator give it on the day of the measurement. */
import {readFileSync} from 'node:fs';
import {root} from './assets.mjs';
import {BrokenMeasurement} from './browser.mjs';

const ELEMENT = /<(ensie-[\w-]+)>[\s\S]*?<\/\1>/g;

/** The README's first text: whole, and with each of its tags alone, by the name of the tag. */
export function readmeTexts(cdn) {
  const [, text] = /```html\n([\s\S]*?)```/.exec(readFileSync(`${root}README.md`, 'utf8')) ?? [];
  const [script] = /<script.*<\/script>/.exec(text ?? '') ?? [];
  const elements = [...(text ?? '').matchAll(ELEMENT)];
  if (!script || elements.length !== 4) {
    throw new BrokenMeasurement('the README does not begin with a script and four tags');
  }
  const alone = elements.map(([element, tag]) => [tag, from(cdn, `${script}\n${element}`)]);
  return {all: from(cdn, text), ...Object.fromEntries(alone)};
}

/** What the configurator writes for choices such as `widget=partner-map&lang=sk`, by the choices. */
export async function configuratorTexts(browser, cdn, choices) {
  const page = await browser.newPage();
  try {
    await page.goto(`file://${root}cdn/configurator.html`);
    const texts = {};
    for (const choice of choices) {
      const written = await page.evaluate(async (hash) => {
        const element = document.querySelector('ensie-configurator');
        const {snippet} = element;
        globalThis.location.hash = hash;
        // Every change writes anew.
        while (element.snippet === snippet) await new Promise((resolve) => setTimeout(resolve, 20));
        return {code: element.snippet.code, complete: element.snippet.complete};
      }, choice);
      texts[choice] = {
        code: from(cdn, written.code),
        complete: from(cdn, written.complete),
      };
    }
    return texts;
  } finally {
    await page.close();
  }
}

/** The folder is on the server of the scripts. */
const from = (cdn, text) => text.replaceAll('"/ensie/', `"${cdn}/ensie/`);
