import {noticedBy} from './fault.mjs';

const rules = noticedBy('test/element/rules.test.ts');
const street = noticedBy('test/partner-map/street-map.test.ts');
const tiles = noticedBy('test/partner-map/tile-source.test.ts');

/** What a visitor’s browser tells to others, or keeps. */
export const privacyFaults = [
  street(
    'P3 any word is a consent',
    'src/partner-map/street/street-map.ts',
    "return !!this.#source && this.#host.consent === 'granted';",
    'return !!this.#source && !!this.#host.consent;',
  ),
  street(
    'P3 consent is for any host',
    'src/partner-map/street/street-map.ts',
    'if (shown.host !== this.#source?.host) host.revokeConsent();',
    '',
  ),
  rules(
    'P4 consent is remembered',
    'src/partner-map/partner-map.ts',
    '  grantConsent(): void {\n',
    "  grantConsent(): void {\n    localStorage.setItem('ensie-consent', '1');\n",
  ),
  rules(
    'P4 the browser is asked for its language',
    'src/internal/language/language.ts',
    "langHolder(element)?.getAttribute('lang') ?? ''",
    "langHolder(element)?.getAttribute('lang') ?? navigator.language",
  ),
  street(
    'P6 the tile server does not learn which page asks',
    'src/partner-map/street/street-tiles.ts',
    "    referrerPolicy: 'strict-origin-when-cross-origin',\n",
    '',
  ),
  street(
    'P7 the credit of the tiles has no link',
    'src/partner-map/street/street-map.ts',
    'html`<a href="https://www.openstreetmap.org/copyright">${osm}</a>`',
    'osm',
  ),
  street(
    'P7 the credit of the tiles is translated away',
    'src/partner-map/street/street-map.ts',
    ' translate="no"',
    '',
  ),
  tiles(
    'P7 a page gives no credit for its tiles',
    'src/partner-map/street/tile-source.ts',
    'return attribution ? {url, host, attribution} : undefined;',
    "return {url, host, attribution: attribution ?? ''};",
  ),
  tiles(
    'P8 tiles come from changing hosts',
    'src/partner-map/street/tile-source.ts',
    "if (!parsed || parse(fill('0'))?.host !== parse(fill('1'))?.host) {",
    'if (!parsed) {',
  ),
  tiles(
    'P8 tiles come without encryption',
    'src/partner-map/street/tile-source.ts',
    "    protocol === 'https:' ||\n",
    "    protocol.startsWith('http') ||\n",
  ),
  noticedBy('test/data/page-data.test.ts')(
    'P10 nobody on the page hears of an error',
    'src/internal/report.ts',
    '  target.dispatchEvent(event);\n',
    '',
  ),
  street(
    'P13 the visitor is not told what the street map sends',
    'src/partner-map/street/street-map.ts',
    'msg(str`This sends your IP address to ${host}.`',
    'msg(str`This shows more.`',
  ),
];
