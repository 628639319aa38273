import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EnsiePartnerMap} from '../../src/partner-map/partner-map.js';
import {find, findAll, manyPartners, otherProject, place, settled, textOf} from '../fixtures.js';
import {axeClean, deepActiveElement, expectWarning, ibmClean} from '../helpers.js';
import {waitUntil} from '../wait.js';

const markers = (element: EnsiePartnerMap) =>
  findAll<HTMLButtonElement>(element, '[data-partner]').filter((marker) =>
    marker.checkVisibility(),
  );
/** Partners that have a marker of their own, share one, or stand in an inset. */
const onMap = (element: EnsiePartnerMap) =>
  markers(element).flatMap((marker) => marker.dataset.partner!.split(' '));
const names = (element: EnsiePartnerMap) =>
  findAll(element, '.partners .name').map((name) => name.textContent.trim());
const view = (element: EnsiePartnerMap) =>
  markers(element)
    .map((marker) => marker.getAttribute('style'))
    .join();

async function placeLive(): Promise<EnsiePartnerMap> {
  const element = await place('ensie-partner-map');
  await element.showMap();
  await settled(element);
  return element;
}

// First of all: the other tests load the live map.
describe('<ensie-partner-map> before anybody touches it', () => {
  it('does not load the live map', async () => {
    await place('ensie-partner-map');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const files = performance.getEntriesByType('resource').map(({name}) => name);
    expect(files.filter((name) => name.includes('leaflet'))).to.deep.equal([]);
  });
});

