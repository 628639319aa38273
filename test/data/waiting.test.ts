import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {EnsiePartnerMap} from '../../src/partner-map/partner-map.js';
import {find, otherProject} from '../fixtures.js';
import {expectWarning} from '../helpers.js';
import {waitUntil} from '../wait.js';

/** What is seen while the server takes its time. */
describe('a file that is on its way', () => {
  const body = JSON.stringify(otherProject);
  const src = (delay: number) => `/answer?${new URLSearchParams({body, delay: `${delay}`})}`;
  const waiting = async (inside: string) => {
    const page = await fixture(html`<div></div>`);
    page.innerHTML = `<ensie-partner-map src="${src(20_000)}">${inside}</ensie-partner-map>`;
    const element = page.querySelector<EnsiePartnerMap>('ensie-partner-map')!;
    await waitUntil(() => element.shadowRoot!.adoptedStyleSheets.length > 1, 'its styles');
    return {element, mark: getComputedStyle(find(element, 'slot'), '::after')};
  };

  it('leaves three dots after a second, where nothing stands inside the tag', async () => {
    const {element, mark} = await waiting('');
    expect([mark.content, mark.animationDelay]).to.deep.equal(['""', '1s']);
    await waitUntil(() => mark.visibility === 'visible', 'the dots');
    expect(element.getBoundingClientRect().height, 'the place that they take').to.equal(0);
    expectWarning('ENSIE-032');
    element.src = '/answer?status=404';
    await waitUntil(() => find(element, '.notice'), 'the notice');
    expect(mark.content, 'beside the notice').to.equal('none');
    element.src = src(0);
    await waitUntil(() => find(element, '.card'), 'the map');
    expect(find(element, 'slot')).not.to.exist;
  });

  it('leaves what stands inside the tag alone', async () => {
    const {mark} = await waiting('<p>Linz and Wels</p>');
    expect(mark.content).to.equal('none');
  });
});
