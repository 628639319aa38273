import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {EnsieConsentRequestEvent} from '../../src/internal/events.js';
import type {EnsiePartnerMap} from '../../src/partner-map/partner-map.js';
import {find, findAll, otherProject, place, settled, textOf} from '../fixtures.js';
import {axeClean, expectWarning} from '../helpers.js';
import {waitUntil} from '../wait.js';

const tileUrl = '/test/tile.png?{z}/{x}/{y}';
const missingTiles = '/test/no-tile.png?{z}/{x}/{y}';
const foreignTiles = 'https://tile.example.org/{z}/{x}/{y}.png';
const tileAttribution = '© OpenStreetMap contributors';

const offer = (element: EnsiePartnerMap) => find<HTMLButtonElement>(element, '.street button');
const tiles = (element: EnsiePartnerMap) =>
  findAll<HTMLImageElement>(element, '.leaflet-tile-loaded');
const tilesShown = (element: EnsiePartnerMap) =>
  waitUntil(
    () =>
      tiles(element).length > 0 &&
      tiles(element).length === findAll(element, '.leaflet-tile').length,
    'tiles are missing',
  );
const requested = (part: string) =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => name.includes(part));

async function placeOffer(properties: Partial<EnsiePartnerMap> = {}): Promise<EnsiePartnerMap> {
  const element = await place('ensie-partner-map', {tileUrl, tileAttribution, ...properties});
  await waitUntil(() => offer(element));
  return element;
}

async function placeShown(properties: Partial<EnsiePartnerMap> = {}): Promise<EnsiePartnerMap> {
  const element = await placeOffer(properties);
  element.grantConsent();
  await tilesShown(element);
  return element;
}

// First of all: the other tests load it.
describe('<ensie-partner-map> without a tile server', () => {
  it('loads nothing of the street map, and offers none', async () => {
    const element = await place('ensie-partner-map', {tileAttribution, consent: 'granted'});
    await element.showMap();
    await settled(element);
    expect(find(element, '.street')).not.to.exist;
    expect(requested('/street-map.js').concat(requested('/street-map.ts'))).to.deep.equal([]);
  });
});

describe('<ensie-partner-map> street map before consent', () => {
  it('is a button that names the host, and says what pressing it means', async () => {
    const element = await placeOffer({tileUrl: foreignTiles});
    expect(offer(element).textContent.trim()).to.equal('Show the street map from tile.example.org');
    expect(textOf(element, '.street p')).to.equal(
      'This sends your IP address to tile.example.org.',
    );
    await axeClean(element);
  });

  it('is offered in the language of the page', async () => {
    const element = await place('ensie-partner-map', {lang: 'sk', tileUrl, tileAttribution});
    await waitUntil(() => offer(element));
    expect(offer(element).textContent).to.contain('Zobraziť mapu ulíc zo servera');
  });

  it('asks nothing of the host, nor loads what shows tiles, whatever the visitor does', async () => {
    const element = await placeOffer({tileUrl: foreignTiles});
    find(element, '.map').dispatchEvent(new Event('pointerenter'));
    await element.showMap();
    find(element, '.zoom .in').click();
    await aTimeout(300);
    expect(requested('example.org')).to.deep.equal([]);
    expect(requested('leaflet-tiles')).to.deep.equal([]);
    expect(find(element, '.attribution')).not.to.exist;
    expect(findAll(element, 'img')).to.have.length(0);
  });

  it('is offered as soon as a page names a server, and no longer when it does not', async () => {
    const element = await place('ensie-partner-map');
    element.setAttribute('tile-attribution', tileAttribution);
    element.setAttribute('tile-url', tileUrl);
    await waitUntil(() => offer(element));
    element.removeAttribute('tile-url');
    await waitUntil(() => !offer(element));
  });

  it('is not offered without a credit, or with an address that is none: both are reported', async () => {
    expectWarning('ENSIE-003: tile-url needs tile-attribution');
    expectWarning('ENSIE-003: tile-url="https://{s}.example.org/{z}/{x}/{y}" has {s}');
    const element = await place('ensie-partner-map', {tileUrl, consent: 'granted'});
    await aTimeout(200);
    expect(find(element, '.street')).not.to.exist;
    element.tileAttribution = tileAttribution;
    element.tileUrl = 'https://{s}.example.org/{z}/{x}/{y}';
    await settled(element);
    expect(find(element, '.street')).not.to.exist;
    expect(requested('tile.png')).to.deep.equal([]);
  });

  it('takes no other word than "granted" for consent', async () => {
    expectWarning('ENSIE-003: consent="yes" is not "granted"');
    const element = await placeOffer();
    element.setAttribute('consent', 'yes');
    await settled(element);
    await aTimeout(100);
    expect(tiles(element)).to.have.length(0);
    expect(offer(element).textContent).to.contain('Show the street map');
  });
});

