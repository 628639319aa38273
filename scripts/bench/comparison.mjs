/**
 * What all comparisons share: variants are measured in turn, each once until nothing happens any more and
 * then tapped, and once with a tap as soon as all is shown.
 */
import {BrokenMeasurement, pause, readMemory, until, visit} from './browser.mjs';

export const PATIENCE = 30_000;

/**
 * One round to warm up, then `runs` rounds. The samples by the name of the variant.
 * @returns {Promise<Map<string, object[]>>}
 */
export async function interleave(browser, {title, runs, variants}) {
  console.log(`${title}: 1 round to warm up, then ${runs}.`);
  for (const variant of variants) await sample(browser, variant);
  const samples = new Map(variants.map(({name}) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const variant of variants) samples.get(variant.name).push(await sample(browser, variant));
    console.log(`${title}: round ${run + 1} of ${runs} is done.`);
  }
  return samples;
}

export async function sample(browser, variant) {
  const untouched = await visit(browser, variant, (tab) => measureUntouched(variant, tab));
  const clicked = await visit(browser, {...variant, click: true}, (tab) =>
    measureClick(variant, tab),
  );
  return {...untouched, ...clicked};
}

async function measureUntouched(variant, tab) {
  const {cdp, traffic} = tab;
  const {times, longTasks, shift} = await settle(variant, tab);
  const blocking = longTasks.map(({duration}) => duration - 50);
  return {
    ...traffic.read(),
    ...times,
    shift,
    longest: longestOf(longTasks),
    blocking: blocking.reduce((sum, duration) => sum + duration, 0),
    ...(await readMemory(cdp)),
    idleTap: await tapWhenIdle(variant, tab),
  };
}

async function tapWhenIdle({name, patience = PATIENCE}, {page, read}) {
  await page.evaluate(() => globalThis.bench.tap());
  const noted = async () => (await read()).times.answered !== undefined;
  await until(noted, patience, `${name}: a tap on the idle page was not answered`);
  const {times} = await read();
  return times.answered - times.tapped;
}

export const longestOf = (tasks) => Math.max(0, ...tasks.map(({duration}) => duration));

async function measureClick({name, look, patience = PATIENCE}, {traffic, read}) {
  const noted = async (what) => (await read()).times[what] !== undefined;
  await until(() => noted('answered'), patience, `${name}: a tap was not answered`);
  if (look.whole) await until(() => noted('whole'), patience, `${name}: not all items came`);
  const {times, longTasks} = await read();
  requireNoFailure(name, traffic);
  return {
    usable: times.answered,
    tap: times.answered - times.tapped,
    ...(look.whole && {
      whole: times.whole - times.tapped,
      wholeLongest: longestOf(longTasks.filter(({start}) => start >= times.tapped)),
    }),
  };
}

/** Waits until all is shown that is looked for and nothing happens any more. */
export async function settle({name, look, patience = PATIENCE}, {traffic, read, count}) {
  const noted = async (what) => (await read()).times[what] !== undefined;
  await until(() => noted('ready'), patience, `${name}: ${look.wantedItems} items were not shown`);
  await until(traffic.isQuiet, patience, `${name}: the network is not quiet`);
  for (const what of Object.keys(look.notes ?? {})) {
    await until(() => noted(what), patience, `${name}: no ${what} was seen`);
  }
  await pause(300);
  requireNoFailure(name, traffic);
  requireCount({name, look}, await count(), 'before interaction');
  return read();
}

export function requireCount({name, look}, {items, marks}, when) {
  if (items === look.wantedItems && (!look.marks || marks === look.wantedMarks)) return;
  const onMap = look.marks ? ` and ${marks} marks` : '';
  throw new BrokenMeasurement(`${name}: ${items} items${onMap} ${when}`);
}

export function requireNoFailure(name, {failed}) {
  if (failed.length) throw new BrokenMeasurement(`${name}: ${failed.join(', ')}`);
}
