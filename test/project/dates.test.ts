import {expect} from '@open-wc/testing';
import {joinStringsAndValues, type StrResult} from '@lit/localize/internal/str-tag.js';
import {formatDays, parseDays, today} from '../../src/project/dates.js';
import type {MsgFn} from '../../src/internal/language/locale-controller.js';
import {loadLocale, locales} from '../../src/internal/language/locales.js';
import {messagesIn} from '../../src/internal/language/messages.js';
import {examples} from '../language-examples.js';

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
      expect(written.map((text) => text.replace(/\s/g, ' '))).to.deep.equal(examples[locale].days);
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
