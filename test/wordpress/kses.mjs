/**
 * WordPress' own filter for what authors may write, to send snippets through.
 *
 *   const filter = await openKses();
 *   const kept = await filter.keep('<div data-ensie-widget="partner-map">…</div>');
 *   await filter.close();
 */
import {startWordPress} from './running/host.mjs';

/** What the filter leaves of a piece of HTML, in a WordPress that runs already. */
export const keepWithKses = (host, html) => host.php('return wp_kses_post($input);', {input: html});

/** A WordPress only for the filter; it starts in some seconds. */
export async function openKses() {
  const host = await startWordPress();
  return {keep: (html) => keepWithKses(host, html), close: () => host.stop()};
}
