// What a page without a framework writes, and what is a mistake. Compiled, never run.
import {
  EnsiePartnerMap,
  projectJsonLd,
  type DataProblem,
  type EnsieElement,
  type EnsieErrorEvent,
  type HeadingLevel,
  type Project,
} from 'ensie-widgets';
import {showDebugPanel} from 'ensie-widgets/debug.js';
import 'ensie-widgets/define.js';
import 'ensie-widgets/define/ensie-funding-banner.js';
import 'ensie-widgets/define/ensie-partner-map.js';
import ensie from 'ensie-widgets/ensie.json';
import {renderWidgetHTML} from 'ensie-widgets/server.js';

const map = document.querySelector('ensie-partner-map')!;
const project: Project = ensie;
const level: HeadingLevel = '3';
map.project = project;
map.headingLevel = level;
map.consent = 'granted';
map.select('it-penne');
const sameMap: EnsiePartnerMap = document.createElement('ensie-partner-map');
const elements: EnsieElement[] = [map, sameMap, document.createElement('ensie-funding-banner')];
map.addEventListener('ensie-partner-select', (event) => event.partner.toUpperCase());
map.addEventListener('ensie-error', (event: EnsieErrorEvent) => {
  const problems: readonly DataProblem[] = event.problems;
  console.log(problems.length, elements.length);
});
for (const target of [document, window, document.body]) {
  target.addEventListener('ensie-error', () => undefined);
}
document.addEventListener('ensie-consent-request', (event) => event.host.toUpperCase());
window.addEventListener('ensie-map-ready', (event) => event.preventDefault());
const text: string = projectJsonLd(project, {locale: 'sr-Latn'});
const html: Promise<string> = renderWidgetHTML({widget: 'partner-map', locale: 'sk'});
console.log(text, html, showDebugPanel);

// @ts-expect-error: a heading of level 1 is the page's
map.headingLevel = '1';
// @ts-expect-error: there is no other consent
map.consent = 'yes';
// @ts-expect-error: no such property
map.hom = 'x';
// @ts-expect-error: not a language of ours
projectJsonLd(project, {locale: 'de'});
// @ts-expect-error: a partner is text
document.addEventListener('ensie-partner-select', (event) => event.partner.toFixed());
