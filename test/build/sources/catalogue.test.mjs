import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {problemsOf, readUnits} from '../../../scripts/generate/catalogue.mjs';
import {toLatin} from '../../../scripts/generate/serbian-latin.mjs';
import {root} from '../site.mjs';

const unit = (changes) => ({
  id: 'map.skip',
  source: 'Skip the map',
  target: 'Preskočiť mapu',
  state: 'final',
  note: 'Button',
  ...changes,
});
const plural = '{n, plural, one {# event} other {# events}}';

describe('translations', () => {
  it('are all in order', () => {
    const files = readdirSync(`${root}xliff`).filter((name) => name.endsWith('.xlf'));
    assert.equal(files.length, 11);
    for (const file of files) {
      const units = readUnits(readFileSync(`${root}xliff/${file}`, 'utf8'));
      assert.ok(units.length > 70);
      for (const each of units) {
        assert.deepEqual(problemsOf(each, file.slice(0, -4)), [], `${file} ${each.id}`);
      }
    }
  });

  const faults = [
    ['a missing one', {target: undefined}, 'sk', /not translated/],
    ['a missing note', {note: ''}, 'sk', /no note/],
    ['a stale one', {state: 'needs-adaptation'}, 'sk', /stale/],
    ['English', {target: 'Skip the map'}, 'sk', /in English/],
    [
      'a lost placeholder',
      {source: 'Event {0} of {1}', target: 'Podujatie {0}'},
      'sk',
      /placeholder/,
    ],
    [
      'a missing plural form',
      {source: plural, target: '{n, plural, one {# a} other {# b}}'},
      'sk',
      /few, many/,
    ],
    [
      'a plural form too many',
      {source: plural, target: '{n, plural, one {# a} few {# c} other {# b}}'},
      'hu',
      /plural forms one, other/,
    ],
    [
      'a plural form without its number',
      {source: plural, target: '{n, plural, one {x} other {# b}}'},
      'hu',
      /no plural/,
    ],
    ['a cedilla', {target: 'Treceţi peste hartă'}, 'ro', /cedilla/],
    ['ASCII quotes', {target: 'Preskočiť "mapu"'}, 'sk', /quotes/],
    ['a double space', {target: 'Preskočiť  mapu'}, 'sk', /spaces/],
    [
      'an abbreviated Union',
      {id: 'funding.statement', target: 'Spolufinancované EÚ'},
      'sk',
      /abbreviates/,
    ],
    [
      'an abbreviated Union in Cyrillic',
      {id: 'funding.statement', target: 'Суфинансира ЕУ'},
      'sr',
      /abbreviates/,
    ],
    ['a Latin letter in Cyrillic', {target: 'Прескочи мaпу'}, 'sr', /Latin/],
    ['a Cyrillic letter in Latin', {target: 'Preskoči mapу'}, 'sr-Latn', /Cyrillic/],
    ['an entity', {target: 'Značka &lt;div&gt;'}, 'sk', /entity/],
    ['letters in pieces', {target: 'Preskoc\u030cit\u030c mapu'}, 'sk', /NFC/],
  ];
  for (const [what, changes, locale, problem] of faults) {
    it(`are caught with ${what}`, () => {
      assert.deepEqual(problemsOf(unit({}), 'sk'), []);
      assert.match(problemsOf(unit(changes), locale).join(), problem);
    });
  }
});

describe('Serbian in Latin script', () => {
  const pairs = {
    'Љубљана, ЉУБЉАНА, Његош': 'Ljubljana, LJUBLJANA, Njegoš',
    'Џеп и ђак, ћуприја, Чачак, шума, жаба': 'Džep i đak, ćuprija, Čačak, šuma, žaba',
    'Фиљаково и Лабин': 'Fiľakovo i Labin',
    'Natural Earth и ЕУ': 'Natural Earth i EU',
  };
  for (const [cyrillic, latin] of Object.entries(pairs)) {
    it(`of "${cyrillic}" is "${latin}"`, () => assert.equal(toLatin(cyrillic), latin));
  }
});

describe('the doubts for native readers', () => {
  it('are about texts that there are', () => {
    const doubts = readFileSync(new URL('../../../docs/translations.md', import.meta.url), 'utf8');
    const known = readUnits(
      readFileSync(new URL('../../../xliff/sk.xlf', import.meta.url), 'utf8'),
    );
    const ids = new Set(known.map(({id}) => id));
    const named = [...doubts.matchAll(/`(\w+\.\w+)`/g)].map(([, id]) => id);
    assert.ok(named.length > 30, `${named.length} texts`);
    assert.deepEqual(
      named.filter((id) => !ids.has(id)),
      [],
    );
  });
});
