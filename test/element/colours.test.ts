import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {showDebugPanel} from '../../src/debug/debug.js';
import {checkColours} from '../../src/element/check-colours.js';
import type {EnsieElement} from '../../src/element/ensie-element.js';
import type {EnsiePartnerMap} from '../../src/partner-map/partner-map.js';
import {expectWarning} from '../helpers.js';
import {waitUntil} from '../wait.js';

const tags = ['partner-map', 'project-timeline', 'objectives-list'];

async function widget(tag: string, colours = '', around = 'color-scheme: light') {
  const place = await fixture(
    html`<div
      style=${around}
      .innerHTML=${`<ensie-${tag} style="${colours}"></ensie-${tag}>`}
    ></div>`,
  );
  const element = place.firstElementChild as EnsieElement;
  await waitUntil(() => element.hasUpdated);
  return element;
}

const YELLOW = '--ensie-color-accent: #ffd500';
const LOW =
  "the page's colours have too little contrast with the background: links and the focus 1.4:1, where " +
  '4.5:1 is needed; set --ensie-color-accent for --ensie-color-surface.';

describe("a page's colours", () => {
  for (const tag of tags) {
    it(`are named once where links cannot be read: ${tag}`, async () => {
      const warnings = expectWarning(`ENSIE-043: ${LOW}`);
      const element = await widget(tag, YELLOW);
      expect(checkColours(element)).to.equal(LOW);
      checkColours(element);
      expect(warnings).to.have.length(1);
      expect(element.shadowRoot!.querySelector('.card > i')).to.equal(null);
    });

    it(`are named where a dark background comes alone: ${tag}`, async () => {
      expectWarning('ENSIE-043');
      const said = checkColours(await widget(tag, '--ensie-color-surface: oklch(0.25 0.03 260)'));
      expect(said).to.match(/: text 1\.\d:1, secondary text 2\.\d:1, links and the focus 2\.\d:1,/);
      expect(said).to.contain('set --ensie-color-text, --ensie-color-muted, --ensie-color-accent');
    });

    it(`are as they may be where all can be read: ${tag}`, async () => {
      for (const [colours, around] of [
        [],
        ['', 'color-scheme: dark'],
        // Dark on a dark page, which has light text; and a yellow that is read there.
        ['--ensie-color-surface: #101820; --ensie-color-accent: #ffd500', 'color-scheme: dark'],
        ['--ensie-color-surface: transparent', 'background: #fff; color-scheme: light'],
        ['--ensie-color-surface: transparent', 'background: linear-gradient(#000, #fff)'],
      ] as const) {
        const element = await widget(tag, colours, around);
        expect(checkColours(element), colours).to.equal(undefined);
      }
    });
  }

  it('are seen through, to what the page has there', async () => {
    expectWarning('ENSIE-043');
    const around = 'background: #123; color-scheme: light';
    const element = await widget('project-timeline', '--ensie-color-surface: transparent', around);
    expect(checkColours(element)).to.contain('text 1.');
  });

  it('are looked at with the live map', async () => {
    const warnings = expectWarning(`ENSIE-043: ${LOW}`);
    const map = (await widget('partner-map', YELLOW)) as EnsiePartnerMap;
    expect(warnings).to.have.length(0);
    await map.showMap();
    expect(warnings).to.have.length(1);
  });

  it('are in the report of the page until they are mended', async () => {
    expectWarning('ENSIE-043');
    const element = await widget('objectives-list', YELLOW);
    showDebugPanel();
    const host = () => document.querySelector('[data-ensie-debug]');
    const text = () => host()?.shadowRoot?.textContent ?? '';
    await waitUntil(() => text().includes(LOW), 'it is not in the report');
    element.style.cssText = '--ensie-color-accent: #7a5c00';
    await waitUntil(() => !text().includes('ENSIE-043'), 'it is still in the report');
    host()!.shadowRoot!.querySelector<HTMLElement>('button:last-of-type')!.click();
  });
});
