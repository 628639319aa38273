import {expect} from '@open-wc/testing';
import {formatDays, parseDays, today} from '../src/project/dates.js';

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
    formatDays(parseDays(start)!, parseDays(end), 'en').replace(/\s/g, ' ');

  it('is as precise as the date', () => {
    expect(format('2018-03-21')).to.equal('21 March 2018');
    expect(format('2018-03')).to.equal('March 2018');
    expect(format('2018')).to.equal('2018');
  });

  it('joins the ends of a range', () => {
    expect(format('2018-03-21', '2018-03-22')).to.match(/^21 ?– ?22 March 2018$/);
    expect(format('2017-09', '2018-12')).to.equal('September 2017 – December 2018');
    expect(format('2018-03-21', '2018-03-21')).to.equal('21 March 2018');
  });
});

describe('today', () => {
  it('is the calendar date where the visitor is, late in the evening too', () => {
    expect(today(new Date(2018, 2, 21, 23, 59))).to.equal(day('2018-03-21'));
    expect(today(new Date(2018, 2, 21, 0, 1))).to.equal(day('2018-03-21'));
  });
});
