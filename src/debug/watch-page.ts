/** Calls back when something changes that the report may speak of. */
export function watchPage(onChange: () => void, signal: AbortSignal): void {
  const page = new MutationObserver(onChange);
  page.observe(document, {childList: true, subtree: true, attributes: true});
  // Texts and data come with files.
  const files = new PerformanceObserver(onChange);
  files.observe({type: 'resource'});
  for (const type of ['ensie-error', 'scroll', 'resize']) {
    addEventListener(type, onChange, {signal});
  }
  signal.addEventListener('abort', () => {
    page.disconnect();
    files.disconnect();
  });
}
