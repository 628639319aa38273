import {noticedBy} from './fault.mjs';

const parse = noticedBy('test/data/parse.node.test.ts');
const page = noticedBy('test/data/page-data.test.ts');
const csv = noticedBy('test/data/foreign/csv.node.test.ts');
const geojson = noticedBy('test/data/foreign/geojson.node.test.ts');
const growth = noticedBy('test/data/growth.test.ts');

/** The gate through which data come that are not ours. */
export const dataFaults = [
  parse(
    'D1 a latitude beyond the pole is a place',
    'src/data/fields.ts',
    'if (Math.abs(number) <= limit) continue;',
    'if (Math.abs(number) <= 180) continue;',
  ),
  parse(
    'D1 latitude and longitude may be swapped',
    'src/data/fields.ts',
    'return isEuropean && !isInEurope(latitude, longitude) && isInEurope(longitude, latitude);',
    'return false;',
  ),
  geojson(
    'D1 a map file in metres puts everybody into the sea',
    'src/data/foreign/geojson.ts',
    "if (typeof name !== 'string' || DEGREES.test(name)) return true;",
    'return true;',
  ),
  geojson(
    'D1 a map file has latitude first',
    'src/data/foreign/geojson.ts',
    'placed(entry, [latitude, longitude], place)',
    'placed(entry, [longitude, latitude], place)',
  ),
  parse(
    'D2 a link may be a script',
    'src/project/links.ts',
    "return /^(https?|mailto):$/.test(protocol) ? href : '';",
    'return href;',
  ),
  parse(
    'D2 a relative link may have a scheme in disguise',
    'src/project/links.ts',
    "return /^[^/?#]*:/.test(href) ? '' : href;",
    'return href;',
  ),
  page(
    'D6 a failure does not say of what',
    'src/element/data-notice.ts',
    'html`<b>${heading}</b> ${text}`',
    'text',
  ),
  noticedBy('test/partner-map/partner-map-situations.test.ts')(
    'A26 a map that grows by a transform stays a drawing',
    'src/partner-map/map-controller.ts',
    'const {clientWidth: width = 0, clientHeight: height = 0} = this.#element ?? {};',
    'const {width = 0, height = 0} = this.#element?.getBoundingClientRect() ?? {};',
  ),
  page(
    'D3 data come from where no website is',
    'src/data/page/page-data.ts',
    "if (!/^https?:/.test(url)) throw new LoadError('src is no address on the web');",
    '',
  ),
  page(
    'D3 a redirect leads to another website',
    'src/data/page/shared-file.ts',
    "if (origin === self.origin) return {mode: 'same-origin'};",
    '',
  ),
  noticedBy('test/element/elements.test.ts')(
    'D4 the bundled project stands in for one that failed',
    'src/element/project-controller.ts',
    'if (this.hasOwnData) return this.#own?.project;',
    'if (this.#own?.project) return this.#own.project;',
  ),
  page(
    'D4 a project stays on screen for another one that failed',
    'src/data/page/page-data.ts',
    'this.project = this.#shown = undefined;',
    '',
  ),
  page(
    'D5 a file may be of any size',
    'src/data/page/shared-file.ts',
    'if (size > maxBytes) {',
    'if (size > Infinity) {',
  ),
  page(
    'D5 a page may allow any size',
    'src/data/page/page-data.ts',
    'if (maxBytes > 0 && maxBytes <= MOST_BYTES) return maxBytes;',
    'if (maxBytes > 0) return maxBytes;',
  ),
  csv('D6 a wrong encoding goes unnoticed', 'src/data/read.ts', '{fatal: true}', '{fatal: false}'),
  csv(
    'D6 the encoding that a server announces is ignored',
    'src/data/read.ts',
    "/charset=\"?([\\w-]+)/i.exec(type ?? '') ?? []",
    '[]',
  ),
  csv(
    'D7 a decimal comma is not understood',
    'src/data/foreign/cells/coordinates.ts',
    "Number(text.replace(',', '.'))",
    'Number(text)',
  ),
  csv(
    'D7 a decimal comma between commas makes a wrong place',
    'src/data/foreign/csv.ts',
    'raw: {...entry.raw, position: undefined}',
    'raw: entry.raw',
  ),
  growth(
    'D8 reports are kept without end',
    'src/internal/report.ts',
    'if (reports.size >= MOST_KEPT)',
    'if (false)',
  ),
  page(
    'D8 the same is reported again and again',
    'src/internal/report.ts',
    '  if (reports.has(key)) return;\n',
    '',
  ),
  parse(
    'D8 problems are listed without end',
    'src/data/problems.ts',
    'if (this.list.length < MOST)',
    'if (true)',
  ),
  parse(
    'D9 two entries have one id',
    'src/data/entry-list.ts',
    '  while (taken.has(free)) free = `${id}-${++count}`;\n',
    '',
  ),
  parse(
    'D9 a range ends before it starts',
    'src/data/parse.ts',
    'return !!last && !!first && last.last < first.first;',
    'return false;',
  ),
  parse(
    'D9 markup in a text goes unsaid',
    'src/data/fields.ts',
    'if (/<\\/?[a-z][^<>]*>/i.test(value)) {',
    'if (false) {',
  ),
  parse(
    'D9 an event has a host who is no partner',
    'src/data/parse.ts',
    'if (event.host !== undefined && !partners.has(event.host)) {',
    'if (false) {',
  ),
];
