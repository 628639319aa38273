import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EnsiePartnerSelectEvent} from '../../src/internal/events.js';
import type {EnsiePartnerMap} from '../../src/partner-map/partner-map.js';
import {find, findAll, manyPartners, place, settled, textOf} from '../fixtures.js';
import {axeClean, deepActiveElement} from '../helpers.js';
import {waitUntil} from '../wait.js';

const marker = (element: EnsiePartnerMap, id: string) =>
  find<HTMLButtonElement>(element, `.marker[data-partner~="${id}"]`);
const sheet = (element: EnsiePartnerMap) => find(element, '.sheet');

/** Presses what opens a sheet, which comes from a file of its own. */
async function press(element: EnsiePartnerMap, button: HTMLElement): Promise<void> {
  button.focus();
  button.click();
  await opened(element);
}

async function opened(element: EnsiePartnerMap): Promise<void> {
  await settled(element);
  await waitUntil(() => sheet(element));
  await settled(element);
}

describe('<ensie-partner-map> card of a partner', () => {
  it('opens from a marker, takes the focus, and gives it back with Escape', async () => {
    const element = await place('ensie-partner-map');
    const selected = oneEvent<EnsiePartnerSelectEvent>(document.body, 'ensie-partner-select');
    const penne = marker(element, 'it-penne');
    await press(element, penne);
    expect((await selected).partner).to.equal('it-penne');
    expect(element.selected).to.equal('it-penne');
    expect(element.getAttribute('selected')).to.equal('it-penne');
    expect(deepActiveElement()).to.equal(sheet(element));
    await sendKeys({press: 'Escape'});
    await settled(element);
    expect(sheet(element)).not.to.exist;
    expect(deepActiveElement()).to.equal(penne);
    expect(element.selected, 'still highlighted').to.equal('it-penne');
  });

  it('opens from the list, and its button leads back there', async () => {
    const element = await place('ensie-partner-map');
    const name = find(element, '[data-item="cz-jirkov"] .name');
    await press(element, name);
    expect(deepActiveElement()).to.equal(sheet(element));
    find(element, '.sheet .close').click();
    await settled(element);
    expect(sheet(element)).not.to.exist;
    expect(deepActiveElement()).to.equal(name);
  });

  it('tells all there is to know', async () => {
    const element = await place('ensie-partner-map', {lang: 'en', home: 'sk-filakovo'});
    await press(element, find(element, '[data-item="sk-filakovo"] .name'));
    const text = textOf(element, '.sheet');
    for (const part of ['Mesto Fiľakovo', 'Town of Fiľakovo', 'Fiľakovo, Slovakia']) {
      expect(text).to.contain(part);
    }
    for (const part of ['Municipality', 'Lead partner', 'We are here', 'filakovo.sk']) {
      expect(text).to.contain(part);
    }
    expect(find(element, '.sheet .title [lang]').lang).to.equal('sk');
    expect(sheet(element).getAttribute('aria-labelledby')).to.equal(
      find(element, '.sheet .title').id,
    );
    await press(element, find(element, '[data-item="it-penne"] .name'));
    expect(textOf(element, '.sheet')).to.contain('Project partner');
    expect(textOf(element, '.sheet')).not.to.contain('Lead partner');
  });

  it('covers neither its marker nor a button that can have the focus', async () => {
    for (const width of [300, 390, 768, 1100]) {
      const element = await place('ensie-partner-map');
      element.parentElement!.style.width = `${width}px`;
      await element.showMap();
      await settled(element);
      for (const id of ['lv-sic', 'it-santa-severina', 'pt-madalena']) {
        element.select(id);
        await opened(element);
        const card = sheet(element).getBoundingClientRect();
        const covered = findAll(element, '.zoom button, .pan button, .inset').filter((button) => {
          const {left, right, top, bottom} = button.getBoundingClientRect();
          const apart =
            right <= card.left || left >= card.right || bottom <= card.top || top >= card.bottom;
          return button.checkVisibility() && !apart;
        });
        expect(covered, `${width} ${id}`).to.deep.equal([]);
        const frame = find(element, '.frame').getBoundingClientRect();
        expect(card.top >= frame.top && card.bottom <= frame.bottom, `${width} ${id}`).to.be.true;
      }
    }
  });

  it('opens for a partner without a place on the map, too', async () => {
    const project = {...manyPartners(3), partners: [{id: 'x', name: 'Nowhere', country: 'FI'}]};
    const element = await place('ensie-partner-map', {project});
    await press(element, find(element, '[data-item="x"] .name'));
    expect(textOf(element, '.sheet')).to.contain('Nowhere');
  });

  it('is accessible', async () => {
    const element = await place('ensie-partner-map', {lang: 'hu', home: 'it-penne'});
    await press(element, marker(element, 'it-penne'));
    await axeClean(element);
  });

  it('opens by script without taking the focus', async () => {
    const element = await place('ensie-partner-map');
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    element.select('it-penne');
    await opened(element);
    expect(textOf(element, '.sheet')).to.contain('Comune di Penne');
    expect(deepActiveElement()).to.equal(before);
  });

  it('closes when another project has no such partner', async () => {
    const element = await place('ensie-partner-map');
    element.select('it-penne');
    await opened(element);
    element.project = manyPartners(3);
    await settled(element);
    await settled(element);
    expect(sheet(element)).not.to.exist;
  });
});

