// All widgets as static HTML, made in Node without a DOM from what npm publishes.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {renderWidgetHTML} from '../../../dist/index.js';
import {intlTag} from '../../../dist/internal/language/format.js';
import {loadLocale, locales} from '../../../dist/internal/language/locales.js';
import {messagesIn} from '../../../dist/internal/language/messages.js';
import {ensieProject} from '../../../dist/project/ensie/ensie.js';
import {checkHTML, withoutJava} from './nu-checker.mjs';
import {allElements, document, root, visitSite} from '../site.mjs';

const langTag = (locale) => (locale === 'pt' ? 'pt-PT' : locale);
const widgets = ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'];
const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const css = readFileSync(`${root}src/static/ensie-static.css`, 'utf8');

/** What is left when a filter takes pictures and looks away, and then every tag. */
const textOf = (html) =>
  html
    .replace(/<svg.*<\/svg>/s, '')
    .replace(/<\/?(a|b|em|small|span|strong|time)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** A project that has everything, is not ENSIE, and runs on 1 May 2030. */
const running = {
  acronym: 'TWIN',
  title: {en: 'Twin towns', sk: 'Partnerské mestá'},
  start: '2029-01',
  end: '2031-06',
  goal: 'To meet.',
  objectives: [
    {text: 'Meet', workPackage: 'Package 2', status: 'planned'},
    {text: 'Talk', workPackage: 'Package 1', status: 'in-progress'},
    {text: {de: 'Treffen'}, workPackage: 'Package 2'},
  ],
  results: [
    'A meeting',
    {
      text: 'A book',
      status: 'achieved',
      evidence: [
        {url: '/files/book.pdf', type: 'PDF', size: 1_200_000},
        {url: 'https://a.eu/b', title: 'Page'},
        {url: 'javascript:alert(1)', title: 'Attack'},
      ],
    },
  ],
  partners: [
    {id: 'at', name: 'Stadt Linz', lang: 'de', town: 'Linz', country: 'AT', position: [48.3, 14.3]},
    {id: 'fi', name: 'Oulun kaupunki', lang: 'fi', country: 'FI', website: 'https://www.ouka.fi/x'},
  ],
  events: [
    {id: 'a', number: 1, title: 'First', start: '2029-03', town: 'Linz', country: 'AT', host: 'at'},
    {id: 'b', number: 2, title: 'Second', start: '2030-04-30', end: '2030-05-02'},
    {id: 'c', number: 3, title: 'Third', start: '2031-Q1', description: {de: 'Alles'}},
    {id: 'd', number: 4, links: [{url: 'report.pdf', title: 'Report'}]},
  ],
  funding: {grant: '101000000', programme: 'Twinning', period: '2021-2027'},
};

async function bundled(locale) {
  if (locale !== 'en') await loadLocale(locale);
  return ensieProject(
    messagesIn(() => locale),
    locale,
  );
}

const countryOf = (code, locale) =>
  new Intl.DisplayNames(intlTag(locale), {type: 'region'}).of(code);

const factsOf = {
  'partner-map': ({partners}, locale) =>
    partners.flatMap(({name, lang, translation, town, region, country, website, description}) => [
      name,
      lang === locale ? undefined : translation,
      town,
      region,
      countryOf(country, locale),
      website && new URL(website).host.replace(/^www\./, ''),
      description,
    ]),
  'project-timeline': ({start, end, events, eventsSummary, partners}, locale) => [
    eventsSummary,
    ...events.flatMap(({title, town, country, host}) => [
      title,
      town,
      country && countryOf(country, locale),
      partners.find(({id}) => id === host)?.name,
    ]),
    new Intl.DateTimeFormat(intlTag(locale), {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).formatRange(new Date(start), new Date(end)),
  ],
  'objectives-list': ({acronym, title, goal, objectives, results}) => [
    acronym,
    title,
    goal,
    ...objectives,
    ...results.map((result) => result.text ?? result),
  ],
  'funding-banner': ({funding: {grant, programme, strand, measure}}) => [
    grant,
    programme,
    strand,
    measure,
  ],
};

const pages = {};

describe('static HTML', () => {
  const {open} = visitSite({pages, folder: `${root}cdn`});

  before(async () => {
    for (const locale of locales) {
      const script = '<script type="module" src="/ensie-widgets.js"></script>';
      pages[`/elements-${locale}.html`] = document(script + allElements, {lang: locale});
      let content = '';
      for (const widget of widgets) content += await renderWidgetHTML({widget, locale});
      const body = `<main><h1>ENSIE</h1>${content}</main>`;
      const viewport = '<meta name="viewport" content="width=device-width">';
      pages[`/plain-${locale}.html`] = document(body, {lang: locale, head: viewport});
      const head = `${viewport}<style>${css}</style>`;
      pages[`/styled-${locale}.html`] = document(body, {lang: locale, head});
    }
  });

  for (const locale of locales) {
    for (const widget of widgets) {
      it(`states every fact of the project in ${locale}: ${widget}`, async () => {
        assert.equal(typeof globalThis.document, 'undefined');
        const html = await renderWidgetHTML({widget, locale});
        const text = textOf(html);
        const facts = factsOf[widget](await bundled(locale), locale).filter((fact) => fact);
        assert.ok(facts.length > 3);
        for (const fact of facts) assert.ok(text.includes(fact.replace(/\s+/g, ' ')), fact);
        assert.ok(!textOf('<p>Other</p>').includes(facts[0]), 'a text without them is told apart');
        assert.match(html, new RegExp(`^<div[^>]* lang="${langTag(locale)}" dir="ltr"`));
      });
    }
  }

  it('says the same as the elements, in all languages', async () => {
    const {page} = await open('/plain-en.html');
    for (const locale of locales) {
      await page.goto(page.url().replace(/[^/]*$/, `elements-${locale}.html`), {
        waitUntil: 'networkidle0',
      });
      const element = await page.evaluate(
        (selectors) =>
          Object.entries(selectors).map(([tag, selector]) =>
            [...globalThis.document.querySelector(tag).shadowRoot.querySelectorAll(selector)].map(
              ({textContent}) => textContent,
            ),
          ),
        {
          'ensie-partner-map': '.heading, .head .muted, .country, .partners li, .credits p',
          'ensie-project-timeline': '.heading, .head .muted, .event',
          'ensie-objectives-list': '.heading, .head .muted, .goal, .list li',
        },
      );
      await page.goto(page.url().replace(/[^/]*$/, `plain-${locale}.html`));
      const plain = await page.evaluate(() =>
        ['map', 'timeline', 'objectives'].map((kind) =>
          [
            ...globalThis.document.querySelectorAll(
              `.ensie-${kind} :is(h2, h3, .ensie-note, .ensie-goal, li, .ensie-small)`,
            ),
          ].map(({textContent}) => textContent),
        ),
      );
      const [partners, ...others] = element;
      const [plainPartners, ...plainOthers] = plain;
      // Marks and numbers stand apart by their looks in the element, and by signs in plain HTML.
      const letters = (text) => text.replace(/[–·\s]|^\d/g, '');
      assert.deepEqual(
        plainOthers.map((list) => list.map(letters)),
        others.map((list) => list.map(letters)),
        locale,
      );
      // Plain HTML has no cards: what stands only there in the element, its list says.
      assert.equal(plainPartners.length, partners.length);
      for (const [i, text] of partners.entries()) {
        const words = text.split(/[–·\s]+/).filter((word) => word);
        const missing = words.filter((word) => !plainPartners[i].includes(word));
        assert.deepEqual(missing, [], `${locale}: "${plainPartners[i]}" lacks words of "${text}"`);
      }
    }
    await page.close();
  });

  it('marks what is in another language (WCAG 3.1.2), and nothing else', async () => {
    for (const locale of locales) {
      const html = await renderWidgetHTML({widget: 'partner-map', locale, svg: false});
      for (const {name, lang} of (await bundled(locale)).partners) {
        const marked = `<strong><span lang="${lang}">${name}</span></strong>`;
        const plain = `<strong>${name}</strong>`;
        assert.ok(html.includes(lang === locale ? plain : marked), `${locale}: ${name}`);
      }
    }
    const html = await renderWidgetHTML({
      widget: 'objectives-list',
      locale: 'sk',
      project: running,
    });
    assert.match(html, /<span lang="de">Treffen<\/span>/);
    assert.match(html, /Partnerské mestá/);
    assert.match(html, /<li>A meeting<\/li>/, 'a text without a language is in that of the page');
  });

  it('says how far a running project is, in words', async () => {
    const render = (widget, more) =>
      renderWidgetHTML({widget, locale: 'en', project: running, now: '2030-05-01', ...more});
    const timeline = await render('project-timeline');
    const text = textOf(timeline);
    for (const fact of [
      'Project in progress · January 2029 – June 2031 · 4 events',
      'March 2029 · Event 1 of 4 – Past First Linz, Austria Host: Stadt Linz',
      '30 April – 2 May 2030 · Event 2 of 4 – Now Second',
      'Quarter 1 of 2031 · Event 3 of 4 – To come Third',
      'Date to be confirmed Event 4 of 4 Place to be confirmed Report',
    ]) {
      assert.ok(text.includes(fact), `${fact}\n${text}`);
    }
    assert.equal(timeline.match(/aria-current="step"/g).length, 1);
    assert.match(timeline, /<time[^>]* datetime="2031">/);
    assert.match(timeline, /<span lang="de">Alles<\/span>/);
    assert.match(timeline, /<a href="report\.pdf">Report<\/a>/, 'relative links stay relative');

    const objectives = await render('objectives-list');
    assert.match(objectives, /<h4>Package 2<\/h4>\n<ol>\n<li>Meet – <em>Planned<\/em><\/li>/);
    assert.match(
      objectives,
      /<li value="3"><span lang="de">Treffen/,
      'numbers are those of the data',
    );
    assert.match(objectives, /<a href="\/files\/book\.pdf">book\.pdf \(PDF,\s1\.2\sMB\)<\/a>/);
    assert.match(objectives, /A book – <em>Achieved<\/em> <br>/);
    assert.doesNotMatch(objectives, /javascript|Attack/);
    assert.match(await render('funding-banner'), /101000000/);
  });

  it('marks our town, and draws lines from it unless it is told not to', async () => {
    const render = (more) =>
      renderWidgetHTML({widget: 'partner-map', home: 'it-penne', locale: 'it', ...more});
    const html = await render();
    assert.match(html, /<strong>Comune di Penne<\/strong> – <em>Noi siamo qui<\/em>/);
    assert.match(html, /class="ensie-line"/);
    assert.doesNotMatch(await render({lines: 'none'}), /class="ensie-line"/);
  });

  it('shows the drawing as a picture with a name, or not at all', async () => {
    for (const locale of locales) {
      const html = await renderWidgetHTML({widget: 'partner-map', locale});
      const label = /<svg class="ensie-drawing"[^>]* role="img" aria-label="([^"]+)"/.exec(html);
      assert.ok(label[1].length > 5);
      // What a filter leaves that takes tags away, but not what is in them.
      const [drawing] = /<svg.*<\/svg>/s.exec(html);
      const left = drawing.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
      assert.match(left, /Ķekava, .*Jirkov, .*Madalena, /);
      const without = await renderWidgetHTML({widget: 'partner-map', locale, svg: false});
      assert.doesNotMatch(without, /<svg/);
      assert.equal(textOf(without), textOf(html));
    }
    const nowhere = {...running, partners: [running.partners[1]]};
    const html = await renderWidgetHTML({widget: 'partner-map', project: nowhere});
    assert.doesNotMatch(html, /<svg/);
    assert.match(html, /Oulun kaupunki/);
  });

  it('needs no script, no style sheet, no other file, and breaks no line within a text', async () => {
    for (const widget of widgets) {
      const html = await renderWidgetHTML({widget, locale: 'sr'});
      assert.doesNotMatch(
        html.replace(/ href="[^"]*"/g, '').replace('http://www.w3.org/2000/svg', ''),
        /<script|<style|<link|<img|\son\w+=|\sid=|url\(|https?:\/\//i,
      );
      if (widget !== 'funding-banner') assert.doesNotMatch(html, /style=/);
      for (const line of html.split('\n')) {
        assert.match(line, /^<\/?(div|h\d|li|ol|p|svg|ul)\b/, line);
      }
    }
  });

  it('is headed as the page needs it', async () => {
    const render = (headingLevel, onProblem) =>
      renderWidgetHTML({widget: 'objectives-list', project: running, headingLevel, onProblem});
    const headings = (html) => [...html.matchAll(/<(h\d)>/g)].map(([, tag]) => tag);
    assert.deepEqual(headings(await render()), ['h2', 'h3', 'h4', 'h4', 'h3']);
    assert.deepEqual(headings(await render('5')), ['h5', 'h6', 'h6', 'h6', 'h6']);
    const unnamed = await render('none');
    assert.deepEqual(headings(unnamed), ['h3', 'h4', 'h4', 'h3']);
    assert.match(unnamed, /role="group" aria-label="Objectives and results"/);
    const problems = [];
    assert.deepEqual(headings(await render('1', (...problem) => problems.push(problem)))[0], 'h2');
    assert.deepEqual(
      problems.filter(([code]) => code === 'ENSIE-003'),
      [['ENSIE-003', 'headingLevel "1" is not 2 to 6 or none.']],
    );
  });

  it('tells what it could not use, and shows the rest', async () => {
    const told = async (options) => {
      const codes = [];
      await renderWidgetHTML({...options, onProblem: (code) => codes.push(code)});
      return codes;
    };
    assert.deepEqual(await told({widget: 'partner-map', home: 'nobody'}), ['ENSIE-003']);
    assert.deepEqual(await told({widget: 'project-timeline', now: 'today'}), ['ENSIE-003']);
    assert.deepEqual(await told({widget: 'objectives-list', show: 'goal all'}), ['ENSIE-003']);
    assert.deepEqual(await told({widget: 'partner-map', project: {partners: [{}]}}), ['ENSIE-030']);
    assert.deepEqual(await told({widget: 'partner-map', project: 7}), ['ENSIE-030']);
    assert.deepEqual(await told({widget: 'partner-map', home: 'it-penne', now: 'x'}), []);
    await assert.rejects(renderWidgetHTML({widget: 'toString'}), {
      name: 'TypeError',
      message: /no widget "toString"; there are partner-map, project-timeline/,
    });
  });

  it('lets no data become HTML', async () => {
    const attack = `"><img src=x onerror="globalThis.hacked=1">&'<script>globalThis.hacked=1</script>\0`;
    const poison = (value, key) => {
      if (Array.isArray(value)) return value.map((each) => poison(each));
      if (typeof value === 'object') {
        return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poison(v, k)]));
      }
      const isFree = !/^(start|end|url|website|status|period|statement)$/.test(key ?? '');
      return typeof value === 'string' && isFree ? attack + value : value;
    };
    const hostile = poison({...running, objectives: ['x', {text: 'y', workPackage: attack}]});
    hostile.partners[1].website = `https://a.eu/${attack}`;
    hostile.events[3].links[0].url = `https://a.eu/${attack}`;
    hostile.title = {[attack]: attack};
    let body = '';
    for (const widget of widgets) {
      const options = {home: attack, show: attack, grant: attack, locale: attack, now: attack};
      body += await renderWidgetHTML({
        ...{widget, project: hostile, headingLevel: attack, layout: attack, onProblem: () => {}},
        ...options,
      });
    }
    pages['/hostile.html'] = document(body);
    const {page, faults} = await open('/hostile.html');
    const seen = await page.evaluate(() => ({
      hacked: globalThis.hacked,
      tags: [
        ...new Set([...globalThis.document.body.querySelectorAll('*')].map((e) => e.localName)),
      ],
      listeners: [...globalThis.document.body.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
      text: globalThis.document.body.textContent,
    }));
    assert.equal(seen.hacked, undefined);
    assert.deepEqual(seen.listeners, []);
    assert.deepEqual(faults, []);
    const known =
      'a b br circle desc div em g h2 h3 h4 li ol p path rect small span strong svg text time ul';
    assert.deepEqual(
      seen.tags.filter((tag) => !known.split(' ').includes(tag)),
      [],
    );
    assert.ok(seen.text.includes(attack.replace('\0', '')), 'it is shown as text');
    await page.close();
  });

  it('passes the Nu Html Checker', {skip: withoutJava()}, async () => {
    const planted = document('<p role="buton"><ul><li>x</ul><div id=a></div><div id=a></div>');
    assert.ok(checkHTML({planted}).length > 1, 'the checker finds what is wrong');
    const documents = {};
    for (const [path, html] of Object.entries(pages)) {
      if (/^\/(plain-(hu|sr|pt)|styled-en|hostile)/.test(path)) documents[path.slice(1, -5)] = html;
    }
    let body = '';
    for (const widget of widgets) {
      const options = {widget, project: running, now: '2030-05-01', home: 'at', locale: 'hu'};
      body += await renderWidgetHTML({...options, headingLevel: 'none', layout: 'compact'});
    }
    documents.running = document(body, {lang: 'hu'});
    // Values of attackers are no addresses and no languages; the style sheet is newer than the checker.
    const known = /^hostile\.html: Bad value|CSS:/;
    assert.deepEqual(
      checkHTML(documents).filter((message) => !known.test(message)),
      [],
    );
  });

  for (const [kind, locale] of [
    ['plain', 'hu'],
    ['styled', 'sr'],
  ]) {
    it(`is accessible without JavaScript: ${kind}, ${locale}`, async () => {
      for (const width of [320, 1280]) {
        const viewport = {width, height: 800};
        const tab = {viewport, javaScript: false};
        const {page: still} = await open(`/${kind}-${locale}.html`, tab);
        const seen = await still.evaluate(() => {
          const svg = globalThis.document.querySelector('.ensie-drawing').getBoundingClientRect();
          const cut = [...globalThis.document.querySelectorAll('p, li, h2, h3')].filter(
            (element) => element.scrollWidth > element.clientWidth + 1,
          );
          return {
            fits: globalThis.document.documentElement.scrollWidth <= globalThis.innerWidth,
            picture: svg.width > 200 && svg.height > 200 && svg.height < 700,
            cut: cut.map(({outerHTML}) => outerHTML),
          };
        });
        assert.deepEqual(seen, {fits: true, picture: true, cut: []});
        await still.close();

        // The checker itself is a script.
        const {page, faults} = await open(`/${kind}-${locale}.html`, {viewport});
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549'];
          const result = await globalThis.axe.run({runOnly: [...tags, 'best-practice']});
          return result.violations.map(({id, nodes}) => [id, ...nodes.map(({html}) => html)]);
        });
        assert.deepEqual(violations, []);
        assert.deepEqual(faults, []);
        await page.close();
      }
    });
  }

  it('is not in the files for the script tag', () => {
    for (const name of ['ensie-widgets.js', 'ensie-widgets.classic.js']) {
      assert.doesNotMatch(readFileSync(`${root}cdn/${name}`, 'utf8'), /ensie-drawing|ensie-note/);
    }
  });
});
