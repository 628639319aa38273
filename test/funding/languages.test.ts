import {expect} from '@open-wc/testing';
import {languageName, statementLanguages} from '../../src/configurator/languages.js';
import {locales, type Locale} from '../../src/internal/language/locales.js';
import {sourcedLanguages} from '../../src/funding/legal/legal-status.js';
import {programmes} from '../../src/funding/programmes.js';
import {renderFundingBannerHTML} from '../../src/static/funding-html.js';
import {find, findAll, place, settled, textOf} from '../fixtures.js';
import {axeClean} from '../helpers.js';
import {legalTexts} from './legal-sources.js';

/** A grant of another project, whole, so that the page breaks no rule. */
const grant = {grant: '101000000', programme: 'cerv', period: '2021-2027', statement: 'funded'};

const languages = Object.keys(legalTexts);
const isShipped = (lang: string) => locales.includes(lang as Locale);

/** Irish and Maltese have no statement for a part of the costs. */
const withBoth = languages.filter((lang) => legalTexts[lang]!.coFunded);

describe('<ensie-funding-banner> in the languages of the EU', () => {
  it('speaks 24 languages', () => {
    expect(languages).to.have.length(24);
    expect(withBoth).to.have.length(22);
  });

  for (const lang of languages) {
    it(`has the statements, disclaimer and names that have a source: ${lang}`, async () => {
      const {funded, coFunded, disclaimer, programmes: names} = legalTexts[lang]!;
      const element = await place('ensie-funding-banner', {lang, ...grant, authority: 'eacea'});
      expect(textOf(element, '.statement'), lang).to.equal(funded[0]);
      expect(find(element, '.card').lang, lang).to.equal(lang === 'pt' ? 'pt-PT' : lang);
      if (disclaimer) {
        expect(textOf(element, '.disclaimer'), lang).to.equal(`${funded[0]}. ${disclaimer[0]}`);
      } else expect(isShipped(lang), lang).to.be.true;
      if (coFunded) {
        Object.assign(element, {statement: 'co-funded'});
        await settled(element);
        expect(textOf(element, '.statement'), lang).to.equal(coFunded[0]);
        expect(textOf(element, '.disclaimer').startsWith(`${coFunded[0]}. `), lang).to.be.true;
      }
      Object.assign(element, {statement: 'funded'});
      for (const [programme, [name]] of Object.entries(names)) {
        Object.assign(element, {programme});
        await settled(element);
        expect(textOf(element, '.words'), `${lang} ${programme}`).to.contain(name);
        expect(find(element, '.words b').querySelector('[lang]'), lang).to.equal(null);
      }
    });
  }

  it('docs/funding.md has each of them with its source', async () => {
    const docs = (await (await fetch('/docs/funding.md')).text()).replace(/ +/g, ' ');
    const rows = docs.split('\n');
    for (const [lang, {funded, coFunded, disclaimer, programmes: names}] of Object.entries(
      legalTexts,
    )) {
      const [statements = '', titles = ''] = rows.filter((row) => row.startsWith(`| \`${lang}\``));
      expect(statements, lang).to.contain(`| ${funded[0]} | \`${funded[1]}\` |`);
      expect(sourcedLanguages('statement'), lang).to.include(lang);
      const isOurs = statements.endsWith('| ours |');
      expect(sourcedLanguages('2021-2027').includes(lang), lang).to.equal(!isOurs);
      expect(statements, lang).to.contain(
        coFunded ? `| ${coFunded[0]} | \`${coFunded[1]}\` |` : '| – | – |',
      );
      if (disclaimer)
        expect(statements, lang).to.match(new RegExp(`\\| \`${disclaimer[1]}\` \\|$`));
      for (const [name, source] of Object.values(names)) {
        expect(titles, lang).to.contain(`| ${name} (\`${source}\`) |`);
      }
      expect(titles.split('(`'), lang).to.have.length(Object.keys(names).length + 1);
    }
  });

  it('the configurator offers each language that only the statement speaks', () => {
    const own = languages.filter((lang) => !isShipped(lang));
    expect([...statementLanguages].sort()).to.deep.equal(own.sort());
  });

  it('the configurator calls each language as its speakers do', () => {
    expect(['sk', 'cs', 'sr', 'ga'].map(languageName).join()).to.equal(
      'Slovenčina,Čeština,Српски,Gaeilge',
    );
    const names = [...locales, ...statementLanguages].map(languageName);
    expect(new Set(names).size).to.equal(names.length);
    for (const name of names) expect(name).to.match(/^\p{Lu}\p{L}{2}/u);
  });

  it('names no programme and says no sentence beyond those', async () => {
    for (const lang of languages.filter((it) => it !== 'en')) {
      const {texts} = (await import(`../../src/funding/languages/funding-${lang}.ts`)) as {
        texts: {own?: {coFunded?: string}; programmes: Record<string, string>};
      };
      const known = legalTexts[lang]!;
      expect(Object.keys(texts.programmes).sort(), lang).to.deep.equal(
        Object.keys(known.programmes).sort(),
      );
      const own = `funding-${lang}.ts: the texts in "own" are for a language without xliff/${lang}.xlf`;
      expect(!!texts.own, own).to.equal(!isShipped(lang));
      if (texts.own) expect(!!texts.own.coFunded, lang).to.equal(!!known.coFunded);
    }
  });

  it('is in the page’s language where the other widgets fall back to English', async () => {
    const element = await place('ensie-funding-banner', {lang: 'de-AT', ...grant});
    const map = await place('ensie-objectives-list', {lang: 'de-AT'});
    expect(find(element, '.card').lang).to.equal('de');
    expect(find(map, '.card').lang).to.equal('en');
    expect(find(element, '.emblem').getAttribute('aria-label')).to.equal(
      'Flagge der Europäischen Union',
    );
    expect(textOf(element, '.words')).to.contain('Finanzhilfevereinbarung: 101000000');
    await axeClean(element);
  });

  it('marks what the bundled project says in English, and names its programme', async () => {
    const element = await place('ensie-funding-banner', {lang: 'el'});
    expect(textOf(element, '.words b')).to.equal('Ευρώπη για τους πολίτες');
    const english = findAll(element, '.words [lang=en]').map((node) => node.textContent);
    expect(english).to.have.length(2);
    expect(english[1]).to.equal('Measure 2.2: Networks of Towns');
    const slovak = await place('ensie-funding-banner', {lang: 'sk', period: '2014-2020'});
    expect(find(slovak, '.words [lang]')).to.equal(null);
  });

  it('follows the page from language to language', async () => {
    const element = await place('ensie-funding-banner', {lang: 'en'});
    for (const lang of ['de', 'sk', 'fr', 'en', 'xx', 'el']) {
      element.parentElement!.lang = lang;
      await settled(element);
      await settled(element);
      const shown = legalTexts[lang] ? lang : 'en';
      expect(textOf(element, '.statement'), lang).to.equal(legalTexts[shown]!.coFunded![0]);
      expect(find(element, '.card').lang, lang).to.equal(shown);
    }
  });

  it('says in English, and as English, what has no source in the page’s language', async () => {
    const irish = await place('ensie-funding-banner', {lang: 'ga', ...grant, statement: undefined});
    expect(textOf(irish, '.statement')).to.equal('Co-funded by the European Union');
    expect(find(irish, '.card').lang).to.equal('en');
    const old = await place('ensie-funding-banner', {lang: 'de', ...grant, period: '2014-2020'});
    expect(find(old, '.disclaimer [lang=en]').textContent).to.contain('constitute an endorsement');
    const dutch = await place('ensie-funding-banner', {lang: 'nl', ...grant});
    expect(textOf(dutch, '.disclaimer [lang=en]')).to.match(
      /^Funded by the European Union\. Views and opinions/,
    );
    expect(find(dutch, '.words [lang=en]').textContent).to.equal(programmes.cerv);
    const same = await place('ensie-funding-banner', {lang: 'nl', ...grant, programme: 'erasmus+'});
    expect(find(same, '.words [lang]')).to.equal(null);
    expect(textOf(same, '.words')).to.contain('Programma: Erasmus+');
  });

  it('has the name of the authority in the disclaimer of 2021-2027', async () => {
    const english = await place('ensie-funding-banner', {...grant, authority: 'the Agency (XY)'});
    expect(textOf(english, '.disclaimer')).to.equal(
      'Funded by the European Union. Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the Agency (XY). Neither the European Union nor the granting authority can be held responsible for them.',
    );
    english.removeAttribute('authority');
    english.authority = undefined;
    await settled(english);
    expect(textOf(english, '.disclaimer')).to.contain('European Union or the granting authority.');
    for (const lang of locales) {
      const element = await place('ensie-funding-banner', {lang, ...grant, authority: '§§'});
      expect(textOf(element, '.disclaimer').split('§§'), lang).to.have.length(2);
    }
    const name = 'Den Europæiske Klima-, Infrastruktur- og Miljøstyrelses (CINEA)';
    const danish = await place('ensie-funding-banner', {lang: 'da', ...grant, authority: name});
    expect(textOf(danish, '.disclaimer')).to.contain(`Unions eller ${name} officielle holdning.`);
    expect(textOf(danish, '.disclaimer')).to.contain('Den Europæiske Union eller CINEA kan');
    const maltese = await place('ensie-funding-banner', {
      lang: 'mt',
      ...grant,
      authority: 'x (YZ)',
    });
    expect(find(maltese, '.disclaimer [lang=en]').textContent).to.contain('x (YZ)');
  });

  it('takes the authority of the project file, per language, and knows EACEA', async () => {
    const funding = {
      grant: '101000001',
      programme: 'cerv',
      period: '2021-2027',
      authority: {en: 'the Agency', de: 'der Agentur'},
    };
    const project = {acronym: 'X', title: 'X', partners: [], events: [], funding};
    const german = await place('ensie-funding-banner', {lang: 'de', project});
    expect(textOf(german, '.disclaimer')).to.contain('Union oder der Agentur wider.');
    const slovak = await place('ensie-funding-banner', {
      lang: 'sk',
      project: {...project, funding: {...funding, authority: 'eacea'}},
    });
    expect(textOf(slovak, '.disclaimer')).to.contain(
      'Európskej výkonnej agentúry pre vzdelávanie a kultúru (EACEA)',
    );
  });

  it('NextGenerationEU has a statement of its own', async () => {
    for (const lang of languages) {
      const element = await place('ensie-funding-banner', {
        lang,
        ...grant,
        statement: undefined,
        programme: 'nextgenerationeu',
      });
      const statement = `${legalTexts[lang]!.funded[0]} – NextGenerationEU`;
      expect(textOf(element, '.statement'), lang).to.equal(statement);
      expect(findAll(element, '.words p'), lang).to.have.length(2);
    }
  });

  it('shows other programmes as they are written', async () => {
    const element = await place('ensie-funding-banner', {
      lang: 'de',
      ...grant,
      programme: 'Eigenes',
    });
    expect(textOf(element, '.words')).to.contain('Programm: Eigenes');
    element.programme = 'toString';
    await settled(element);
    expect(textOf(element, '.words')).to.contain('Programm: toString');
  });

  it('E5 E6 E8 E10 E11 the rules are kept in every language, at 320 px and wider', async () => {
    for (const lang of languages) {
      const element = await place('ensie-funding-banner', {lang, ...grant, authority: 'eacea'});
      for (const width of [320, 480, 900]) {
        element.parentElement!.style.width = `${width}px`;
        const card = find(element, '.card');
        const emblem = find(element, '.emblem').getBoundingClientRect();
        const where = `${lang} ${width}`;
        expect(card.scrollWidth, where).to.be.at.most(card.clientWidth);
        expect(emblem.height, where).to.be.at.least(38);
        expect(emblem.width / emblem.height, where).to.be.closeTo(1.5, 0.01);
        for (const node of findAll(element, 'p')) {
          expect(node.scrollWidth, `${where} ${node.textContent}`).to.be.at.most(
            Math.ceil(node.getBoundingClientRect().width),
          );
        }
      }
      element.scrollIntoView({block: 'center'});
      expect(await element.checkVisibilityRules(), lang).to.deep.equal([]);
      expect(textOf(element, '.statement'), lang).not.to.match(
        /(?<!\p{L})(EU|EÚ|UE|ES|ЕС|ΕΕ|EL|AE)(?!\p{L})/u,
      );
    }
  });

  it('static HTML says the same', async () => {
    for (const lang of languages) {
      const html = await renderFundingBannerHTML({
        locale: lang,
        ...grant,
        statement: 'funded',
        period: '2021-2027',
        authority: 'eacea',
      });
      const element = await place('ensie-funding-banner', {lang, ...grant, authority: 'eacea'});
      const page = new DOMParser().parseFromString(html, 'text/html');
      const paragraphs = (nodes: Iterable<Element>) =>
        [...nodes].map((node) => node.textContent.replace(/\s+/g, ' ').trim());
      const texts = paragraphs(page.querySelectorAll('p'));
      const shown = paragraphs(findAll(element, 'p'));
      expect(texts, lang).to.deep.equal(shown);
      expect(page.querySelector('div')!.lang, lang).to.equal(find(element, '.card').lang);
    }
  });
});