describe('<ensie-partner-map> partners in one place', () => {
  const filakovo = ['sk-filakovo', 'hu-batonyterenye', 'sk-school-filakovo'];

  it('share a numbered marker that names them', async () => {
    const element = await place('ensie-partner-map');
    element.parentElement!.style.width = '390px';
    await settled(element);
    await settled(element);
    const group = marker(element, 'sk-filakovo');
    expect(group.dataset.partner!.split(' ')).to.deep.equal(filakovo);
    expect(group.textContent.trim()).to.equal('3');
    expect(group.ariaLabel).to.equal(
      '3 partners: Mesto Fiľakovo, Bátonyterenye Város Önkormányzata, ' +
        'Stredná odborná škola – Szakközépiskola, Fiľakovo',
    );
  });

  it('are listed with a press, and each opens its card; Escape leads back', async () => {
    const element = await place('ensie-partner-map');
    const group = marker(element, 'sk-school-filakovo');
    group.focus();
    await sendKeys({press: 'Enter'});
    await opened(element);
    expect(deepActiveElement()).to.equal(sheet(element));
    expect(element.selected, 'nobody is chosen yet').to.be.undefined;
    const choices = findAll(element, '.sheet .name');
    expect(choices.length).to.be.at.least(2);
    await axeClean(element);
    const school = choices.find((choice) => choice.textContent.includes('odborná'))!;
    await press(element, school);
    expect(element.selected).to.equal('sk-school-filakovo');
    expect(textOf(element, '.sheet')).to.contain('Vocational Secondary School');
    expect(group.getAttribute('aria-current')).to.equal('true');
    await sendKeys({press: 'Escape'});
    await settled(element);
    expect(deepActiveElement()).to.equal(group);
  });

  it('come apart when the map comes closer', async () => {
    const element = await place('ensie-partner-map');
    await element.showMap();
    element.select('sk-filakovo');
    const together = marker(element, 'sk-filakovo').dataset.partner;
    expect(together).to.contain('hu-batonyterenye');
    for (let step = 0; step < 4; step++) {
      find(element, '.zoom .in').click();
      await new Promise((resolve) => setTimeout(resolve, 450));
      element.select('sk-filakovo');
      await new Promise((resolve) => setTimeout(resolve, 450));
    }
    const near = marker(element, 'sk-filakovo').dataset.partner!.split(' ');
    expect(near).to.deep.equal(['sk-filakovo', 'sk-school-filakovo']);
  });

  it('are gone closer to where they are too many for a list', async () => {
    const element = await place('ensie-partner-map', {project: manyPartners(1500)});
    await waitUntil(() => find(element, '.finder'));
    const biggest = findAll<HTMLButtonElement>(element, '.marker.many')
      .filter((many) => Number(many.textContent) > 12)
      .at(0)!;
    expect(biggest, 'a group of more than 12').to.exist;
    const ids = biggest.dataset.partner!.split(' ');
    biggest.click();
    await waitUntil(
      () => !marker(element, ids[0]!)?.dataset.partner!.includes(ids.join(' ')),
      'apart',
    );
    expect(sheet(element)).not.to.exist;
    expect(deepActiveElement()?.matches('.leaflet-container')).to.be.true;
  });

  it('are listed where no view takes them apart', async () => {
    const {partners, ...rest} = manyPartners(20);
    const project = {...rest, partners: partners.map((it) => ({...it, position: [48, 19]}))};
    const element = await place('ensie-partner-map', {project, reveal: 'none'});
    await press(element, find(element, '.marker.many'));
    expect(findAll(element, '.sheet .name')).to.have.length(20);
  });
});
