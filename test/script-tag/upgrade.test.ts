import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {EnsieElement} from '../../src/element/ensie-element.js';
import type {EnsieErrorEvent} from '../../src/internal/events.js';
import {upgradeWidgets} from '../../src/upgrade.js';
import {find, settled, tags, textOf} from '../fixtures.js';
import {axeClean, expectWarning} from '../helpers.js';
import {waitUntil} from '../wait.js';

/** A new turn: the page's observers have been called. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A place as an editor leaves it: plain words, no empty values, no quotes in them. */
function placeFor(widget: string, attributes: Record<string, string> = {}): HTMLElement {
  const place = document.createElement('div');
  place.setAttribute('data-ensie-widget', widget);
  for (const [name, value] of Object.entries(attributes)) place.setAttribute(`data-${name}`, value);
  const list = document.createElement('ul');
  list.append(document.createElement('li'));
  list.firstElementChild!.append('Fiľakovo');
  place.append('Our partners', list);
  return place;
}

const widgetIn = (place: Element): EnsieElement => {
  expect(place.querySelectorAll('*').length - place.querySelectorAll('ul, li').length).to.equal(1);
  expect(place.firstElementChild).to.equal(place.lastElementChild);
  return place.firstElementChild as EnsieElement;
};

const widgetOf = (place: Element) => place.querySelector('ensie-partner-map')!;

