import {expect} from '@open-wc/testing';
import {acceptProject} from '../src/project/accept.js';
import {ensieProject} from '../src/project/ensie.js';
import type {MsgFn} from '../src/internal/locale-controller.js';
import {otherProject} from './fixtures.js';

const english = ((text: string) => text) as unknown as MsgFn;

describe('acceptProject', () => {
  it('takes a good project as it is', async () => {
    for (const project of [ensieProject(english), otherProject]) {
      const {value, problems} = await acceptProject(project);
      expect(problems).to.deep.equal([]);
      expect(value).to.deep.equal(project);
    }
  });

  it('leaves out what it cannot use, and says what and where', async () => {
    const good = {id: 'a', name: 'A', country: 'AT'};
    const {value, problems} = await acceptProject({
      title: 7,
      start: '2018-02-30',
      objectives: ['One', null, 3],
      results: 'none',
      partners: [
        good,
        null,
        {...good, name: undefined},
        {...good, position: [91, 0]},
        {...good, position: ['48', '19']},
        {...good, position: [NaN, 1]},
        {...good, website: 'javascript:alert(1)'},
        {...good, website: 'java\nscript:alert(1)'},
      ],
      events: [{id: 'e', start: 'soon'}, {}],
    });
    expect(value.partners).to.deep.equal([good, good, good, good, good, good]);
    expect(value.objectives).to.deep.equal(['One']);
    expect(value.results).to.deep.equal([]);
    expect(value.events).to.deep.equal([{id: 'e'}]);
    expect(value.title).to.equal('');
    expect(problems).to.deep.equal([
      'project.start is not a date like 2018-03-21, 2018-03, 2018-Q1 or 2018; it is left out.',
      'project.title is not a text; it is left out.',
      'objectives[1] is not a text; it is left out.',
      'objectives[2] is not a text; it is left out.',
      'results is not a list.',
      'partners[1] has no id, name, country; it is left out.',
      'partners[2] has no name; it is left out.',
      'partners[3].position is not [latitude, longitude] in degrees; it is left out.',
      'partners[4].position is not [latitude, longitude] in degrees; it is left out.',
      'partners[5].position is not [latitude, longitude] in degrees; it is left out.',
      'partners[6].website is not a link that starts with https:, http: or mailto:; it is left out.',
      'partners[7].website is not a link that starts with https:, http: or mailto:; it is left out.',
      'events[0].start is not a date like 2018-03-21, 2018-03, 2018-Q1 or 2018; it is left out.',
      'events[1] has no id; it is left out.',
    ]);
  });

  it('takes objectives and results that say more than their text', async () => {
    const item = {
      text: {en: 'One', sk: 'Jeden'},
      status: 'in-progress',
      workPackage: 'WP 1',
      evidence: [{url: 'files/report.pdf', title: {en: 'Report'}, type: 'PDF', size: 0}],
    };
    const {value, problems} = await acceptProject({
      ...otherProject,
      objectives: [item, 'Two', {en: 'Three'}],
      results: [{text: 'Four', status: 'unknown'}],
    });
    expect(problems).to.deep.equal([]);
    expect(value.objectives).to.deep.equal([item, 'Two', {en: 'Three'}]);
    expect(value.results).to.deep.equal([{text: 'Four', status: 'unknown'}]);
  });

  it('leaves out of them what it cannot use', async () => {
    const url = 'https://example.org/';
    const {value, problems} = await acceptProject({
      ...otherProject,
      objectives: [
        {text: 7},
        {text: 'A', status: ['planned'], workPackage: 1},
        {text: 'B', evidence: 'report.pdf'},
        {
          text: 'C',
          evidence: [
            null,
            {url: 'java\nscript:alert(1)', title: 'X'},
            {url: 'data:text/html,x'},
            {url, title: 1, type: 2, size: -1},
            {url, size: '1 MB'},
          ],
        },
      ],
    });
    expect(value.objectives).to.deep.equal([
      {text: 'A'},
      {text: 'B', evidence: []},
      {text: 'C', evidence: [{url}, {url}]},
    ]);
    const link = 'not a link that starts with https:, http: or mailto:; it is left out.';
    expect(problems).to.deep.equal([
      'objectives[0] is not a text; it is left out.',
      'objectives[1].status is not one of planned, in-progress, achieved, unknown; it is left out.',
      'objectives[1].workPackage is not a text; it is left out.',
      'objectives[2].evidence is not a list.',
      `objectives[3].evidence[0].url is ${link}`,
      `objectives[3].evidence[1].url is ${link}`,
      `objectives[3].evidence[2].url is ${link}`,
      'objectives[3].evidence[3].title is not a text; it is left out.',
      'objectives[3].evidence[3].type is not a word like PDF; it is left out.',
      'objectives[3].evidence[3].size is not a number of bytes; it is left out.',
      'objectives[3].evidence[4].size is not a number of bytes; it is left out.',
    ]);
  });

  it('takes quarters, hosts, descriptions and links of events, and only good ones', async () => {
    const partners = [{id: 'a', name: 'A', country: 'AT'}];
    const links = [{url: 'https://example.org/', title: {en: 'Report', sk: 'Správa'}}];
    const good = {id: 'e', start: '2018-Q1', host: 'a', description: 'About', links};
    const {value, problems} = await acceptProject({
      partners,
      events: [
        good,
        {id: 'f', start: '2018-Q5', host: 'b', description: 7},
        {
          id: 'g',
          links: [
            ...links,
            {url: 'javascript:alert(1)', title: 'Bad'},
            {url: '/x'},
            'https://example.org/',
            null,
          ],
        },
        {id: 'h', links: 'https://example.org/'},
      ],
    });
    expect(value.events).to.deep.equal([good, {id: 'f'}, {id: 'g', links}, {id: 'h', links: []}]);
    expect(problems).to.deep.equal([
      'events[1].start is not a date like 2018-03-21, 2018-03, 2018-Q1 or 2018; it is left out.',
      'events[1].description is not a text; it is left out.',
      'events[1].host is not the id of a partner; it is left out.',
      ...[1, 2, 3, 4].map(
        (i) =>
          `events[2].links[${i}] has no title, or no url that is a link that starts with https:, http: or mailto:; it is left out.`,
      ),
      'events[3].links is not a list.',
    ]);
  });

  for (const value of [null, 0, 'text', [], () => {}]) {
    it(`makes an empty project of ${JSON.stringify(value) ?? 'a function'}`, async () => {
      const {value: project, problems} = await acceptProject(value);
      expect(project.partners).to.deep.equal([]);
      expect(problems[0]).to.contain('project is not an object');
    });
  }

  it('takes of the funding only what is right, so that nothing wrong is said about a grant', async () => {
    const {value, problems} = await acceptProject({
      funding: {
        grant: 588997,
        programme: 'CERV',
        strand: 2,
        measure: '',
        statement: 'paid',
        period: '2028-2034',
      },
    });
    expect(value.funding).to.deep.equal({programme: 'CERV'});
    expect(problems).to.deep.equal([
      'funding.grant is not a text; it is left out.',
      'funding.strand is not a text; it is left out.',
      'funding.measure is not a text; it is left out.',
      'funding.statement is not funded or co-funded; it is left out.',
      'funding.period is not 2014-2020 or 2021-2027; it is left out.',
    ]);
    const good = {grant: '1', statement: 'funded', period: '2021-2027'};
    expect((await acceptProject({funding: good})).value.funding).to.deep.equal(good);
  });
});
