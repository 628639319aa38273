import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import type {EnsieErrorEvent} from '../../src/internal/events.js';
import type {EnsiePartnerMap} from '../../src/partner-map/partner-map.js';
import type {Project} from '../../src/project/project.js';
import {find, findAll, otherProject, settled, tags, textOf, type Tag} from '../fixtures.js';
import {axeClean, deepActiveElement, expectWarning} from '../helpers.js';
import {waitUntil} from '../wait.js';

/** The other engines ask the same server, at the same time. */
const run = String(Math.random());

const answer = (options: Record<string, string | number>) =>
  `/answer?${new URLSearchParams({...(options as Record<string, string>), run})}`;

const json = (value: unknown, more: Record<string, string | number> = {}) =>
  answer({body: JSON.stringify(value), ...more});

const town = (name: string): Project => ({
  ...otherProject,
  acronym: name,
  partners: [{id: 'a', name, country: 'AT'}],
});

/** An element that is parsed as in a page. */
async function put<T extends Tag>(
  tag: T,
  attributes: Record<string, string>,
  {inside = '', lang = 'en'} = {},
): Promise<HTMLElementTagNameMap[T]> {
  const parent = await fixture(html`<div lang=${lang}></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = inside;
  parent.append(element);
  return element;
}

const shows = (element: Element, text: string) =>
  waitUntil(() => textOf(element).includes(text), `"${text}"`);

/** One that failed, and has said so. */
const failed = (element: Element) =>
  waitUntil(() => find(element, '.notice p')?.textContent, 'a notice');

const namesInSlovak = {
  'ensie-partner-map': 'Partneri projektu',
  'ensie-project-timeline': 'Časová os projektu',
  'ensie-objectives-list': 'Ciele a výsledky',
  'ensie-funding-banner': 'Financovanie Európskou úniou',
};

const noticeOf = (element: Element) => find(element, '.notice')?.textContent?.trim() ?? '';

const inline = (value: unknown) =>
  `<script type="application/json">${JSON.stringify(value)}</script>`;

/** How often the server has been asked for an answer since `already`. */
async function requestsFor(src: string, already = 0): Promise<number> {
  const response = await fetch(src.replace('/answer', '/asked'));
  return Number(await response.text()) - already;
}

/** What only the data of an element say. */
const marks: Record<Tag, string> = {
  'ensie-partner-map': 'Stadt Linz',
  'ensie-project-timeline': 'First meeting',
  'ensie-objectives-list': 'To meet.',
  'ensie-funding-banner': '101000000-TWIN',
};

for (const tag of tags) {
  describe(`<${tag}> with data of its own`, () => {
    it('shows the file at src', async () => {
      const element = await put(tag, {src: json(otherProject)});
      await shows(element, marks[tag]);
      expect(textOf(element)).not.to.match(/Fiľakovo|588997/);
    });

    it('shows the script inside the tag rather than the file, and the property rather than both', async () => {
      const file = json({...otherProject, acronym: 'FILE', funding: {grant: 'FILE'}});
      const before = await requestsFor(file);
      const element = await put(tag, {src: file}, {inside: inline(otherProject)});
      await shows(element, marks[tag]);
      expect(await requestsFor(file, before)).to.equal(0);
      const funding = {...otherProject.funding!, grant: 'GRANT-OF-PROPERTY'};
      const event = {id: 'e', title: 'Event of property'};
      element.project = {...town('Town of property'), goal: 'Goal of property', funding};
      element.project = {...element.project, events: [event]};
      await waitUntil(() => /of property|OF-PROPERTY/.test(textOf(element)));
      element.project = undefined;
      await shows(element, marks[tag]);
    });

    it('shows a project that the page has set before the script came', async () => {
      // Where there is no window there are no registered elements.
      const early = document.implementation.createHTMLDocument().createElement(tag);
      early.project = otherProject;
      (await fixture(html`<div lang="en"></div>`)).append(early);
      await shows(early, marks[tag]);
    });

    it('shows what stands inside the tag, and in one sentence what has failed, when there is no file', async () => {
      const warnings = expectWarning(/ENSIE-032: .* could not be loaded: the server answered 404/);
      const src = answer({status: 404, body: 'no', type: 'text/html'});
      const element = await put(tag, {src}, {inside: '<p>See our website</p>', lang: 'sk'});
      await failed(element);
      const said = `${namesInSlovak[tag]} Údaje sa nepodarilo načítať. Skúsiť znova`;
      expect(noticeOf(element).replace(/\s+/g, ' ')).to.equal(said);
      expect(find(element, '.card')).to.equal(null);
      const slots = findAll<HTMLSlotElement>(element, 'slot:not([name])');
      expect(slots.some((slot) => slot.assignedElements().length)).to.equal(true);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<${tag}>`);
      await axeClean(element);
    });
  });
}

