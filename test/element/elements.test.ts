import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {EnsieErrorEvent} from '../../src/internal/events.js';
import {version} from '../../src/internal/version.js';
import {axeClean, expectWarning, ibmClean} from '../helpers.js';
import {find, findAll, otherProject, place, settled, tags, textOf} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const headings = {
  'ensie-partner-map': {en: 'Project partners', sk: 'Partneri projektu', hu: 'Projektpartnerek'},
  'ensie-project-timeline': {
    en: 'Project timeline',
    sk: 'Časová os projektu',
    hu: 'A projekt idővonala',
  },
  'ensie-objectives-list': {
    en: 'Objectives and results',
    sk: 'Ciele a výsledky',
    hu: 'Célok és eredmények',
  },
  'ensie-funding-banner': {
    en: 'Co-funded by the European Union',
    sk: 'Spolufinancované Európskou úniou',
    hu: 'Az Európai Unió társfinanszírozásával',
  },
};

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    it('shows the bundled project without an attribute', async () => {
      const element = await place(tag);
      expect(textOf(element)).to.contain(headings[tag].en);
      expect(textOf(element)).not.to.match(/undefined|NaN|null|\[object|\$\{|\{n,/);
    });

    it('is accessible', async () => {
      await axeClean(await place(tag));
      await axeClean(await place(tag, {lang: 'hu', headingLevel: 'none'}));
    });

    for (const lang of ['en', 'hu']) {
      it(`is accessible in ${lang} to IBM’s engine`, async () => {
        await ibmClean(await place(tag, {lang}));
      });
    }

    it('is accessible in the dark', async () => {
      const element = await place(tag);
      element.parentElement!.style.cssText = 'color-scheme: dark; background: #000';
      await axeClean(element);
    });

    it('follows the language of its place, and a change of it', async () => {
      const parent = await fixture(html`<div lang="sk"><p></p></div>`);
      const [slovak, hungarian] = [document.createElement(tag), document.createElement(tag)];
      hungarian.lang = 'hu-HU';
      parent.append(slovak, hungarian);
      await settled(slovak);
      await settled(hungarian);
      expect(textOf(slovak)).to.contain(headings[tag].sk);
      expect(textOf(hungarian)).to.contain(headings[tag].hu);
      expect(find(slovak, '.card').lang).to.equal('sk');

      parent.setAttribute('lang', 'hu');
      await settled(slovak);
      await settled(slovak);
      expect(textOf(slovak)).to.contain(headings[tag].hu);
      expect(find(slovak, '.card').lang).to.equal('hu');
    });

    it('shows nothing in English before its own language', async () => {
      const parent = await fixture(html`<div lang="lv"></div>`);
      const element = document.createElement(tag);
      const seen: string[] = [];
      parent.append(element);
      new MutationObserver(() => seen.push(textOf(element))).observe(element.shadowRoot!, {
        childList: true,
        subtree: true,
      });
      await settled(element);
      expect(seen.join(' ')).not.to.contain(headings[tag].en);
      expect(element.locale).to.equal('lv');
    });

    it('speaks English where the page has another language, and says so', async () => {
      // The funding statement speaks Finnish: languages.test.ts.
      const element = await place(tag, {lang: 'uk'});
      expect(textOf(element)).to.contain(headings[tag].en);
      expect(find(element, '.card').lang).to.equal('en');
    });

    it('prefers the project that a script has set', async () => {
      const element = await place(tag);
      element.project = otherProject;
      // What takes a project in is loaded for the first one.
      await waitUntil(() => !/Fiľakovo|ENSIE|588997/.test(textOf(element)));
      expectWarning('ENSIE-031');
      element.project = undefined;
      await waitUntil(() => find(element, '.notice'));
      expect(find(element, '.card').hidden).to.equal(true);
      expect(textOf(element)).not.to.match(/Fiľakovo|ENSIE|588997/);
    });

    it('never shows another project for one it cannot use', async () => {
      const warnings = expectWarning('ENSIE-031: project could not be read');
      const element = document.createElement(tag);
      const parent = await fixture(html`<div></div>`);
      element.project = 'nonsense' as never;
      const reported = oneEvent<EnsieErrorEvent>(parent, 'ensie-error');
      parent.append(element);
      expect((await reported).code).to.equal('ENSIE-031');
      await settled(element);
      expect(find(element, '.notice')).to.exist;
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<${tag}>`);
      expect(textOf(element)).not.to.match(/Fiľakovo|588997/);
    });

    it('keeps what stands inside the tag until it has rendered', async () => {
      const element = await fixture(html`<div lang="ro"></div>`);
      const widget = document.createElement(tag);
      widget.innerHTML = '<p>Partners: see our website</p>';
      element.append(widget);
      expect(widget.shadowRoot!.querySelector('slot:not([name])')).not.to.equal(null);
      await settled(widget);
      expect(widget.shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
      expect(widget.textContent).to.equal('Partners: see our website');
    });

    it('leaves what stands inside the tag as the page has it until it has rendered', async () => {
      const element = await fixture(
        html`<div lang="ro" style="font: italic 30px/3 monospace; letter-spacing: 2px"></div>`,
      );
      element.innerHTML = `<${tag}-later><p>Our partners</p></${tag}-later>`;
      const text = element.querySelector('p')!;
      const look = () => {
        const {font, letterSpacing, color} = getComputedStyle(text);
        return [font, letterSpacing, color, text.offsetHeight];
      };
      const before = look();
      const widget = document.createElement(tag);
      widget.append(text);
      element.append(widget);
      expect(look()).to.deep.equal(before);
      expect(widget.shadowRoot!.querySelector('.card')).to.equal(null);
      await settled(widget);
      expect(getComputedStyle(widget).letterSpacing).to.equal('normal');
    });

    it('survives being removed, moved and cloned', async () => {
      const element = await place(tag);
      const parent = element.parentElement!;
      const before = textOf(element);
      element.remove();
      parent.append(element);
      parent.prepend(element);
      const clone = element.cloneNode(true) as typeof element;
      parent.append(clone);
      await settled(clone);
      expect(textOf(element)).to.equal(before);
      expect(textOf(clone)).to.equal(before);
    });

    it('is hidden by the hidden attribute', async () => {
      const element = await place(tag);
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
      // At once: a hidden funding statement is something to report.
      element.hidden = false;
    });

    it('takes no style from the page that it has not asked for', async () => {
      const element = await place(tag);
      const card = find(element, '.card');
      const reference = snapshotStyle(card);
      element.parentElement!.style.cssText =
        'color:red;font:italic 700 30px/3 serif;letter-spacing:9px;word-spacing:9px;text-align:right;' +
        'text-indent:3em;text-transform:uppercase;white-space:pre;cursor:wait;text-shadow:0 0 9px red;' +
        'word-break:break-all;visibility:visible;quotes:none;list-style:square';
      expect(snapshotStyle(card)).to.deep.equal(reference);
    });

    it('fits into whatever row, grid or column the page puts it', async () => {
      for (const style of ['display: grid', 'display: flex', 'float: left', 'columns: 1']) {
        const parent = await fixture<HTMLElement>(html`<div lang="sk"></div>`);
        parent.style.cssText = `${style}; max-inline-size: 300px`;
        const element = parent.appendChild(document.createElement(tag));
        await settled(element);
        expect(parent.scrollWidth, style).to.be.at.most(300);
        expect(element.getBoundingClientRect().width, style).to.be.at.least(290);
      }
    });

    it('says which version it is', () => {
      expect((customElements.get(tag) as unknown as {version: string}).version).to.equal(version);
    });

    it('has no class, id or part that ad blockers look for', async () => {
      const element = await place(tag);
      const names = findAll(element, '*').flatMap((node) => [
        node.id,
        node.getAttribute('class') ?? '',
        node.getAttribute('part') ?? '',
      ]);
      expect(names.join(' ')).not.to.match(/banner|sponsor|\bads?\b|ad-|cookie|gdpr|social|promo/i);
    });
  });
}

describe('heading-level', () => {
  for (const level of ['2', '3', '4', '5', '6'] as const) {
    it(`makes the heading an h${level}`, async () => {
      const element = await place('ensie-partner-map', {headingLevel: level});
      expect(findAll(element, `h${level}.heading`)).to.have.length(1);
    });
  }

  it('leaves the heading to the page, and names the element instead', async () => {
    const element = await place('ensie-project-timeline', {headingLevel: 'none'});
    expect(findAll(element, '.heading')).to.have.length(0);
    expect(find(element, '.card').getAttribute('aria-label')).to.equal('Project timeline');
  });

  it('comes from the attribute, and acts as 2 for anything else', async () => {
    expectWarning('ENSIE-003: heading-level="9"');
    const parent = await fixture(html`<div lang="en"></div>`);
    const element = document.createElement('ensie-objectives-list');
    element.setAttribute('heading-level', '9');
    parent.append(element);
    await settled(element);
    expect(findAll(element, 'h2')).to.have.length(1);
    element.setAttribute('heading-level', '4');
    await settled(element);
    expect(findAll(element, 'h4')).to.have.length(1);
    expect(findAll(element, 'h5')).to.have.length(2);
  });
});

function snapshotStyle(element: Element): Record<string, string> {
  const style = getComputedStyle(element);
  const names = [
    'color',
    'font-style',
    'font-weight',
    'font-size',
    'line-height',
    'font-family',
    'letter-spacing',
    'word-spacing',
    'text-align',
    'text-indent',
    'text-transform',
    'white-space',
    'cursor',
    'text-shadow',
    'word-break',
    'list-style-type',
    'direction',
  ];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
}
