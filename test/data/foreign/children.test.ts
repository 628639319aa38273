import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import {fromChildren} from '../../../src/data/foreign/children.js';
import {describeProblem} from '../../../src/data/problems.js';
import {readConverted} from '../../../src/data/read.js';
import {find, findAll, settled, textOf} from '../../fixtures.js';
import {axeClean, expectWarning} from '../../helpers.js';
import {isError} from '../../reading.js';
import {waitUntil} from '../../wait.js';

async function read(inside: string) {
  const host = document.createElement('div');
  host.innerHTML = inside;
  const {project, problems} = await readConverted(fromChildren(host));
  return {partners: project.partners, said: problems.map(describeProblem)};
}

/** Name, town and country of the partner in an item. */
async function readItem(item: string) {
  const {partners, said} = await read(`<ul><li>${item}</li></ul>`);
  expect(said, item).to.deep.equal([]);
  expect(partners, item).to.have.length(1);
  const {name, town = '', country} = partners[0]!;
  return [name, town, country].join(' | ');
}

describe('the list inside a tag', () => {
  it('is partners with name, town, country and link', async () => {
    const {partners, said} = await read(`
      <p>Our partners are, in alphabetical order:</p>
      <ul>
        <li><a href="https://www.labin.hr">Grad Labin, Labin, Croatia</a></li>
        <li><a href="/penne">Penne, Italy</a></li>
        <li>Jirkov</li>
      </ul>`);
    expect(said).to.deep.equal([]);
    expect(partners).to.deep.equal([
      {
        id: 'partner-1',
        name: 'Grad Labin',
        town: 'Labin',
        country: 'HR',
        website: 'https://www.labin.hr',
      },
      {id: 'partner-2', name: 'Penne', country: 'IT', website: '/penne'},
      {id: 'partner-3', name: 'Jirkov', country: ''},
    ]);
  });

  it('says more of a partner in plain attributes, on the item or its link', async () => {
    const {partners, said} = await read(`<ul>
      <li data-lat="48.2676" data-lon="19.8247" data-id="sk-filakovo" data-kind="municipality" data-x="1">
        <a href="https://www.filakovo.sk" lang="sk">Mesto Fiľakovo, Slovensko</a></li>
      <li><a href="/" data-lat="39,1477" data-lng="16,9111" data-lead="yes" data-country="IT">Santa Severina</a></li>
    </ul>`);
    expect(said).to.deep.equal([]);
    expect(partners).to.deep.equal([
      {
        id: 'sk-filakovo',
        name: 'Mesto Fiľakovo',
        lang: 'sk',
        kind: 'municipality',
        country: 'SK',
        position: [48.2676, 19.8247],
        website: 'https://www.filakovo.sk',
      },
      {
        id: 'partner-2',
        name: 'Santa Severina',
        lead: true,
        country: 'IT',
        position: [39.1477, 16.9111],
        website: '/',
      },
    ]);
  });

  it('is understood as people write it', async () => {
    for (const [item, said] of [
      ['Fiľakovo, SK', 'Fiľakovo |  | SK'],
      ['Fiľakovo (Slovakia)', 'Fiľakovo |  | SK'],
      ['Fiľakovo – Slovensko', 'Fiľakovo |  | SK'],
      ['<a href="#">Fiľakovo</a>, Szlovákia', 'Fiľakovo |  | SK'],
      ['<strong>Fiľakovo</strong><br>Словачка', 'Fiľakovo |  | SK'],
      ['<p>Mesto Fiľakovo</p><p>Fiľakovo,\n Slovakia</p>', 'Mesto Fiľakovo | Fiľakovo | SK'],
      ['Fiľakovo, Slovakia (<a href="https://a.sk">www.filakovo.sk</a>)', 'Fiľakovo |  | SK'],
      ['Fiľakovo, Slovakia – <a href="https://a.sk">web</a>', 'Fiľakovo |  | SK'],
      ['<a href="/"><img src="data:," alt="Fiľakovo, Slovakia"></a>', 'Fiľakovo |  | SK'],
      ['<a href="/">www.filakovo.sk</a>', 'www.filakovo.sk |  | '],
      ['Škola – Iskola, Fiľakovo, Slovakia', 'Škola – Iskola | Fiľakovo | SK'],
      [
        'Comune di Penne, Piazza Luca 1, Penne, Italia',
        'Comune di Penne | Piazza Luca 1, Penne | IT',
      ],
      ['Združenie, o. z., Fiľakovo', 'Združenie | o. z., Fiľakovo | '],
      ['Nadácia, n. o.', 'Nadácia | n. o. | '],
      ['Sociedade, SA', 'Sociedade | SA | '],
      ['Slovakia', 'Slovakia |  | '],
    ] as const) {
      expect(await readItem(item)).to.equal(said);
    }
  });

  it('can have headings: a country or a kind is true of all below it', async () => {
    const {partners, said} = await read(`
      <ul>
        <li>Slovensko
          <ul>
            <li><a href="/f">Fiľakovo</a></li>
            <li>School <ol><li>SOŠ, Fiľakovo</li></ol></li>
          </ul>
        </li>
        <li><a href="/hr">Croatia</a><ul><li>Labin</li><li>Jirkov, CZ</li></ul></li>
        <li>Others<ul><li>Penne, Italy</li></ul></li>
        <li><ul><li>Oulu</li></ul></li>
      </ul>`);
    expect(said).to.deep.equal([]);
    expect(
      partners.map(({name, country, kind = ''}) => [name, country, kind].join(' ')),
    ).to.deep.equal([
      'Fiľakovo SK ',
      'SOŠ SK school',
      'Labin HR ',
      'Jirkov CZ ',
      'Penne IT ',
      'Oulu  ',
    ]);
  });

  it('says by the number of the item what cannot be used', async () => {
    const {partners, said} = await read(`<ul>
      <li><a href="javascript:alert(1)" data-kind="circus">A, Slovakia</a></li>
      <li data-lat="91" data-lon="1">B, Italy</li>
      <li><a href="/c">C, Latvia</a><ul><li>Main street 1</li></ul></li>
      <li><img src="data:," alt=""></li>
      <li data-lat="x" data-lon="1" data-id="same">D</li>
      <li data-id="same"><script>alert(1)</script><style>a{}</style>E &lt;b&gt;</li>
    </ul>`);
    expect(partners.map(({id, name}) => [id, name])).to.deep.equal([
      ['partner-1', 'A'],
      ['partner-2', 'B'],
      ['partner-3', 'C'],
      ['same', 'D'],
      ['same-2', 'E <b>'],
    ]);
    expect(said).to.have.members([
      'item 1 of the list, link: is not a link that starts with https:, http: or mailto:, or a relative one; it is left out',
      'item 1 of the list, data-kind: is not one of municipality, county, ngo, school; it is left out',
      'item 2 of the list, data-lat and data-lon: latitude 91 is outside -90..90 (are latitude and longitude swapped?); shown in the list, not on the map',
      'item 4 of the list: is in the list of a partner; it is left out',
      'item 5 of the list: has no text; it is left out',
      'item 6 of the list, data-lat and data-lon: latitude is not a number; shown in the list, not on the map',
      'item 7 of the list: has HTML in it; it is shown as plain text',
      'item 7 of the list, data-id: "same" is there twice; this one is "same-2"',
    ]);
  });

  it('is links where there is no list, and nothing without either', async () => {
    const {partners} = await read(
      '<p>See <a href="/a">Labin, Croatia</a> and <a href="/b">Penne</a>.</p>',
    );
    expect(partners.map(({name, country, website}) => [name, country, website])).to.deep.equal([
      ['Labin', 'HR', '/a'],
      ['Penne', '', '/b'],
    ]);
    const {partners: contacts} = await read(
      '<ul><li>A <a href="mailto:a@a.sk">a@a.sk</a> <a href="/a">A</a></li></ul>',
    );
    expect(contacts.map(({name, website}) => [name, website])).to.deep.equal([['A A', '/a']]);
    await isError(read('<p>Our partners</p>'), 'there is no list of partners');
  });

  it('is not confused by a list that the element itself stands in', async () => {
    const outer = await fixture(
      html`<ul>
        <li>
          Widgets
          <div id="host">
            <ul>
              <li>A</li>
            </ul>
          </div>
        </li>
      </ul>`,
    );
    const {project} = await readConverted(fromChildren(outer.querySelector('#host')!));
    expect(project.partners.map(({name}) => name)).to.deep.equal(['A']);
  });
});

