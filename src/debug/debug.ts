import {version} from '../internal/version.js';
import {DebugPanel} from './panel.js';
import {describePage} from './describe-page.js';
import {loadTexts} from './texts.js';
import {watchViolations} from './violations.js';
import {watchPage} from './watch-page.js';

/** A page that keeps changing is not looked at more often than this. */
const PAUSE_MS = 300;

/**
 * Shows what the widgets on the page are, do and lack, in the page's language, for whoever looks
 * after it. Follows the page until it is closed. Does nothing where it is open already.
 */
export function showDebugPanel(): void {
  // Each copy of the script opens one: the first one notes the others' versions.
  const open = document.querySelector<HTMLElement>('[data-ensie-debug]');
  if (open) {
    open.dataset.ensieDebug += ` ${version}`;
    return;
  }
  const leaving = new AbortController();
  const {signal} = leaving;
  const panel = new DebugPanel(() => leaving.abort());
  const {host} = panel;
  host.dataset.ensieDebug = version;

  const update = async () => {
    // The page's language; where it does not say one, that of its first part that does.
    const texts = await loadTexts(document.querySelector('[lang]')?.getAttribute('lang') ?? '');
    const loaded = host.dataset.ensieDebug!.split(' ');
    panel.show(await describePage(texts, loaded, violations), texts);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) void update();
    }, PAUSE_MS);
  };
  const violations = watchViolations(later, signal);
  watchPage(later, signal);
  // Not in the body, which a page's own scripts may fill anew.
  document.documentElement.append(host);
  void update();
}
