import {expect} from '@open-wc/testing';
import {acceptProject} from '../src/project/accept.js';
import {ensieProject} from '../src/project/ensie.js';
import type {MsgFn} from '../src/internal/locale-controller.js';
import {otherProject} from './fixtures.js';

const english = ((text: string) => text) as unknown as MsgFn;

describe('acceptProject', () => {
  it('takes a good project as it is', () => {
    for (const project of [ensieProject(english), otherProject]) {
      const {value, problems} = acceptProject(project);
      expect(problems).to.deep.equal([]);
      expect(value).to.deep.equal(project);
    }
  });

  it('leaves out what it cannot use, and says what and where', () => {
    const good = {id: 'a', name: 'A', country: 'AT'};
    const {value, problems} = acceptProject({
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
      'project.start is not a date like 2018-03-21, 2018-03 or 2018; it is left out.',
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
      'events[0].start is not a date like 2018-03-21, 2018-03 or 2018; it is left out.',
      'events[1] has no id; it is left out.',
    ]);
  });

  for (const value of [null, 0, 'text', [], () => {}]) {
    it(`makes an empty project of ${JSON.stringify(value) ?? 'a function'}`, () => {
      const {value: project, problems} = acceptProject(value);
      expect(project.partners).to.deep.equal([]);
      expect(problems[0]).to.contain('project is not an object');
    });
  }

  it('takes of the funding only what is right, so that nothing wrong is said about a grant', () => {
    const {value, problems} = acceptProject({
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
    expect(acceptProject({funding: good}).value.funding).to.deep.equal(good);
  });
});
