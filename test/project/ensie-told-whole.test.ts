// What the announcement of the ENSIE project says beside lists, in all languages.
import {expect} from '@open-wc/testing';
import {
  loadLocale,
  locales,
  needsLoading,
  type Locale,
} from '../../src/internal/language/locales.js';
import {messagesIn} from '../../src/internal/language/messages.js';
import {ensieProject} from '../../src/project/ensie/ensie.js';
import {projectJsonLd} from '../../src/project/json-ld.js';
import type {LocalizedText, ProjectItem} from '../../src/project/project.js';
import {renderElementHTML} from '../../src/static/element/element-html.js';
import {renderWidgetHTML} from '../../src/static/render-widget.js';
import {find, findAll, place, settled, textOf} from '../fixtures.js';
import {axeClean} from '../helpers.js';
import {waitUntil} from '../wait.js';

const show = 'about goal objectives results';
const SOURCE = 'http://europeforcitizens.sk/custom/news/?id=243';

async function whole(locale: Locale) {
  if (needsLoading(locale)) await loadLocale(locale);
  return ensieProject(
    messagesIn(() => locale),
    locale,
  );
}

const english = await whole('en');

/** As `textOf` has it: with plain spaces, where a number is not torn from its noun. */
const plain = (text: LocalizedText) => (text as string).replace(/\s+/g, ' ');

