import {expect, waitUntil} from '@open-wc/testing';
import {find, findAll, place, settled} from '../fixtures.js';

async function placeLive() {
  const element = await place('ensie-partner-map');
  await element.showMap();
  await settled(element);
  return element;
}

describe('the map’s focus ring', () => {
  it('lies above all that the live map draws', async () => {
    const element = await placeLive();
    const map = find(element, '.leaflet-container');
    map.focus();
    const ring = getComputedStyle(map, '::after');
    expect(parseFloat(ring.borderTopWidth)).to.equal(3);
    expect(ring.pointerEvents).to.equal('none');
    for (const side of [ring.top, ring.right, ring.bottom, ring.left]) expect(side).to.equal('0px');
    const layers = findAll(element, '.leaflet-pane').map((pane) => getComputedStyle(pane).zIndex);
    for (const layer of layers) expect(Number(ring.zIndex)).to.be.above(Number(layer) || 0);
    map.blur();
    expect(getComputedStyle(map, '::after').content).to.equal('none');
  });
});

describe('what has the focus', () => {
  it('keeps clear of a header of 120 pixels that sticks to the top', async () => {
    const header = document.createElement('div');
    header.style.cssText = 'position: sticky; top: 0; height: 120px; z-index: 9';
    document.body.prepend(header);
    const element = await place('ensie-partner-map');
    element.parentElement!.style.paddingBlock = '400px 2000px';
    await settled(element);
    try {
      const names = findAll(element, '.partners .name');
      scrollTo(0, document.documentElement.scrollHeight);
      for (const name of names.reverse()) {
        name.focus({focusVisible: true});
        // WebKit scrolls later.
        await waitUntil(() => name.getBoundingClientRect().top >= 120, name.textContent);
      }
    } finally {
      header.remove();
    }
  });
});