describe('own data', () => {
  it('in a file that is newer abort the older one', async () => {
    const slow = json(town('Slow'), {delay: 400});
    const before = await requestsFor(slow);
    const element = await put('ensie-partner-map', {src: slow});
    await waitUntil(async () => (await requestsFor(slow, before)) === 1);
    element.src = json(town('Quick'));
    await shows(element, 'Quick');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(textOf(element)).not.to.contain('Slow');
  });

  it('share one request between all elements with one src', async () => {
    const src = json(otherProject, {delay: 50});
    const before = await requestsFor(src);
    const elements = await Promise.all(tags.map((tag) => put(tag, {src})));
    for (const element of elements) await shows(element, marks[element.localName as Tag]);
    expect(await requestsFor(src, before)).to.equal(1);
  });

  it('resolve src against the base address of the page', async () => {
    const base = document.createElement('base');
    base.href = `${location.origin}/somewhere/else/`;
    document.head.append(base);
    try {
      const element = await put('ensie-partner-map', {src: `../..${json(otherProject)}`});
      await shows(element, 'Stadt Linz');
    } finally {
      base.remove();
    }
  });

  it('follow the script inside the tag', async () => {
    const element = await put('ensie-partner-map', {}, {inside: inline(town('One'))});
    await shows(element, 'One');
    element.querySelector('script')!.textContent = JSON.stringify(town('Two'));
    await shows(element, 'Two');
    expectWarning('ENSIE-031');
    element.innerHTML = '';
    await failed(element);
    expect(find(element, '.card').hidden).to.equal(true);
    element.innerHTML = inline(town('Three'));
    await shows(element, 'Three');
  });

  it('are not looked for in a script of another kind', async () => {
    const element = await put(
      'ensie-partner-map',
      {},
      {inside: '<script type="application/ld+json">{}</script>'},
    );
    await shows(element, 'Mesto Fiľakovo');
  });

  it('come again with refresh(), for all elements that show them', async () => {
    const src = json(town('Town'));
    const elements = await Promise.all([1, 2].map(() => put('ensie-partner-map', {src})));
    for (const element of elements) await shows(element, 'Town');
    const before = await requestsFor(src);
    await elements[0]!.refresh();
    await settled(elements[0]!);
    expect(await requestsFor(src, before)).to.equal(1);
    for (const element of elements) await shows(element, 'Town');
  });

  it('stay on screen while the element is moved in the page', async () => {
    const src = json(town('Moved'));
    const before = await requestsFor(src);
    const element = await put('ensie-partner-map', {src});
    await shows(element, 'Moved');
    const place = await fixture(html`<div lang="hu"></div>`);
    place.append(element);
    await shows(element, 'Projektpartnerek');
    expect(textOf(element)).to.contain('Moved');
    expect(await requestsFor(src, before)).to.equal(1);
  });

  it('on their way leave what is shown as usable as it was', async () => {
    const map = await put('ensie-partner-map', {src: json(town('First'))});
    await shows(map, 'First');
    map.src = json(town('Second'), {delay: 3000});
    map.selected = 'a';
    await waitUntil(() => find(map, '.partners > .current'), 'an answer', {timeout: 2500});
    expect(textOf(map)).to.contain('First');
  });

  it('on their way to an element that leaves are no failure, and asked for again when it is back', async () => {
    const src = json(town('Late'), {delay: 400});
    const map = await put('ensie-partner-map', {src});
    const parent = map.parentElement!;
    await waitUntil(async () => (await requestsFor(src)) === 1);
    map.remove();
    await aTimeout(600);
    expect(await requestsFor(src)).to.equal(1);
    parent.append(map);
    await shows(map, 'Late');
    expect(await requestsFor(src)).to.equal(2);
  });

  it('are tried again when the visitor asks for it', async () => {
    expectWarning('ENSIE-032');
    const element = await put('ensie-partner-map', {src: answer({status: 500})});
    await failed(element);
    const button = find<HTMLButtonElement>(element, '.notice button');
    button.focus();
    // The server is well again: the same address cannot say so here, so the page changes it.
    element.src = json(town('Back'));
    await shows(element, 'Back');
    expect(find(element, '.notice')).to.equal(null);
    await waitUntil(() => deepActiveElement() === find(element, '.card'));
  });

  it('are asked for once more by the button', async () => {
    expectWarning('ENSIE-032');
    const src = answer({status: 503, body: 'later'});
    const before = await requestsFor(src);
    const element = await put('ensie-partner-map', {src});
    await failed(element);
    find(element, '.notice button').click();
    await waitUntil(async () => (await requestsFor(src, before)) === 2);
    await failed(element);
  });

  it('never leave another project’s partners on screen', async () => {
    expectWarning('ENSIE-031');
    const element = await put('ensie-partner-map', {src: json(town('Old'))});
    await shows(element, 'Old');
    element.src = answer({body: '{"partners": [', type: 'application/json'});
    await failed(element);
    expect(find(element, '.card').hidden).to.equal(true);
    element.src = json(town('New'));
    await shows(element, 'New');
    expect(find(element, '.card').hidden).to.equal(false);
  });

  it('stay on screen when only their refresh fails', async () => {
    const element = await put('ensie-partner-map', {src: json(town('Stays'))});
    await shows(element, 'Stays');
    const fetch = window.fetch.bind(window);
    window.fetch = () => Promise.reject(new TypeError('offline'));
    expectWarning('ENSIE-032');
    try {
      await element.refresh();
    } finally {
      window.fetch = fetch;
    }
    expect(textOf(element)).to.contain('Stays');
    expect(find(element, '.notice')).to.equal(null);
  });

  const unusable: [string, string, Record<string, string>][] = [
    ['a web page', 'it is a web page, not data', {body: '<!doctype html><p>Log in'}],
    ['nothing', 'it is empty', {body: ' '}],
    ['half a file', 'it is not JSON', {body: '{"partners": [{"id": "a"'}],
    ['a list', 'it is not a project: an object was expected', {body: '[]'}],
    ['text', 'it is neither JSON nor a table', {body: 'hello', type: 'text/plain'}],
  ];
  for (const [what, reason, options] of unusable) {
    it(`say what is wrong with ${what}`, async () => {
      expectWarning(`could not be read: ${reason}`);
      const element = await put('ensie-partner-map', {src: answer(options)});
      await failed(element);
    });
  }

  it('say that another website does not allow it, or that there is no connection', async () => {
    expectWarning(/the request failed: no connection, another website that does not allow it/);
    const {port} = location;
    const other = `http://localhost:${port}${json(otherProject)}`;
    const element = await put('ensie-partner-map', {src: other});
    await failed(element);
  });

  it('of the page’s own website are not fetched from where a redirect leads to another one', async () => {
    const {port} = location;
    const elsewhere = json(town('Elsewhere'), {cors: '*'});
    const other = `http://localhost:${port}${elsewhere}`;
    expectWarning(/the request failed: .*this website sends on/);
    const element = await put('ensie-partner-map', {src: answer({status: 302, to: other})});
    await failed(element);
    expect(await requestsFor(elsewhere)).to.equal(0);

    const near = await put('ensie-partner-map', {
      src: answer({status: 302, to: json(town('Near'))}),
    });
    await shows(near, 'Near');
    // Another website that the page names is free to: published tables do.
    const named = await put('ensie-partner-map', {
      src: `http://localhost:${port}${answer({status: 302, to: json(town('Named'), {cors: '*'}), cors: '*'})}`,
    });
    await shows(named, 'Named');
  });

  it('are not fetched from an address that is none of the web', async () => {
    expectWarning('src is no address on the web');
    const src = `data:application/json,${JSON.stringify(otherProject)}`;
    const element = await put('ensie-partner-map', {src});
    await failed(element);
  });

  it('are read up to max-bytes', async () => {
    expectWarning('it is larger than 0.0001 MB; see max-bytes');
    const element = await put('ensie-partner-map', {src: json(otherProject), 'max-bytes': '100'});
    await failed(element);
  });

  it('have no limit beyond 8 MB', async () => {
    expectWarning('ENSIE-003: max-bytes="9000000"');
    const element = await put('ensie-partner-map', {
      src: json(town('Small')),
      'max-bytes': '9000000',
    });
    await shows(element, 'Small');
  });

  it('show what can be used, and name the rest in one line and one event', async () => {
    const warnings = expectWarning('ENSIE-030');
    const parent = await fixture(html`<div></div>`);
    const element: EnsiePartnerMap = document.createElement('ensie-partner-map');
    element.innerHTML = inline({
      partners: [
        {id: 'a', name: 'Good', country: 'AT', position: [48, 14]},
        {id: 'b', name: 'Nowhere', country: 'AT', position: [91, 0]},
        {id: 'c'},
      ],
    });
    const event = oneEvent<EnsieErrorEvent>(parent, 'ensie-error');
    parent.append(element);
    const {code, problems} = await event;
    await shows(element, 'Nowhere');
    expect(code).to.equal('ENSIE-030');
    expect(problems).to.deep.equal([
      {
        path: 'partners[1].position',
        message: 'latitude 91 is outside -90..90 (are latitude and longitude swapped?)',
        action: 'shown in the list, not on the map',
      },
      {path: 'partners[2]', message: 'has no name', action: 'it is left out'},
    ]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(
      'not everything in the script inside the tag can be used:\n  partners[1].position: latitude 91 is outside -90..90',
    );
    expect(findAll(element, '.partners > li')).to.have.length(2);
    await waitUntil(() => findAll(element, '.marker').length === 1);
  });

  const lost: [string, string, (element: EnsiePartnerMap) => void][] = [
    ['an empty src', 'ENSIE-032: src=""', (element) => element.setAttribute('src', '')],
    ['a src of spaces', 'ENSIE-032', (element) => element.setAttribute('src', '  ')],
    [
      'a slip in data',
      'ENSIE-003: data="childern"',
      (element) => element.setAttribute('data', 'childern'),
    ],
    ['an empty data', 'ENSIE-003: data=""', (element) => element.setAttribute('data', '')],
    ['JSON that was removed', 'ENSIE-031: the JSON', (element) => (element.data = 'json')],
    [
      'JSON of another type that cannot be read',
      'ENSIE-031',
      (element) =>
        element.insertAdjacentHTML('beforeend', '<script type="text/json">{{project}}</script>'),
    ],
    ...[null, 0, '', false, NaN, 'project.json', []].map(
      (value): [string, string, (element: EnsiePartnerMap) => void] => [
        `the project ${JSON.stringify(value)}`,
        'ENSIE-031: project',
        (element) => Object.assign(element, {project: value}),
      ],
    ),
  ];
  for (const [what, message, give] of lost) {
    for (const before of ['first', 'after data of its own']) {
      it(`are never the bundled ones: ${what}, ${before}`, async () => {
        const warnings = expectWarning(message);
        const element = await put('ensie-partner-map', {}, {inside: '<p>Our towns</p>'});
        if (before !== 'first') {
          element.project = town('Ours');
          await shows(element, 'Ours');
          element.project = undefined;
        }
        give(element);
        await failed(element);
        await settled(element);
        expect(textOf(element)).not.to.contain('Mesto');
        expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
        expect(warnings).to.have.length(1);
        // Before its first render an element may still wait for its data.
        if (before !== 'first') expectWarning('there is no partner with the id "a"');
        element.select('a');
      });
    }
  }

  for (const gone of ['project', 'src', 'data', 'script']) {
    it(`that were taken away leave what stands inside the tag: ${gone}`, async () => {
      expectWarning('ENSIE-031');
      const element = await put('ensie-partner-map', {}, {inside: '<ul><li>Ours</li></ul>'});
      if (gone === 'project') element.project = town('Ours');
      if (gone === 'src') element.setAttribute('src', json(town('Ours')));
      if (gone === 'data') element.setAttribute('data', 'children');
      if (gone === 'script') element.insertAdjacentHTML('beforeend', inline(town('Ours')));
      await shows(element, 'Ours');
      if (gone === 'project') element.project = undefined;
      if (gone === 'script') element.querySelector('script')!.remove();
      element.removeAttribute('src');
      element.removeAttribute('data');
      await failed(element);
      expect(textOf(element)).not.to.contain('Mesto');
      expect(element.querySelector('li')!.checkVisibility()).to.equal(true);
      expectWarning('there is no partner with the id "a"');
      element.select('a');
    });
  }
});
