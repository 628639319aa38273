// Entry of the script-tag files: one script, all four elements, also for editors that keep no tags.
import './define.js';
import './script-tag/report-page.js';
import {upgradeWidgets} from './upgrade.js';

upgradeWidgets();