describe('<ensie-partner-map> drawing', () => {
  it('shows 12 partners from 10 countries, on the map and in the list', async () => {
    const element = await place('ensie-partner-map');
    expect(textOf(element, '.head')).to.contain('12 partners from 10 countries');
    expect(names(element)).to.have.length(12);
    expect(new Set(onMap(element)).size).to.equal(12);
    expect(findAll(element, '.drawing').length).to.be.greaterThan(0);
  });

  it('names each marker as its partner, and no two alike', async () => {
    const element = await place('ensie-partner-map');
    const labels = markers(element).map((marker) => marker.ariaLabel ?? marker.textContent.trim());
    expect(new Set(labels).size).to.equal(labels.length);
    for (const name of names(element)) {
      expect(
        labels.some((label) => label.includes(name)),
        name,
      ).to.be.true;
    }
  });

  it('tells the language of each partner’s name', async () => {
    const element = await place('ensie-partner-map', {lang: 'sk'});
    const languages = findAll(element, '.partners .name').map((name) =>
      (name.querySelector('[lang]') ?? name.closest('[lang]'))!.getAttribute('lang'),
    );
    expect(languages).to.deep.equal('sk sk hu sr-Latn it it lv hr pt ro sl cs'.split(' '));
  });

  it('gives every marker 24 pixels of its own', async () => {
    const element = await place('ensie-partner-map');
    const centres = markers(element).map((marker) => {
      const {x, y, width, height} = marker.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(23.9);
      return [x + width / 2, y + height / 2] as const;
    });
    centres.forEach(([x, y], i) =>
      centres.slice(i + 1).forEach(([otherX, otherY]) => {
        expect(Math.hypot(x - otherX, y - otherY)).to.be.at.least(24);
      }),
    );
  });

  it('puts the Azores into an inset and all others inside the frame', async () => {
    const element = await place('ensie-partner-map');
    const frame = find(element, '.frame').getBoundingClientRect();
    expect(find(element, '.inset').dataset.partner).to.equal('pt-madalena');
    expect(textOf(element, '.inset')).to.contain('Azores, Portugal');
    for (const marker of markers(element)) {
      const {left, right, top, bottom} = marker.getBoundingClientRect();
      expect(left >= frame.left && right <= frame.right, marker.ariaLabel!).to.be.true;
      expect(top >= frame.top && bottom <= frame.bottom, marker.ariaLabel!).to.be.true;
    }
  });

  it('says that a place is approximate, and names no town for it', async () => {
    const element = await place('ensie-partner-map');
    const item = textOf(element, '[data-item="rs-proaktiv"]');
    expect(item).to.contain('NGO · location approximate');
    expect(item).not.to.contain('Niš');
  });

  it('shows every partner on the smallest map, too', async () => {
    const element = await place('ensie-partner-map');
    element.parentElement!.style.width = '200px';
    find(element, '.frame').style.blockSize = '120px';
    await settled(element);
    await waitUntil(() => find(element, '.frame').clientHeight === 120);
    await settled(element);
    expect(new Set(onMap(element)).size).to.equal(12);
  });

  /** What lies over which marker. */
  const covered = (element: EnsiePartnerMap) =>
    findAll(element, '.inset, .zoom').flatMap((over) => {
      const box = over.getBoundingClientRect();
      return findAll(element, '.marker')
        .filter((marker) => {
          const {left, right, top, bottom} = marker.getBoundingClientRect();
          return right > box.left && left < box.right && bottom > box.top && top < box.bottom;
        })
        .map((marker) => `${over.className} over ${marker.ariaLabel}`);
    });

  it('covers no marker with an inset or a button, at any width', async () => {
    for (const width of [300, 360, 480, 640, 700, 768, 820, 960, 1100]) {
      const element = await place('ensie-partner-map', {lang: 'hu'});
      element.parentElement!.style.width = `${width}px`;
      await settled(element);
      // The list beside it has another height, and then so has the map.
      await waitUntil(() => !covered(element).length, `${width}: ${covered(element).join()}`);
    }
  });

  it('is never higher than 60 % of the window where it is as wide as the list', async () => {
    const element = await place('ensie-partner-map');
    for (const width of [320, 660, 940]) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await settled(element);
      expect(find(element, '.frame').offsetHeight).to.be.at.most(Math.ceil(innerHeight * 0.6));
    }
  });

  it('fills its row beside the list, and beside a longer one what is in view', async () => {
    for (const properties of [{}, {project: manyPartners(60)}]) {
      const element = await place('ensie-partner-map', properties);
      for (const width of [970, 1180]) {
        element.parentElement!.style.inlineSize = `${width}px`;
        await settled(element);
        const [row, stage, frame] = ['.body', '.stage', '.frame'].map((it) => find(element, it));
        const {height} = row!.getBoundingClientRect();
        expect(stage!.offsetHeight, `${width}`).to.be.closeTo(Math.min(height, innerHeight), 1);
        expect(find(element, '.map').offsetHeight).to.be.closeTo(height, 1);
        expect(getComputedStyle(find(element, '.map')).backgroundColor).to.equal(
          getComputedStyle(frame!).backgroundColor,
        );
        expect(getComputedStyle(stage!).position).to.equal('sticky');
      }
    }
  });

  it('does not scroll sideways at 320 pixels', async () => {
    for (const lang of ['en', 'hu', 'sr']) {
      const element = await place('ensie-partner-map', {lang});
      element.parentElement!.style.width = '320px';
      await settled(element);
      const card = find(element, '.card');
      expect(card.scrollWidth).to.be.at.most(card.clientWidth);
      expect(new Set(onMap(element)).size).to.equal(12);
    }
  });

  it('lists partners without a place, too', async () => {
    const element = await place('ensie-partner-map', {project: otherProject});
    expect(names(element)).to.deep.equal(['Stadt Linz', 'Oulun kaupunki']);
    expect(onMap(element)).to.deep.equal(['at-linz']);
    await axeClean(element);
  });

  it('says that a project has no partners, and shows those of no other', async () => {
    expectWarning('ENSIE-031: project could not be read: it has no partners');
    const project = {...otherProject, partners: []};
    const element = await place('ensie-partner-map', {project});
    expect(onMap(element)).to.deep.equal([]);
  });
});