describe('the ENSIE project told whole', () => {
  it('says what facts say, and nothing that it does not know', () => {
    const {about, website, grantAmount, results, partners, eventsSummary} = english;
    expect(JSON.stringify(about)).to.match(/experience in founding.*lack support and know-how/);
    expect(JSON.stringify(about)).to.match(/planned a platform.*unemployed people.*back into work/);
    expect(website).to.equal('http://ensie.sk');
    expect(grantAmount).to.equal(150_000);
    expect(eventsSummary).to.equal('6 events in 6 countries');
    const described = partners.filter(({description}) => description);
    expect(described.map(({id}) => id)).to.deep.equal(['lv-sic']);
    expect(described[0]!.description).to.match(/2010.*Ķekava and Salaspils.*Vidzeme.*e-government/);
    const known = results.filter((result) => typeof result !== 'string') as ProjectItem[];
    expect(known).to.have.length(1);
    expect(known[0]!.text).to.match(/“manual”/);
    expect(known[0]!.outcome).to.match(/handbook .* in six countries/);
    expect(known[0]!.source).to.equal(SOURCE);
  });

  for (const locale of locales) {
    it(`is told by the list, the card, the timeline and static HTML in ${locale}`, async () => {
      const project = await whole(locale);
      const texts = [...project.about!, project.eventsSummary!, project.partners[4]!.description!];
      const {outcome} = project.results[1] as ProjectItem;
      for (const [i, text] of [...texts, outcome!].entries()) {
        expect(text).to.be.a('string').and.not.equal('');
        if (locale !== 'en') {
          const {about, eventsSummary, partners, results} = english;
          const same = [...about!, eventsSummary, partners[4]!.description];
          expect(text).not.to.equal([...same, (results[1] as ProjectItem).outcome][i]);
        }
      }

      const list = await place('ensie-objectives-list', {lang: locale, show});
      await waitUntil(() => find(list, '.about'), 'about');
      for (const text of project.about!) expect(textOf(list, '.about')).to.contain(plain(text));
      expect(textOf(list, '.about')).to.match(/150\D?000/);
      expect(find<HTMLAnchorElement>(list, '.about a').href).to.equal('http://ensie.sk/');
      expect(textOf(list, '.outcome')).to.contain(plain(outcome!));
      expect(find<HTMLAnchorElement>(list, '.outcome a').href).to.equal(SOURCE);
      expect(findAll(list, '.about [lang], .results [lang]'), 'a text in another').to.deep.equal(
        [],
      );

      const map = await place('ensie-partner-map', {lang: locale});
      map.select('lv-sic');
      const said = plain(texts[3] as string);
      await waitUntil(() => find(map, '.sheet') && textOf(map, '.sheet').includes(said), said);
      map.select('it-penne');
      await waitUntil(() => !textOf(map, '.sheet').includes(said));

      const timeline = await place('ensie-project-timeline', {lang: locale});
      const summary = plain(project.eventsSummary as string);
      expect(textOf(timeline, '.head .muted').endsWith(` · ${summary}`), summary).to.equal(true);
      expect(summary.match(/6/g)).to.have.length(2);

      const holder = document.createElement('div');
      for (const widget of ['objectives-list', 'partner-map', 'project-timeline'] as const) {
        holder.innerHTML += await renderWidgetHTML({widget, locale, show});
      }
      const written = plain(holder.textContent);
      for (const text of [...texts, outcome!]) expect(written).to.contain(plain(text));
      expect(holder.innerHTML).to.contain(SOURCE);
    }).timeout(20_000);
  }

  it('is told where it is asked for, and follows a change of language and of show', async () => {
    const list = await place('ensie-objectives-list');
    expect(textOf(list)).not.to.contain('handbook');
    expect(find(list, '.about')).to.equal(null);
    list.setAttribute('show', 'about results');
    await waitUntil(() => find(list, '.about'), 'about');
    expect(textOf(list, '.results')).to.contain('handbook');
    await axeClean(list);
    list.parentElement!.setAttribute('lang', 'lv');
    await waitUntil(() => textOf(list, '.results').includes('rokasgrāmata par'));
    expect(textOf(list, '.about')).to.contain('ENSIE apvienoja');
    list.removeAttribute('show');
    await waitUntil(() => !find(list, '.about'));
    expect(textOf(list, '.results')).not.to.contain('rokasgrāmata par');
  });

  it('is not told of another project, whatever its partners are called', async () => {
    const list = await place('ensie-objectives-list', {show});
    await waitUntil(() => find(list, '.about'), 'about');
    const partner = {id: 'lv-sic', name: 'Somebody', country: 'LV'};
    const own = {acronym: 'OWN', title: 'Own', results: ['One', 'Two'], partners: [partner]};
    list.project = {...own, objectives: [], events: []};
    await waitUntil(() => textOf(list).includes('Own'), 'own');
    await settled(list);
    expect(textOf(list)).not.to.match(/ENSIE|handbook|150/);
    const map = await place('ensie-partner-map');
    map.select('lv-sic');
    await waitUntil(() => find(map, '.sheet'));
    map.project = {...own, objectives: [], events: []};
    await waitUntil(() => textOf(map).includes('Somebody'), 'own');
    await settled(map);
    expect(textOf(map)).not.to.contain('2010');
  });

  it('is written by a server as the element shows it', async () => {
    const html = await renderElementHTML({
      widget: 'objectives-list',
      locale: 'sk',
      attributes: {show},
    });
    expect(html).to.match(/class="list about"[^]*Projekt ENSIE spojil/);
    expect(html).to.contain(SOURCE);
    const without = await renderElementHTML({widget: 'objectives-list', locale: 'sk'});
    expect(without).not.to.match(/Projekt ENSIE spojil|europeforcitizens/);
  });

  it('is told to search engines by the timeline, and on a server', async () => {
    const timeline = await place('ensie-project-timeline', {lang: 'hu', jsonLd: true});
    const read = () => timeline.querySelector('script')?.textContent ?? '';
    await waitUntil(() => read().includes('150000'), 'the whole');
    const project = await whole('hu');
    const data = JSON.parse(projectJsonLd(project, {locale: 'hu', url: document.baseURI})) as {
      description: string;
      member: {name: string; description?: string}[];
    };
    expect(JSON.parse(read())).to.deep.equal(data);
    expect(data.description).to.contain(project.about![0]);
    const told: LocalizedText | undefined = data.member.find((it) => it.description)?.description;
    expect(told).to.equal(project.partners[4]!.description);
  });
});
