import {aTimeout, expect} from '@open-wc/testing';
import type {Project, ProjectEvent} from '../../src/project/project.js';
import {isChromium} from '../engine.js';
import {find, findAll, otherProject, place, settled, textOf} from '../fixtures.js';
import {axeClean, expectWarning} from '../helpers.js';
import {waitUntil} from '../wait.js';

describe('<ensie-project-timeline> content', () => {
  it('says that the project is completed, its period and its events', async () => {
    const element = await place('ensie-project-timeline', {now: '2026-01-01'});
    expect(textOf(element, '.head')).to.contain('Project completed');
    expect(textOf(element, '.head')).to.match(/September 2017 – December 2018/);
    expect(textOf(element, '.head')).to.contain('6 events');
  });

  it('says that there are no events yet, while the project is not over', async () => {
    const project: Project = {...otherProject, events: []};
    const english = await place('ensie-project-timeline', {project, now: '2030-05-11'});
    expect(textOf(english, '.head .muted')).to.match(/ · no events yet$/);
    const element = await place('ensie-project-timeline', {project, now: '2030-05-11', lang: 'sr'});
    expect(textOf(element, '.head .muted')).to.match(/ · још нема догађаја$/);
    element.project = {...project, end: '2029-12'};
    await settled(element);
    expect(textOf(element, '.head .muted')).to.match(/Пројекат је завршен · [^·]+$/);
    element.project = {...project, eventsSummary: 'Events are announced in May'};
    await settled(element);
    expect(textOf(element, '.head .muted')).to.match(/ · Events are announced in May$/);
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

  it('says in words what is not known, and promises nothing once the project is over', async () => {
    const element = await place('ensie-project-timeline', {now: '2018-11-30'});
    expect(textOf(element, '[data-event="event-5"]')).to.contain('Date to be confirmed');
    expect(textOf(element, '[data-event="event-5"]')).to.contain('Place to be confirmed');
    element.setAttribute('now', '2019-01-01');
    await settled(element);
    expect(textOf(element)).not.to.contain('to be confirmed');
    expect(textOf(element, '[data-event="event-5"]')).to.contain('Date not known');
    expect(textOf(element, '[data-event="event-5"]')).to.contain('Place not known');
    expect(textOf(element, '[data-event="event-4"]')).to.contain('Serbia · Place not known');
    expect(find(element, '[data-event="event-5"] time')).not.to.exist;
  });

  it('promises only what is to come, and shows what it cannot read as it stands', async () => {
    const project: Project = {
      ...otherProject,
      events: [
        {id: 'over', title: 'Over', start: '2029-02-01'},
        {id: 'written', title: 'Written', when: '12. marca 2018'},
        {id: 'timed', title: 'Timed', start: '2029-03-01', time: '10:00-12:00'},
        {id: 'planned', title: 'Planned', start: '2031-01-01'},
        {id: 'open', title: 'Open'},
      ],
    };
    const element = await place('ensie-project-timeline', {project, now: '2030-05-11'});
    const of = (id: string) => textOf(element, `[data-event="${id}"]`);
    expect(of('over')).not.to.contain('confirmed');
    expect(find(element, '[data-event="written"] q').textContent).to.equal('12. marca 2018');
    expect(of('written')).not.to.contain('Date');
    expect(of('timed')).to.contain('1 March 2029, 10:00–12:00');
    expect(of('planned')).to.contain('Place to be confirmed');
    expect(of('open')).to.contain('Date to be confirmed');
    element.project = {...project, end: '2029-12'};
    await settled(element);
    expect(of('open')).to.contain('Date not known');
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

describe('<ensie-project-timeline> events', () => {
  const project: Project = {
    ...otherProject,
    events: [
      {
        id: 'a',
        number: 1,
        title: 'First',
        start: '2030-05-01',
        host: 'at-linz',
        description: {en: 'What we did', sk: 'Čo sme robili'},
        links: [
          {url: '/report.pdf', title: 'Report'},
          {url: 'https://example.org/', title: {sk: 'Fotografie'}},
        ],
      },
      {id: 'b', number: 2, title: 'Second', start: '2030-05-10', end: '2030-05-12'},
      {id: 'c', number: 3, title: 'Third', start: '2030-06-01', end: '2030-06'},
      {id: 'd', number: 4, start: '2030-09-30', end: '2030-10-01'},
      {id: 'e', title: 'Some day', start: '2030-Q4'},
    ],
  };
  const buttons = (element: Element) =>
    findAll(element, 'button').map(
      (button) => button.closest<HTMLElement>('[data-event]')!.dataset.event,
    );

  it('say who hosts them, what they are about and where to read more', async () => {
    const element = await place('ensie-project-timeline', {project, now: '2030-05-11'});
    expect(textOf(element, '[data-event="a"]')).to.contain('Host: Stadt Linz');
    expect(find(element, '[data-event="a"] [lang="de"]').textContent).to.equal('Stadt Linz');
    expect(textOf(element, '[data-event="a"]')).to.contain('What we did');
    const links = findAll<HTMLAnchorElement>(element, '[data-event="a"] a');
    expect(links.map(({href, textContent}) => [href, textContent])).to.deep.equal([
      [new URL('/report.pdf', location.href).href, 'Report'],
      ['https://example.org/', 'Fotografie'],
    ]);
    expect(links[1]!.firstElementChild!.getAttribute('lang')).to.equal('sk');
    await axeClean(element);
  });

  it('never show a host who is no partner', async () => {
    expectWarning(/ENSIE-030[^]*events\[0\].host/);
    const events = [{...project.events[0]!, host: 'nobody'}];
    const element = await place('ensie-project-timeline', {project: {...project, events}});
    expect(textOf(element, '[data-event="a"]')).to.contain('First').and.not.to.contain('Host');
  });

  it('name the hosts that the project has published, and no other', async () => {
    const element = await place('ensie-project-timeline');
    const hosts = findAll(element, '.event')
      .filter((item) => item.textContent.includes('Host'))
      .map((item) => [item.dataset.event, /Host: (.*)/.exec(item.textContent)![1]!.trim()]);
    expect(hosts).to.deep.equal([
      ['event-1', 'Mesto Fiľakovo'],
      ['event-3', 'Comune di Penne'],
    ]);
  });

  it('have valid machine-readable dates, quarters too', async () => {
    const element = await place('ensie-project-timeline', {project, lang: 'sk'});
    const time = find(element, '[data-event="e"] time');
    expect(time.textContent).to.equal('4. štvrťrok 2030');
    expect(time.getAttribute('datetime')).to.equal('2030');
  });

  it('are offered for the calendar when they are not over and known to the day', async () => {
    const element = await place('ensie-project-timeline', {project, now: '2030-05-11'});
    expect(buttons(element)).to.deep.equal(['b', 'd']);
    const [second, fourth] = findAll(element, 'button');
    expect(second!.textContent.trim().replace(/\s+/g, ' ')).to.equal('Add to calendar: Second');
    expect(fourth!.textContent).to.contain('Event 4 of 4');
    element.now = '2031-01-01';
    await settled(element);
    expect(buttons(element)).to.deep.equal([]);
    element.calendar = 'all';
    await settled(element);
    expect(buttons(element)).to.deep.equal(['a', 'b', 'd']);
    await axeClean(element);
  });

  it('report a "calendar" that is not known', async () => {
    expectWarning('ENSIE-003: calendar="some"');
    const element = await place('ensie-project-timeline', {calendar: 'some'});
    expect(findAll(element, 'button')).to.have.length(0);
  });

  it('offer none of a completed project’s events, or all', async () => {
    const element = await place('ensie-project-timeline');
    expect(findAll(element, 'button')).to.have.length(0);
    element.setAttribute('calendar', 'all');
    await settled(element);
    expect(buttons(element)).to.deep.equal(['workshop', 'event-1', 'event-3']);
  });

  it('are downloaded as a file that is made here, and let go', async () => {
    const element = await place('ensie-project-timeline', {calendar: 'all', lang: 'lv'});
    const makeUrl = URL.createObjectURL.bind(URL);
    const blobs: Blob[] = [];
    const links: HTMLAnchorElement[] = [];
    URL.createObjectURL = (blob: Blob) => (blobs.push(blob), 'blob:it');
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(this);
    };
    try {
      find(element, '[data-event="event-3"] button').click();
    } finally {
      URL.createObjectURL = makeUrl;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(links.map(({href, download}) => [href, download])).to.deep.equal([
      ['blob:it', 'ENSIE-event-3.ics'],
    ]);
    expect(blobs[0]!.type).to.equal('text/calendar');
    const text = await blobs[0]!.text();
    expect(text).to.contain('DTSTART;VALUE=DATE:20180321\r\nDTEND;VALUE=DATE:20180323\r\n');
    expect(text).to.contain('LOCATION:Penne\\, Itālija');
  });
});

describe('a long <ensie-project-timeline>', () => {
  const longProject = (count: number, changes: Partial<Project> = {}): Project => ({
    ...otherProject,
    start: '2029-01-01',
    end: '2029-12-31',
    ...changes,
    events: Array(count)
      .fill(0)
      .map((_, i): ProjectEvent => {
        const day = new Date(Date.UTC(2029, 0, 1 + Math.floor((i * 365) / count)));
        return {
          id: `e${i}`,
          number: i + 1,
          title: `Meeting ${i}`,
          start: day.toISOString().slice(0, 10),
        };
      }),
  });
  const inSight = (element: Element) =>
    findAll(element, '.event')
      .filter((item) => item.checkVisibility())
      .map((item) => item.dataset.event);
  const standing = (element: Element) => findAll(element, '.event').length;
  const foldButtons = (element: Element) => findAll(element, '.more > button');

  it('is not folded up to twelve events', async () => {
    const element = await place('ensie-project-timeline', {project: longProject(12)});
    expect(inSight(element)).to.have.length(12);
    expect(foldButtons(element)).to.have.length(0);
  });

  it('folds its middle away behind a button with the number of events', async () => {
    const element = await place('ensie-project-timeline', {project: longProject(13)});
    element.now = '2035-01-01';
    await settled(element);
    expect(inSight(element)).to.deep.equal(['e0', 'e1', 'e2', 'e10', 'e11', 'e12']);
    const [button, ...more] = foldButtons(element);
    expect(more).to.deep.equal([]);
    expect(button!.textContent.trim()).to.equal('7 more events');
    expect(button!.getAttribute('aria-expanded')).to.equal('false');
    await axeClean(element);

    button!.click();
    await settled(element);
    expect(inSight(element)).to.have.length(13);
    expect(button!.getAttribute('aria-expanded')).to.equal('true');
    const rest = find(element, `#${button!.getAttribute('aria-controls')}`);
    expect(rest.querySelectorAll('.event')).to.have.length(7);
    await axeClean(element);

    button!.click();
    await settled(element);
    expect(inSight(element)).to.have.length(6);
  });

  it('keeps in sight what is near today', async () => {
    const project = longProject(30);
    const element = await place('ensie-project-timeline', {project, now: '2029-07-01'});
    expect(inSight(element)).to.deep.equal('e0 e1 e2 e14 e15 e16 e27 e28 e29'.split(' '));
    expect(foldButtons(element).map((button) => button.textContent.trim())).to.deep.equal([
      '11 more events',
      '10 more events',
    ]);
  });

  it('stays open when the language or the day changes', async () => {
    const project = longProject(30);
    const element = await place('ensie-project-timeline', {project, now: '2029-07-01'});
    foldButtons(element)[1]!.click();
    element.parentElement!.setAttribute('lang', 'cs');
    await settled(element);
    await waitUntil(() => textOf(element).includes('11 dalších akcí'));
    expect(foldButtons(element)[1]!.getAttribute('aria-expanded')).to.equal('true');
    expect(inSight(element)).to.have.length(19);
  });

  it('has thousands of events: a slice at once, the others when they are wanted', async () => {
    const number = isChromium ? 5000 : 2000;
    const element = await place('ensie-project-timeline', {
      project: longProject(number),
      now: '2035-01-01',
    });
    expect(standing(element)).to.equal(56);
    const before = find(element, '[data-event="e40"]');
    foldButtons(element)[0]!.click();
    await element.updateComplete;
    expect(inSight(element)).to.have.length(56);
    expect(standing(element)).to.be.below(1000);
    await waitUntil(() => standing(element) === number, 'all events');
    expect(inSight(element)).to.deep.equal(
      Array(number)
        .fill(0)
        .map((_, i) => `e${i}`),
    );
    expect(find(element, '[data-event="e40"]')).to.equal(before);
  }).timeout(20_000);

  it('is rendered anew, all of it, when the language changes', async () => {
    const element = await place('ensie-project-timeline', {
      project: longProject(250),
      now: '2029-01-01',
    });
    foldButtons(element)[0]!.click();
    await waitUntil(() => standing(element) === 250);
    element.parentElement!.setAttribute('lang', 'it');
    await waitUntil(() => textOf(element).includes('250 eventi') && standing(element) === 250);
    for (const item of findAll(element, '.event')) {
      expect(item.textContent).to.match(/Evento \d+ di 250/);
    }
  });

  it('stands whole before it is printed', async () => {
    const element = await place('ensie-project-timeline', {project: longProject(1000)});
    expect(standing(element)).to.be.below(200);
    dispatchEvent(new Event('beforeprint'));
    expect(standing(element)).to.equal(1000);
    await settled(element);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
  });
});

describe('<ensie-project-timeline deep-link>', () => {
  const long: Project = {
    ...otherProject,
    events: Array(400)
      .fill(0)
      .map((_, i) => ({id: i === 7 ? 'číslo 7' : `e${i}`, title: `Meeting ${i}`, start: '2029'})),
  };
  const focused = (element: Element) =>
    (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset.event;
  const isOnScreen = (element: Element) => {
    const {top, bottom} = element.shadowRoot!.activeElement!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };

  afterEach(() => history.replaceState(undefined, '', location.pathname + location.search));

  const goTo = (hash: string) => history.replaceState(undefined, '', hash);

  it('leads to the event in the address, and leaves the address as it is', async () => {
    goTo('#event-3');
    const element = await place('ensie-project-timeline', {deepLink: true});
    await waitUntil(() => focused(element) === 'event-3');
    await waitUntil(() => isOnScreen(element));
    expect(location.hash).to.equal('#event-3');
    await axeClean(element);
  });

  it('opens what is folded away, however far down', async () => {
    goTo('#event-e390');
    const element = await place('ensie-project-timeline', {deepLink: true, project: long});
    await waitUntil(() => focused(element) === 'e390', 'the event');
    await waitUntil(() => isOnScreen(element));
  });

  it('follows a link on the page', async () => {
    const element = await place('ensie-project-timeline', {deepLink: true, project: long});
    expect(focused(element)).to.equal(undefined);
    location.hash = '#event-číslo 7';
    await waitUntil(() => focused(element) === 'číslo 7');
    location.hash = '#event-e2';
    await waitUntil(() => focused(element) === 'e2');
    element.deepLink = false;
    location.hash = '#event-e3';
    await aTimeout(100);
    expect(focused(element)).to.equal('e2');
  });

  it('does nothing for other addresses, and nothing unless it is asked to', async () => {
    for (const hash of ['#event-none', '#event-%', '#events', '#event-', '#e3']) {
      goTo(hash);
      const element = await place('ensie-project-timeline', {deepLink: true, project: long});
      await aTimeout(50);
      expect(focused(element), hash).to.equal(undefined);
    }
    goTo('#event-3');
    const element = await place('ensie-project-timeline');
    await aTimeout(50);
    expect(focused(element)).to.equal(undefined);
  });

  it('does not pull the visitor back later', async () => {
    goTo('#event-3');
    const element = await place('ensie-project-timeline', {deepLink: true});
    await waitUntil(() => focused(element) === 'event-3');
    (element.shadowRoot!.activeElement as HTMLElement).blur();
    element.now = '2020-01-01';
    await settled(element);
    expect(focused(element)).to.equal(undefined);
  });
});
