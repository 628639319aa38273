import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {document, visitSite} from '../site.mjs';

const list = '<ensie-objectives-list></ensie-objectives-list>';
const script = '<script type="module" src="/cdn/ensie-widgets.js"></script>';
const csp = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

describe('objectives list of a project with more than texts', () => {
  const {open} = visitSite({
    pages: {'/page.html': {body: document(list + script), headers: csp}},
  });

  const setProject = (page, objectives) =>
    page.evaluate((objectives) => {
      const project = {acronym: 'X', title: 'Y', results: [], partners: [], events: []};
      window.codes = [];
      const element = window.document.querySelector('ensie-objectives-list');
      element.addEventListener('ensie-error', ({code}) => window.codes.push(code));
      element.project = {...project, objectives};
    }, objectives);
  const read = (page) =>
    page.evaluate(() => {
      const {shadowRoot} = window.document.querySelector('ensie-objectives-list');
      return {
        items: [...shadowRoot.querySelectorAll('.objectives li')].map((li) =>
          li.innerText.replace(/\s+/g, ' '),
        ),
        codes: window.codes,
      };
    });
  const waitFor = (page, text) =>
    page.waitForFunction(
      (text) =>
        window.document
          .querySelector('ensie-objectives-list')
          .shadowRoot.textContent.includes(text),
      {},
      text,
    );

  it('shows it under a strict policy, and loads a file for it that other pages do not', async () => {
    const {page, faults, requests} = await open('/page.html');
    assert.ok(!requests().some((path) => path.includes('detailed-lists')));
    await setProject(page, [{text: 'First', status: 'achieved'}]);
    await waitFor(page, 'First');
    assert.deepEqual(await read(page), {items: ['1 First Achieved'], codes: []});
    assert.ok(requests().some((path) => path.includes('detailed-lists')));
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('shows the texts, and says so, when that file does not come', async () => {
    const block = (path) => path.includes('detailed-lists');
    const {page} = await open('/page.html', {block});
    await setProject(page, [{text: 'First', status: 'achieved'}, 'Second']);
    await waitFor(page, 'First');
    assert.deepEqual(await read(page), {items: ['1 First', '2 Second'], codes: ['ENSIE-022']});
    await page.close();
  });

  it('prints all of a long list', async () => {
    const {page} = await open('/page.html');
    // Nothing grows in idle time here: what is complete has been made so for the printer.
    await page.evaluate(() => {
      window.requestIdleCallback = () => 0;
    });
    await setProject(
      page,
      Array.from({length: 2000}, (_, i) => `Objective ${i}`),
    );
    await waitFor(page, 'Objective 0');
    assert.equal((await read(page)).items.length, 200);
    await page.pdf();
    assert.equal((await read(page)).items.length, 2000);
    await page.close();
  });
});
