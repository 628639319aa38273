import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {showDebugPanel} from '../../src/debug/debug.js';
import {version} from '../../src/internal/version.js';
import {upgradeWidgets} from '../../src/upgrade.js';
import {otherProject, place, tags} from '../fixtures.js';
import {axeClean, deepActiveElement, expectWarning, ibmClean} from '../helpers.js';
import {waitUntil} from '../wait.js';

const host = () => document.querySelector<HTMLElement>('[data-ensie-debug]');
const panel = () => host()?.shadowRoot?.querySelector<HTMLElement>('aside');
const button = (name: string) =>
  [...panel()!.querySelectorAll('button')].find(({textContent}) => textContent === name)!;

/** What stands under a heading, as `label: text`. */
function linesUnder(heading: string): string[] {
  const sections = [...panel()!.querySelectorAll('section')];
  const section = sections.find((each) => each.querySelector('h3')!.textContent === heading);
  return [...(section?.querySelectorAll('dl > div') ?? [])].map(
    ({children: [label, text]}) => `${label!.textContent}: ${text!.textContent}`,
  );
}

const status = () => panel()!.querySelector('[role="status"]')!.textContent;

const shows = (heading: string, line: string) =>
  waitUntil(
    () => linesUnder(heading).includes(line),
    `"${line}" is not under "${heading}": ${panel()?.innerText}`,
  );

async function open(): Promise<HTMLElement> {
  showDebugPanel();
  await waitUntil(() => panel(), 'there is no report');
  return panel()!;
}

