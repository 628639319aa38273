// What a project can say of itself beside the lists: about, website, grant, outcomes, organisations.
import {expect} from '@open-wc/testing';
import {parseProject} from '../../src/data/parse.js';
import {describeProblem} from '../../src/data/problems.js';
import {projectJsonLd} from '../../src/project/json-ld.js';
import {renderElementHTML} from '../../src/static/element/element-html.js';
import {renderWidgetHTML} from '../../src/static/render-widget.js';
import type {Project} from '../../src/project/project.js';
import {find, findAll, otherProject, place, settled, textOf} from '../fixtures.js';
import {axeClean, expectWarning, ibmClean} from '../helpers.js';
import {waitUntil} from '../wait.js';

const told: Project = {
  ...otherProject,
  about: [{en: 'Two towns meet.', sk: 'Stretávajú sa dve mestá.'}, {de: 'Sie bauen ein Boot.'}],
  website: 'https://www.twin.example/start',
  grantAmount: 150000,
  results: [
    'A meeting',
    {
      text: 'A boat',
      status: 'achieved',
      outcome: {en: 'A boat for eight.', sk: 'Loď pre osem ľudí.'},
      source: 'https://www.press.example/boat',
      evidence: [{url: 'https://twin.example/boat.jpg', title: 'A photo'}],
    },
  ],
  partners: [
    {...otherProject.partners[0]!, description: {en: 'A town on a river.', sk: 'Mesto pri rieke.'}},
    otherProject.partners[1]!,
  ],
  eventsSummary: {en: '3 meetings in 2 countries', sk: '3 stretnutia v 2 krajinách'},
};

const show = 'about goal objectives results';
const ALL =
  /^About the project Two towns meet\. ?Sie bauen ein Boot\. ?Website: twin\.example ?EU grant: €150,000$/;

