import {expect, fixture, html} from '@open-wc/testing';
import type {EnsiePartnerMap} from '../../src/partner-map/partner-map.js';
import {find, findAll, manyPartners, otherProject, place, settled, textOf} from '../fixtures.js';
import {axeClean, deepActiveElement, expectWarning} from '../helpers.js';
import {waitUntil} from '../wait.js';

const names = (element: EnsiePartnerMap) =>
  findAll(element, '.partners .name').map((name) => name.textContent.trim());

async function placeMany(count: number): Promise<EnsiePartnerMap> {
  const element = await place('ensie-partner-map', {project: manyPartners(count)});
  await waitUntil(() => find(element, '.finder'));
  return element;
}

function type(element: EnsiePartnerMap, text: string): Promise<void> {
  const field = find<HTMLInputElement>(element, '.finder input');
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  return settled(element);
}

function choose(element: EnsiePartnerMap, index: number, value: string): Promise<void> {
  const field = findAll<HTMLSelectElement>(element, '.finder select')[index]!;
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
  return settled(element);
}

describe('<ensie-partner-map> our town', () => {
  it('is marked on the map and in the list, and lines lead from it to the others', async () => {
    const element = await place('ensie-partner-map', {home: 'it-penne'});
    const marker = find(element, '.marker.home');
    expect(marker.dataset.partner).to.equal('it-penne');
    expect(marker.ariaLabel).to.equal('Comune di Penne, We are here');
    expect(textOf(element, '[data-item="it-penne"]')).to.contain('We are here');
    const lines = find(element, '.lines path').getAttribute('d')!;
    expect(lines).not.to.contain('NaN');
    const {left, top} = find(element, '.frame').getBoundingClientRect();
    const {x, y} = marker.getBoundingClientRect();
    const starts = [...lines.matchAll(/M([\d.-]+) ([\d.-]+)/g)];
    expect(starts.length).to.be.at.least(8);
    for (const [, startX, startY] of starts) {
      expect(Number(startX)).to.be.closeTo(x - left + 12, 1);
      expect(Number(startY)).to.be.closeTo(y - top + 12, 1);
    }
    await axeClean(element);
  });

  it('has no lines where the page does not want them', async () => {
    const element = await place('ensie-partner-map', {home: 'it-penne', lines: 'none'});
    expect(find(element, '.marker.home')).to.exist;
    expect(find(element, '.lines')).not.to.exist;
  });

  it('is nobody by default', async () => {
    const element = await place('ensie-partner-map');
    expect(find(element, '.lines')).not.to.exist;
    expect(textOf(element)).not.to.contain('We are here');
  });

  it('is reported when no partner has its id', async () => {
    expectWarning('ENSIE-003: home="nowhere"');
    const element = await place('ensie-partner-map', {home: 'nowhere'});
    expect(find(element, '.lines')).not.to.exist;
    expect(names(element)).to.have.length(12);
  });
});

describe('<ensie-partner-map> deep link', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('selects the partner in the address, and follows it', async () => {
    history.replaceState(null, '', '#partner-it-penne');
    const element = await place('ensie-partner-map', {deepLink: true});
    await waitUntil(() => element.selected === 'it-penne');
    await waitUntil(() => textOf(element, '.sheet').includes('Comune di Penne'));
    location.hash = '#partner-cz-jirkov';
    await waitUntil(() => element.selected === 'cz-jirkov');
    find(element, '[data-item="hr-labin"] .name').click();
    expect(location.hash, 'the address is the page’s').to.equal('#partner-cz-jirkov');
  });

  it('is not read unless the page asks for it', async () => {
    history.replaceState(null, '', '#partner-it-penne');
    const element = await place('ensie-partner-map');
    expect(element.selected).to.be.undefined;
    await place('ensie-partner-map').then((it) => it.setAttribute('deep-link', ''));
  });

  it('leaves other fragments alone', async () => {
    history.replaceState(null, '', '#content');
    const element = await place('ensie-partner-map', {deepLink: true});
    expect(element.selected).to.be.undefined;
  });

  it('reports one that leads to nobody', async () => {
    expectWarning('ENSIE-003: there is no partner with the id "%E0%A4%A"');
    history.replaceState(null, '', '#partner-%E0%A4%A');
    const element = await place('ensie-partner-map', {deepLink: true});
    await waitUntil(() =>
      performance.getEntriesByType('resource').some(({name}) => name.includes('deep-link')),
    );
    await settled(element);
    expect(element.selected).to.be.undefined;
  });
});