describe('data="children"', () => {
  const list = `<ul><li data-lat="48.27" data-lon="19.82"><a href="https://a.example">Fiľakovo, Slovakia</a></li>
    <li><a href="/labin">Labin, Chorvátsko</a></li></ul>`;

  async function put(inside: string) {
    const parent = await fixture<HTMLElement>(html`<div lang="sk"></div>`);
    parent.innerHTML = `<ensie-partner-map data="children">${inside}</ensie-partner-map>`;
    return parent.querySelector('ensie-partner-map')!;
  }

  const names = (element: Element) =>
    findAll(element, '.partners > li').map((item) => item.textContent.replace(/\s+/g, ' ').trim());

  it('shows the list on the map, and follows its changes', async () => {
    const element = await put(list);
    await waitUntil(() => names(element).length === 2);
    expect(textOf(element))
      .to.contain('Fiľakovo')
      .and.contain('Slovensko')
      .and.contain('Chorvátsko');
    await waitUntil(() => findAll(element, '[data-partner]').length > 0);
    await settled(element);
    await axeClean(element);
    element.querySelector('ul')!.append(document.createElement('li'));
    element.querySelector('li:last-child')!.textContent = 'Penne, Taliansko';
    await waitUntil(() => names(element).length === 3);
    expect(textOf(element)).to.contain('Taliansko');
  });

  it('leaves the list where nothing can be read of it', async () => {
    const warnings = expectWarning(
      'ENSIE-031: the list inside the tag could not be read: there is no list of partners.',
    );
    const element = await put('<p>Our partners</p>');
    await waitUntil(() => find(element, '.notice'));
    expect(names(element)).to.deep.equal([]);
    const slots = findAll<HTMLSlotElement>(element, 'slot:not([name])');
    expect(slots.some((slot) => slot.assignedElements().length)).to.equal(true);
    expect(warnings).to.have.length(1);
  });

  it('names each item that cannot be used', async () => {
    const warnings = expectWarning(
      /ENSIE-030: not everything in the list inside the tag can be used/,
    );
    const element = await put('<ul><li data-lat="a" data-lon="1">A</li></ul>');
    await waitUntil(() => names(element).length === 1);
    expect(warnings[0]).to.contain(
      'item 1 of the list, data-lat and data-lon: latitude is not a number',
    );
  });
});
