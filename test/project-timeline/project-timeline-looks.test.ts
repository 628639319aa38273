import {expect} from '@open-wc/testing';
import type {Project, ProjectEvent} from '../../src/project/project.js';
import {find, findAll, otherProject, place, settled, textOf} from '../fixtures.js';
import {axeClean, ibmClean} from '../helpers.js';

/** Events on different days of a year of 365 days. */
const yearWith = (count: number): Project => ({
  ...otherProject,
  start: '2029-01-01',
  end: '2029-12-31',
  events: Array(count)
    .fill(0)
    .map((_, i): ProjectEvent => {
      const day = new Date(Date.UTC(2029, 0, 1 + i * 7));
      return {id: `e${i}`, title: `Meeting ${i}`, start: day.toISOString().slice(0, 10)};
    }),
});

async function placeIn(width: number, properties: Record<string, unknown> = {}) {
  const element = await place('ensie-project-timeline', properties);
  element.parentElement!.style.inlineSize = `${width}px`;
  await settled(element);
  return element;
}

describe('<ensie-project-timeline> layout', () => {
  for (const width of [200, 320, 390, 600]) {
    it(`is one column at ${width} px, and nothing sticks out`, async () => {
      const element = await placeIn(width, {lang: 'hu', calendar: 'all'});
      const card = find(element, '.card').getBoundingClientRect();
      for (const event of findAll(element, '.event')) {
        const [when, what] = [...event.children].map((part) => part.getBoundingClientRect());
        expect(what!.top).to.be.at.least(when!.bottom - 0.5);
        expect(what!.left).to.be.closeTo(when!.left, 0.5);
        expect(Math.max(what!.right, when!.right)).to.be.at.most(card.right);
      }
    });
  }

  for (const width of [700, 1200]) {
    it(`has dates and events side by side at ${width} px, along one line`, async () => {
      const element = await placeIn(width);
      const rights = new Set<number>();
      for (const event of findAll(element, '.event')) {
        const [when, what] = [...event.children].map((part) => part.getBoundingClientRect());
        expect(what!.left).to.be.above(when!.right);
        expect(what!.top).to.be.closeTo(when!.top, 0.5);
        const mark = getComputedStyle(event, '::after');
        const left = event.getBoundingClientRect().left + parseFloat(mark.insetInlineStart);
        expect(left).to.be.within(when!.right, what!.left - parseFloat(mark.inlineSize));
        rights.add(Math.round(when!.right));
      }
      expect(rights.size).to.equal(1);
    });
  }
});

describe('<ensie-project-timeline> marks', () => {
  const events: ProjectEvent[] = [...otherProject.events, {id: 'd', title: 'Some day'}];
  const project = {...otherProject, events};
  /** The looks of a mark without its colours. */
  const shapeOf = (event: Element) => {
    const {borderTopWidth, borderTopStyle, outlineStyle} = getComputedStyle(event, '::after');
    return [parseFloat(borderTopWidth), borderTopStyle, outlineStyle === 'solid'];
  };

  it('tell past, now, to come and unknown by their shape, without a colour', async () => {
    const element = await place('ensie-project-timeline', {project, now: '2030-05-11'});
    const shapes = findAll(element, '.event').map(shapeOf);
    expect(new Set(shapes.map(String)).size).to.equal(4);
    const [past, now, toCome, unknown] = shapes;
    expect(past![0]).to.be.above(toCome![0] as number);
    expect(now![0]).to.be.above(past![0] as number);
    expect(now![2]).to.be.true;
    expect(unknown![1]).to.equal('dashed');
  });

  it('are clean to both engines while the project runs, folded and with calendar files', async () => {
    const long = {...yearWith(30), partners: otherProject.partners};
    for (const properties of [
      {project, now: '2030-05-11', calendar: 'all'},
      {project: long, now: '2029-04-01'},
    ]) {
      const element = await place('ensie-project-timeline', properties);
      await axeClean(element);
      await ibmClean(element);
    }
  });
});

describe('<ensie-project-timeline> period bar', () => {
  const ticks = (element: Element) =>
    findAll(element, '.bar .tick').map((tick) =>
      ['x1', 'x2'].map((end) => Number(tick.getAttribute(end)!.slice(0, -1))),
    );

  it('has a tick for each day with events, in its place, and says nothing to assistive technology', async () => {
    const days = ['2029-01-01', '2029-04-02', '2029-04-02', '2029-12-31'];
    const events = days.map((start, i) => ({id: `e${i}`, title: `Event ${i}`, start}));
    const element = await placeIn(800, {project: {...yearWith(4), events}, now: '2029-07-02'});
    expect(ticks(element)).to.deep.equal([
      [0, 0],
      [25, 25],
      [100, 100],
    ]);
    const bar = find(element, '.bar');
    expect(bar.getAttribute('aria-hidden')).to.equal('true');
    expect(bar.querySelector('a, button, [tabindex]')).to.equal(null);
    expect(textOf(element, '.bar')).to.equal('1 January 2029 31 December 2029');
    const [, done] = findAll(element, '.bar rect');
    expect(parseFloat(done!.getAttribute('width')!)).to.be.closeTo(50, 0.1);
  });

  it('joins ticks that are closer than a phone could show, as often as they follow each other', async () => {
    const days = ['2029-03-01', '2029-03-08', '2029-03-15', '2029-04-01', '2029-04-14'];
    const events = days.map((start, i) => ({id: `e${i}`, title: `Event ${i}`, start}));
    const joined = ticks(await placeIn(800, {project: {...yearWith(4), events}}));
    expect(joined.map(([from, to]) => to! - from! > 0)).to.deep.equal([true, true]);
    const gap = joined[1]![0]! - joined[0]![1]!;
    expect(gap).to.be.least(4);
  });

  it('has none where they would run into each other, nor for what has no place in time', async () => {
    expect(ticks(await place('ensie-project-timeline', {project: yearWith(17)}))).to.be.empty;
    const events: ProjectEvent[] = [{id: 'a', title: 'Some day'}];
    const project = {...otherProject, events};
    expect(ticks(await place('ensie-project-timeline', {project}))).to.be.empty;
  });

  it('is not there for a project whose period is not known', async () => {
    const project = {...otherProject, end: undefined};
    expect(find(await place('ensie-project-timeline', {project}), '.bar')).to.equal(null);
  });

  it('is full when the project is over and empty before it begins', async () => {
    const element = await place('ensie-project-timeline', {project: yearWith(1), now: '2035'});
    const width = () => findAll(element, '.bar rect')[1]!.getAttribute('width');
    expect(width()).to.equal('100%');
    element.now = '2020-01-01';
    await settled(element);
    expect(width()).to.equal('0%');
  });
});
