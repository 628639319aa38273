import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import ICAL from 'ical.js';
import {document, root, visitSite} from '../site.mjs';

const module = '<script type="module" src="/ensie-widgets.js"></script>';
const classic = '<script src="/ensie-widgets.classic.js" defer></script>';
const wishes = '<ensie-project-timeline calendar="all" deep-link json-ld></ensie-project-timeline>';

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');
const headers = {'content-security-policy': strictPolicy};

/** Noon in London on 10 May 2030: other days in the far east and west. */
const frozenClock = `<script>
  const noon = Date.UTC(2030, 4, 10, 11);
  Date = class extends Date {
    constructor(...args) { args.length ? super(...args) : super(noon); }
    static now() { return noon; }
  };
</script>`;
const ownEvents = `<script>
  const event = (day) => ({id: day, title: day, start: day, country: 'SK'});
  document.querySelector('ensie-project-timeline').project = {
    acronym: 'OWN', title: 'Own', start: '2030-05-10', end: '2030-05-10',
    objectives: [], results: [], partners: [],
    events: [event('2030-05-09'), event('2030-05-10'), event('2030-05-11')],
  };
</script>`;

const manyEvents = `<script>
  document.querySelector('ensie-project-timeline').project = {
    acronym: 'OWN', title: 'Own', objectives: [], results: [], partners: [],
    events: Array(300).fill(0).map((_, i) => ({id: 'e' + i, title: 'Meeting ' + i, start: '2030'})),
  };
</script>`;

const timeline = '<ensie-project-timeline></ensie-project-timeline>';
const pages = {
  '/': document(module + timeline),
  '/today.html': document(frozenClock + timeline + ownEvents + module),
  '/many.html': document(timeline + manyEvents + module),
  '/strict-module.html': {body: document(module + wishes), headers},
  '/strict-classic.html': {body: document(classic + wishes), headers},
};

/** What the events say: dates, places and states. */
const said = (page) =>
  page.evaluate(async () => {
    const element = document.querySelector('ensie-project-timeline');
    await element.updateComplete;
    const {shadowRoot} = element;
    return [...shadowRoot.querySelectorAll('.head .muted, .bar > span, .event')].map((node) =>
      node.textContent.replace(/\s+/g, ' ').trim(),
    );
  });

const countEvents = (page) =>
  page.evaluate(() => {
    const {shadowRoot} = document.querySelector('ensie-project-timeline');
    const events = [...shadowRoot.querySelectorAll('.event')];
    const buttons = [...shadowRoot.querySelectorAll('button')];
    const visible = (nodes) => nodes.filter((node) => node.checkVisibility()).length;
    return {events: events.length, inSight: visible(events), buttons: visible(buttons)};
  });