describe('upgradeWidgets', () => {
  let page: HTMLElement;
  let stop: () => void;

  beforeEach(async () => {
    page = await fixture(html`<div></div>`);
    stop = upgradeWidgets(page);
  });

  afterEach(() => stop());

  for (const tag of tags) {
    it(`puts <${tag}> into its place, with what the place says`, async () => {
      const name = tag.replace('ensie-', '');
      const place = placeFor(name, {lang: 'sk', 'heading-level': '3'});
      page.append(place);
      await turn();
      const widget = widgetIn(place);
      expect(widget.localName).to.equal(tag);
      expect(widget.lang).to.equal('sk');
      expect(widget.headingLevel).to.equal('3');
      expect(widget.querySelector('li')!.textContent).to.equal('Fiľakovo');
      expect(widget.textContent).to.equal('Our partnersFiľakovo');
      await settled(widget);
      expect(widget.locale).to.equal('sk');
      expect(textOf(widget)).to.match(/\S/);
      await axeClean(place);
    });

    it(`knows every attribute of <${tag}> but consent, and no other`, () => {
      const {observedAttributes} = customElements.get(tag) as unknown as {
        observedAttributes: string[];
      };
      expect(observedAttributes).to.include.members(['src', 'data', 'heading-level']);
      const place = document.createElement('div');
      place.dataset.ensieWidget = tag.replace('ensie-', '');
      for (const name of observedAttributes) place.setAttribute(`data-${name}`, 'x');
      const others = ['onclick', 'style', 'class', 'id', 'slot', 'hidden', 'ensie-widget'];
      for (const name of others) place.setAttribute(`data-${name}`, 'x');
      place.dataset.ensieWidget = tag.replace('ensie-', '');
      // Not in the page: only what is written on the element matters here.
      const elsewhere = document.createDocumentFragment();
      elsewhere.append(place);
      upgradeWidgets(elsewhere)();
      const widget = widgetIn(place);
      const known = observedAttributes.filter((name) => name !== 'consent');
      expect(widget.getAttributeNames().sort()).to.deep.equal([...known].sort());
    });
  }

  it('takes options from one attribute, whatever stands in them', async () => {
    const programme = 'Občania, rovnosť & „práva“ 100 % + <b>"?#=';
    const query = new URLSearchParams({grant: '№ 101/000', programme, period: '2021-2027'});
    const place = placeFor(`funding-banner?${query}`, {grant: '1', layout: 'compact'});
    page.append(place);
    await turn();
    const widget = widgetIn(place);
    expect(widget.localName).to.equal('ensie-funding-banner');
    expect(
      Object.fromEntries(widget.getAttributeNames().map((it) => [it, widget.getAttribute(it)])),
    ).to.deep.equal({grant: '№ 101/000', programme, period: '2021-2027', layout: 'compact'});
    await settled(widget);
    expect(textOf(widget)).to.contain('№ 101/000').and.to.contain(programme);
  });

  for (const query of [
    'grant=1&amp;layout=compact',
    'GRANT=1&Layout=compact',
    'grant=1&layout=compact&',
  ]) {
    it(`reads options that an editor has changed: ${query}`, async () => {
      const place = placeFor(`funding-banner?${query}`);
      page.append(place);
      await turn();
      const widget = widgetIn(place);
      expect([widget.getAttribute('grant'), widget.getAttribute('layout')]).to.deep.equal([
        '1',
        'compact',
      ]);
    });
  }

  for (const query of ['grnat=1', 'grant=1&onclick=x', 'consent=granted', '=1', '101000000']) {
    it(`leaves a place alone with an option that is none: ${query}`, async () => {
      const warnings = expectWarning('ENSIE-004');
      const place = placeFor(`partner-map?${query}`.replace('partner-map?gr', 'funding-banner?gr'));
      const before = place.outerHTML;
      page.append(place);
      await turn();
      expect(place.outerHTML).to.equal(before);
      expect(warnings).to.have.length(1);
    });
  }

  for (const [query, data, message] of [
    ['?data=json', {}, 'ENSIE-031: the JSON inside the tag'],
    ['?src=', {}, 'ENSIE-032: src=""'],
    ['', {src: ''}, 'ENSIE-032: src=""'],
    ['', {data: 'childern'}, 'ENSIE-003: data="childern"'],
  ] as const) {
    it(`shows what stands inside when data got lost: ${query} ${JSON.stringify(data)}`, async () => {
      const warnings = expectWarning(message);
      const place = placeFor(`partner-map${query}`, data);
      page.append(place);
      await waitUntil(() => warnings.length);
      const widget = widgetIn(place);
      await settled(widget);
      expect(textOf(widget)).not.to.contain('Mesto');
      expect(widget.querySelector('li')!.checkVisibility()).to.be.true;
    });
  }

  it('shows the JSON that its text speaks of', async () => {
    const place = placeFor('partner-map?data=json');
    place.insertAdjacentHTML(
      'beforeend',
      '<script type="application/json">{"partners": [{"name": "Linz", "country": "AT"}]}</script>',
    );
    page.append(place);
    await turn();
    await waitUntil(() => textOf(widgetOf(place)).includes('Linz'));
  });

  const elsewhere: [string, Record<string, string>][] = [
    ['', {src: 'https://other.example/p.json'}],
    ['', {src: '//other.example/p.json'}],
    ['?src=https%3A%2F%2Fother.example%2Fp.json', {}],
    ['?src=https://other.example/p.json', {src: '/p.json'}],
  ];
  for (const [query, data] of elsewhere) {
    it(`asks another website only where the template names it: ${query} ${data.src}`, async () => {
      const warnings = expectWarning('ENSIE-003: src=');
      const place = placeFor(`partner-map${query}`, data);
      const before = place.outerHTML;
      const meta = document.createElement('meta');
      meta.name = 'ensie-hosts';
      meta.content = 'data.example, other.example';
      // In the text of a page it is an author's.
      page.append(meta, place);
      await turn();
      expect(place.outerHTML).to.equal(before);
      expect(warnings).to.have.length(1);
      document.head.append(meta);
      // Not in the page: the other website is not asked in a test.
      const outside = document.createDocumentFragment();
      outside.append(place);
      upgradeWidgets(outside)();
      meta.remove();
      expect(widgetOf(place).getAttribute('src')).to.match(/other\.example/);
    });
  }

  it('finds what is there, what comes later, and what comes deep inside something else', async () => {
    stop();
    const [first, later, deep] = ['partner-map', 'objectives-list', 'project-timeline'].map(
      (name) => placeFor(name),
    );
    page.append(first!);
    stop = upgradeWidgets(page);
    expect(widgetIn(first!).localName).to.equal('ensie-partner-map');
    page.append(later!);
    const section = document.createElement('section');
    section.append(document.createElement('p'), deep!);
    page.append(section);
    await turn();
    expect(widgetIn(later!).localName).to.equal('ensie-objectives-list');
    expect(widgetIn(deep!).localName).to.equal('ensie-project-timeline');
  });

  it('upgrades once, also what is moved, cloned, or seen by another copy of the script', async () => {
    const place = placeFor('objectives-list', {lang: 'hu'});
    page.append(place);
    const stopOther = upgradeWidgets(page);
    await turn();
    const widget = widgetIn(place);
    page.prepend(place);
    await turn();
    expect(widgetIn(place)).to.equal(widget);
    place.remove();
    page.append(place);
    const clone = place.cloneNode(true) as HTMLElement;
    page.append(clone);
    await turn();
    expect(widgetIn(place)).to.equal(widget);
    const cloned = widgetIn(clone);
    expect(cloned).not.to.equal(widget);
    expect(cloned.textContent).to.equal('Our partnersFiľakovo');
    await settled(cloned);
    expect(cloned.locale).to.equal('hu');
    stopOther();
  });

  it('takes in what a page that is still being read, or a script, brings later', async () => {
    const place = placeFor('partner-map');
    page.append(place);
    await turn();
    const widget = widgetIn(place);
    const more = document.createElement('ul');
    place.append('and ', more);
    place.prepend('Here: ');
    await turn();
    expect(widgetIn(place)).to.equal(widget);
    expect(more.parentElement).to.equal(widget);
    expect(place.childNodes).to.have.length(1);
  });

  it('begins anew where a script has written the place again', async () => {
    const place = placeFor('partner-map', {home: 'it-penne'});
    page.append(place);
    await turn();
    const old = widgetIn(place);
    place.textContent = 'Written again';
    await turn();
    const widget = widgetIn(place);
    expect(widget).not.to.equal(old);
    expect(widget.textContent).to.equal('Written again');
    expect(widget.getAttribute('home')).to.equal('it-penne');
  });

  for (const [undoing, undo] of [
    ['takes the widget out', (place: Element) => place.replaceChildren()],
    ['writes the text again', (place: Element) => (place.innerHTML = '<p>Our partners</p>')],
    [
      'puts a text beside the widget',
      (place: Element) => place.firstChild !== place.lastChild || place.append('Our partners'),
    ],
  ] as const) {
    it(`gives in to a script that ${undoing} each time`, async () => {
      let count = 0;
      const place = placeFor('partner-map');
      const observer = new MutationObserver(() => {
        // Where this goes on for ever, the test must not.
        if (++count < 100 && place.querySelector('ensie-partner-map')) undo(place);
      });
      observer.observe(place, {childList: true});
      page.append(place);
      await turn();
      await turn();
      observer.disconnect();
      expect(count).to.be.within(1, 40);
    });
  }

  for (const editor of [
    '<div contenteditable="false"></div>',
    '<div class="ck ck-content ck-editor__editable ck-read-only"></div>',
    '<div role="textbox" aria-readonly="true"></div>',
    '<div class="mce-content-body"></div>',
    '<div class="cke_editable"></div>',
  ]) {
    it(`leaves an editor alone that nobody can write in now: ${editor}`, async () => {
      const place = placeFor('partner-map');
      const written = place.innerHTML;
      page.innerHTML = editor;
      page.firstElementChild!.append(place);
      await turn();
      expect(place.innerHTML).to.equal(written);
    });
  }

  it('reports a name that is none of ours, once, and leaves the place alone', async () => {
    const warnings = expectWarning('<div> ENSIE-004: data-ensie-widget="parnter-map"');
    const place = placeFor('parnter-map');
    const before = place.outerHTML;
    const reported = oneEvent<EnsieErrorEvent>(page, 'ensie-error');
    page.append(place);
    const event = await reported;
    expect(event.code).to.equal('ENSIE-004');
    expect(event.target).to.equal(place);
    page.append(document.createElement('p'));
    await turn();
    expect(warnings).to.have.length(1);
    expect(place.outerHTML).to.equal(before);
  });

  it('takes a full address of the same website', async () => {
    expectWarning('ENSIE-032');
    for (const src of [`${location.origin}/nowhere.json`, `//${location.host}/nowhere.json`]) {
      const place = placeFor('partner-map', {src});
      page.append(place);
      await turn();
      expect(widgetIn(place).getAttribute('src')).to.equal(src);
      await waitUntil(() => find(widgetIn(place), '.notice'));
    }
  });

  it('reports what is no name at all, and goes on', async () => {
    const warnings = expectWarning('ENSIE-004');
    for (const name of ['', ' ', 'PARTNER-MAP', '<b>', 'partner-map" onload="x', '__proto__']) {
      page.append(placeFor(name));
    }
    const good = placeFor('partner-map');
    page.append(good);
    await turn();
    expect(warnings).to.have.length(6);
    expect(widgetIn(good).localName).to.equal('ensie-partner-map');
  });

  it('leaves a place alone that is being edited', async () => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    const place = placeFor('partner-map');
    const before = place.outerHTML;
    editor.append(place);
    page.append(editor);
    await turn();
    expect(place.outerHTML).to.equal(before);
  });

  it('shows what stands inside when the data fail', async () => {
    expectWarning('ENSIE-032');
    const place = placeFor('partner-map', {src: '/test/nowhere.json'});
    page.append(place);
    await oneEvent(page, 'ensie-error');
    const widget = widgetIn(place);
    await settled(widget);
    expect(find(widget, '.notice')).to.exist;
    expect(widget.querySelector('li')!.checkVisibility()).to.be.true;
    expect(widget.querySelector('ul')!.assignedSlot).to.exist;
  });

  it('stops when it is told to', async () => {
    stop();
    const place = placeFor('partner-map');
    page.append(place);
    await turn();
    expect(place.firstElementChild!.localName).to.equal('ul');
  });

  it('watches a shadow root that it is given', async () => {
    const root = page.attachShadow({mode: 'open'});
    const stopRoot = upgradeWidgets(root);
    const place = placeFor('objectives-list');
    root.append(place);
    await turn();
    expect(widgetIn(place).localName).to.equal('ensie-objectives-list');
    stopRoot();
  });
});