describe('<ensie-partner-map> reveal', () => {
  const isLive = (element: EnsiePartnerMap) => !!find(element, '.leaflet-container');

  it('"auto" shows the live map when it is scrolled into view, not before', async () => {
    const element = document.createElement('ensie-partner-map');
    element.reveal = 'auto';
    const spacer = document.createElement('div');
    spacer.style.height = '3000px';
    document.body.append(spacer, element);
    try {
      await settled(element);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(isLive(element)).to.be.false;
      element.scrollIntoView();
      await waitUntil(() => isLive(element), 'live');
    } finally {
      spacer.remove();
      element.remove();
      scrollTo(0, 0);
    }
  });

  it('"none" never does, and has no buttons for it', async () => {
    const element = await place('ensie-partner-map', {reveal: 'none'});
    find(element, '.map').dispatchEvent(new Event('pointerenter'));
    find(element, '.marker').focus();
    find(element, '.frame').click();
    await element.showMap();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isLive(element)).to.be.false;
    expect(find(element, '.zoom')).not.to.exist;
    find(element, '.marker[data-partner="it-penne"]').click();
    await waitUntil(() => textOf(element, '.sheet').includes('Comune di Penne'));
  });

  it('reports what it does not know, and waits for interaction', async () => {
    expectWarning('ENSIE-003: reveal="always" is not interaction, auto or none');
    const element = await place('ensie-partner-map', {reveal: 'always'});
    expect(isLive(element)).to.be.false;
    await element.showMap();
    expect(isLive(element)).to.be.true;
  });
});

