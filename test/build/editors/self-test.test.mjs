// The text that says which way an editor keeps: what it says after each filter has to be true. In
// WordPress itself: test/wordpress/snippets.mjs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {ready, textsFor} from '../pages/configurator-page.mjs';
import {BASIC_HTML, drupal} from './filters/drupal.mjs';
import {joomla} from './filters/joomla.mjs';
import {typo3} from './filters/typo3.mjs';
import {verdictsOf} from './self-test.mjs';
import {document as makePage, root, visitSite} from '../site.mjs';

const pages = {'/': makePage('')};
const FAILED = 'does not work here';

/** Tag, div, frame, text without a script. */
const verdict = (...words) => words.map((word) => (word ? 'works' : 'fails'));

describe('self-test', () => {
  const site = visitSite({pages, folder: `${root}cdn`});
  let configurator;
  let text;
  let template;
  let typo3Filter;

  const write = async (choices) =>
    textsFor(configurator, new URLSearchParams({base: '/', ...choices}).toString());

  before(async () => {
    ({page: configurator} = await site.open('/configurator.html'));
    await ready(configurator);
    ({'self-test': text, template} = await write({system: 'typo3'}));
    const {page} = await site.open('/');
    typo3Filter = (html) => page.evaluate(typo3, html);
  });

  /** Some texts on one page, and what each says there. */
  async function publish(contents, {head = '', failed = FAILED, tab} = {}) {
    const places = contents.map((content) => `<section>${content}</section>`);
    pages['/published.html'] = makePage(places.join(''), {head});
    const {page, faults} = await site.open('/published.html', tab);
    const said = [];
    for (const place of await page.$$('section')) said.push(await verdictsOf(place, failed));
    await page.close();
    assert.deepEqual(faults, []);
    return said;
  }

  it('says that all works where nothing is taken out', async () => {
    assert.deepEqual(await publish([text]), [verdict(1, 1, 1, 1)]);
  });

  it('says what is true in each editor, with and without the script in the template', async () => {
    const allowing = (html) => drupal(html, `${BASIC_HTML} <div data-ensie-widget>`);
    const asCode = (html) => html.replaceAll('<', '&lt;');
    const kept = [joomla, allowing, drupal, typo3Filter, asCode].map((filter) => filter(text));
    const contents = await Promise.all(kept);
    const onlyText = verdict(0, 0, 0, 1);
    const withDiv = verdict(0, 1, 0, 1);
    // Where all is code there are no lines.
    const none = ['fails'];
    const [inJoomla, inDrupalAllowing, inDrupal, inTypo3, inCode] = await publish(contents, {
      head: template,
    });
    assert.deepEqual(inJoomla, withDiv);
    assert.deepEqual(inDrupalAllowing, withDiv);
    assert.deepEqual(inDrupal, onlyText);
    assert.deepEqual(inTypo3, withDiv);
    assert.deepEqual(inCode, none);
    const without = await publish(contents);
    assert.deepEqual(without, [onlyText, onlyText, onlyText, onlyText, none]);
  });

  it('says that only text works where no script runs', async () => {
    assert.deepEqual(await publish([text], {tab: {javaScript: false}}), [verdict(0, 0, 0, 1)]);
  });

  it('says so in the language of the configurator, which the emblem speaks too', async () => {
    const {'self-test': serbian} = await write({ui: 'sr'});
    assert.match(serbian, /Који начин ради на овом сајту\?/);
    assert.match(serbian, /funding-banner\?lang=sr&amp;/);
    const [whole, filtered] = await publish([serbian, joomla(serbian)], {failed: 'овде не ради'});
    assert.deepEqual(whole, verdict(1, 1, 1, 1));
    // The script of the whole one runs for both.
    assert.deepEqual(filtered, verdict(0, 1, 0, 1));
  });

  it('says that text loses its picture where editors take pictures out', async () => {
    const [withoutPicture] = await publish([joomla(text).replace(/<img[^>]*>/, '')]);
    assert.deepEqual(withoutPicture, verdict(0, 0, 0, 0));
  });

  it('would be found out where it said nothing, or two things at once', async () => {
    const silent = joomla(text.replaceAll(FAILED, ''));
    const torn = text.replaceAll('</li>', ` ${FAILED}</li>`);
    const unclear = [...Array(3).fill('unclear'), 'works'];
    assert.deepEqual(await publish([silent]), [unclear]);
    assert.deepEqual(await publish([torn]), [unclear]);
  });

  it('stands in the docs, for those who have no configurator at hand', async () => {
    const {'self-test': plain} = await write({base: '/ensie/', ui: 'en'});
    // There without what changes with each build.
    const lasting = plain.replace(/\?v=[^"]*" [^>]*/, '"');
    assert.ok(readFileSync(`${root}docs/cms.md`, 'utf8').includes(lasting), lasting);
  });
});
