/** What the self-test of an editor says to a visitor. */

/**
 * For tag, div, frame, and text without a script with its picture: `works`, `fails` in words, or `unclear`, where both or
 * neither is to be seen.
 *
 * @param place - A page, or a part of it, with the self-test as an editor has left it.
 * @param failed - What the self-test says where something does not work.
 */
export async function verdictsOf(place, failed) {
  const lines = await place.$$('ol > li');
  const verdicts = [];
  for (const line of lines.slice(0, 3)) {
    const works = await hasStatement(line);
    const saysNot = await saysThatItFails(line, failed);
    verdicts.push(works === saysNot ? 'unclear' : works ? 'works' : 'fails');
  }
  const emblem = await place.$('ol > li:nth-child(4) img');
  const isWhole = await emblem?.evaluate(async (it) => {
    await it.decode().catch(() => {});
    return it.naturalWidth > 0;
  });
  return [...verdicts, isWhole ? 'works' : 'fails'];
}

const frameIn = async (line) => (await line.$('iframe'))?.contentFrame();

/** Whether one funding statement is there, in the line or in its frame. */
async function hasStatement(line) {
  const frame = await frameIn(line);
  const isDecided = () =>
    document.querySelector('ensie-funding-banner')?.shadowRoot?.querySelector('svg') ||
    document.body.innerText.includes('needs JavaScript');
  await frame?.waitForFunction(isDecided, {polling: 50});
  const heights = await (frame ?? line).$$eval('ensie-funding-banner', (found) =>
    found.map(({shadowRoot}) => shadowRoot?.querySelector('svg')?.getBoundingClientRect().height),
  );
  return heights.length === 1 && heights[0] >= 38;
}

/** In the line; or in the frame, where no script runs. */
async function saysThatItFails(line, failed) {
  const frame = await frameIn(line);
  const inFrame = (await frame?.$eval('body', (body) => body.innerText)) ?? '';
  const text = await line.evaluate((it) => it.innerText);
  return text.includes(failed) || inFrame.includes('needs JavaScript');
}
