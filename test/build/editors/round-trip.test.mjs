// Chosen in the configurator, copied, pasted into a page of another website, seen there. Into WordPress:
// test/wordpress/snippets.mjs.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {copyTexts, fillIn, ready} from '../pages/configurator-page.mjs';
import {document as makePage, openPage, openSite, root, visitSite} from '../site.mjs';
import {survival} from './survival.mjs';

/** What somebody chooses, and the heading (or the statement) that visitors then see. */
const journeys = [
  {way: 'tag', system: 'html', widget: 'partner-map', lang: 'hu', seen: 'Projektpartnerek'},
  {way: 'tag', system: 'html', widget: 'funding-banner', lang: 'cs', seen: 'Evropskou unií'},
  {way: 'div', system: 'typo3', widget: 'project-timeline', lang: 'it', seen: 'Cronologia'},
  {way: 'div', system: 'joomla', widget: 'objectives-list', lang: 'ro', seen: 'Obiective'},
  {way: 'frame', system: 'frame', widget: 'partner-map', lang: 'sr', seen: 'партнери'},
  {way: 'frame', system: 'frame', widget: 'funding-banner', lang: 'lv', seen: 'Eiropas Savienība'},
];

const beginnings = {tag: '<ensie-', div: '<div data-ensie-widget=', frame: '<iframe '};

const pages = {};

describe('from the configurator into a page of another website', () => {
  const town = visitSite({pages});
  let files;
  let configurator;

  before(async () => {
    files = await openSite({folder: `${root}cdn`});
    const visit = await openPage(town.browser, `${files.url}/configurator.html`);
    configurator = visit.page;
    await ready(configurator);
  });
  after(() => files.close());

  for (const {way, system, widget, lang, seen} of journeys) {
    it(`${way}: ${widget} in ${lang}`, async () => {
      await fillIn(configurator, {widget, lang, system, base: files.url});
      const {code, template = ''} = await copyTexts(configurator);
      assert.ok(code.includes(beginnings[way]));
      assert.equal(template === '', way === 'tag');
      // A page in English, with the texts where the configurator says that they belong.
      pages['/pasted.html'] = makePage(`<main>${code}</main>`, {head: template});
      const {page, faults} = await town.open('/pasted.html', {allow: [files.url]});
      const frame =
        way === 'frame' ? await (await page.waitForSelector('iframe')).contentFrame() : page;
      const text = await frame.waitForFunction(
        (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.card')?.innerText,
        {polling: 100},
        `ensie-${widget}`,
      );
      assert.match(await text.jsonValue(), new RegExp(seen));
      assert.equal(await frame.$eval(`ensie-${widget}`, ({locale}) => locale), lang);
      assert.equal(await survival(frame, way === 'frame' ? 'body' : 'main', code), 'widget');
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
});