describe('<ensie-partner-map> selection', () => {
  it('marks the same partner in the list and on the map', async () => {
    const element = await place('ensie-partner-map');
    find(element, '[data-item="cz-jirkov"] .name').click();
    await settled(element);
    const current = findAll(element, '[aria-current="true"]');
    expect(current).to.have.length(2);
    expect(current.some((node) => node.dataset.partner === 'cz-jirkov')).to.be.true;
  });

  it('can be set by script, and fires no event then', async () => {
    const element = await place('ensie-partner-map');
    let fired = 0;
    element.addEventListener('ensie-partner-select', () => fired++);
    element.select('lv-sic');
    await settled(element);
    expect(find(element, 'li.current').dataset.item).to.equal('lv-sic');
    expect(fired).to.equal(0);
  });

  it('can be set before the data is there', async () => {
    const element = document.createElement('ensie-partner-map');
    element.project = otherProject;
    element.select('at-linz');
    const parent = await fixture(html`<div lang="en"></div>`);
    parent.append(element);
    element.select('at-linz');
    await settled(element);
    expect(find(element, 'li.current').dataset.item).to.equal('at-linz');
  });

  it('reports an id that no partner has', async () => {
    expectWarning('ENSIE-003: there is no partner with the id "nowhere"');
    const element = await place('ensie-partner-map');
    element.select('nowhere');
    expect(element.selected).to.be.undefined;
  });

  it('lets keyboard users skip the map', async () => {
    const element = await place('ensie-partner-map');
    find(element, '.skip').click();
    expect(deepActiveElement()).to.equal(find(element, '.list'));
  });
});

