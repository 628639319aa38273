/**
 * Calls back when something changes in a node, until the returned function is called. On a page that
 * has taken `MutationObserver` away never: what is there is shown, and stays as it is.
 */
export function observe(
  node: Node,
  options: MutationObserverInit,
  callback: () => void,
): () => void {
  try {
    const observer = new MutationObserver(callback);
    observer.observe(node, options);
    return () => observer.disconnect();
  } catch {
    return () => {};
  }
}
