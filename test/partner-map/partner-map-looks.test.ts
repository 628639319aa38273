import {expect} from '@open-wc/testing';
import type {EnsiePartnerMap} from '../../src/partner-map/partner-map.js';
import {isChromium} from '../engine.js';
import {find, findAll, manyPartners, otherProject, place, settled} from '../fixtures.js';
import {waitUntil} from '../wait.js';

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

describe('a live map that is moved', () => {
  it('says nothing of it: one message for what failed, and none for each step', async () => {
    const element = await placeLive();
    const said: string[] = [];
    const watch = new MutationObserver((changes) =>
      said.push(...changes.map(({target}) => target.textContent!)),
    );
    const regions = findAll(element, '[role="status"], [aria-live]');
    expect(regions).not.to.be.empty;
    for (const region of regions) {
      watch.observe(region, {childList: true, characterData: true, subtree: true});
    }
    const places = () => findAll(element, '.marker').map(({style}) => style.translate);
    for (const button of ['.zoom .in', '.zoom .out']) {
      const before = places();
      find(element, button).click();
      await waitUntil(() => places().join() !== before.join(), button);
      // A step is not taken while the last one glides.
      await waitUntil(() => !find(element, '.leaflet-zoom-anim, .gliding'), `${button} has ended`);
    }
    await settled(element);
    watch.disconnect();
    expect(said).to.deep.equal([]);
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

/** Pairs of which one lies on the other; a label and its own marker touch. */
function covered(element: EnsiePartnerMap): string[] {
  const parts = findAll(
    element,
    '.marker, .label > span, .inset, .zoom button, .pan button, .frame > .attribution',
  ).filter((part) => part.checkVisibility());
  const boxes = parts.map((part) => part.getBoundingClientRect());
  return parts.flatMap((part, i) =>
    parts.slice(i + 1).flatMap((other, j) => {
      const [a, b] = [boxes[i]!, boxes[i + 1 + j]!];
      const isOwn = part.nextElementSibling?.contains(other);
      const areRound = [part, other].every((it) => it.matches('.marker'));
      const distance = Math.hypot(a.x - b.x, a.y - b.y);
      if (areRound) return distance < 24 ? [`${part.ariaLabel} on ${other.ariaLabel}`] : [];
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const name = ({className, ariaLabel, textContent}: HTMLElement) =>
        `${className} ${ariaLabel ?? textContent.trim()}`;
      return !isOwn && width > 0.5 && height > 0.5 ? [`${name(part)} on ${name(other)}`] : [];
    }),
  );
}

/** A network with a place in every corner, where controls stand. */
const corners = {
  ...otherProject,
  partners: [
    ['pl-krakow', 'Kraków', 'PL', 50.06, 19.94],
    ['at-linz', 'Linz', 'AT', 48.3, 14.29],
    ['es-vigo', 'Vigo', 'ES', 42.24, -8.72],
    ['fr-brest', 'Brest', 'FR', 48.39, -4.49],
    ['it-bari', 'Bari', 'IT', 41.13, 16.87],
    ['ro-iasi', 'Iași', 'RO', 47.16, 27.59],
    ['ee-tartu', 'Tartu', 'EE', 58.38, 26.72],
  ].map(([id, town, country, ...position]) => ({
    id,
    name: `Town of ${town}`,
    town,
    country,
    position,
  })),
};

describe('on the map, nothing covers', () => {
  for (const [what, project] of [
    ['the bundled project', undefined],
    ['places in all corners', corners],
    ['60 partners', manyPartners(60)],
    ['1,000 partners', manyPartners(1000)],
  ] as const) {
    it(`a control, a label or a marker: ${what}`, async () => {
      for (const width of isChromium ? [320, 412, 480, 640, 768, 1180] : [320, 640]) {
        const element = await place('ensie-partner-map', {project, lang: 'hu'});
        element.parentElement!.style.width = `${width}px`;
        await settled(element);
        await settled(element);
        expect(covered(element), `${width}, drawing`).to.deep.equal([]);
        await element.showMap();
        await settled(element);
        expect(covered(element), `${width}, live`).to.deep.equal([]);
        element.remove();
      }
    });
  }

  it('with text twice as large, which all that lies on the map follows', async () => {
    const texts = '.label > span, .inset, .inset b, .marker b';
    const sizes = (element: EnsiePartnerMap) =>
      Object.fromEntries(
        findAll(element, texts).map((text) => [
          `${text.parentElement!.className.split(' ')[0]} ${text.localName}`,
          parseFloat(getComputedStyle(text).fontSize),
        ]),
      );
    for (const width of [390, 1180]) {
      const element = await place('ensie-partner-map');
      element.parentElement!.style.width = `${width}px`;
      await settled(element);
      const before = sizes(element);
      element.style.fontSize = '32px';
      for (let frame = 0; frame < 4; frame++) await settled(element);
      for (const [text, size] of Object.entries(sizes(element))) {
        if (before[text]) expect(size, text).to.be.closeTo(2 * before[text], 0.1);
      }
      expect(covered(element), `${width}`).to.deep.equal([]);
      const frame = find(element, '.frame').getBoundingClientRect();
      for (const marker of findAll(element, '.marker')) {
        const {left, right, top, bottom} = marker.getBoundingClientRect();
        expect(left >= frame.left && right <= frame.right, marker.ariaLabel!).to.be.true;
        expect(top >= frame.top && bottom <= frame.bottom, marker.ariaLabel!).to.be.true;
      }
    }
  });
});

describe('a label on the map', () => {
  it('is part of its marker’s name, and opens its card', async () => {
    for (const lang of ['en', 'hu', 'sr']) {
      const element = await place('ensie-partner-map', {lang});
      element.parentElement!.style.width = '500px';
      await settled(element);
      const labels = findAll(element, '.label > span');
      find(element, '.frame').scrollIntoView();
      expect(labels.length).to.be.above(4);
      for (const label of labels) {
        const marker = label.parentElement!.previousElementSibling!;
        expect(marker.ariaLabel).to.contain(label.textContent.trim());
        const {x, y, width, height} = label.getBoundingClientRect();
        const hit = element.shadowRoot!.elementFromPoint(x + width / 2, y + height / 2);
        expect(label.contains(hit), label.textContent).to.be.true;
      }
      labels[1]!.click();
      await waitUntil(() => find(element, '.sheet'));
      const pressed = labels[1]!.parentElement!.previousElementSibling as HTMLElement;
      expect(pressed.dataset.partner).to.contain(element.selected ?? 'sk-');
    }
  });

  it('has weight where it is the lead’s, our town’s or the selected one’s', async () => {
    const element = await place('ensie-partner-map', {home: 'cz-jirkov', selected: 'it-penne'});
    element.parentElement!.style.width = '500px';
    await settled(element);
    const weight = (id: string) =>
      getComputedStyle(find(element, `[data-partner~="${id}"] + .label > span`)).fontWeight;
    expect(weight('sk-filakovo')).to.equal('800');
    expect(weight('cz-jirkov')).to.equal('800');
    expect(weight('it-penne')).to.equal('800');
    expect(weight('it-santa-severina')).to.equal('600');
  });
});

describe('our town on the map', () => {
  it('has its shape, its name and its words, also in a numbered marker', async () => {
    const all = await place('ensie-partner-map');
    const ids = findAll(all, '.partners > li').map(({dataset}) => dataset.item!);
    for (const home of ids) {
      const element = await place('ensie-partner-map', {home});
      const marker = find(element, `[data-partner~="${home}"]`);
      expect(marker.ariaLabel ?? marker.textContent, home).to.contain('We are here');
      expect(marker.lang, home).to.equal('');
      if (marker.matches('.inset')) continue;
      expect(getComputedStyle(marker, '::before').rotate, home).to.equal('45deg');
      element.remove();
    }
  });
});
