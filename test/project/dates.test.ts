import {expect} from '@open-wc/testing';
import {joinStringsAndValues, type StrResult} from '@lit/localize/internal/str-tag.js';
import {formatDays, parseDays, today} from '../../src/project/dates.js';
import type {MsgFn} from '../../src/internal/locale-controller.js';
import {loadLocale, locales, type Locale} from '../../src/internal/locales.js';
import {messagesIn} from '../../src/internal/messages.js';

const english = ((text: string | StrResult) =>
  typeof text === 'string'
    ? text
    : joinStringsAndValues(text.strings, text.values)) as unknown as MsgFn;

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('parseDays', () => {
  it('knows days, months and years', () => {
    expect(parseDays('2018-03-21')).to.deep.equal({
      first: day('2018-03-21'),
      last: day('2018-03-21'),
      precision: 'day',
    });
    expect(parseDays('2018-02')).to.deep.equal({
      first: day('2018-02-01'),
      last: day('2018-02-28'),
      precision: 'month',
    });
    expect(parseDays('2018-Q1')).to.deep.equal({
      first: day('2018-01-01'),
      last: day('2018-03-31'),
      precision: 'quarter',
    });
    expect(parseDays('2019-Q4')?.last).to.equal(day('2019-12-31'));
    expect(parseDays('2020')).to.deep.equal({
      first: day('2020-01-01'),
      last: day('2020-12-31'),
      precision: 'year',
    });
  });

  for (const text of [
    '2018-02-30',
    '2018-13',
    '2018-00',
    '2018-01-00',
    '18-1-1',
    '2018-Q0',
    '2018-Q5',
    '2018-Q1-01',
    'soon',
    '',
    undefined,
  ]) {
    it(`does not take "${text}" for a date`, () => {
      expect(parseDays(text)).to.equal(undefined);
    });
  }
});

describe('formatDays', () => {
  const format = (start: string, end?: string) =>
    formatDays(parseDays(start)!, parseDays(end), 'en', english).replace(/\s/g, ' ');

  it('is as precise as the date', () => {
    expect(format('2018-03-21')).to.equal('21 March 2018');
    expect(format('2018-03')).to.equal('March 2018');
    expect(format('2018')).to.equal('2018');
  });

  it('says quarters, which Intl does not know, in a message', () => {
    expect(format('2018-Q1')).to.equal('Quarter 1 of 2018');
    expect(format('2018-Q4')).to.equal('Quarter 4 of 2018');
    expect(format('2017-Q4', '2018-Q1')).to.equal('Quarter 4 of 2017 – Quarter 1 of 2018');
  });

  it('claims no more of a range than its less precise end does', () => {
    expect(format('2018-03-21', '2018-06')).to.equal('March–June 2018');
    expect(format('2018', '2019-06')).to.equal('2018–2019');
    expect(format('2017-11', '2018-Q1')).to.equal('Quarter 4 of 2017 – Quarter 1 of 2018');
    expect(format('2018-Q1', '2019')).to.equal('2018–2019');
  });

  it('joins the ends of a range', () => {
    expect(format('2018-03-21', '2018-03-22')).to.equal('21–22 March 2018');
    expect(format('2017-09', '2018-12')).to.equal('September 2017 – December 2018');
    expect(format('2018-03-21', '2018-03-21')).to.equal('21 March 2018');
  });
});

