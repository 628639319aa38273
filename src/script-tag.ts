// Entry of the script-tag files: one script, all four elements, also for editors that keep no tags,
// and a report for whoever adds ?ensie-debug to the page's address.
import './define.js';
import {upgradeWidgets} from './upgrade.js';

upgradeWidgets();

if (/[?&]ensie-debug\b/.test(location.search)) {
  import('./debug/overlay.js').catch((error: unknown) =>
    console.warn('ENSIE-022: the report could not be loaded; is chunks/ complete?', error),
  );
}
