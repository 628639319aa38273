// For a page with one widget: one file for each, beside the one with all four. Two of them share a page,
// and a page's <div> may be for the one that has not come yet.
import {widgetNames} from '../internal/widgets.js';
import {upgradeWidgets} from '../upgrade.js';
import './report-page.js';

const isWidget = (name: string): boolean => (widgetNames as readonly string[]).includes(name);

upgradeWidgets(document, (name) => isWidget(name) && document.readyState !== 'complete');
// By now all that the page loads has come: what still is no widget here is said.
addEventListener('load', () => upgradeWidgets()());
