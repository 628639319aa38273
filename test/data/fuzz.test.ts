import {expect, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import {isRecord} from '../../src/data/records.js';
import {parseProject} from '../../src/data/parse.js';
import type {Project} from '../../src/project/project.js';
import {networkOf} from '../../src/partner-map/drawing/scene.js';
import {find, findAll, place, settled, tags, type Tag} from '../fixtures.js';
import {expectWarning} from '../helpers.js';

// The same inputs each time; a failing one is written into `examples` of its property, to stay there.
const options = {numRuns: 1000, seed: 588_997, endOnFailure: true};
const isChromium = 'chrome' in window;

const payloads = [
  '<script>__xss=1</script>',
  '<img src=x onerror=__xss=1>',
  '<svg onload=__xss=1>',
  '"><svg/onload=__xss=1>',
  "' onmouseover=__xss=1 x='",
  '</style><script>__xss=1</script>',
  '<!--<img src="--><img src=x onerror=__xss=1//">',
  '<iframe srcdoc="<script>parent.__xss=1</script>"></iframe>',
  '<math><mtext><table><mglyph><style><img src=x onerror=__xss=1>',
  '<template><img src=x onerror=__xss=1></template>',
  '${__xss=1}',
  '{{constructor.constructor("__xss=1")()}}',
  'javascript:__xss=1',
  'java\nscript:__xss=1',
  '\u0001javascript:__xss=1',
  'JaVaScRiPt:__xss=1',
  'data:text/html,<script>parent.__xss=1</script>',
  'vbscript:__xss=1',
  'https://example.org/"onclick="__xss=1',
  '&lt;img src=x onerror=__xss=1&gt;',
  '\u2028<img src=x onerror=__xss=1>\u2029',
  '<a href="javascript:__xss=1">x</a>',
  '<ensie-partner-map></ensie-partner-map>',
  '<!--?lit$123$-->',
  '$lit$ lit$123456$ <?lit$1$>',
];

const word = fc.oneof(fc.string({unit: 'grapheme', maxLength: 12}), fc.constantFrom(...payloads));
const text = fc.oneof(
  word,
  fc.dictionary(fc.constantFrom('en', 'sk', 'sr-Latn', '__proto__'), word),
);
const date = fc.constantFrom('2018', '2018-Q2', '2018-03', '2018-02-30', '2018-03-21', '21.3.2018');
const number = fc.oneof(fc.double(), fc.integer({min: -200, max: 200}), fc.string());
const oneOf = (...words: string[]) => fc.constantFrom(...words);

/** Mostly what a project file has, sometimes anything. */
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({arbitrary, weight: 9}, {arbitrary: fc.jsonValue({maxDepth: 2}), weight: 1});

const entry = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  sometimes(
    fc.record(Object.fromEntries(Object.entries(fields).map(([key, it]) => [key, sometimes(it)])), {
      requiredKeys: [],
    }),
  );

const link = entry({url: word, title: text, type: word, size: number});

const partner = entry({
  id: oneOf('a', 'b', '__proto__', 'constructor', ''),
  name: word,
  lang: oneOf('sk', 'x', 'sr-latn'),
  translation: text,
  kind: oneOf('school', 'ngo', 'town'),
  lead: fc.boolean(),
  town: word,
  region: text,
  country: oneOf('SK', 'hu', '??', 'Slovakia'),
  position: fc.tuple(number, number),
  approximate: fc.boolean(),
  website: word,
});

const event = entry({
  id: oneOf('a', 'b', ''),
  number: fc.integer({min: -1, max: 9}),
  title: text,
  start: date,
  end: date,
  town: word,
  country: oneOf('SK', 'x'),
  host: oneOf('a', 'b', 'nobody'),
  description: text,
  links: fc.array(link, {maxLength: 3}),
  milestone: fc.boolean(),
});

const item = fc.oneof(
  text,
  entry({
    text,
    status: oneOf('planned', 'achieved', 'done'),
    evidence: fc.array(link, {maxLength: 3}),
    workPackage: text,
  }),
);

const project = entry({
  version: oneOf('1', '2'),
  acronym: word,
  title: text,
  start: date,
  end: date,
  goal: text,
  objectives: fc.array(item, {maxLength: 4}),
  results: fc.array(item, {maxLength: 4}),
  partners: fc.array(partner, {maxLength: 6}),
  events: fc.array(event, {maxLength: 6}),
  funding: entry({grant: word, programme: text, strand: text, statement: word, period: word}),
});

const anything = fc.oneof({arbitrary: project, weight: 3}, {arbitrary: fc.jsonValue(), weight: 1});

/** Whether a path such as `partners[3].name` leads to something, whatever is in the keys. */
function exists(value: unknown, path: string): boolean {
  if (!path) return true;
  if (Array.isArray(value)) {
    const [found, index] = /^\[(\d+)\]/.exec(path) ?? [''];
    return (
      !!found &&
      Number(index) < value.length &&
      exists(value[Number(index)], path.slice(found.length))
    );
  }
  if (!isRecord(value)) return false;
  const rest = path.replace(/^\./, '');
  return Object.keys(value).some(
    (key) => rest.startsWith(key) && exists(value[key], rest.slice(key.length)),
  );
}

describe('parseProject, whatever it is given,', () => {
  it('never throws, and names only places that exist', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        const {project: parsed, problems} = await parseProject(value);
        expect(parsed === undefined).to.equal(!isRecord(value));
        for (const {path, message, action} of problems.list) {
          expect([message, action].every((part) => part.length > 3)).to.equal(true);
          if (parsed) expect(exists(value, path), `${path} exists`).to.equal(true);
        }
      }),
      options,
    );
  });

  it('gives entries that elements can rely on', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        const {project: parsed} = await parseProject(value);
        if (!parsed) return;
        for (const list of [parsed.partners, parsed.events]) {
          const ids = list.map(({id}) => id);
          expect(new Set(ids).size, 'ids of their own').to.equal(ids.length);
          expect(ids.every((id) => typeof id === 'string' && id)).to.equal(true);
        }
        const isName = (name: unknown) => typeof name === 'string' && name.trim();
        expect(parsed.partners.every(({name}) => isName(name))).to.equal(true);
        expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
      }),
      options,
    );
  });

  it('puts a marker on the map for each partner with a position, and for no other', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        const {project: parsed} = await parseProject(value);
        if (!parsed) return;
        const {places, groups} = networkOf(parsed.partners);
        const placed = parsed.partners.filter(({position}) => position);
        expect(places.map((it) => it.partner)).to.deep.equal(placed);
        for (const zoom of [0, 4, 9]) {
          const marked = groups(zoom).flatMap(({partners}) => partners);
          expect(new Set(marked)).to.deep.equal(new Set(placed));
        }
      }),
      options,
    );
  });
});

