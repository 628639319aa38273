/** Projects as nobody would write them, for tests that are given anything. */
import fc from 'fast-check';

// The same inputs each time; a failing one is written into `examples` of its property, to stay there.
export const options = {numRuns: 1000, seed: 588_997, endOnFailure: true};

export const payloads = [
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

export const anything = fc.oneof(
  {arbitrary: project, weight: 3},
  {arbitrary: fc.jsonValue(), weight: 1},
);
