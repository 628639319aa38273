import {expect} from '@open-wc/testing';
import {findAll, place, textOf} from './fixtures.js';

describe('<ensie-objectives-list> content', () => {
  it('shows the goal, five objectives and four planned results', async () => {
    const element = await place('ensie-objectives-list');
    expect(textOf(element, '.goal')).to.match(/^Main goal To create an international network/);
    expect(findAll(element, '.numbered li')).to.have.length(5);
    expect(findAll(element, '.planned li')).to.have.length(4);
    expect(textOf(element, '.planned')).to.contain('Planned results');
  });

  it('claims no result: no tick stands before a planned one', async () => {
    const element = await place('ensie-objectives-list');
    const marks = findAll(element, '.planned li').map(
      (li) => getComputedStyle(li, '::before').content,
    );
    expect(new Set(marks)).to.deep.equal(new Set(['""']));
  });

  it('leaves out what a project does not say', async () => {
    const project = {
      acronym: 'X',
      title: 'Y',
      objectives: ['One'],
      results: [],
      partners: [],
      events: [],
    };
    const element = await place('ensie-objectives-list', {project});
    expect(textOf(element)).not.to.contain('Planned results');
    expect(textOf(element)).not.to.contain('Main goal');
    expect(findAll(element, 'li')).to.have.length(1);
  });

  it('uses the published wording in Slovak', async () => {
    const element = await place('ensie-objectives-list', {lang: 'sk'});
    expect(textOf(element, '.numbered')).to.contain('Znížiť nezamestnanosť');
    expect(textOf(element, '.head')).to.contain(
      'Európska sieť pre podnikanie sociálnej integrácie',
    );
  });
});