/** What only a string that became markup could have made. */
function foreign(element: Element): string[] {
  const found: string[] = [];
  for (const node of findAll(element, '*')) {
    if (/^(script|iframe|img|object|embed|style|base|form|template|math)$/.test(node.localName)) {
      found.push(node.localName);
    }
    if (node.localName.includes('-')) found.push(node.localName);
    for (const {name} of [...node.attributes]) {
      if (name.startsWith('on')) found.push(`${node.localName} ${name}`);
    }
    const href = node.getAttribute('href');
    if (href && !/^(https?|mailto):/.test(new URL(href, document.baseURI).protocol)) {
      found.push(href);
    }
  }
  return found;
}

/** What bad data may say on the console; that rendering failed (ENSIE-099) is not among it. */
const allowed = /ENSIE-0(03|30|31|40|41)/;

const shown = (element: Element) => find(element, '.card, .notice p');

async function expectHarmless(tag: Tag, data: unknown): Promise<void> {
  const element = await place(tag, {project: data});
  await waitUntil(() => shown(element), `<${tag}> shows something`, {timeout: 5000});
  await settled(element);
  expect(foreign(element)).to.deep.equal([]);
  expect('__xss' in window).to.equal(false);
  element.remove();
}

describe('elements, whatever they are given,', () => {
  for (const tag of tags) {
    it(`have nothing of it but text: <${tag}>`, async function () {
      this.timeout(120_000);
      expectWarning(allowed);
      const numRuns = isChromium ? 250 : 50;
      await fc.assert(
        fc.asyncProperty(anything, (value) => expectHarmless(tag, value ?? 0)),
        {...options, numRuns},
      );
    });

    it(`show a payload in every field as text: <${tag}>`, async function () {
      this.timeout(60_000);
      expectWarning(allowed);
      for (const payload of payloads) await expectHarmless(tag, withPayload(payload));
    });
  }

  it('would be found out if they made markup of it', async () => {
    const element = await place('ensie-partner-map');
    const card = find(element, '.card');
    card.innerHTML = '<a href="javascript:1">x</a><b onclick="1"></b><img><ensie-x></ensie-x>';
    expect(foreign(element)).to.have.members(['javascript:1', 'b onclick', 'img', 'ensie-x']);
  });
});

/** A project with the payload in each of its fields. */
function withPayload(payload: string): Project {
  const texts = {en: payload};
  const links = [
    {url: payload, title: payload},
    {url: 'https://example.org/', title: payload},
  ];
  return {
    acronym: payload,
    title: texts,
    start: payload,
    end: '2018',
    goal: texts,
    objectives: [payload, {text: texts, workPackage: payload, evidence: links}],
    results: [{text: payload, status: payload as 'planned', evidence: links}],
    partners: [
      {id: payload, name: payload, lang: payload, country: 'SK', website: payload},
      {
        id: 'a',
        name: payload,
        translation: texts,
        town: payload,
        region: texts,
        country: payload,
        position: [48, 19],
        website: `https://example.org/${payload}`,
      },
    ],
    events: [
      {id: payload, number: 1, title: texts, start: '2018', town: payload, country: 'SK', links},
      {id: 'b', title: payload, description: texts, host: payload, lang: payload},
    ],
    funding: {
      grant: payload,
      programme: payload,
      strand: texts,
      measure: payload,
      period: '2014-2020',
    },
  };
}