describe('debug panel', () => {
  const {lang} = document.documentElement;

  beforeEach(() => (document.documentElement.lang = 'en'));

  afterEach(() => {
    if (host()) panel()!.querySelector<HTMLElement>('button:last-of-type')!.click();
    document.documentElement.lang = lang;
  });

  it('says that there is no widget, and which script is there', async () => {
    await open();
    const lines = linesUnder('Page and script');
    expect(lines).to.include('Problem: There is no widget on this page.');
    expect(lines).to.include(`Address: ${location.origin}${location.pathname}`);
    expect(lines).to.include(
      `Version: ${version}: partner-map, project-timeline, objectives-list, funding-banner`,
    );
    expect(lines).to.include('File loaded: under another name, or part of another script');
    expect(status()).to.equal('Problems: 1');
  });

  it('says which language a widget speaks, and why', async () => {
    document.documentElement.lang = 'sk';
    await fixture(html`
      <ensie-project-timeline id="page"></ensie-project-timeline>
      <div lang="hu"><ensie-project-timeline id="near"></ensie-project-timeline></div>
      <ensie-project-timeline id="own" lang="sr-Latn-RS"></ensie-project-timeline>
      <ensie-project-timeline id="none" lang="de"></ensie-project-timeline>
    `);
    document.documentElement.lang = 'en';
    const of = (id: string) => `<ensie-project-timeline id="${id}">`;
    await open();
    await shows(of('page'), 'Language: en (<html lang="en">)');
    await shows(of('near'), 'Language: hu (<div lang="hu">)');
    await shows(of('own'), 'Language: sr-Latn (<ensie-project-timeline lang="sr-Latn-RS">)');
    await shows(
      of('none'),
      'Language: en (<ensie-project-timeline lang="de">: there are no texts in this language)',
    );
    document.documentElement.removeAttribute('lang');
    await fixture(html`<ensie-project-timeline id="silent"></ensie-project-timeline>`);
    document.querySelectorAll('[lang]').forEach((element) => element.removeAttribute('lang'));
    await shows(of('silent'), 'Language: en (the page does not say its language)');
  });

  it('says where the data of a widget are from', async () => {
    await place('ensie-project-timeline', {id: 'bundled'});
    await place('ensie-project-timeline', {id: 'property', project: otherProject});
    await fixture(html`
      <ensie-project-timeline id="json">
        <script type="application/json">
          {"events": [{"title": "A", "start": "2030"}]}
        </script>
      </ensie-project-timeline>
      <ensie-partner-map id="list" data="children">
        <ul>
          <li>Penne, Italy</li>
        </ul>
      </ensie-partner-map>
    `);
    await open();
    const timeline = (id: string) => `<ensie-project-timeline id="${id}">`;
    await shows(timeline('bundled'), 'Data: the project that comes with the script');
    await shows(timeline('property'), 'Data: set by a script of the page');
    await shows(timeline('json'), 'Data: JSON inside the tag');
    await shows('<ensie-partner-map id="list">', 'Data: the list inside the tag');
  });

  it('names problems from before it was opened, and no secret of an address', async () => {
    expectWarning('ENSIE-032');
    expectWarning('ENSIE-030');
    await place('ensie-partner-map', {src: '/answer?status=500&body=secret'});
    await place('ensie-objectives-list', {project: {...otherProject, partners: [{name: 7}]}});
    await open();
    await shows('<ensie-partner-map>', 'Data: /answer');
    await shows(
      '<ensie-partner-map>',
      'ENSIE-032: /answer could not be loaded: the server answered 500.',
    );
    const [, , problem] = linesUnder('<ensie-objectives-list>');
    expect(problem).to.match(/^ENSIE-030: not everything in project[^]*partners\[0\]\.name/);
    expect(panel()!.innerText).not.to.include('secret');
    expect(status()).to.equal('Problems: 2');
    expect(panel()!.querySelector<HTMLElement>('.bad dd')!.lang).to.equal('en');
  });

  it('checks the rules of each funding statement, again when the page changes', async () => {
    const warnings = expectWarning('ENSIE-041: E3');
    const banner = await place('ensie-funding-banner');
    banner.parentElement!.style.opacity = '0.5';
    // Moved, it looks at the page again, and says so itself.
    banner.parentElement!.append(banner);
    banner.requestUpdate();
    await waitUntil(() => warnings.length);
    await open();
    await shows(
      '<ensie-funding-banner>',
      'EU visibility rules: E3: the page changes the emblem’s colours: take opacity: 0.5 off <div>.',
    );
    expect(status()).to.equal('Problems: 1');
    banner.parentElement!.style.opacity = '';
    await shows('<ensie-funding-banner>', 'EU visibility rules: all kept');
    expect(status()).to.equal('No problems found');
  });

  it('says which legal texts have a source, and which are translations', async () => {
    const banner = await place('ensie-funding-banner', {lang: 'sk'});
    await open();
    const heading = '<ensie-funding-banner>';
    await shows(heading, 'Funding statement: sk: from a public source');
    await shows(heading, 'Disclaimer: sk: translated by this project');
    banner.parentElement!.lang = 'sr';
    await shows(heading, 'Funding statement: sr: translated by this project');
    banner.parentElement!.lang = 'pt';
    await shows(heading, 'Funding statement: pt: from a public source');
    banner.parentElement!.lang = 'de';
    await shows(heading, 'Funding statement: de: from a public source');
    await shows(heading, 'Disclaimer: en: from a public source');
    await shows(heading, 'Language: de (<div lang="de">)');
  });

  it('says what no widget was made of, and why', async () => {
    expectWarning('ENSIE-004');
    expectWarning('ENSIE-031');
    const page = await fixture(
      html`<div>
        <ensie-partner-maps></ensie-partner-maps>
        <div id="wrong" data-ensie-widget="partnr-map"></div>
        <div id="slip" data-ensie-widget="partner-map?scr=/p.json"></div>
        <div id="lost" data-ensie-widget="partner-map?data=json"></div>
        <div id="edited" contenteditable="true" data-ensie-widget="partner-map"></div>
        <div id="fine" data-ensie-widget="project-timeline"></div>
      </div>`,
    );
    upgradeWidgets(page)();
    await fixture(html`<div id="late" data-ensie-widget="partner-map"></div>`);
    await open();
    expect(linesUnder('<ensie-partner-maps>')).to.deep.equal([
      `Problem: There is no such widget. There are: ${tags.join(', ')}`,
    ]);
    expect(linesUnder('<div id="wrong" data-ensie-widget="partnr-map">')).to.deep.equal([
      'Problem: There is no such widget. There are: partner-map, project-timeline, objectives-list, funding-banner',
    ]);
    expect(linesUnder('<div id="slip" data-ensie-widget="partner-map">')).to.deep.equal([
      'ENSIE-004: "scr" in data-ensie-widget="partner-map" is no option.',
    ]);
    expect(linesUnder('<div id="lost" data-ensie-widget="partner-map">')).to.deep.equal([]);
    await shows('<ensie-partner-map>', 'Data: –');
    expect(linesUnder('<div id="edited" data-ensie-widget="partner-map">')).to.deep.equal([
      'Problem: No widget is made of it in an editor.',
    ]);
    expect(linesUnder('<div id="late" data-ensie-widget="partner-map">')).to.deep.equal([
      'Problem: No widget was made of it: upgradeWidgets() was not called for this part of the page.',
    ]);
    expect(linesUnder('<div id="fine" data-ensie-widget="project-timeline">')).to.deep.equal([]);
    const heading = '<ensie-project-timeline>';
    // It has nothing to say but its language and its data, once it is shown.
    await waitUntil(() => linesUnder(heading).length === 2, linesUnder(heading).join());
  });

  it('says what cannot be seen, and finds widgets in shadow roots', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const root = around.attachShadow({mode: 'open'});
    const widget = document.createElement('ensie-objectives-list');
    root.append(widget);
    await widget.updateComplete;
    around.style.display = 'none';
    await open();
    const hidden = 'Note: hidden by the page’s styles, or in a part of it that is closed';
    await shows('<ensie-objectives-list>', hidden);
    around.style.display = '';
    await waitUntil(() => linesUnder('<ensie-objectives-list>').length === 2);

    const slow = document.createElement('ensie-project-timeline');
    slow.setAttribute('src', '/answer?delay=1500&body={"end":"2020"}');
    around.replaceWith(slow);
    await shows('<ensie-project-timeline>', 'Note: not shown yet: texts or data are on their way');
    await waitUntil(() => linesUnder('<ensie-project-timeline>').length === 2);
    slow.remove();
  });

  it('follows the page: widgets and problems that come later, and its language', async () => {
    await open();
    await place('ensie-project-timeline');
    await shows('<ensie-project-timeline>', 'Language: en (<div lang="en">)');
    expectWarning('ENSIE-003');
    document.querySelector('ensie-project-timeline')!.setAttribute('heading-level', '9');
    await shows('<ensie-project-timeline>', 'ENSIE-003: heading-level="9" is not 2 to 6 or none.');
    document.documentElement.lang = 'hu';
    await waitUntil(() => panel()!.lang === 'hu');
    expect(status()).to.equal('Hibák: 1');
  });

  const addScript = async (file: string) => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = `/ensie/${file}`;
    (await fixture(html`<div></div>`)).append(script);
  };

  it('takes two files with a widget each for what they are, until one comes that has it, too', async () => {
    await open();
    const heading = 'Page and script';
    await addScript('ensie-funding.js');
    await addScript('ensie-partner-map.js');
    await shows(heading, 'File loaded: /ensie/ensie-partner-map.js');
    expect(linesUnder(heading).join()).not.to.contain('more than once');
    await addScript('ensie-widgets.js');
    await shows(heading, 'Problem: The script is on the page more than once. Load it once.');
  });

  it('says when the script is there twice, and in which versions', async () => {
    await open();
    for (const query of ['', '?2']) await addScript(`ensie-widgets.js${query}`);
    const heading = 'Page and script';
    await shows(heading, 'Problem: The script is on the page more than once. Load it once.');
    const files = linesUnder(heading).filter((line) => line.startsWith('File'));
    expect(files).to.deep.equal(Array(2).fill('File loaded: /ensie/ensie-widgets.js'));
    showDebugPanel();
    expect(document.querySelectorAll('[data-ensie-debug]')).to.have.length(1);
    expect(host()!.dataset.ensieDebug).to.equal(`${version} ${version}`);
    host()!.dataset.ensieDebug += ' 0.0.9';
    await shows(heading, 'Version: 0.0.9: –');
    await shows(
      heading,
      'Problem: The script is on the page in different versions. Only the first one counts.',
    );
  });

  const titles = {
    en: 'ENSIE widgets on this page',
    'sk-SK': 'Prvky ENSIE na tejto stránke',
    ro: 'Widgeturile ENSIE de pe această pagină',
    sr: 'Елементи ENSIE на овој страници',
    'sr-Latn': 'Elementi ENSIE na ovoj stranici',
    de: 'ENSIE widgets on this page',
  };
  for (const [tag, title] of Object.entries(titles)) {
    it(`is in the page's language, and clean to axe and IBM's engine: ${tag}`, async () => {
      document.documentElement.lang = tag;
      expectWarning('ENSIE-003');
      await place('ensie-project-timeline', {lang: tag, headingLevel: '9'});
      const report = await open();
      expect(report.querySelector('h2')!.textContent).to.equal(title);
      expect(report.lang).to.equal(tag === 'de' ? 'en' : tag.replace('-SK', ''));
      await axeClean(host()!);
      await ibmClean(host()!);
    });
  }

  it('takes no focus, and gives it back', async () => {
    const link = await fixture<HTMLElement>(html`<a href="#top">Link</a>`);
    link.focus();
    await open();
    expect(deepActiveElement() === link).to.be.true;
    await sendKeys({press: 'Escape'});
    expect(host()).to.exist;
    button('Close').focus();
    expect(deepActiveElement() === button('Close')).to.be.true;
    await sendKeys({press: 'Escape'});
    expect(host()).not.to.exist;
    expect(deepActiveElement() === link).to.be.true;
  });

  it('can be scrolled with the keyboard, and is as large as a phone has room for', async () => {
    for (const tag of tags) await place(tag);
    await open();
    const body = panel()!.querySelector<HTMLElement>('.body')!;
    body.focus();
    expect(deepActiveElement()).to.equal(body);
    expect(body.scrollHeight).to.be.greaterThan(body.clientHeight);
    expect(body.scrollWidth).to.equal(body.clientWidth);
    const {left, right, bottom, height} = host()!.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    expect(bottom).to.be.at.most(innerHeight);
    expect(height).to.be.at.most(innerHeight * 0.75);
  });

  it('stays on screen whatever the page does to what is in it', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'div{display:none;position:static;opacity:0;transform:scale(0)} *{color:red!important}',
    );
    document.adoptedStyleSheets.push(sheet);
    const report = await open();
    const {display, position, opacity, transform} = getComputedStyle(host()!);
    document.adoptedStyleSheets.pop();
    expect({display, position, opacity, transform}).to.deep.equal({
      display: 'block',
      position: 'fixed',
      opacity: '1',
      transform: 'none',
    });
    expect(report.getBoundingClientRect().height).to.be.greaterThan(100);
  });

  describe('copy', () => {
    let clipboard: PropertyDescriptor | undefined;
    const replaceClipboard = (writeText?: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', {
        value: writeText && {writeText},
        configurable: true,
      });

    beforeEach(() => (clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard')));
    afterEach(() => {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
      else delete (navigator as {clipboard?: unknown}).clipboard;
    });

    it('gives the report as text', async () => {
      let copied = '';
      replaceClipboard((text) => {
        copied = text;
        return Promise.resolve();
      });
      await place('ensie-project-timeline');
      await open();
      button('Copy as text').click();
      await waitUntil(() => status() === 'Copied');
      expect(
        copied.startsWith('ENSIE widgets on this page\nNo problems found\n\nPage and script\n'),
      ).to.be.true;
      expect(copied).to.include('\n\n<ensie-project-timeline>\n  Language: en (<div lang="en">)\n');
      expect(copied).not.to.include('session');
    });

    it('leaves it to the visitor where there is no clipboard', async () => {
      replaceClipboard();
      await open();
      button('Copy as text').click();
      await waitUntil(() => panel()!.querySelector('textarea'));
      const area = panel()!.querySelector('textarea')!;
      expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.include('Address: ');
      expect(deepActiveElement()).to.equal(area);
      await axeClean(host()!);
    });
  });

  // Last: the policy stays for as long as the page.
  it('says what the Content Security Policy has blocked', async () => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = "img-src 'none'";
    document.head.append(meta);
    const block = (name: string) => {
      new Image().src = `/answer/${name}.png?secret`;
    };
    const lines = () => linesUnder('Content Security Policy').join('\n');
    block('early');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await open();
    // Only some engines tell; the others say so.
    await waitUntil(() => /Blocked: img-src \/answer\/early\.png|Note: Not every/.test(lines()));
    block('late');
    await waitUntil(() => /^Blocked: img-src \/answer\/late\.png/m.test(lines()));
    expect(lines()).not.to.include('secret');
    expect(status()).to.equal('Problems: 1');
  });
});