describe('timeline', () => {
  const visit = visitSite({pages, folder: `${root}cdn`});
  const {open} = visit;
  const downloads = mkdtempSync(join(tmpdir(), 'ensie-calendar-'));
  after(() => rmSync(downloads, {recursive: true, force: true}));

  it('says the same dates in every time zone', async () => {
    const seen = {};
    // From the last zone to the first, one without a midnight now and then, and one of half hours.
    for (const timezone of [
      'Europe/Bratislava',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'America/Sao_Paulo',
      'Asia/Kolkata',
      'Africa/Cairo',
    ]) {
      const {page} = await open('/', {timezone});
      assert.equal(
        await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
        timezone === 'Asia/Kolkata' ? 'Asia/Calcutta' : timezone,
      );
      seen[timezone] = await said(page);
      await page.close();
    }
    const [first, ...others] = Object.values(seen);
    assert.match(first.join(), /20 ?– ?22 September 2017.*21 ?– ?22 March 2018.*December 2018/);
    for (const other of others) assert.deepEqual(other, first);
  });

  for (const [timezone, project, ...phases] of [
    ['Europe/London', 'in progress', 'Past', 'Now', 'To come'],
    ['Pacific/Kiritimati', 'completed'],
    ['Pacific/Pago_Pago', 'in progress', 'Past', 'Now', 'To come'],
    ['Pacific/Niue', 'in progress', 'Past', 'Now', 'To come'],
  ]) {
    it(`takes the day of the visitor’s calendar for today: ${timezone}`, async () => {
      const {page} = await open('/today.html', {timezone});
      const [summary, , , ...events] = await said(page);
      assert.match(summary, new RegExp(`^Project ${project}`));
      assert.deepEqual(
        events.map((event) => /Past|Now|To come/.exec(event)?.[0]).filter(Boolean),
        phases,
      );
      await page.close();
    });
  }

  for (const kind of ['module', 'classic']) {
    it(`keeps a strict policy and makes a calendar file: ${kind}`, async () => {
      const {page, faults, requests} = await open(`/strict-${kind}.html#event-3`);
      const folder = join(downloads, kind);
      const session = await page.createCDPSession();
      const behaviour = {behavior: 'allow', downloadPath: folder, eventsEnabled: true};
      await session.send('Browser.setDownloadBehavior', behaviour);
      const done = new Promise((resolve) =>
        session.on('Browser.downloadProgress', ({state}) => state === 'completed' && resolve()),
      );
      const before = requests().length;
      const {data, focused} = await page.evaluate(async () => {
        const element = document.querySelector('ensie-project-timeline');
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 200));
        const {activeElement} = element.shadowRoot;
        activeElement.querySelector('button').click();
        return {data: element.querySelector('script').text, focused: activeElement.dataset.event};
      });
      await done;
      assert.equal(focused, 'event-3');
      assert.equal(JSON.parse(data).alternateName, 'ENSIE');
      const [name] = readdirSync(folder);
      assert.equal(name, 'ENSIE-event-3.ics');
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, name), 'utf8')));
      const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
      assert.equal(event.startDate.toString(), '2018-03-21');
      assert.equal(event.location, 'Penne, Italy');
      // The path of a `blob:` address is an address.
      const asked = requests().slice(before);
      assert.deepEqual(
        asked.filter((path) => path.startsWith('/')),
        [],
      );
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('stands whole when a browser prints it, and without its buttons', async () => {
    const {page, faults} = await open('/many.html');
    assert.deepEqual(await countEvents(page), {events: 56, inSight: 6, buttons: 1});
    await page.emulateMediaType('print');
    assert.deepEqual(await countEvents(page), {events: 56, inSight: 56, buttons: 0});
    await page.pdf();
    assert.deepEqual(await countEvents(page), {events: 300, inSight: 300, buttons: 0});
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('is open where no script runs', async () => {
    const {page} = await open('/many.html');
    const html = await page.evaluate(() => {
      const element = document.querySelector('ensie-project-timeline');
      window.dispatchEvent(new Event('beforeprint'));
      const {shadowRoot} = element;
      const rules = shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
      const styles = rules.map(({cssText}) => cssText).join('');
      const content = shadowRoot.querySelector('.card').outerHTML;
      return `<ensie-project-timeline><template shadowrootmode="open"><style>${styles}</style>${content}</template></ensie-project-timeline>`;
    });
    await page.close();
    const still = await visit.browser.newPage();
    await still.setJavaScriptEnabled(false);
    await still.setContent(document(html));
    assert.deepEqual(await countEvents(still), {events: 300, inSight: 300, buttons: 0});
    await still.close();
  });

  it('shows the whole list when its part for long lists cannot be loaded, and says so', async () => {
    const {page, faults} = await open('/many.html', {block: (path) => path.includes('extras')});
    assert.deepEqual(await countEvents(page), {events: 300, inSight: 300, buttons: 0});
    const reports = faults.filter((fault) => !fault.includes('ERR_FAILED'));
    assert.equal(reports.length, 1);
    assert.match(reports[0], /<ensie-project-timeline> ENSIE-022: /);
    await page.close();
  });

  it('asks for nothing more than any other element while it is short and over', async () => {
    const {page, requests} = await open('/');
    assert.deepEqual(requests().slice(1), ['/ensie-widgets.js']);
    await page.close();
  });
});
