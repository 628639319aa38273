import {expect, fixture, html} from '@open-wc/testing';
import {formatFileSize} from '../../src/objectives-list/file-size.js';
import {toSections} from '../../src/objectives-list/sections.js';
import type {Evidence, Project, ProjectItem} from '../../src/project/project.js';
import {isChromium} from '../engine.js';
import {find, findAll, place, settled, textOf} from '../fixtures.js';
import {axeClean, expectWarning, ibmClean} from '../helpers.js';
import {waitUntil} from '../wait.js';

const empty = {acronym: 'X', title: 'Y', objectives: [], results: [], partners: [], events: []};

/** A list whose details are loaded and on screen. */
async function placeProject(
  project: Partial<Project>,
  {lang = 'en', ...properties}: {lang?: string; [property: string]: unknown} = {},
) {
  const element = await place('ensie-objectives-list', {
    lang,
    ...properties,
    project: {...empty, ...project},
  });
  await waitUntil(() => element.shadowRoot!.querySelector('.card'));
  return element;
}

const items = (count: number) => Array.from({length: count}, (_, i) => `Objective ${i + 1}`);
const shown = (element: Element) => findAll(element, '.objectives li').length;

describe('<ensie-objectives-list> content', () => {
  it('shows the goal, five numbered objectives and four planned results', async () => {
    const element = await place('ensie-objectives-list');
    expect(textOf(element, '.goal')).to.match(/^Main goal To create an international network/);
    expect(findAll(element, '.objectives li b').map((b) => b.textContent)).to.deep.equal([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(findAll(element, '.results li')).to.have.length(4);
    expect(textOf(element, '.results')).to.contain('Planned results');
  });

  it('claims no result: no tick stands before a planned one', async () => {
    const element = await place('ensie-objectives-list');
    const marks = findAll(element, '.results li').map(
      (li) => getComputedStyle(li, '::before').content,
    );
    expect(new Set(marks)).to.deep.equal(new Set(['""']));
    expect(findAll(element, 'em, svg')).to.deep.equal([]);
  });

  it('leaves out what a project does not say', async () => {
    const element = await placeProject({objectives: ['One']});
    expect(textOf(element)).not.to.contain('Planned results');
    expect(textOf(element)).not.to.contain('Main goal');
    expect(findAll(element, 'li')).to.have.length(1);
  });

  it('uses the published wording in Slovak', async () => {
    const element = await place('ensie-objectives-list', {lang: 'sk'});
    expect(textOf(element, '.objectives')).to.contain('Znížiť nezamestnanosť');
    expect(textOf(element, '.head')).to.contain(
      'Európska sieť pre podnikanie sociálnej integrácie',
    );
  });
});

describe('<ensie-objectives-list> show', () => {
  const partsOf = (element: Element) =>
    findAll(element, '.parts > *').map((part) => part.className.replace('list ', ''));

  it('selects and orders parts', async () => {
    const element = await place('ensie-objectives-list', {show: 'objectives results goal'});
    expect(partsOf(element)).to.deep.equal(['objectives', 'results', 'goal']);
    element.setAttribute('show', 'goal\n goal');
    await settled(element);
    expect(partsOf(element)).to.deep.equal(['goal']);
    element.removeAttribute('show');
    await settled(element);
    expect(partsOf(element)).to.deep.equal(['goal', 'objectives', 'results']);
  });

  it('reports a word that it does not know, and shows the others', async () => {
    const warnings = expectWarning('ENSIE-003: show="aims" is not goal, objectives, results');
    const element = await place('ensie-objectives-list', {show: 'aims results'});
    expect(partsOf(element)).to.deep.equal(['results']);
    element.show = 'aims';
    await settled(element);
    expect(partsOf(element)).to.deep.equal(['goal', 'objectives', 'results']);
    expect(warnings).to.have.length(1);
  });
});

describe('<ensie-objectives-list> status', () => {
  const statuses = ['planned', 'in-progress', 'achieved', 'unknown', undefined] as const;
  const results = statuses.map((status, i) => ({text: `Result ${i}`, status}));

  it('is said in words beside a sign of its own, and never where it is unknown', async () => {
    const element = await placeProject({results});
    const badges = findAll(element, '.results li:not(ul li)').map((li) => li.querySelector('em'));
    expect(badges.map((badge) => badge?.textContent.trim())).to.deep.equal([
      'Planned',
      'In progress',
      'Achieved',
      undefined,
      undefined,
    ]);
    const signs = badges
      .slice(0, 3)
      .map((badge) => badge!.querySelector('path')!.getAttribute('d'));
    expect(new Set(signs)).to.have.property('size', 3);
    expect(badges[0]!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    await axeClean(element);
    await ibmClean(element);
  });

  it('is translated, and follows a change of language', async () => {
    const element = await placeProject({results}, {lang: 'sk'});
    expect(textOf(element, '.results')).to.contain('Dosiahnuté');
    element.parentElement!.setAttribute('lang', 'hu');
    await waitUntil(() => textOf(element, '.results').includes('Megvalósult'));
  });

  it('is not shown when the data have a word for it that nobody knows', async () => {
    expectWarning(/ENSIE-030[^]*results\[0\].status: is not one of planned, in-progress, achieved/);
    const element = await placeProject({results: [{text: 'A', status: 'done' as never}]});
    expect(findAll(element, 'em')).to.deep.equal([]);
    expect(textOf(element, '.results')).to.contain('A');
  });
});

describe('<ensie-objectives-list> evidence', () => {
  const linksOf = (element: Element) =>
    findAll<HTMLAnchorElement>(element, 'ol a').map((a) => [
      a.textContent.replace(/\s+/g, ' ').trim(),
      a.href,
    ]);
  const evidence: Evidence[] = [
    {
      url: 'https://example.org/a/report.pdf',
      title: {en: 'Report', sk: 'Správa'},
      type: 'PDF',
      size: 1_234_567,
    },
    {url: 'https://example.org/minutes.docx', size: 853_400},
    {url: 'https://example.org', type: 'HTML'},
    {url: 'mailto:office@example.org', title: 'Ask us'},
  ];

  it('is linked with its type and size', async () => {
    const element = await placeProject({objectives: [{text: 'One', evidence}]});
    expect(linksOf(element)).to.deep.equal([
      ['Report (PDF, 1.2 MB)', 'https://example.org/a/report.pdf'],
      ['minutes.docx (850 kB)', 'https://example.org/minutes.docx'],
      ['example.org (HTML)', 'https://example.org/'],
      ['Ask us', 'mailto:office@example.org'],
    ]);
    await axeClean(element);
    await ibmClean(element);
  });

  it('has links that a finger can hit', async () => {
    const element = await placeProject({objectives: [{text: 'One', evidence}]});
    for (const link of findAll(element, 'ol a')) {
      expect(link.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  it('writes sizes as the language does, and marks a title in another one', async () => {
    const element = await placeProject({objectives: [{text: 'Egy', evidence}]}, {lang: 'hu'});
    expect(linksOf(element)[0]![0]).to.equal('Report (PDF, 1,2 MB)');
    expect(find(element, 'ol a span').lang).to.equal('en');
  });

  it('never links to a script', async () => {
    expectWarning(/ENSIE-030[^]*objectives\[0\].evidence\[0\].url: is not a link/);
    const bad = [{url: 'java\nscript:alert(1)', title: 'X'}];
    const element = await placeProject({objectives: [{text: 'One', evidence: bad}]});
    expect(linksOf(element)).to.deep.equal([]);
    expect(textOf(element, '.objectives')).to.contain('One');
  });

  const sizes: [number, string][] = [
    [0, '0 kB'],
    [40, '0.04 kB'],
    [999_400, '1 MB'],
    [994_000, '990 kB'],
    [1_200_000, '1.2 MB'],
    [2_500_000_000, '2.5 GB'],
    [7e15, '7,000 TB'],
  ];
  for (const [bytes, text] of sizes) {
    it(`writes ${bytes} bytes as ${text}`, () => {
      expect(formatFileSize(bytes, 'en').replace(/\s/g, ' ')).to.equal(text);
    });
  }
});

describe('<ensie-objectives-list> work packages', () => {
  const one = {en: 'WP 1', sk: 'PB 1'};
  const objectives: (string | ProjectItem)[] = [
    {text: 'A', workPackage: one},
    {text: 'B', workPackage: 'WP 2'},
    'C',
    {text: 'D', workPackage: {...one}},
  ];
  const groupsOf = (element: Element) =>
    findAll(element, '.objectives .group').map((group) =>
      group.textContent.replace(/\s+/g, ' ').trim(),
    );

  it('group the lists; an item keeps its number', async () => {
    const element = await placeProject({objectives});
    expect(groupsOf(element)).to.deep.equal(['3 C', 'WP 1 1 A 4 D', 'WP 2 2 B']);
    expect(findAll(element, 'h4').map((h4) => h4.textContent)).to.deep.equal(['WP 1', 'WP 2']);
    await axeClean(element);
    await ibmClean(element);
  });

  it('have headings one level below the list’s, at every level', async () => {
    const element = await placeProject({objectives}, {headingLevel: '3'});
    expect(findAll(element, 'h5')).to.have.length(2);
    element.headingLevel = '6';
    await settled(element);
    expect(findAll(element, 'h6')).to.have.length(4);
  });
});

describe('<ensie-objectives-list> long lists', function () {
  this.timeout(60_000);

  it('are cut into slices across groups', () => {
    const list = Array.from({length: 450}, (_, i) => ({text: 'x', workPackage: `${i % 3}`}));
    const chunks = toSections(list).map((section) =>
      section.chunks.map(({slice, items: {length}}) => [slice, length]),
    );
    expect(chunks).to.deep.equal([
      [[0, 150]],
      [
        [0, 50],
        [1, 100],
      ],
      [
        [1, 100],
        [2, 50],
      ],
    ]);
  });

  it('show the first slice at once and the rest soon, each item once and in order', async () => {
    const element = await placeProject({objectives: items(1050), results: items(450)});
    expect(shown(element)).to.be.within(1, 1049);
    await waitUntil(() => shown(element) === 1050, 'all objectives', {timeout: 20_000});
    const numbers = findAll(element, '.objectives b').map((b) => Number(b.textContent));
    expect(numbers).to.deep.equal(Array.from({length: 1050}, (_, i) => i + 1));
    expect(findAll(element, '.results li:not(ul li)')).to.have.length(450);
  });

  it('are complete for a printer, at once', async () => {
    const element = await placeProject({objectives: items(10_000)});
    expect(shown(element)).to.be.below(10_000);
    dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.equal(10_000);
  });

  it('survive being hidden, translated and replaced while they grow', async () => {
    const objectives = items(900).map((text) => ({text, status: 'planned'}) as const);
    const element = await placeProject({objectives});
    element.show = 'goal';
    await settled(element);
    expect(shown(element)).to.equal(0);
    element.show = 'objectives';
    element.parentElement!.setAttribute('lang', 'sk');
    await waitUntil(() => shown(element) === 900, 'all are back', {timeout: 20_000});
    expect(findAll(element, 'em').every((em) => em.textContent.trim() === 'Plánované')).to.be.true;
    element.project = {...empty, objectives: items(700)};
    await waitUntil(() => shown(element) === 700, 'the new ones', {timeout: 20_000});
    expect(findAll(element, 'em')).to.deep.equal([]);
  });

  it('stop growing when they leave the page, and go on when they are back', async () => {
    const element = await placeProject({objectives: items(3000)});
    const parent = element.parentElement!;
    element.remove();
    const before = shown(element);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(shown(element)).to.equal(before);
    parent.append(element);
    await waitUntil(() => shown(element) === 3000, 'all', {timeout: 20_000});
  });

  it('of 20,000 show a first slice at once, and all in the end', async () => {
    const number = isChromium ? 20_000 : 5000;
    const element = await placeProject({objectives: items(number)});
    expect(shown(element)).to.be.within(200, number - 1);
    await waitUntil(() => shown(element) === number, 'all', {timeout: 50_000});
  });
});

describe('<ensie-objectives-list> layout', () => {
  async function placeIn(width: number, properties = {}) {
    const element = await place('ensie-objectives-list', properties);
    element.parentElement!.style.inlineSize = `${width}px`;
    await settled(element);
    return element;
  }
  const left = (element: Element, selector: string) =>
    find(element, selector).getBoundingClientRect().left;

  for (const width of [320, 500, 1100]) {
    it(`aligns goal, lists and heading at ${width} px`, async () => {
      const element = await placeIn(width);
      for (const selector of ['.goal', '.objectives .heading']) {
        expect(left(element, selector), selector).to.be.closeTo(left(element, '.heading'), 0.1);
      }
    });
  }

  it('puts the lists side by side where there is room, and below each other where not', async () => {
    const wide = await placeIn(1000);
    expect(left(wide, '.results')).to.be.above(left(wide, '.objectives') + 400);
    const narrow = await placeIn(600);
    expect(left(narrow, '.results')).to.be.closeTo(left(narrow, '.objectives'), 0.1);
  });

  it('leaves no objective alone in a row of others, and no line too long to read', async () => {
    for (const width of [320, 500, 1000, 1400]) {
      const items = findAll(await placeIn(width, {show: 'objectives'}), '.objectives li');
      expect(new Set(items.map((li) => li.getBoundingClientRect().left)).size, `${width}`).to.equal(
        1,
      );
      const [, line] = getComputedStyle(items[0]!).gridTemplateColumns.split(' ').map(parseFloat);
      expect(line, `${width}`).to.be.within(200, 50 * 16);
    }
  });
});

describe('<ensie-objectives-list> in a page', () => {
  it('shows nothing of a list before all of it that belongs together', async () => {
    const parent = await fixture(html`<div lang="en"></div>`);
    const element = document.createElement('ensie-objectives-list');
    element.setAttribute('heading-level', '9');
    expectWarning('ENSIE-003: heading-level="9"');
    element.project = {...empty, results: [{text: 'A', status: 'achieved'}]};
    const seen: string[] = [];
    parent.append(element);
    new MutationObserver(() => seen.push(textOf(element))).observe(element.shadowRoot!, {
      childList: true,
      subtree: true,
    });
    await waitUntil(() => seen.length);
    expect(seen[0]).to.contain('Achieved');
  });
});