/** One helper writes them all; what `Intl` says of a range differs from language to language. */
describe('dates in every language', () => {
  const spans = [
    ['2017-09-05'],
    ['2017-09-05', '2017-09-07'],
    ['2017-09-30', '2017-10-02'],
    ['2017-09-05', '2017-10-05'],
    ['2017-12-30', '2018-01-02'],
    ['2017-09'],
    ['2017-09', '2017-11'],
    ['2017-09', '2018-12'],
    ['2018-Q1'],
    ['2017-Q4', '2018-Q1'],
    ['2018'],
    ['2017', '2018'],
  ];
  const expected: Record<Locale, string[]> = {
    en: [
      '5 September 2017',
      '5–7 September 2017',
      '30 September – 2 October 2017',
      '5 September – 5 October 2017',
      '30 December 2017 – 2 January 2018',
      'September 2017',
      'September–November 2017',
      'September 2017 – December 2018',
      'Quarter 1 of 2018',
      'Quarter 4 of 2017 – Quarter 1 of 2018',
      '2018',
      '2017–2018',
    ],
    sk: [
      '5. septembra 2017',
      '5. – 7. septembra 2017',
      '30. septembra – 2. októbra 2017',
      '5. septembra – 5. októbra 2017',
      '30. decembra 2017 – 2. januára 2018',
      'september 2017',
      'september – november 2017',
      'september 2017 – december 2018',
      '1. štvrťrok 2018',
      '4. štvrťrok 2017 – 1. štvrťrok 2018',
      '2018',
      '2017 – 2018',
    ],
    cs: [
      '5. září 2017',
      '5.–7. září 2017',
      '30. září – 2. října 2017',
      '5. září – 5. října 2017',
      '30. prosince 2017 – 2. ledna 2018',
      'září 2017',
      'září–listopad 2017',
      'září 2017 – prosinec 2018',
      '1. čtvrtletí 2018',
      '4. čtvrtletí 2017 – 1. čtvrtletí 2018',
      '2018',
      '2017–2018',
    ],
    hu: [
      '2017. szeptember 5.',
      '2017. szeptember 5–7.',
      '2017. szeptember 30. – október 2.',
      '2017. szeptember 5. – október 5.',
      '2017. december 30. – 2018. január 2.',
      '2017. szeptember',
      '2017. szeptember–november',
      '2017. szeptember – 2018. december',
      '2018. 1. negyedév',
      '2017. 4. negyedév – 2018. 1. negyedév',
      '2018.',
      '2017–2018.',
    ],
    it: [
      '5 settembre 2017',
      '5–7 settembre 2017',
      '30 settembre – 2 ottobre 2017',
      '5 settembre – 5 ottobre 2017',
      '30 dicembre 2017 – 2 gennaio 2018',
      'settembre 2017',
      'settembre–novembre 2017',
      'settembre 2017 – dicembre 2018',
      '1º trimestre 2018',
      '4º trimestre 2017 – 1º trimestre 2018',
      '2018',
      '2017–2018',
    ],
    lv: [
      '2017. gada 5. septembris',
      '2017. gada 5.–7. septembris',
      '2017. gada 30. septembris – 2. oktobris',
      '2017. gada 5. septembris – 5. oktobris',
      '2017. gada 30. decembris – 2018. gada 2. janvāris',
      '2017. gada septembris',
      '2017. gada septembris–novembris',
      '2017. gada septembris – 2018. gada decembris',
      '2018. gada 1. ceturksnis',
      '2017. gada 4. ceturksnis – 2018. gada 1. ceturksnis',
      '2018. gads',
      '2017.–2018. gads',
    ],
    hr: [
      '5. rujna 2017.',
      '5. – 7. rujna 2017.',
      '30. rujna – 2. listopada 2017.',
      '5. rujna – 5. listopada 2017.',
      '30. prosinca 2017. – 2. siječnja 2018.',
      'rujan 2017.',
      'rujan – studeni 2017.',
      'rujan 2017. – prosinac 2018.',
      '1. tromjesečje 2018.',
      '4. tromjesečje 2017. – 1. tromjesečje 2018.',
      '2018.',
      '2017. – 2018.',
    ],
    pt: [
      '5 de setembro de 2017',
      '5–7 de setembro de 2017',
      '30 de setembro – 2 de outubro de 2017',
      '5 de setembro – 5 de outubro de 2017',
      '30 de dezembro de 2017 – 2 de janeiro de 2018',
      'setembro de 2017',
      'setembro–novembro de 2017',
      'setembro de 2017 – dezembro de 2018',
      '1.º trimestre de 2018',
      '4.º trimestre de 2017 – 1.º trimestre de 2018',
      '2018',
      '2017–2018',
    ],
    ro: [
      '5 septembrie 2017',
      '5–7 septembrie 2017',
      '30 septembrie – 2 octombrie 2017',
      '5 septembrie – 5 octombrie 2017',
      '30 decembrie 2017 – 2 ianuarie 2018',
      'septembrie 2017',
      'septembrie–noiembrie 2017',
      'septembrie 2017 – decembrie 2018',
      'trimestrul 1 din 2018',
      'trimestrul 4 din 2017 – trimestrul 1 din 2018',
      '2018',
      '2017–2018',
    ],
    sl: [
      '5. september 2017',
      '5.–7. september 2017',
      '30. september–2. oktober 2017',
      '5. september–5. oktober 2017',
      '30. december 2017–2. januar 2018',
      'september 2017',
      'september–november 2017',
      'september 2017–december 2018',
      '1. četrtletje 2018',
      '4. četrtletje 2017 – 1. četrtletje 2018',
      '2018',
      '2017–2018',
    ],
    sr: [
      '5. септембар 2017.',
      '5–7. септембар 2017.',
      '30. септембар – 2. октобар 2017.',
      '5. септембар – 5. октобар 2017.',
      '30. децембар 2017. – 2. јануар 2018.',
      'септембар 2017.',
      'септембар–новембар 2017.',
      'септембар 2017. – децембар 2018.',
      '1. тромесечје 2018.',
      '4. тромесечје 2017. – 1. тромесечје 2018.',
      '2018.',
      '2017–2018.',
    ],
    'sr-Latn': [
      '5. septembar 2017.',
      '5–7. septembar 2017.',
      '30. septembar – 2. oktobar 2017.',
      '5. septembar – 5. oktobar 2017.',
      '30. decembar 2017. – 2. januar 2018.',
      'septembar 2017.',
      'septembar–novembar 2017.',
      'septembar 2017. – decembar 2018.',
      '1. tromesečje 2018.',
      '4. tromesečje 2017. – 1. tromesečje 2018.',
      '2018.',
      '2017–2018.',
    ],
  };

  for (const locale of locales) {
    it(`are written as ${locale} writes them`, async () => {
      if (locale !== 'en') await loadLocale(locale);
      const written = spans.map(([start, end]) =>
        formatDays(
          parseDays(start)!,
          parseDays(end),
          locale,
          messagesIn(() => locale),
        ),
      );
      expect(written.map((text) => text.replace(/\s/g, ' '))).to.deep.equal(expected[locale]);
    });

    it(`have no padding and no month in figures in ${locale}`, () => {
      for (let month = 1; month <= 12; month++) {
        const two = `${month}`.padStart(2, '0');
        const start = parseDays(`2019-${two}-01`)!;
        for (const end of [`2019-${two}-09`, `2020-${two}-01`, '2020-12-31']) {
          const text = formatDays(start, parseDays(end), locale, english);
          expect(text).not.to.match(/(?<!\d)0\d/);
          expect(text.replace(/\d+/g, '').match(/\p{L}{3}/u), text).to.exist;
          expect(text.match(/\d+/g)!.length, text).to.equal(end.startsWith('2019') ? 3 : 4);
        }
      }
    });
  }

  it('says once what is the same to its precision', () => {
    const format = (start: string, end: string) =>
      formatDays(parseDays(start)!, parseDays(end), 'en', english);
    expect(format('2018-03-21', '2018-03')).to.equal('March 2018');
    expect(format('2018-03', '2018')).to.equal('2018');
    expect(format('2018-02', '2018-Q1')).to.equal('Quarter 1 of 2018');
  });
});

describe('today', () => {
  it('is the calendar date where the visitor is, late in the evening too', () => {
    expect(today(new Date(2018, 2, 21, 23, 59))).to.equal(day('2018-03-21'));
    expect(today(new Date(2018, 2, 21, 0, 1))).to.equal(day('2018-03-21'));
  });
});