describe('an own project told whole', () => {
  it('is shown by the list where show names about: paragraphs, website, grant', async () => {
    const element = await place('ensie-objectives-list', {project: told, show});
    await waitUntil(() => find(element, '.about'));
    expect(textOf(element, '.about')).to.match(ALL);
    expect(findAll(element, '.parts > *')[0]!.className).to.equal('list about');
    expect(find(element, '.about h3').textContent).to.equal('About the project');
    expect(find<HTMLAnchorElement>(element, '.about a').href).to.equal(told.website);
    expect(find(element, '.about [lang]').lang, 'a text in another language').to.equal('de');
    await axeClean(element);
    await ibmClean(element);
    element.parentElement!.setAttribute('lang', 'sk');
    await waitUntil(() => textOf(element, '.about').startsWith('O projekte Stretávajú sa'));
    expect(textOf(element, '.about')).to.match(/150\s000\s€$/);
  });

  it('has no such part where show does not name it, nor where there is nothing to say', async () => {
    const element = await place('ensie-objectives-list', {project: told});
    await waitUntil(() => find(element, '.results'));
    expect(find(element, '.about')).to.equal(null);
    element.show = 'about goal';
    await waitUntil(() => find(element, '.about'));
    element.project = otherProject;
    await waitUntil(() => !find(element, '.about'));
    expect(textOf(element, '.goal')).to.contain('To meet.');
  });

  it('says of a result what came of it, and who says so, where show names about', async () => {
    const element = await place('ensie-objectives-list', {project: told, show});
    await waitUntil(() => find(element, '.outcome'));
    expect(textOf(element, '.results li:nth-of-type(2)')).to.equal(
      'A boat A boat for eight. Source: press.example Achieved A photo',
    );
    expect(find<HTMLAnchorElement>(element, '.outcome a').href).to.equal(
      'https://www.press.example/boat',
    );
    element.show = 'goal results';
    await waitUntil(() => !find(element, '.outcome'));
    expect(textOf(element, '.results li:nth-of-type(2)')).to.equal('A boat Achieved A photo');
  });

  it('says of a partner on its card what the organisation is', async () => {
    const element = await place('ensie-partner-map', {project: told});
    await waitUntil(() => find(element, '.card'));
    element.select('at-linz');
    await waitUntil(() => find(element, '.sheet'));
    expect(textOf(element, '.sheet')).to.contain('A town on a river.');
    element.select('fi-oulu');
    await waitUntil(() => textOf(element, '.sheet').startsWith('Oulun'));
    expect(textOf(element, '.sheet')).not.to.contain('river');
  });

  it('puts the events into words under the heading of the timeline', async () => {
    const element = await place('ensie-project-timeline', {project: told, now: '2032-01-01'});
    await waitUntil(() => find(element, '.card'));
    expect(textOf(element, '.head .muted')).to.match(/ · 3 meetings in 2 countries$/);
    element.project = otherProject;
    await waitUntil(() => textOf(element, '.head .muted').endsWith(' · 3 events'));
  });

  it('is all there in static HTML', async () => {
    const text = async (widget: 'partner-map' | 'project-timeline' | 'objectives-list') => {
      const holder = document.createElement('div');
      holder.innerHTML = await renderWidgetHTML({widget, project: told, show, locale: 'en'});
      return holder.textContent.replace(/\s+/g, ' ');
    };
    const list = await text('objectives-list');
    for (const part of ['Two towns meet.', 'Website: twin.example', 'EU grant: €150,000'])
      expect(list).to.contain(part);
    expect(list).to.match(/A boat – Achieved A boat for eight\. Source: press\.example A photo/);
    const without = await renderWidgetHTML({widget: 'objectives-list', project: told});
    expect(without).not.to.match(/eight|Two towns meet|false|undefined/);
    expect(await text('partner-map')).to.contain('A town on a river.');
    expect(await text('project-timeline')).to.contain(' · 3 meetings in 2 countries');
  });

  it('is written by a server as the element shows it', async () => {
    const html = await renderElementHTML({
      widget: 'objectives-list',
      project: told,
      attributes: {show},
    });
    expect(html).to.match(/class="list about"[^]*Two towns meet\.[^]*class="outcome"/);
    expect(html, 'with its looks').to.match(/<style>[^]*\.about\{[^]*<\/style>/);
    expect(html).to.match(/<style>[^]*\.outcome\{[^]*<\/style>/);
  });

  it('is told to search engines, as far as they have a word for it', () => {
    const data = JSON.parse(projectJsonLd(told)) as Record<string, unknown>;
    expect(data.description).to.equal('To meet.\nTwo towns meet.\nSie bauen ein Boot.');
    expect(data.url).to.equal('https://www.twin.example/start');
    expect(data.funding).to.deep.equal({
      '@type': 'MonetaryGrant',
      identifier: '101000000-TWIN',
      amount: {'@type': 'MonetaryAmount', value: 150000, currency: 'EUR'},
      funder: {'@type': 'Organization', name: 'European Union'},
    });
    const [linz] = data.member as {description?: string}[];
    expect(linz!.description).to.equal('A town on a river.');
  });
});

describe('what a project says of itself, read from data', () => {
  it('is taken as it is', async () => {
    const {project, problems} = await parseProject(structuredClone(told));
    expect(problems.list).to.deep.equal([]);
    expect(project).to.deep.equal(told);
  });

  const faults: [place: string, said: string, part: Record<string, unknown>][] = [
    ['about', 'is not a list', {about: 'Two towns meet.'}],
    ['about[1]', 'is not a text', {about: ['Two towns meet.', 7]}],
    ['website', 'is not a link', {website: 'javascript:alert(1)'}],
    ['website', 'is not a link', {website: 'our website'}],
    ...['150 000', 0, -1, Infinity, NaN, [150000], true].map(
      (grantAmount): [string, string, Record<string, unknown>] => [
        'grantAmount',
        'is not a number of euro above 0',
        {grantAmount},
      ],
    ),
    ['eventsSummary', 'is not a text', {eventsSummary: 3}],
    ['partners[0].description', 'is not a text', {partners: [{name: 'Linz', description: 5}]}],
    ['results[0].source', 'is not a link', {results: [{text: 'A boat', source: 'javascript:1'}]}],
    ['results[0].outcome', 'is not a text', {results: [{text: 'A boat', outcome: ['A boat']}]}],
  ];
  for (const [where, said, part] of faults) {
    it(`is named and left out where it cannot be used: ${where}, ${JSON.stringify(part)}`, async () => {
      const {project, problems} = await parseProject({...otherProject, ...part});
      expect(problems.list.map(describeProblem)).to.have.length(1);
      expect(describeProblem(problems.list[0]!)).to.contain(`${where}: ${said}`);
      const left = JSON.stringify(project);
      expect(left).not.to.match(/javascript|our website|"grantAmount"|eventsSummary|outcome/);
      expect(project!.goal).to.equal('To meet.');
    });
  }

  it('shows what is left of it', async () => {
    expectWarning(/ENSIE-030[^]*about\[0\]: is not a text[^]*grantAmount: is not a number of euro/);
    const project = {...told, about: [5, 'Two towns meet.'], grantAmount: '150 000 €'};
    const element = await place('ensie-objectives-list', {project, show: 'about'});
    await waitUntil(() => find(element, '.about'));
    await settled(element);
    expect(textOf(element, '.about')).to.equal(
      'About the project Two towns meet. Website: twin.example',
    );
  });

  it('is a project, if it says no more than what it is about', async () => {
    const project = {acronym: 'TWIN', about: ['Two towns meet.']};
    const element = await place('ensie-objectives-list', {project, show: 'about'});
    await waitUntil(() => find(element, '.about'));
    expect(textOf(element, '.about')).to.contain('Two towns meet.');
  });
});
