// Words that were wrong once, and words that have to be the same wherever a thing is named.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import gettextParser from 'gettext-parser';
import {readUnits} from '../../../scripts/generate/catalogue.mjs';
import {root} from '../site.mjs';

const read = (file) => readFileSync(root + file, 'utf8');

const catalogues = new Map(
  readdirSync(`${root}xliff`)
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => [
      name.slice(0, -4),
      new Map(readUnits(read(`xliff/${name}`)).map(({id, target}) => [id, target])),
    ]),
);

const settings = new Map(
  readdirSync(`${root}wordpress/languages`).map((name) => [
    name.match(/-([a-z]{2})(_|\.)/)[1],
    settingsOf(read(`wordpress/languages/${name}`)),
  ]),
);

function settingsOf(po) {
  const {translations} = gettextParser.po.parse(po);
  delete translations['']['']; // the head of the file
  return translations;
}

describe('wording', () => {
  it('says “work integration” nowhere: no source does', () => {
    const wrong =
      /inserimento lavorativo|radnu integraciju|радну интеграцију|de inserç|de inserție/;
    for (const [locale, texts] of catalogues) {
      for (const [id, text] of texts) assert.doesNotMatch(text, wrong, `${locale} ${id}`);
    }
  });

  it('gives the strand one name in Croatian', () => {
    assert.equal(
      catalogues.get('hr').get('ensie.strand'),
      'Potprogram 2: Demokratski angažman i građansko sudjelovanje',
    );
  });

  it('has the agreed footnote on Kosovo in Serbian, in both scripts', () => {
    assert.equal(
      catalogues.get('sr').get('map.kosovo'),
      '* Овај назив је без прејудицирања статуса и у складу је са Резолуцијом Савета безбедности Уједињених нација 1244 и мишљењем Међународног суда правде о декларацији о независности Косова.',
    );
    assert.equal(
      catalogues.get('sr-Latn').get('map.kosovo'),
      '* Ovaj naziv je bez prejudiciranja statusa i u skladu je sa Rezolucijom Saveta bezbednosti Ujedinjenih nacija 1244 i mišljenjem Međunarodnog suda pravde o deklaraciji o nezavisnosti Kosova.',
    );
  });

  it('puts the total first in Hungarian', () => {
    assert.equal(catalogues.get('hu').get('timeline.eventOf'), '{1}/{0}. esemény');
  });

  const quotes = {
    it: /^[^“”„]*$/,
    pt: /^[^“”„]*$/,
  };
  for (const [locale, pattern] of Object.entries(quotes)) {
    it(`uses one kind of quotes in ${locale}`, () => {
      for (const [id, text] of catalogues.get(locale)) assert.match(text, pattern, id);
    });
  }

  it('commands in one form in Romanian', () => {
    const commands = [...catalogues.get('ro')].filter(([id]) =>
      /^map\.(skip|zoom|up|down|left|right|whole|street$)|^data\.retry|\.(copy|close|calendar)$/.test(
        id,
      ),
    );
    assert.ok(commands.length >= 13);
    for (const [id, text] of commands) assert.doesNotMatch(text, /^\p{L}+ți(?= |$)/u, id);
  });

  it('names each widget as its heading or the configurator does, in WordPress too', () => {
    for (const [locale, po] of settings) {
      const texts = catalogues.get(locale);
      const titles = po['block title'];
      const names = {
        'Partner map': 'configurator.map',
        'Project timeline': 'timeline.heading',
        'Objectives and results': 'objectives.heading',
        'EU funding statement': 'configurator.funding',
      };
      for (const [name, id] of Object.entries(names)) {
        assert.equal(titles[name].msgstr[0], texts.get(id), `${locale} ${name}`);
      }
      assert.equal(texts.get('configurator.timeline'), texts.get('timeline.heading'), locale);
      assert.equal(texts.get('configurator.objectives'), texts.get('objectives.heading'), locale);
      assert.equal(texts.get('configurator.home'), texts.get('map.home'), locale);
      assert.equal(po['']['We are here'].msgstr[0], texts.get('map.home'), locale);
      assert.equal(po['']['No partner'].msgstr[0], texts.get('configurator.none'), locale);
      assert.equal(po['']['No heading'].msgstr[0], texts.get('configurator.noHeading'), locale);
    }
    assert.equal(settings.size, 10);
  });

  it('has one word for one thing in settings and widgets', () => {
    const other = {
      hu: /rendezvény|jelkép|(?<!\p{L})elemet kér/iu,
      hr: /widget(?!=)|web-stranic/,
      it: /(?<!\p{L})links?(?!\p{L})/iu,
      sl: /simbol/i,
      sr: /виџет|линк/i,
    };
    for (const [locale, pattern] of Object.entries(other)) {
      for (const context of Object.values(settings.get(locale))) {
        for (const {msgstr} of Object.values(context)) assert.doesNotMatch(msgstr[0], pattern);
      }
    }
  });

  it('names the statement in the report as the configurator does', () => {
    for (const [locale, texts] of catalogues) {
      const [noun] = texts
        .get('debug.statement')
        .split(' ')
        .slice(locale === 'hu' ? -1 : 0);
      assert.ok(texts.get('configurator.funding').includes(noun), locale);
    }
  });

  it('ends no Slovak or Czech line with a word of one letter', () => {
    // Headings are short; the programme's and the project's names stand as they are published.
    const short = /^(objectives|configurator|debug)\.|^ensie\.(strand|title)$/;
    for (const locale of ['sk', 'cs']) {
      for (const [id, text] of catalogues.get(locale)) {
        if (!short.test(id))
          assert.doesNotMatch(text, /(?<![\p{L}.’])[aikosuvz] /iu, `${locale} ${id}`);
      }
    }
  });

  it('names the EU as the one that pays, not the one that is paid', () => {
    const wrong =
      /financiranju EU-a|financiranje EU|financiranja EU|финансирању ЕУ|финансирање ЕУ|financovaní EÚ|financování EU/i;
    for (const [locale, texts] of catalogues) {
      assert.doesNotMatch(texts.get('configurator.funding'), wrong, locale);
    }
    for (const [locale, po] of settings) {
      for (const context of Object.values(po)) {
        for (const {msgstr} of Object.values(context))
          assert.doesNotMatch(msgstr[0], wrong, locale);
      }
    }
  });
});
