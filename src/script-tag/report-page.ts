// A report for whoever adds ?ensie-debug to the page's address.
if (/[?&]ensie-debug\b/.test(location.search)) {
  import('../debug/overlay.js').catch((error: unknown) =>
    console.warn('ENSIE-022: the report could not be loaded; is chunks/ complete?', error),
  );
}
