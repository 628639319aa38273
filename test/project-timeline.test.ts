import {expect} from '@open-wc/testing';
import {find, findAll, otherProject, place, settled, textOf} from './fixtures.js';
import {axeClean, expectWarning} from './helpers.js';

describe('<ensie-project-timeline> content', () => {
  it('says that the project is completed, its period and its events', async () => {
    const element = await place('ensie-project-timeline', {now: '2026-01-01'});
    expect(textOf(element, '.head')).to.contain('Project completed');
    expect(textOf(element, '.head')).to.match(/September 2017 – December 2018/);
    expect(textOf(element, '.head')).to.contain('6 events');
  });

  it('lists the events in order of time, those without a date in their place', async () => {
    const element = await place('ensie-project-timeline');
    expect(findAll(element, 'li').map((item) => item.dataset.event)).to.deep.equal(
      'start workshop event-1 event-2 event-3 event-4 event-5 event-6 end'.split(' '),
    );
    expect(textOf(element, '[data-event="event-1"]')).to.match(/20\s?–\s?22 September 2017/);
    expect(find(element, '[data-event="event-1"] time').getAttribute('datetime')).to.equal(
      '2017-09-20',
    );
    expect(textOf(element, '[data-event="event-6"]')).to.contain('December 2018');
  });

  it('says in words what is not known', async () => {
    const element = await place('ensie-project-timeline');
    expect(textOf(element, '[data-event="event-5"]')).to.contain('Date to be confirmed');
    expect(textOf(element, '[data-event="event-5"]')).to.contain('Place to be confirmed');
    expect(textOf(element, '[data-event="event-4"]')).to.contain('Serbia · Place to be confirmed');
    expect(find(element, '[data-event="event-5"] time')).not.to.exist;
  });

  it('tells past, now and to come in words while the project runs', async () => {
    const project = otherProject;
    const element = await place('ensie-project-timeline', {project, now: '2030-05-11'});
    expect(textOf(element, '.head')).to.contain('Project in progress');
    expect(textOf(element, '[data-event="a"]')).to.contain('Past');
    expect(textOf(element, '[data-event="b"]')).to.contain('Now');
    expect(textOf(element, '[data-event="c"]')).to.contain('To come');
    expect(
      findAll(element, '[aria-current="step"]').map((item) => item.dataset.event),
    ).to.deep.equal(['b']);
    await axeClean(element);
  });

  it('says that a project has not started', async () => {
    const project = otherProject;
    const element = await place('ensie-project-timeline', {project, now: '2028-12-31'});
    expect(textOf(element, '.head')).to.contain('Project not yet started');
    element.setAttribute('now', '2029-01-15');
    await settled(element);
    expect(textOf(element, '.head')).to.contain('Project in progress');
    element.setAttribute('now', '2031-06-30');
    await settled(element);
    expect(textOf(element, '.head')).to.contain('Project in progress');
    element.setAttribute('now', '2031-07-01');
    await settled(element);
    expect(textOf(element, '.head')).to.contain('Project completed');
  });

  it('reports a "now" that is not a date', async () => {
    expectWarning('ENSIE-003: now="soon"');
    const element = await place('ensie-project-timeline', {now: 'soon'});
    expect(textOf(element, '.head')).to.contain('Project completed');
  });

  it('sorts what comes unsorted', async () => {
    const events = [...otherProject.events].reverse();
    const project = {...otherProject, events};
    const element = await place('ensie-project-timeline', {project});
    expect(findAll(element, 'li').map((item) => item.dataset.event)).to.deep.equal(['a', 'b', 'c']);
  });

  it('writes dates as each language does', async () => {
    const slovak = await place('ensie-project-timeline', {lang: 'sk'});
    expect(textOf(slovak, '[data-event="event-1"]')).to.match(
      /20\.\s?–\s?22\.\s(septembra|9\.)\s2017/,
    );
    const hungarian = await place('ensie-project-timeline', {lang: 'hu'});
    expect(textOf(hungarian, '[data-event="event-1"]')).to.match(/2017\. szeptember 20\s?–\s?22\./);
  });
});
