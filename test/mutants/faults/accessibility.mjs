import {noticedBy} from './fault.mjs';

const rules = noticedBy('test/element/rules.test.ts');
const conformance = noticedBy('test/element/conformance.test.ts');
const elements = noticedBy('test/element/elements.test.ts');
const languages = noticedBy('test/internal/languages.test.ts');
const map = noticedBy('test/partner-map/partner-map.test.ts');
const mapLooks = noticedBy('test/partner-map/partner-map-looks.test.ts');
const card = noticedBy('test/partner-map/partner-map-card.test.ts');
const finding = noticedBy('test/partner-map/partner-map-finding.test.ts');
const list = noticedBy('test/partner-map/partner-list.test.ts');
const timeline = noticedBy('test/project-timeline/project-timeline.test.ts');
const looks = noticedBy('test/project-timeline/project-timeline-looks.test.ts');
const objectives = noticedBy('test/objectives-list/objectives-list.test.ts');

const base = 'src/internal/looks/base.styles.ts';
const mapStyles = 'src/partner-map/partner-map.styles.ts';
const liveMap = 'src/partner-map/live/live-map.ts';
const liveStyles = 'src/partner-map/live/live-map.styles.ts';

/** What people need who do not see, hear, point, or read as others do. */
export const accessibilityFaults = [
  conformance(
    'A1 the list beside the map is out of scope',
    'docs/accessibility.md',
    'the list beside it, the timeline, the objectives',
    'the timeline, the objectives',
  ),
  conformance(
    'A1 an exemption is claimed for the map',
    'docs/accessibility.md',
    'No exemption is claimed, not even the one',
    'The map is exempt: there is an exemption',
  ),
  map(
    'A2 a partner without a place is in no list',
    'src/partner-map/list/by-country.ts',
    'partners.filter(({country}) =>',
    'partners.filter(({country, position}) => position &&',
  ),
  rules(
    'A2 the list has no links',
    'src/partner-map/list/partner-list.ts',
    '[place, kind, approximate, website]',
    '[place, kind, approximate]',
  ),
  list(
    'A2 countries are no headings',
    'src/partner-map/partner-map.ts',
    "this.renderHeading(country, 1, 'country')",
    'country',
  ),
  list(
    'A2 partners stand under another country',
    'src/partner-map/list/partner-list.ts',
    'byCountry(shown).map',
    '[shown].map',
  ),
  map(
    'A3 Escape does not lead out of the live map',
    liveMap,
    "if (event.key === 'Escape') element.blur();",
    '',
  ),
  conformance(
    'A4 nobody looks for what WCAG 2.2 added',
    'test/axe-tags.json',
    '"wcag22aa"',
    '"wcag22aaa"',
  ),
  conformance(
    'A4 a text stands on what no engine can judge',
    'src/objectives-list/objectives-list.styles.ts',
    'background: var(--_accent-soft);\n    font-size: 1.0625em;',
    'background: linear-gradient(var(--_accent-soft), var(--_surface));\n    font-size: 1.0625em;',
  ),
  conformance(
    'A5 the statement does not say what has not been tested',
    'src/configurator/result/statements.ts',
    "      msg(\n        'They are tested automatically, in three browsers. They have not been tested by people who use a screen reader.',\n        {id: 'configurator.accessibilityTested', desc: 'In a text for an accessibility statement'},\n      ),\n",
    '',
  ),
  conformance(
    'A5 a language has no statement',
    'src/locales/configurator.ts',
    "'configurator.accessibilityMap': `Ami ",
    "'configurator.forgotten': `Ami ",
  ),
  map(
    'A6 markers have no name',
    'src/partner-map/drawing/markers.ts',
    '      aria-label=${name}\n',
    '',
  ),
  card(
    'A6 a numbered marker does not say whose it is',
    'src/partner-map/drawing/markers.ts',
    "return `${count(partners.length)}: ${names.join(', ')}`;",
    'return count(partners.length);',
  ),
  rules(
    'A7 the live map has a name and no role',
    liveMap,
    "  element.setAttribute('role', 'group');\n",
    '',
  ),
  map(
    'A7 the live map keeps the name of another language',
    'src/partner-map/map-controller.ts',
    "    this.#map?.element.setAttribute('aria-label', this.#options.label());\n",
    '',
  ),
  rules(
    'A7 the map as a whole has no name',
    'src/partner-map/map-frame.ts',
    '    role="group"\n    aria-label=${labelText(msg)}\n',
    '',
  ),
  rules('A8 nothing leads past the map', 'src/partner-map/map-frame.ts', ' @click=${onSkip}', ''),
  rules(
    'A9 a card opens and the focus stays behind',
    'src/partner-map/card/card-controller.ts',
    "    (find('.sheet') ?? find('li.current .name'))?.focus();\n",
    '',
  ),
  card(
    'A9 the focus is lost with a card that closes',
    'src/partner-map/card/card.ts',
    '    this.cameFrom?.focus();\n',
    '',
  ),
  rules('A9 a card has no name', 'src/partner-map/card/sheet.ts', ' aria-labelledby="title"', ''),
  map(
    'A10 a button moves the map the wrong way',
    liveMap,
    'up: () => panBy(0, -1),',
    'up: () => panBy(0, 0),',
  ),
  rules(
    'A11 zoom buttons are small',
    'src/partner-map/controls.styles.ts',
    '    inline-size: 2.75em;\n    min-inline-size: 24px;\n    block-size: 2.75em;\n',
    '    inline-size: 30px;\n    block-size: 30px;\n',
  ),
  map(
    'A11 markers are small',
    mapStyles,
    '    inline-size: 1.5em;\n    block-size: 1.5em;\n    margin: -0.75em;\n',
    '    inline-size: 1em;\n    block-size: 1em;\n    margin: -0.5em;\n',
  ),
  objectives(
    'A11 links to documents are small',
    'src/objectives-list/detailed-lists.styles.ts',
    'min-block-size:24px;padding-block:2px}\n.more li',
    '}\n.more li',
  ),
  rules(
    'A11 links of partners are small',
    'src/partner-map/list/partner-list.styles.ts',
    '    min-block-size: 24px;\n    color: inherit;\n',
    '    line-height: 1;\n',
  ),
  map(
    'A12 the wheel is caught by a map that nobody asked to move',
    liveMap,
    'if (!hasFocus() && !event.ctrlKey && !event.metaKey) event.stopImmediatePropagation();',
    '',
  ),
  rules(
    'A12 one finger is caught by a map that nobody asked to move',
    liveMap,
    'if (!hasFocus() && event.touches.length < 2) event.stopImmediatePropagation();',
    '',
  ),
  rules(
    'A13 markers have one tone',
    mapStyles,
    '    border-radius: 50%;\n    outline: 2px solid var(--_surface);\n',
    '    border-radius: 50%;\n',
  ),
  rules(
    'A13 names lie straight on borders and coasts',
    mapStyles,
    '    -webkit-text-stroke: 3px var(--_sea);\n',
    '',
  ),
  rules(
    'A13 names on the map are tiny',
    mapStyles,
    '    font-size: 0.75em;\n    font-weight: 600;\n    line-height: 1.5;\n',
    '    font-size: 9px;\n    font-weight: 600;\n    line-height: 1.5;\n',
  ),
  mapLooks(
    'A13 names lie under the buttons of the map',
    'src/partner-map/drawing/scene.ts',
    '    ...(hasButtons ? buttonBoxes(space) : []),\n',
    '',
  ),
  mapLooks(
    'A13 a button lies on a marker',
    'src/partner-map/drawing/scene.ts',
    'next.covered < best.covered ? next : best',
    'next.covered < best.covered ? best : best',
  ),
  finding(
    'A14 each of a thousand markers is a stop of the Tab key',
    'src/partner-map/drawing/markers.ts',
    'markers.length > MOST_STOPS ? -1 : 0',
    '0',
  ),
  mapLooks(
    'A16 each step of the live map is read out',
    'src/partner-map/map-frame.ts',
    '${isLate ? absence(msg) : street?.status}',
    '${isLate ? absence(msg) : Math.random()}',
  ),
  rules(
    'A16 shapes of countries are read out',
    liveMap,
    "    map.getContainer().querySelector('svg')?.setAttribute('aria-hidden', 'true');\n",
    '',
  ),
  rules(
    'A16 nobody hears that the live map failed',
    'src/partner-map/map-frame.ts',
    '<p class="status" role="status">',
    '<p class="status">',
  ),
  finding(
    'A17 a long list is cut off on paper',
    'src/partner-map/partner-map.ts',
    'this.#print.isPrinting ? Infinity : this.#parts.most',
    'this.#parts.most',
  ),
  timeline(
    'A18 dates cannot be read by machines',
    'src/project-timeline/event-item.ts',
    '<time datetime=${isoDate(event.start!)}>',
    '<time>',
  ),
  timeline(
    'A18 the event of today is only coloured',
    'src/project-timeline/event-item.ts',
    "    aria-current=${phase === 'now' ? 'step' : nothing}\n",
    '',
  ),
  timeline(
    'A18 past and to come are not said in words',
    'src/project-timeline/event-item.ts',
    '      ${text.phase && html`<em>${text.phase}</em>`}\n',
    '',
  ),
  timeline(
    'A18 events stand in no order of time',
    'src/project-timeline/dated-events.ts',
    'keyed.sort((a, b) => a.key - b.key)',
    'keyed',
  ),
  looks(
    'A18 a mark tells by its colour alone what is unknown',
    'src/project-timeline/project-timeline.styles.ts',
    'border: 2px dashed var(--_muted);',
    'border-color: var(--_muted);',
  ),
  timeline(
    'A19 a button does not say whether its list is open',
    'src/project-timeline/extras.ts',
    '        aria-expanded=${run.open}\n',
    '',
  ),
  rules(
    'A19 a button does not say which list it opens',
    'src/project-timeline/extras.ts',
    '        aria-controls=${id}\n',
    '',
  ),
  rules(
    'A19 what is folded away is lost on paper',
    'src/project-timeline/extras.styles.ts',
    '@media print,(scripting:none){',
    '@media (scripting:none){',
  ),
  rules(
    'A20 partners are no list to VoiceOver',
    'src/partner-map/list/partner-list.ts',
    '<ul class="partners" role="list">',
    '<ul class="partners">',
  ),
  rules(
    'A20 partners of one place are no list to VoiceOver',
    'src/partner-map/card/sheet.ts',
    '<ul role="list">',
    '<ul>',
  ),
  rules(
    'A20 events are no list to VoiceOver',
    'src/project-timeline/project-timeline.ts',
    '<ol part="list" role="list">',
    '<ol part="list">',
  ),
  rules(
    'A20 folded events are no list to VoiceOver',
    'src/project-timeline/extras.ts',
    "class=${run.open ? '' : 'rest'} role=\"list\"",
    "class=${run.open ? '' : 'rest'}",
  ),
  rules(
    'A20 objectives are no list to VoiceOver',
    'src/objectives-list/objectives-list.ts',
    '<ol role="list">',
    '<ol>',
  ),
  rules(
    'A20 objectives with a status are no list to VoiceOver',
    'src/objectives-list/detailed-lists.ts',
    '<ol role="list"',
    '<ol',
  ),
  rules(
    'A20 documents are no list to VoiceOver',
    'src/objectives-list/detailed-lists.ts',
    '<ul role="list">',
    '<ul>',
  ),
  elements(
    'A21 a heading has a level that nobody asked for',
    'src/element/heading.ts',
    'Math.min((level || 2) + deeper, 6)',
    '2 + deeper',
  ),
  elements(
    'A21 an element without a heading has no name',
    'src/element/ensie-element.ts',
    '      aria-label=${unnamed ? name : nothing}\n',
    '',
  ),
  rules(
    'A22 an element is a landmark of its own',
    'src/element/ensie-element.ts',
    "role=${unnamed ? 'group' : nothing}",
    'role="region"',
  ),
  rules(
    'A23 a description is in nobody’s reach',
    'src/partner-map/street/street-map.ts',
    '<p id="street-note">',
    '<p>',
  ),
  languages(
    'A25 an element does not say its language',
    'src/element/ensie-element.ts',
    '      lang=${langTag(this.locale)}\n',
    '',
  ),
  rules(
    'A25 texts run as those of the page do',
    'src/element/ensie-element.ts',
    '      dir="ltr"\n',
    '',
  ),
  noticedBy('test/internal/locales.test.ts')(
    'A25 a page’s language ends at a shadow root',
    'src/internal/language/language.ts',
    'root instanceof ShadowRoot ? selfAndHosts(root.host) : []',
    '[]',
  ),
  languages(
    'A25 foreign names are read as if they were not',
    'src/project/text.ts',
    'lang && lang !== locale ? html`<span lang=${lang}>${text}</span>` : text',
    'lang && locale && text',
  ),
  map(
    'A26 a map leaves a hole beside its list',
    mapStyles,
    '      flex: 1 0 min(30em, 60vh);\n',
    '      flex: 0 0 min(30em, 60vh);\n',
  ),
  map(
    'A26 a map is higher than a window',
    mapStyles,
    '    max-block-size: 60vh; /*',
    '    min-block-size: 90vh; /*',
  ),
  rules(
    'A27 a page cannot space letters and words',
    base,
    '    line-height: 1.5;\n    font-family',
    '    line-height: 1.5;\n    letter-spacing: 0 !important;\n    word-spacing: 0 !important;\n    font-family',
  ),
  rules(
    'A27 a page cannot space lines',
    base,
    '    line-height: 1.5;\n    font-family',
    '    line-height: 1.5 !important;\n    font-family',
  ),
  rules(
    'A28 a reader’s own size of text is ignored',
    base,
    'font-size: medium;',
    'font-size: 16px;',
  ),
  rules('A28 texts shrink with those of the page', base, 'font-size: medium;', 'font-size: 1rem;'),
  mapLooks(
    'A28 names on the map stay small for those who read large',
    mapStyles,
    '    font-size: 0.75em;\n    font-weight: 600;\n    line-height: 1.5;\n',
    '    font-size: 12px;\n    font-weight: 600;\n    line-height: 1.5;\n',
  ),
  rules(
    'A29 forced colours leave no countries on the map',
    mapStyles,
    '@media (forced-colors: active) {',
    '@media (forced-colors: none) {',
  ),
  rules(
    'A29 forced colours do not show which partner is chosen',
    'src/partner-map/list/partner-list.styles.ts',
    '@media (forced-colors: active) {',
    '@media (forced-colors: none) {',
  ),
  rules(
    'A29 forced colours leave no markers on the map',
    mapStyles,
    'border: calc(var(--_marker) / 2) solid var(--_accent); /*',
    'background: var(--_accent); /*',
  ),
  rules(
    'A29 forced colours change the emblem',
    'src/funding/funding.styles.ts',
    '    forced-color-adjust: none;\n',
    '',
  ),
  rules(
    'A29 forced colours leave no line between events',
    'src/project-timeline/project-timeline.styles.ts',
    'border-inline-start: 2px solid var(--_border);',
    'background: var(--_border);',
  ),
  rules(
    'A30 the map glides for those who want stillness',
    liveMap,
    'const animate = !still;',
    'const animate = true;',
  ),
  rules(
    'A30 the map zooms smoothly for those who want stillness',
    liveMap,
    '    zoomAnimation: !still,\n',
    '    zoomAnimation: true,\n',
  ),
  rules(
    'A30 the map glides on after a throw for those who want stillness',
    liveMap,
    '    inertia: !still,\n',
    '',
  ),
  rules(
    'A30 markers glide for those who want stillness',
    liveStyles,
    '@media (prefers-reduced-motion:reduce){.gliding>*{transition:none}}\n',
    '',
  ),
  rules(
    'A31 nobody sees where the focus is',
    base,
    '    outline: 2px solid var(--_accent);\n    outline-offset: 2px;\n',
    '    outline: none;\n',
  ),
  rules(
    'A31 the focus is under what sticks to the top of a page',
    base,
    '    scroll-margin-block: min(12em, 35vh);',
    '',
  ),
  mapLooks(
    'A31 a header of 120 pixels hides the focus',
    base,
    'scroll-margin-block: min(12em, 35vh);',
    'scroll-margin-block: min(6em, 35vh);',
  ),
  mapLooks(
    'A31 the land lies on the ring round the live map',
    liveStyles,
    "content:'';position:absolute;z-index:1;inset:0",
    "content:'';position:absolute;inset:0",
  ),
  rules(
    'A31 nobody sees that the live map has the focus',
    liveStyles,
    'border:3px solid var(--_accent);',
    '',
  ),
  objectives(
    'A32 a status is a sign without a word',
    'src/objectives-list/detailed-lists.ts',
    ')} ${word}</em>',
    ')}</em>',
  ),
  rules(
    'A32 our town has only another colour',
    mapStyles,
    '    border-radius: 0.25em;\n    rotate: 45deg;\n',
    '    border-color: #c00;\n',
  ),
  rules(
    'A33 a partner’s website opens in another window',
    'src/partner-map/partner-text.ts',
    '<a class="website"',
    '<a class="website" target="_blank"',
  ),
  rules(
    'A33 an event’s page opens in another window',
    'src/project-timeline/event-item.ts',
    '<a class="link"',
    '<a class="link" target="_blank"',
  ),
  rules(
    'A33 a document opens in another window',
    'src/objectives-list/detailed-lists.ts',
    '<a href=${text.href}',
    '<a target="_blank" href=${text.href}',
  ),
  elements(
    'A34 what stands inside the tag goes before there is anything better',
    'src/element/ensie-element.ts',
    "    if (!root.firstChild) root.append(createElement('slot'));\n",
    '',
  ),
];
