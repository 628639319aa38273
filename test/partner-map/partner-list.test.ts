import {expect} from '@open-wc/testing';
import type {Partner} from '../../src/project/project.js';
import {find, findAll, manyPartners, otherProject, place, settled} from '../fixtures.js';
import {axeClean, deepActiveElement, ibmClean} from '../helpers.js';
import {locales} from '../../src/internal/language/locales.js';
import {waitUntil} from '../wait.js';

const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** The headings with the names of the partners under each. */
const outline = (element: Element) =>
  findAll(element, '.country').map((heading) => [
    words(heading),
    ...[...heading.nextElementSibling!.querySelectorAll('.name')].map(words),
  ]);

const partner = (id: string, country: string, more: Partial<Partner> = {}): Partner => ({
  ...{id, name: id, country},
  ...more,
});

const placeWith = (...partners: Partner[]) =>
  place('ensie-partner-map', {project: {...otherProject, partners}});

/** What an entry says below its name, line by line. */
const linesOf = (entry: Element) =>
  [...entry.querySelectorAll(':scope > span')].map(words).filter(Boolean);

describe('the list of partners', () => {
  it('has each country as a heading over its partners, in the order of the project', async () => {
    const element = await place('ensie-partner-map');
    const all = outline(element);
    expect(all.map(([country]) => country)).to.deep.equal(
      'Slovakia Hungary Serbia Italy Latvia Croatia Portugal Romania Slovenia Czechia'.split(' '),
    );
    expect(all.map(({length}) => length - 1)).to.deep.equal([2, 1, 1, 2, 1, 1, 1, 1, 1, 1]);
    expect(all[3]).to.deep.equal(['Italy', 'Comune di Santa Severina', 'Comune di Penne']);
  });

  it('is headed one level below the whole', async () => {
    const element = await place('ensie-partner-map');
    const level = () => find(element, '.country').localName;
    for (const [headingLevel, expected] of [
      ['2', 'h3'],
      ['5', 'h6'],
      ['6', 'h6'],
      ['none', 'h3'],
    ] as const) {
      element.headingLevel = headingLevel;
      await settled(element);
      expect(level(), headingLevel).to.equal(expected);
    }
    expect(find(element, '.country').part.value).to.equal('country');
    await axeClean(element);
    await ibmClean(element);
  });

  it('has partners of no known country before all others, under no heading', async () => {
    const element = await placeWith(
      partner('A', 'AT'),
      {id: 'B', name: 'B'} as Partner,
      partner('C', 'AT'),
    );
    expect(findAll(element, '.name').map(words)).to.deep.equal(['B', 'A', 'C']);
    expect(outline(element)).to.deep.equal([['Austria', 'A', 'C']]);
    expect(find(element, '.list').firstElementChild!.localName).to.equal('ul');
  });

  it('says nothing twice, in at most three lines, in every language', async () => {
    for (const lang of locales) {
      const element = await place('ensie-partner-map', {lang});
      for (const heading of findAll(element, '.country')) {
        const country = words(heading);
        for (const entry of heading.nextElementSibling!.children) {
          const lines = [words(entry.querySelector('.name')!), ...linesOf(entry)];
          expect(lines.length, `${lang}: ${lines.join()}`).to.be.within(2, 3);
          expect(words(entry), lang).not.to.contain(country);
          const facts = lines.flatMap((line) => line.split(' · '));
          expect(new Set(facts).size, `${lang}: ${lines.join()}`).to.equal(facts.length);
          expect(entry.textContent, 'no line may begin with a dot').not.to.contain(' ·');
          const town = /Novo mesto|Penne/.exec(lines[0]!)?.[0];
          if (town)
            expect(lines.slice(1).join().split(town).length, `${lines.join()}`).to.be.at.most(2);
        }
      }
      element.remove();
    }
  });

  it('leaves out what the name, the place and the kind say already', async () => {
    const town = {lang: 'it', town: 'Penne', kind: 'municipality'} as const;
    const element = await placeWith(
      partner('Comune di Penne', 'IT', {...town, translation: 'Town of Penne'}),
      partner('Penne', 'IT', {...town}),
      partner('Amici', 'IT', {...town, kind: 'ngo', translation: 'Friends of Penne'}),
      partner('Amici 2', 'IT', {...town, kind: 'ngo', translation: 'Friends'}),
      partner('Scuola', 'IT', {approximate: true}),
      partner('Nothing', 'IT'),
      partner('Only', 'IT', {lang: 'it', kind: 'school'}),
    );
    expect(findAll(element, '.partners > li').map(linesOf)).to.deep.equal([
      ['Penne · Municipality'],
      ['Municipality'],
      ['Friends of Penne', 'NGO'],
      ['Friends', 'Penne · NGO'],
      ['location approximate'],
      [],
      ['School'],
    ]);
    find(element, '[data-item="Comune di Penne"] .name').click();
    await waitUntil(() => find(element, '.sheet'));
    expect(words(find(element, '.sheet'))).to.contain('Town of Penne Penne, Italy · Municipality');
    find(element, '[data-item="Scuola"] .name').click();
    await waitUntil(() => words(find(element, '.sheet')).includes('Italy (location approximate)'));
  });

  it('is compact, also where each partner has a country of its own', async () => {
    const element = await place('ensie-partner-map');
    for (const width of [320, 768]) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await settled(element);
      const {height} = find(element, '.list').getBoundingClientRect();
      expect(height / 12, `${width}`).to.be.below(width > 400 ? 115 : 130);
    }
  });

  it('keeps countries together when it grows, and the focus on what is new', async () => {
    const element = await place('ensie-partner-map', {project: manyPartners(120)});
    const before = findAll(element, '.list .name');
    expect(before).to.have.length(50);
    find(element, '.more').click();
    await settled(element);
    const after = findAll(element, '.list .name');
    expect(after.slice(0, 50)).to.deep.equal(before);
    expect(deepActiveElement()).to.equal(after[50]);
    const countries = findAll(element, '.country').map(words);
    expect(new Set(countries).size).to.equal(countries.length);
  });

  it('never leaves a country’s name alone at the foot of a column', async () => {
    const element = await place('ensie-partner-map', {project: manyPartners(45)});
    for (const width of [970, 1100, 1300]) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await settled(element);
      for (const heading of findAll(element, '.country')) {
        const {left} = heading.getBoundingClientRect();
        const entry = heading.nextElementSibling!.firstElementChild!;
        expect(Math.abs(entry.getBoundingClientRect().left - left), words(heading)).to.be.below(1);
      }
    }
  });
});
