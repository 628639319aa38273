/** demo/states.html, as soon as all that will come has come. */

/** Some states are those of a failure, which is said. */
export const EXPECTED = [
  'error: Failed to load resource: net::ERR_EMPTY_RESPONSE',
  'error: Failed to load resource: the server responded with a status of 404 (Not Found)',
  'warn: <ensie-funding-banner> ENSIE-032',
  'warn: <ensie-objectives-list> ENSIE-032',
  'warn: <ensie-partner-map> ENSIE-031',
  'warn: <ensie-partner-map> ENSIE-032',
  'warn: <ensie-partner-map> ENSIE-032',
  'warn: <ensie-project-timeline> ENSIE-032',
];

/** A file that never comes is given up after ten seconds; the page stays as long as somebody looks at it. */
const waitForEver = () => {
  const {setTimeout} = globalThis;
  globalThis.setTimeout = (run, ms, ...rest) =>
    ms === 10_000 ? 0 : setTimeout.call(globalThis, run, ms, ...rest);
};

export async function openStates(open, search = '', tab = {}) {
  const opened = await open(`/demo/states.html${search}`, {
    waitUntil: 'load',
    before: waitForEver,
    ...tab,
  });
  await opened.page.waitForFunction(() =>
    [...document.querySelectorAll('.state > [heading-level], ensie-funding-banner')].every(
      ({shadowRoot, childNodes, src}) => {
        if (!src?.includes('never')) {
          return shadowRoot?.querySelector('.card, [role=status]:not(:empty)');
        }
        const slot = shadowRoot.querySelector('slot');
        const {content, visibility} = getComputedStyle(slot, '::after');
        return childNodes.length || (content !== 'none' && visibility === 'visible');
      },
    ),
  );
  return opened;
}

/** The live maps of all states that have a map. */
export const showMaps = (page) =>
  page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll('ensie-partner-map')]
        .filter(({shadowRoot}) => shadowRoot.querySelector('.frame'))
        .map((map) => map.showMap()),
    ),
  );
