import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {toICalendar, type CalendarEntry} from '../../src/project-timeline/calendar.js';
import {parseDays} from '../../src/project/dates.js';
import type {ProjectEvent} from '../../src/project/project.js';
import {otherProject} from '../other-project.js';

const octets = (text: string) => new TextEncoder().encode(text).length;

function entry(
  event: Partial<ProjectEvent> = {},
  rest: Partial<CalendarEntry> = {},
): CalendarEntry {
  const {start = '2018-03-21', end = start} = event;
  return {
    project: otherProject,
    event: {id: 'event-3', ...event},
    start: parseDays(start)!,
    end: parseDays(end)!,
    title: 'Workshop',
    locale: 'en',
    ...rest,
  };
}

/** What a calendar program reads: by a parser of its own, which throws at what is not iCalendar. */
function read(made: CalendarEntry, stamp?: Date) {
  const text = toICalendar(made, stamp);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const components = calendar.getAllSubcomponents('vevent');
  expect(components).to.have.length(1);
  return {text, calendar, component: components[0]!, event: new ICAL.Event(components[0])};
}

describe('toICalendar', () => {
  it('is an event of whole days, whose end is the day after the last', () => {
    const {event, calendar, component} = read(entry({start: '2018-03-21', end: '2018-03-22'}));
    expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).to.be.a('string').and.not.empty;
    expect(event.startDate.isDate).to.be.true;
    expect(event.startDate.toString()).to.equal('2018-03-21');
    expect(event.endDate.isDate).to.be.true;
    expect(event.endDate.toString()).to.equal('2018-03-23');
    expect(event.duration.toString()).to.equal('P2D');
    expect(component.getFirstPropertyValue('transp')).to.equal('TRANSPARENT');
  });

  it('ends on the day after at the end of a month, of February and of a year', () => {
    const end = (day: string) => read(entry({start: day})).event.endDate.toString();
    expect(end('2018-03-31')).to.equal('2018-04-01');
    expect(end('2020-02-28')).to.equal('2020-02-29');
    expect(end('2018-12-31')).to.equal('2019-01-01');
  });

  it('ends with the year 9999, after which no date can be written', () => {
    const last = (start: string, end = start) => read(entry({start, end}));
    expect(last('9999-12-31').event.duration.toString()).to.equal('P1D');
    expect(last('9999-12-30', '9999').event.duration.toString()).to.equal('P2D');
    for (const [start, end] of [
      ['9999-12-31', '9999'],
      ['9999', '9999-12-30'],
      ['1000', '9999'],
    ]) {
      expect(last(start!, end).text).to.not.match(/[+-]\d{6}|\d{9}/);
    }
  });

  it('is made of whole letters, also where a text was cut in the middle of one', () => {
    for (const half of ['\ud83c', '\udf0d']) {
      const {text, event} = read(
        entry(
          {
            id: `a${half}`,
            town: half,
            description: `${half}.`,
            links: [{url: `/${half}`, title: 'x'}],
          },
          {title: `x${half}y`, project: {...otherProject, acronym: `A${half}`}},
        ),
      );
      expect(text).to.not.match(/\p{Surrogate}/u);
      expect(event.summary).to.equal('A\ufffd: x\ufffdy');
    }
    expect(read(entry({}, {title: '🌍'})).event.summary).to.include('🌍');
  });

  it('has one UID for an event in every language and at every time, and another for each event', () => {
    const uid = (made: CalendarEntry, stamp?: Date) => read(made, stamp).event.uid;
    const first = uid(entry({}, {locale: 'en'}), new Date(0));
    expect(uid(entry({start: '2019-01-01'}, {locale: 'sk', title: 'Dielňa'}))).to.equal(first);
    expect(uid(entry({id: 'event-4'}))).not.to.equal(first);
    const another = {...otherProject, acronym: 'OTHER'};
    expect(uid(entry({}, {project: another}))).not.to.equal(first);
    expect(uid(entry({id: 'číslo 3; x'}))).to.match(/^[!-~]+$/);
  });

  it('says when it was made, in UTC', () => {
    const {component} = read(entry(), new Date(Date.UTC(2026, 0, 2, 3, 4, 5)));
    expect(String(component.getFirstPropertyValue('dtstamp'))).to.equal('2026-01-02T03:04:05Z');
  });

  it('escapes what has a meaning in iCalendar', () => {
    const text = 'One; two, three\\n\r\nfour\nfive: "six"\u0007 END:VEVENT';
    const {event} = read(
      entry({description: text, town: 'A, B; C'}, {title: text.replace(/\r?\n/g, ' ')}),
    );
    expect(event.description).to.equal('One; two, three\\n\nfour\nfive: "six" END:VEVENT');
    expect(event.summary).to.equal('TWIN: One; two, three\\n four five: "six" END:VEVENT');
    expect(event.location).to.equal('A, B; C');
  });

  it('folds lines at 75 octets and never within a letter', () => {
    const title = 'Žltý kôň úpěl ďábelské ódy, њушка чујe 👩‍👩‍👧 '.repeat(12).trim();
    for (const shift of ['', 'x', 'xx', 'xxx']) {
      const {text, event} = read(entry({description: shift + title}, {title: shift + title}));
      expect(event.summary).to.equal(`TWIN: ${shift}${title}`);
      expect(event.description).to.equal(shift + title);
      expect(text.endsWith('\r\n')).to.be.true;
      const lines = text.slice(0, -2).split('\r\n');
      expect(Math.max(...lines.map(octets))).to.be.within(72, 75);
      expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    }
  });

  it('says place, description and first link, in the language of the element', () => {
    const {event, component} = read(
      entry(
        {
          town: 'Penne',
          country: 'IT',
          description: {en: 'About', sk: 'O čom'},
          links: [{url: 'https://example.org/a?b=1,2;3', title: 'Programme'}],
        },
        {locale: 'sk'},
      ),
    );
    expect(event.location).to.equal('Penne, Taliansko');
    expect(event.description).to.equal('O čom');
    expect(component.getFirstPropertyValue('url')).to.equal('https://example.org/a?b=1,2;3');
  });

  it('leaves out what is not known', () => {
    const {component} = read(entry({}, {project: {...otherProject, acronym: ''}}));
    for (const name of ['location', 'description', 'url']) {
      expect(component.hasProperty(name), name).to.be.false;
    }
    expect(component.getFirstPropertyValue('summary')).to.equal('Workshop');
  });
});