describe('<ensie-partner-map> live map', () => {
  for (const interest of ['pointerenter', 'focusin']) {
    it(`is loaded on ${interest}`, async () => {
      const element = await place('ensie-partner-map');
      const ready = oneEvent(element, 'ensie-map-ready');
      find(element, '.map').dispatchEvent(new Event(interest, {bubbles: true}));
      await ready;
      expect(find(element, '.leaflet-container')).to.exist;
      expect(find(element, '.frame > .drawing')).not.to.exist;
    });
  }

  it('takes over without moving a marker', async () => {
    const element = await place('ensie-partner-map');
    const before = markers(element).map((marker) => marker.getBoundingClientRect());
    await element.showMap();
    await settled(element);
    const after = markers(element).map((marker) => marker.getBoundingClientRect());
    expect(after).to.have.length(before.length);
    after.forEach((rect, i) => {
      expect(Math.abs(rect.x - before[i]!.x)).to.be.at.most(1);
      expect(Math.abs(rect.y - before[i]!.y)).to.be.at.most(1);
    });
  });

  it('draws the countries where the markers are', async () => {
    const element = await placeLive();
    const map = find(element, '.leaflet-container').getBoundingClientRect();
    const marker = find(element, '[data-partner="ro-harghita"]').getBoundingClientRect();
    const member = findAll<SVGPathElement>(element, '.leaflet-container path.member.overview');
    expect(member).to.have.length(10);
    const hit = member.some((path) => {
      const {left, right, top, bottom} = path.getBoundingClientRect();
      return marker.x > left && marker.x < right && marker.y > top && marker.y < bottom;
    });
    expect(hit).to.be.true;
    expect(map.width).to.be.closeTo(find(element, '.frame').clientWidth, 1);
  });

  it('sets no global and no style sheet in the page', async () => {
    const globals = Object.keys(window);
    const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
    await placeLive();
    expect(Object.keys(window).filter((name) => !globals.includes(name))).to.deep.equal([]);
    expect('L' in window).to.be.false;
    expect(document.styleSheets.length + document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('has coasts everywhere once it moves, and the drawing’s own until then', async () => {
    const element = await placeLive();
    const shown = (level: string) =>
      getComputedStyle(find(element, `path.land.${level}`)).display !== 'none';
    expect([shown('overview'), shown('detail')]).to.deep.equal([true, false]);
    find(element, '.zoom .out').click();
    await waitUntil(() => shown('detail') && !shown('overview'));
  });

  it('carries out a button that was pressed while it was loading', async () => {
    const element = await place('ensie-partner-map');
    const before = view(element);
    find(element, '.zoom .in').click();
    await waitUntil(() => find(element, '.leaflet-container'));
    await waitUntil(() => view(element) !== before);
  });

  it('needs no dragging: buttons zoom, move and come back', async () => {
    const element = await placeLive();
    const home = view(element);
    for (const command of ['in', 'up', 'left', 'down', 'right', 'out']) {
      const before = view(element);
      find(element, `button.${command}`).click();
      await waitUntil(() => view(element) !== before, command);
    }
    find(element, '.zoom .whole').click();
    await waitUntil(() => new Set(onMap(element)).size === 12);
    await waitUntil(() => isNear(view(element), home), 'all partners');
  });

  it('answers what is pressed while it still glides', async () => {
    const element = await placeLive();
    const home = view(element);
    const pressed = async (press: () => unknown) => {
      const before = view(element);
      await press();
      await waitUntil(() => view(element) !== before, 'an answer');
    };
    const zoomIn = () => find(element, 'button.in').click();
    await pressed(zoomIn);
    await pressed(zoomIn);
    await pressed(zoomIn);
    const byButton = view(element);
    await pressed(() => find(element, '.zoom .whole').click());
    await waitUntil(() => isNear(view(element), home), 'all partners');

    find(element, '.leaflet-container').focus();
    for (let times = 0; times < 3; times++) await pressed(() => sendKeys({press: '+'}));
    await waitUntil(() => isNear(view(element), byButton), 'as by the buttons');
  });

  it('brings a partner into view that is selected in the list', async () => {
    const element = await placeLive();
    find(element, '[data-item="pt-madalena"] .name').click();
    await waitUntil(() => find(element, '.marker[data-partner="pt-madalena"]'));
    expect(findAll(element, '.inset')).to.have.length(0);
  });

  it('is accessible, and shows nothing that has no name', async () => {
    const element = await placeLive();
    await axeClean(element);
    await ibmClean(element);
  });

  it('has its name in the language of the page, also in another one later', async () => {
    const element = await placeLive();
    const name = () => find(element, '.leaflet-container').getAttribute('aria-label');
    expect(name()).to.equal(find(element, '.map').getAttribute('aria-label'));
    element.lang = 'sk';
    await waitUntil(() => element.locale === 'sk');
    await settled(element);
    expect(name()).to.equal('Mapa partnerov');
  });

  it('starts again with the drawing after it was taken away', async () => {
    const element = await placeLive();
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await settled(element);
    expect(find(element, '.leaflet-container')).not.to.exist;
    expect(find(element, '.frame > .drawing')).to.exist;
    await element.showMap();
    await settled(element);
    expect(findAll(element, '.leaflet-container')).to.have.length(1);
  });

  it('is not created for an element that left while it was loading', async () => {
    const element = await place('ensie-partner-map');
    const parent = element.parentElement!;
    const loading = element.showMap();
    element.remove();
    await loading;
    parent.append(element);
    await settled(element);
    expect(find(element, '.leaflet-container')).not.to.exist;
  });

  it('leaves the wheel to the page until it has the focus', async () => {
    const element = await placeLive();
    const map = find(element, '.leaflet-container');
    const wheel = (init: WheelEventInit = {}) => {
      const event = new WheelEvent('wheel', {
        deltaY: 100,
        bubbles: true,
        cancelable: true,
        composed: true,
        ...init,
      });
      map.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel()).to.be.false;
    expect(wheel({ctrlKey: true})).to.be.true;
    map.focus();
    expect(wheel()).to.be.true;
    await sendKeys({press: 'Escape'});
    expect(wheel()).to.be.false;
  });

  it('moves with the arrow keys', async () => {
    const element = await placeLive();
    find(element, '.leaflet-container').focus();
    const before = view(element);
    await sendKeys({press: 'ArrowRight'});
    await waitUntil(() => view(element) !== before);
  });
});

describe('<ensie-partner-map> keyboard', () => {
  it('reaches every marker and every partner with Tab, and leads out again', async () => {
    const element = await placeLive();
    const before = document.createElement('button');
    const after = document.createElement('button');
    element.before(before);
    element.after(after);
    before.focus();
    const reached: Element[] = [];
    for (let stop = 0; stop < 60; stop++) {
      await sendKeys({press: 'Tab'});
      const active = deepActiveElement()!;
      if (active === after) break;
      reached.push(active);
    }
    expect(deepActiveElement()).to.equal(after);
    expect(new Set(reached).size).to.equal(reached.length);
    for (const marker of markers(element)) expect(reached).to.include(marker);
    for (const name of findAll(element, '.partners .name')) expect(reached).to.include(name);
  });
});

/** Whether a view puts the same markers within a pixel of where another one does. */
function isNear(view: string, other: string): boolean {
  const numbers = (text: string) => (text.match(/-?[\d.]+/g) ?? []).map(Number);
  const others = numbers(other);
  return (
    numbers(view).length === others.length &&
    numbers(view).every((number, i) => Math.abs(number - others[i]!) <= 1)
  );
}