describe('<ensie-partner-map> search', () => {
  it('stands over a long list from the first', async () => {
    const element = document.createElement('ensie-partner-map');
    element.project = manyPartners(13);
    (await fixture(html`<div></div>`)).append(element);
    await waitUntil(() => find(element, '.partners'));
    expect(find(element, '.finder')).to.exist;
  });

  it('is not there for a list that one can look through', async () => {
    const element = await place('ensie-partner-map');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(find(element, '.finder')).not.to.exist;
  });

  it('finds by any word, whatever the case and the accents', async () => {
    const element = await placeMany(40);
    await type(element, 'PÁRTNER 7');
    expect(names(element)).to.deep.equal([
      'Pártner number 7',
      'Pártner number 17',
      'Pártner number 27',
      'Pártner number 37',
    ]);
    expect(textOf(element, '.finder [role="status"]')).to.equal('4 partners');
    const onMap = findAll(element, '[data-partner]').flatMap((it) =>
      it.dataset.partner!.split(' '),
    );
    expect(onMap.sort()).to.deep.equal(['p-17', 'p-27', 'p-37', 'p-7']);
    await type(element, 'nobody');
    expect(names(element)).to.deep.equal([]);
    expect(textOf(element, '.finder [role="status"]')).to.equal('No partner matches the search.');
    await type(element, '');
    expect(names(element)).to.have.length(40);
    expect(textOf(element, '.finder [role="status"]')).to.equal('');
  });

  it('says when nobody is found, and leads back to all', async () => {
    const element = await placeMany(60);
    await choose(element, 0, 'HU');
    await type(element, 'nobody is called that');
    expect(textOf(element, '.finder [role=status]')).to.equal('No partner matches the search.');
    find(element, '.finder .all').click();
    await settled(element);
    expect(names(element)).to.have.length(50);
    expect(find<HTMLInputElement>(element, '.finder input').value).to.equal('');
    expect(find<HTMLSelectElement>(element, '.finder select').value).to.equal('');
    expect(find(element, '.finder .all')).to.equal(null);
    expect(deepActiveElement()).to.equal(find(element, '.finder input'));
  });

  it('narrows by country and by kind, together', async () => {
    const element = await placeMany(40);
    const {partners} = manyPartners(40);
    await choose(element, 0, 'SK');
    expect(names(element)).to.have.length(partners.filter(({country}) => country === 'SK').length);
    await choose(element, 1, 'school');
    const wanted = partners.filter(({country, kind}) => country === 'SK' && kind === 'school');
    expect(names(element)).to.deep.equal(wanted.map(({name}) => name));
    expect(wanted).not.to.be.empty;
  });

  it('offers countries and kinds in the language of the page', async () => {
    const element = await place('ensie-partner-map', {lang: 'sk', project: manyPartners(40)});
    await waitUntil(() => find(element, '.finder'));
    const options = findAll<HTMLOptionElement>(element, '.finder option').map(({text}) => text);
    expect(options).to.include.members(['Všetky krajiny', 'Slovensko', 'Všetky druhy', 'Škola']);
  });

  it('leaves the whole list where its partners are all of one country and kind', async () => {
    const {partners, ...rest} = manyPartners(20);
    const project = {
      ...rest,
      partners: partners.map(({kind: _, ...it}) => ({...it, country: 'SK'})),
    };
    const element = await place('ensie-partner-map', {project});
    await waitUntil(() => find(element, '.finder'));
    expect(findAll(element, '.finder select')).to.have.length(0);
  });

  it('is accessible', async () => {
    await axeClean(await placeMany(40));
  });

  it('goes when a short list comes', async () => {
    const element = await placeMany(40);
    element.project = otherProject;
    await settled(element);
    await waitUntil(() => !find(element, '.finder'));
    expect(names(element)).to.have.length(2);
  });
});

describe('<ensie-partner-map> with many partners', () => {
  it('lists fifty at first, and more at a press, where the focus goes on', async () => {
    const element = await placeMany(120);
    expect(names(element)).to.have.length(50);
    expect(textOf(element, '.more')).to.equal('Show more 50 / 120');
    find(element, '.more').click();
    await settled(element);
    expect(names(element)).to.have.length(100);
    expect(deepActiveElement()?.textContent.trim()).to.equal(names(element)[50]);
    find(element, '.more').click();
    await settled(element);
    expect(names(element)).to.have.length(120);
    expect(find(element, '.more')).not.to.exist;
  });

  it('lists a selected partner that is further down', async () => {
    const element = await placeMany(250);
    element.select('p-240');
    await settled(element);
    expect(names(element)).to.have.length(51);
    expect(find(element, '.partners > .current').dataset.item).to.equal('p-240');
  });

  it('lists all of them in print', async () => {
    const element = await placeMany(250);
    window.dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect(names(element)).to.have.length(250);
    window.dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect(names(element)).to.have.length(50);
  });

  it('shows every one of 2,000 on the map, in markers that do not overlap', async () => {
    const element = await placeMany(2000);
    const markers = findAll(element, '.marker');
    expect(markers.length).to.be.below(700);
    const onMap = findAll(element, '[data-partner]').flatMap((it) =>
      it.dataset.partner!.split(' '),
    );
    expect(new Set(onMap).size).to.equal(2000);
    expect(onMap).to.have.length(2000);
  });

  it('does not make every marker a stop for the Tab key', async () => {
    const element = await placeMany(200);
    const stops = findAll<HTMLElement>(element, '.marker').filter(({tabIndex}) => tabIndex >= 0);
    expect(stops).to.have.length(0);
    await axeClean(element);
  });
});
