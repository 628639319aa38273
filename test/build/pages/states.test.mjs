import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {axeFaults, ibmFaults} from './page-checkers.mjs';
import {visitSite} from '../site.mjs';
import {EXPECTED, openStates, showMaps} from './states-page.mjs';

describe('the page of all states', () => {
  const {open} = visitSite();

  it('has nothing that axe finds in light and dark, or IBM’s engine in light, with live maps', async () => {
    const {page} = await openStates(open, '?scheme=light', {viewport: {width: 320, height: 800}});
    assert.deepEqual(await axeFaults(page), [], '320 px');
    await page.setViewport({width: 1280, height: 800});
    await showMaps(page);
    assert.deepEqual(await ibmFaults(page), [], 'IBM');
    for (const scheme of ['light', 'dark']) {
      await page.evaluate((it) => (document.documentElement.style.colorScheme = it), scheme);
      assert.deepEqual(await axeFaults(page), [], `axe, 1280 px, with live maps, ${scheme}`);
    }
    await page.close();
  });

  it('says what fails, and no more', async () => {
    const {page, faults} = await openStates(open);
    const said = faults.map((fault) => /^warn: <[\w-]+> ENSIE-\d+|.*/.exec(fault)[0]);
    assert.deepEqual(said.sort(), EXPECTED);
    await page.close();
  });

  it('has the language and the colours of its address, and keeps one when the other changes', async () => {
    const {page} = await openStates(open, '?lang=hu&scheme=dark');
    const seen = await page.evaluate(() => ({
      heading: document
        .querySelector('ensie-project-timeline')
        .shadowRoot.querySelector('h4')
        .textContent.trim(),
      scheme: getComputedStyle(document.documentElement).colorScheme,
      links: [...document.querySelectorAll('a[lang=sk], [href*=light]')].map(({search}) => search),
      current: [...document.querySelectorAll('[aria-current]')].map((link) => link.textContent),
    }));
    assert.deepEqual(seen, {
      heading: 'A projekt idővonala',
      scheme: 'dark',
      links: ['?lang=sk&scheme=dark', '?lang=hu&scheme=light', '?lang=hu&scheme=light+dark'],
      current: ['Magyar', 'Dark'],
    });
    await page.close();
  });
});
