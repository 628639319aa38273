import {expect} from '@open-wc/testing';
import type {EnsiePartnerMap} from '../../src/partner-map/partner-map.js';
import {find, findAll, place, settled} from '../fixtures.js';
import {expectWarning} from '../helpers.js';
import {waitUntil} from '../wait.js';

/** Every marker is in the frame, and on the drawing's own place for it. */
function expectMarkersInPlace(element: EnsiePartnerMap): void {
  const frame = find(element, '.frame').getBoundingClientRect();
  const markers = findAll(element, '.marker');
  expect(markers.length).to.be.at.least(5);
  for (const marker of markers) {
    const {left, right, top, bottom} = marker.getBoundingClientRect();
    const isInside =
      left >= frame.left - 1 &&
      right <= frame.right + 1 &&
      top >= frame.top - 1 &&
      bottom <= frame.bottom + 1;
    expect(isInside, marker.ariaLabel!).to.be.true;
  }
  const partners = findAll(element, '[data-partner]').flatMap((it) =>
    it.dataset.partner!.split(' '),
  );
  expect(new Set(partners).size).to.equal(12);
}

const widthOf = (element: EnsiePartnerMap) => find(element, '.frame').clientWidth;

describe('<ensie-partner-map> in a page that', () => {
  for (const [what, hide, show] of [
    ['shows it later', 'display: none', ''],
    ['makes room for it later', 'width: 0; overflow: hidden', 'width: 500px'],
  ] as const) {
    for (const live of [false, true]) {
      it(`${what}, ${live ? 'live map' : 'drawing'}`, async () => {
        const element = await place('ensie-partner-map');
        const parent = element.parentElement!;
        if (live) await element.showMap();
        parent.style.cssText = hide;
        await settled(element);
        parent.style.cssText = show;
        await settled(element);
        await waitUntil(() => widthOf(element) > 100);
        await settled(element);
        expectMarkersInPlace(element);
      });
    }
  }

  it('keeps it in a closed accordion from the start, and asks for the live map there', async () => {
    const details = document.createElement('details');
    const element = document.createElement('ensie-partner-map');
    details.append(element);
    document.body.append(details);
    try {
      await settled(element);
      expect(findAll(element, '.marker')).to.have.length(0);
      expect(findAll(element, '.partners > li')).to.have.length(12);
      // It settles; where nothing has a size the map comes when there is one.
      await element.showMap();
      details.open = true;
      await waitUntil(() => find(element, '.leaflet-container'));
      await settled(element);
      expectMarkersInPlace(element);
    } finally {
      details.remove();
    }
  });

  it('is out of the page when somebody asks for its live map, which comes when it is back', async () => {
    const element = await place('ensie-partner-map');
    const parent = element.parentElement!;
    element.remove();
    await element.showMap();
    expect(find(element, '.leaflet-container')).to.equal(null);
    parent.append(element);
    await waitUntil(() => find(element, '.leaflet-container'));
    await settled(element);
    expectMarkersInPlace(element);
  });

  it('is hidden when somebody asks for its live map, which comes when it is shown', async () => {
    const element = await place('ensie-partner-map');
    const parent = element.parentElement!;
    parent.style.display = 'none';
    await element.showMap();
    expect(find(element, '.leaflet-container')).to.equal(null);
    parent.style.display = '';
    await waitUntil(() => find(element, '.leaflet-container'));
    await settled(element);
    expectMarkersInPlace(element);
  });

  it('lets it grow from nothing, by a transform', async () => {
    const element = await place('ensie-partner-map');
    element.parentElement!.style.transform = 'scale(0)';
    await element.showMap();
    expect(find(element, '.leaflet-container')).to.exist;
  });

  it('has no observers, as the DOMs of tests', async () => {
    const taken = ['ResizeObserver', 'IntersectionObserver'] as const;
    const observers = taken.map((name) => globalThis[name]);
    Object.assign(globalThis, {ResizeObserver: undefined, IntersectionObserver: undefined});
    try {
      const element = await place('ensie-partner-map', {reveal: 'auto'});
      expect(findAll(element, '.partners > li')).to.have.length(12);
      await element.showMap();
      expect(find(element, '.leaflet-container')).to.exist;
    } finally {
      taken.forEach((name, i) => Object.assign(globalThis, {[name]: observers[i]}));
    }
  });

  it('has shadow roots without style sheets, as the DOMs of tests', async () => {
    const own = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets')!;
    const none = {configurable: true, get: () => undefined, set: () => undefined};
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', none);
    try {
      const element = await place('ensie-partner-map');
      expect(findAll(element, '.partners > li')).to.have.length(12);
      await element.showMap();
      // What comes later brings its looks as an element.
      const breaches = expectWarning('ENSIE-041: E11');
      const banner = await place('ensie-funding-banner');
      await waitUntil(() => findAll(banner, 'style').some(({textContent}) => textContent));
      await waitUntil(() => breaches.length);
    } finally {
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', own);
    }
  });

  it('does not show it yet: the map that is asked for comes later', async () => {
    const hidden = document.createElement('ensie-partner-map');
    hidden.style.display = 'none';
    document.body.append(hidden);
    await hidden.showMap();
    expect(!!find(hidden, '.leaflet-container')).to.equal(false);
    hidden.style.display = '';
    await waitUntil(() => find(hidden, '.leaflet-container'));
    await settled(hidden);
    expectMarkersInPlace(hidden);
    hidden.remove();
  });

  it('takes it out while it waits to be shown', async () => {
    const element = document.createElement('ensie-partner-map');
    element.hidden = true;
    document.body.append(element);
    await element.updateComplete;
    const loading = element.showMap();
    element.remove();
    await loading;
    expect(find(element, '.leaflet-container')).not.to.exist;
  });

  for (const live of [false, true]) {
    it(`changes its width, ${live ? 'live map' : 'drawing'}: the whole network stays in view`, async () => {
      const element = await place('ensie-partner-map');
      if (live) await element.showMap();
      for (const width of [390, 1100, 320, 700]) {
        const before = widthOf(element);
        element.parentElement!.style.width = `${width}px`;
        await waitUntil(() => widthOf(element) !== before);
        await settled(element);
        await settled(element);
        expectMarkersInPlace(element);
      }
    });
  }

  it('changes its width after the visitor has moved the map: it stays where it was', async () => {
    const element = await place('ensie-partner-map');
    element.parentElement!.style.width = '700px';
    await element.showMap();
    find(element, '.zoom .in').click();
    await new Promise((resolve) => setTimeout(resolve, 450));
    const visible = () =>
      findAll(element, '.marker').map((marker) => marker.dataset.partner!.split(' ')[0]);
    const before = visible();
    expect(before.length).to.be.below(9);
    element.parentElement!.style.width = '690px';
    await settled(element);
    await settled(element);
    expect(visible()).to.deep.equal(before);
  });

  it('moves it to another place', async () => {
    const element = await place('ensie-partner-map');
    await element.showMap();
    const elsewhere = document.createElement('section');
    element.parentElement!.after(elsewhere);
    elsewhere.append(element);
    await settled(element);
    await settled(element);
    expect(find(element, '.frame > .drawing')).to.exist;
    expectMarkersInPlace(element);
    await element.showMap();
    expectMarkersInPlace(element);
    element.remove();
    elsewhere.remove();
  });

  it('clones it', async () => {
    const element = await place('ensie-partner-map', {selected: 'it-penne'});
    await element.showMap();
    const clone = element.cloneNode(true) as EnsiePartnerMap;
    element.after(clone);
    await settled(clone);
    expect(clone.shadowRoot!.querySelectorAll('.frame')).to.have.length(1);
    expect(find(clone, 'li.current').dataset.item).to.equal('it-penne');
    expectMarkersInPlace(clone);
  });
});