describe('<ensie-partner-map> consent', () => {
  it('is asked of the page, whose consent manager may take over', async () => {
    const element = await placeOffer();
    const asked: EnsieConsentRequestEvent[] = [];
    const manager = (event: EnsieConsentRequestEvent) => {
      asked.push(event);
      event.preventDefault();
    };
    document.body.addEventListener('ensie-consent-request', manager);
    offer(element).click();
    await settled(element);
    document.body.removeEventListener('ensie-consent-request', manager);
    const [event] = asked;
    expect(asked).to.have.length(1);
    expect(event!.host).to.equal(location.host);
    expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([true, true, true]);
    await aTimeout(200);
    expect(element.consent).to.be.undefined;
    expect(tiles(element)).to.have.length(0);

    element.grantConsent();
    await tilesShown(element);
  });

  it('is given with the button where nobody takes over, and taken back with it', async () => {
    const element = await placeOffer();
    const button = offer(element);
    button.focus();
    button.click();
    expect(element.consent).to.equal('granted');
    await tilesShown(element);
    expect(element.hasAttribute('consent')).to.be.false;
    expect(offer(element).textContent.trim()).to.equal('Back to the drawn map');
    expect(element.shadowRoot!.activeElement).to.equal(button);

    button.click();
    await settled(element);
    expect(element.consent).to.be.undefined;
    expect(findAll(element, 'img')).to.have.length(0);
    expect(find(element, '.attribution')).not.to.exist;
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('can stand in the page, and goes from there when the visitor goes back', async () => {
    const parent = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const element = document.createElement('ensie-partner-map');
    for (const [name, value] of Object.entries({
      'tile-url': tileUrl,
      'tile-attribution': tileAttribution,
      consent: 'granted',
    })) {
      element.setAttribute(name, value);
    }
    parent.append(element);
    await tilesShown(element);
    element.revokeConsent();
    await settled(element);
    expect(element.hasAttribute('consent')).to.be.false;
    expect(findAll(element, 'img')).to.have.length(0);
  });

  it('is for one host: another one has to ask again', async () => {
    const element = await placeShown();
    element.tileUrl = foreignTiles;
    await settled(element);
    expect(element.consent).to.be.undefined;
    expect(findAll(element, 'img')).to.have.length(0);
    expect(offer(element).textContent).to.contain('tile.example.org');
  });

  it('holds for another address of the same host', async () => {
    const element = await placeShown();
    element.tileUrl = `${tileUrl}&style=quiet`;
    await waitUntil(() => tiles(element).some(({src}) => src.endsWith('&style=quiet')));
    expect(element.consent).to.equal('granted');
    expect(tiles(element).every(({src}) => src.endsWith('&style=quiet'))).to.be.true;
  });

  it('waits for a map that cannot be seen', async () => {
    const element = await placeOffer();
    element.parentElement!.hidden = true;
    element.grantConsent();
    await aTimeout(300);
    expect(find(element, '.attribution')).not.to.exist;
    element.parentElement!.hidden = false;
    await tilesShown(element);
  });
});

describe('<ensie-partner-map> street map', () => {
  const isDrawn = (element: EnsiePartnerMap) =>
    findAll(element, '.leaflet-container .land').some((path) => path.checkVisibility());
  const rest = () => aTimeout(450);

  it('lies where the drawn map was, with all markers, in tiles that say nothing', async () => {
    const element = await placeShown();
    await rest();
    expect(isDrawn(element)).to.be.false;
    const onMap = findAll(element, '[data-partner]')
      .filter((marker) => marker.checkVisibility())
      .flatMap((marker) => marker.dataset.partner!.split(' '));
    expect(new Set(onMap).size).to.equal(12);
    const frame = find(element, '.leaflet-container').getBoundingClientRect();
    const covered = tiles(element).map((tile) => tile.getBoundingClientRect());
    for (const [x, y] of [
      [frame.left + 5, frame.top + 5],
      [frame.right - 5, frame.bottom - 5],
    ] as const) {
      expect(
        covered.some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom),
        `${x} ${y}`,
      ).to.be.true;
    }
    for (const tile of tiles(element)) {
      expect(tile.alt).to.equal('');
      expect(tile.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    }
    await axeClean(element);
  });

  it('has its tiles where the markers’ places are', async () => {
    const project = {...otherProject, partners: otherProject.partners.slice(0, 1)};
    const element = await placeShown({project});
    await rest();
    const marker = find(element, '.marker[data-partner="at-linz"]').getBoundingClientRect();
    const [x, y] = [marker.x + marker.width / 2, marker.y + marker.height / 2];
    // Linz, 48.3° N 14.29° E.
    const latitude = (48.3 * Math.PI) / 180;
    const inWorld = [
      14.29 / 360 + 0.5,
      0.5 - Math.log(Math.tan(Math.PI / 4 + latitude / 2)) / (2 * Math.PI),
    ];
    const under = tiles(element).find((tile) => {
      const r = tile.getBoundingClientRect();
      return x >= r.left && x < r.right && y >= r.top && y < r.bottom;
    })!;
    const [zoom, column, row] = new URL(under.src).search.slice(1).split('/').map(Number);
    const box = under.getBoundingClientRect();
    const expected = inWorld.map((value) => value * 2 ** zoom!);
    expect(Math.abs(x - (box.left + (expected[0]! - column!) * box.width))).to.be.below(3);
    expect(Math.abs(y - (box.top + (expected[1]! - row!) * box.height))).to.be.below(3);
  });

  it('carries its credit, linked, on the map and outside every button', async () => {
    const element = await placeShown({
      tileAttribution: '© OpenStreetMap contributors, © Mesto Fiľakovo, Úrad geodézie a katastra',
    });
    element.parentElement!.style.width = '320px';
    await rest();
    const credit = find(element, '.attribution');
    const link = credit.querySelector('a')!;
    expect(link.href).to.equal('https://www.openstreetmap.org/copyright');
    expect(link.textContent).to.equal('OpenStreetMap');
    expect(credit.translate).to.be.false;
    const box = credit.getBoundingClientRect();
    const frame = find(element, '.frame').getBoundingClientRect();
    expect(box.bottom <= frame.bottom + 1 && box.top > frame.top).to.be.true;
    expect(box.left >= frame.left - 1 && box.right <= frame.right + 1).to.be.true;
    for (const [x, y] of [
      [box.left + 12, box.bottom - 5],
      [box.right - 12, box.top + 8],
    ] as const) {
      credit.scrollIntoView({block: 'center'});
      const moved = credit.getBoundingClientRect();
      const top = element.shadowRoot!.elementFromPoint(x, y - box.top + moved.top);
      expect(credit.contains(top), `${x} ${y}: ${top?.className}`).to.be.true;
    }
    for (const button of findAll(element, '.pan button, .inset, .marker')) {
      const {bottom} = find(element, '.frame').getBoundingClientRect();
      const isUnderTheMap = button.getBoundingClientRect().top >= bottom;
      if (!button.checkVisibility() || isUnderTheMap) continue;
      expect(button.getBoundingClientRect().bottom).to.be.at.most(
        credit.getBoundingClientRect().top + 1,
      );
    }
  });

  it('goes as near as houses, and the drawn map does not', async () => {
    const element = await placeShown();
    await rest();
    const zoom = () => Math.max(...tiles(element).map(({src}) => +/\?(\d+)/.exec(src)![1]!));
    for (let i = 0; i < 15; i++) {
      find(element, '.zoom .in').click();
      await rest();
    }
    await waitUntil(() => zoom() === 18, 'zoom 18');
    element.revokeConsent();
    await settled(element);
    await rest();
    expect(isDrawn(element)).to.be.true;
    element.grantConsent();
    await tilesShown(element);
    expect(zoom()).to.equal(9);
  }).timeout(20_000);

  it('gives way to the drawn map when its server refuses, and says so once', async () => {
    const warnings = expectWarning('ENSIE-021');
    const element = await placeOffer({tileUrl: missingTiles});
    offer(element).click();
    await waitUntil(() => textOf(element, '.status'));
    expect(textOf(element, '[role=status]')).to.equal(
      `The street map from ${location.host} could not be loaded. The drawn map is shown again.`,
    );
    await settled(element);
    expect(isDrawn(element)).to.be.true;
    expect(findAll(element, 'img')).to.have.length(0);
    expect(find(element, '.attribution')).not.to.exist;
    expect(element.consent).to.be.undefined;
    await axeClean(element);
    const asked = requested('no-tile.png').length;
    find(element, '.zoom .in').click();
    await rest();
    expect(requested('no-tile.png')).to.have.length(asked);
    expect(warnings).to.have.length(1);

    element.tileUrl = tileUrl;
    await settled(element);
    offer(element).click();
    await tilesShown(element);
    expect(textOf(element, '.status')).to.equal('');
  });

  it('comes back with an element that moves in the page', async () => {
    const element = await placeShown();
    const parent = element.parentElement!;
    element.remove();
    await aTimeout(50);
    expect(findAll(element, 'img')).to.have.length(0);
    parent.append(element);
    await tilesShown(element);
    expect(findAll(element, '.leaflet-container')).to.have.length(1);
  });

  it('is not shown by an element that left while it was loading', async () => {
    const element = await placeOffer();
    element.grantConsent();
    element.remove();
    await aTimeout(300);
    expect(findAll(element, 'img')).to.have.length(0);
  });
});

describe('the built street map, whose tiles have parts of Leaflet of their own', () => {
  it('loads, moves, zooms and goes without an error (after "npm run build")', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="Page" width="700" height="600"></iframe>`,
    );
    frame.srcdoc =
      '<!doctype html><html lang="en"><script type="module" src="/cdn/ensie-widgets.js"></script>' +
      `<ensie-partner-map tile-url="${tileUrl}" tile-attribution="${tileAttribution}"></ensie-partner-map>`;
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const errors: string[] = [];
    const page = frame.contentWindow!;
    page.addEventListener('error', (event) => errors.push(event.message));
    page.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
    const element = page.document.querySelector('ensie-partner-map') as EnsiePartnerMap;
    await waitUntil(() => element.shadowRoot && offer(element), 'no offer');
    offer(element).click();
    await waitUntil(() => tiles(element).length > 3, 'no tile');
    for (const command of ['in', 'left', 'in', 'up', 'in', 'right', 'down', 'out', 'whole']) {
      const sources = () =>
        tiles(element)
          .map(({src}) => src)
          .join();
      const before = sources();
      find(element, `button.${command}`).click();
      await aTimeout(450);
      if (command === 'in') await waitUntil(() => sources() !== before, command);
    }
    offer(element).click();
    await aTimeout(300);
    expect(findAll(element, 'img')).to.have.length(0);
    offer(element).click();
    await waitUntil(() => tiles(element).length > 3);
    find(element, '.zoom .in').click();
    element.remove();
    await aTimeout(500);
    expect(errors).to.deep.equal([]);
  }).timeout(20_000);
});
