import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {axeFaults} from './page-checkers.mjs';
import {visitSite} from '../site.mjs';

const paths = [
  '/demo/index.html',
  '/cdn/configurator.html',
  '/cdn/configurator.html#ui=hu&system=joomla',
  '/demo/town.html',
  '/demo/town.html?lang=sk',
  '/demo/town.html?lang=hu',
  '/demo/bilingual.html',
  '/demo/api.html',
];

describe('demo pages', () => {
  const {open} = visitSite();

  for (const path of paths) {
    it(`${path} works without a failed or foreign request, an accessibility violation or sideways scrolling`, async () => {
      const {page, faults} = await open(path, {viewport: {width: 320, height: 800}});
      assert.deepEqual(await axeFaults(page), [], '320 px');
      await page.setViewport({width: 1280, height: 800});
      await page.evaluate(() =>
        Promise.all(
          [...document.querySelectorAll('ensie-partner-map')].map((map) => map.showMap()),
        ),
      );
      assert.deepEqual(await axeFaults(page), [], '1280 px, with the live map');
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('shows two languages at once', async () => {
    const {page} = await open('/demo/bilingual.html');
    const headings = await page.evaluate(() =>
      [...document.querySelectorAll('ensie-project-timeline')].map((element) =>
        element.shadowRoot.querySelector('h2').textContent.trim(),
      ),
    );
    assert.deepEqual(headings, ['Časová os projektu', 'A projekt idővonala']);
    await page.close();
  });

  it('has a live page of the API: controls for each attribute, and the events', async () => {
    const {page, faults} = await open('/demo/api.html');
    const {elements} = await page.evaluate(() => ({
      elements: [...document.querySelector('#tag').options].map(({value}) => value),
    }));
    assert.equal(elements.length, 4);
    await page.select('[name="heading-level"]', '4');
    await page.type('[name="home"]', 'sk-filakovo');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => {
      const {shadowRoot} = document.querySelector('ensie-partner-map');
      return shadowRoot.querySelector('h4') && shadowRoot.querySelector('.partners button');
    });
    await page.evaluate(() =>
      document
        .querySelector('ensie-partner-map')
        .shadowRoot.querySelector('.partners button')
        .click(),
    );
    const {text, said} = await page.evaluate(() => ({
      text: document.querySelector('#text').textContent,
      said: document.querySelector('#events').textContent,
    }));
    assert.match(text, /^<ensie-partner-map lang="sk" heading-level="4" home="sk-filakovo">/);
    assert.match(said, /^ensie-partner-select partner: "/);
    await page.select('#tag', 'ensie-funding-banner');
    await page.select('[name="layout"]', 'compact');
    await page.waitForFunction(() =>
      document
        .querySelector('ensie-funding-banner[layout=compact]')
        .shadowRoot?.querySelector('details'),
    );
    assert.deepEqual(faults, []);
    await page.close();
  });
});
