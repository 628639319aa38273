import {expect} from '@open-wc/testing';
import type {MsgFn} from '../../src/internal/language/locale-controller.js';
import {ensieProject} from '../../src/project/ensie/ensie.js';
import {parseProject} from '../../src/data/parse.js';
import {describeProblem} from '../../src/data/problems.js';
import type {Project} from '../../src/project/project.js';
import {otherProject} from '../other-project.js';

const english = ((text: string) => text) as unknown as MsgFn;

async function parse(value: unknown): Promise<{project: Project; said: string[]; more: number}> {
  const {project, problems} = await parseProject(value);
  return {project: project!, said: problems.list.map(describeProblem), more: problems.more};
}

const partner = {id: 'a', name: 'A', country: 'AT'};

async function parsePartners(...partners: unknown[]) {
  const {project, said} = await parse({partners});
  return {partners: project.partners, said};
}

describe('parseProject', () => {
  it('takes a good project as it is', async () => {
    for (const good of [ensieProject(english), otherProject]) {
      const {project, said} = await parse(good);
      expect(said).to.deep.equal([]);
      expect(project).to.deep.equal(good);
    }
  });

  it('leaves out what it cannot use, and says what and where', async () => {
    const {project, said} = await parse({
      title: 7,
      start: '2018-02-30',
      end: 'soon',
      objectives: ['One', null, 3],
      results: 'none',
      partners: [partner, null, {country: 'AT'}],
      events: [{id: 'e', start: 'soon'}, {}],
    });
    expect(project.partners).to.deep.equal([partner]);
    expect(project.objectives).to.deep.equal(['One']);
    expect(project.results).to.deep.equal([]);
    expect(project.events).to.deep.equal([{id: 'e', when: 'soon'}]);
    expect(project.title).to.equal('');
    expect(said).to.deep.equal([
      'title: is not a text; it is left out',
      'start: there is no 2018-02-30 in the calendar; it is left out',
      'end: is not a date like 2018-03-21, 2018-03, 2018-Q1 or 2018; it is left out',
      'objectives[1]: is not a text; it is left out',
      'objectives[2]: is not a text; it is left out',
      'results: is not a list; it is left out',
      'partners[1]: is not an object; it is left out',
      'partners[2]: has no name; it is left out',
      'events[0].start: is not a date like 2018-03-21, 2018-03, 2018-Q1 or 2018; it is shown as it stands',
      'events[1]: says nothing of an event; it is left out',
    ]);
  });

  it('keeps a partner without a place on the map in the list', async () => {
    const positions: [unknown, string][] = [
      [[91, 0], 'latitude 91 is outside -90..90 (are latitude and longitude swapped?)'],
      [[91, 100], 'latitude 91 is outside -90..90'],
      [[0, -180.5], 'longitude -180.5 is outside -180..180'],
      [['48', '19'], 'latitude is not a number'],
      [[NaN, 1], 'latitude is not a number'],
      [[1, Number('1e400')], 'longitude is not a number'],
      [[48], 'is not [latitude, longitude]'],
      ['48, 19', 'is not [latitude, longitude]'],
    ];
    for (const [position, message] of positions) {
      const {partners, said} = await parsePartners({...partner, position});
      expect(partners).to.deep.equal([partner]);
      expect(said).to.deep.equal([
        `partners[0].position: ${message}; shown in the list, not on the map`,
      ]);
    }
    const edge = {...partner, position: [-90, 180] as const, country: 'AQ'};
    expect((await parsePartners(edge)).partners).to.deep.equal([edge]);
  });

  it('sees that latitude and longitude are swapped, and does not guess', async () => {
    const swapped = {...partner, country: 'SK', position: [19.82, 48.27]};
    const {partners, said} = await parsePartners(swapped, {...swapped, id: 'b', country: 'SD'});
    expect(partners[0]!.position).to.equal(undefined);
    expect(partners[1]!.position, 'not a country in Europe').to.deep.equal([19.82, 48.27]);
    expect(said).to.deep.equal([
      'partners[0].position: latitude 19.82, longitude 48.27 is not in Europe (are they swapped?); shown in the list, not on the map',
    ]);
  });

  it('takes only links that are safe, however they are written', async () => {
    const bad = [
      ...['javascript:alert(1)', 'java\nscript:alert(1)', 'java\0script:alert(1)'],
      ...[' data:text/html,x', 'blob:x', 7],
    ];
    for (const website of bad) {
      const {partners, said} = await parsePartners({...partner, website});
      expect(partners).to.deep.equal([partner]);
      expect(said[0]).to.match(/^partners\[0\]\.website: is not a link/);
    }
    for (const website of ['https://example.org/', '/town', 'mailto:town@example.org']) {
      const {said} = await parsePartners({...partner, website});
      expect(said).to.deep.equal([]);
    }
  });

  it('completes a host, and takes nothing for an address that is none', async () => {
    for (const website of ['www.labin.hr', 'labin.hr', 'labin.hr/a', 'facebook.com/labin']) {
      const {partners, said} = await parsePartners({...partner, website});
      expect(partners[0]!.website).to.equal(`https://${website}`);
      expect(said).to.deep.equal([]);
    }
    for (const website of ['-', '–', '?', '#', 'n/a', 'N.A.', 'none', 'see below', 'a@labin.hr']) {
      const {partners, said} = await parsePartners({...partner, website});
      expect(partners, website).to.deep.equal([partner]);
      expect(said, website).to.have.length(1);
    }
    for (const website of [
      'http//www.labin.hr',
      'www.a.hr, www.b.hr',
      '12.5.2018',
      '052 866 800',
    ]) {
      const {partners} = await parsePartners({...partner, website});
      expect(partners, website).to.deep.equal([partner]);
    }
    const urls = ['a', 'minutes.odt', 'my report.pdf', '-', 'n/a', 'a@labin.hr'];
    const {project} = await parse({
      events: [{id: 'a', links: urls.map((url) => ({url, title: 'A'}))}],
    });
    expect(project.events[0]!.links!.map(({url}) => url)).to.deep.equal(urls.slice(0, 3));
  });

  it('gives each entry an id of its own', async () => {
    const {name, country} = partner;
    const {partners, said} = await parsePartners(partner, partner, {name, country}, {name: 'B'});
    expect(partners.map(({id}) => id)).to.deep.equal(['a', 'a-2', 'partner-3', 'partner-4']);
    expect(partners[3]!.country).to.equal('');
    expect(said).to.deep.equal(['partners[1].id: "a" is there twice; this one is "a-2"']);
  });

  it('reports a range that ends before it starts', async () => {
    const {project, said} = await parse({
      start: '2018-03',
      end: '2018-02-28',
      events: [
        {id: 'e', start: '2018-03-02', end: '2018-03-01'},
        {id: 'f', start: '2018-03-02', end: '2018-03'},
      ],
    });
    expect(project.end).to.equal(undefined);
    expect(project.events).to.deep.equal([
      {id: 'e', start: '2018-03-02'},
      {id: 'f', start: '2018-03-02', end: '2018-03'},
    ]);
    expect(said).to.deep.equal([
      'end: 2018-02-28 is before the start, 2018-03; it is left out',
      'events[0].end: 2018-03-01 is before the start, 2018-03-02; it is left out',
    ]);
  });

  it('takes texts by language, written in any way that names one', async () => {
    const {project, said} = await parse({
      title: {EN: 'Towns', 'pt-pt': 'Cidades', 'sr-latn': 'Gradovi', sk: 7, 'no language': 'x'},
      goal: {},
    });
    expect(project.title).to.deep.equal({
      en: 'Towns',
      'pt-PT': 'Cidades',
      pt: 'Cidades',
      'sr-Latn': 'Gradovi',
      sr: 'Gradovi',
    });
    expect(said).to.deep.equal([
      'title.sk: is not a text; it is left out',
      'title.no language: is not a language tag like sk or sr-Latn; it is left out',
      'goal: has no text in any language; it is left out',
    ]);
  });

  it('shows HTML as the text that it is, and says so', async () => {
    const {project, said} = await parse({acronym: '<b>TWIN</b>', goal: '2 < 3 > 1'});
    expect(project.acronym).to.equal('<b>TWIN</b>');
    expect(said).to.deep.equal(['acronym: has HTML in it; it is shown as plain text']);
  });

  it('looks at nothing that every object inherits, and adds nothing to it', async () => {
    const raw = JSON.parse(
      '{"__proto__": {"acronym": "X", "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "partners": [{"__proto__": {"name": "A"}}], "unknown": 1}',
    ) as unknown;
    const {project, said} = await parse(raw);
    expect(project.acronym).to.equal('');
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    expect(project).to.have.all.keys([
      ...['acronym', 'title', 'objectives', 'results', 'partners', 'events'],
    ]);
    expect(said).to.deep.equal(['partners[0]: has no name; it is left out']);
  });

  it('shows what it knows of a newer version of the format', async () => {
    const {project, said} = await parse({version: 2, acronym: 'NEW'});
    expect(project.acronym).to.equal('NEW');
    expect(said).to.deep.equal(['version: is not 1; what is known of it is shown']);
    expect((await parse({version: 1, $schema: 'project.schema.json'})).said).to.deep.equal([]);
  });

  it('names the first two hundred problems and counts the others', async () => {
    const {said, more} = await parse({partners: Array.from({length: 500}, () => null)});
    expect([said.length, more]).to.deep.equal([200, 300]);
  });

  for (const value of [null, 0, 'text', [], () => {}]) {
    it(`makes no project of ${JSON.stringify(value) ?? 'a function'}`, async () => {
      const {project, said} = await parse(value);
      expect(project).to.equal(undefined);
      expect(said).to.deep.equal(['project: is not an object; nothing of it can be shown']);
    });
  }

  it('takes objectives and results that say more than their text', async () => {
    const item = {
      text: {en: 'One', sk: 'Jeden'},
      status: 'in-progress',
      workPackage: 'WP 1',
      evidence: [{url: 'files/report.pdf', title: {en: 'Report'}, type: 'PDF', size: 0}],
    };
    const {project, said} = await parse({
      ...otherProject,
      objectives: [item, 'Two', {en: 'Three'}],
      results: [{text: 'Four', status: 'unknown'}],
    });
    expect(said).to.deep.equal([]);
    expect(project.objectives).to.deep.equal([item, 'Two', {en: 'Three'}]);
    expect(project.results).to.deep.equal([{text: 'Four', status: 'unknown'}]);
  });

  it('leaves out of them what it cannot use', async () => {
    const url = 'https://example.org/';
    const {project, said} = await parse({
      objectives: [
        {text: 7},
        {text: 'A', status: ['planned'], workPackage: 1},
        {text: 'B', evidence: 'report.pdf'},
        {
          text: 'C',
          evidence: [
            null,
            {url: 'java\nscript:alert(1)', title: 'X'},
            {title: 'X'},
            {url, title: 1, type: 2, size: -1},
            {url, size: '1 MB'},
          ],
        },
      ],
    });
    expect(project.objectives).to.deep.equal([
      {text: 'A'},
      {text: 'B'},
      {text: 'C', evidence: [{url}, {url}]},
    ]);
    expect(said.map((line) => line.replace(/; it is left out$/, ''))).to.deep.equal([
      'objectives[0].text: is not a text',
      'objectives[0]: has no text',
      'objectives[1].status: is not one of planned, in-progress, achieved, unknown',
      'objectives[1].workPackage: is not a text',
      'objectives[2].evidence: is not a list',
      'objectives[3].evidence[0]: is not an object',
      'objectives[3].evidence[1].url: is not a link that starts with https:, http: or mailto:, or a relative one',
      'objectives[3].evidence[1]: has no url',
      'objectives[3].evidence[2]: has no url',
      'objectives[3].evidence[3].title: is not a text',
      'objectives[3].evidence[3].type: is not a text',
      'objectives[3].evidence[3].size: is not a number of bytes',
      'objectives[3].evidence[4].size: is not a number of bytes',
    ]);
  });

  it('takes quarters, hosts, descriptions and links of events, and only good ones', async () => {
    const links = [{url: 'https://example.org/', title: {en: 'Report', sk: 'Správa'}}];
    const good = {id: 'e', start: '2018-Q1', host: 'a', description: 'About', links};
    const {project, said} = await parse({
      partners: [partner],
      events: [
        good,
        {id: 'f', start: '2018-Q5', host: 'b', description: 7, number: 1.5},
        {id: 'g', links: [...links, {url: '/x'}, 'https://example.org/', null]},
        {id: 'h', links: 'https://example.org/'},
      ],
    });
    expect(project.events).to.deep.equal([
      good,
      {id: 'f', when: '2018-Q5'},
      {id: 'g', links},
      {id: 'h'},
    ]);
    expect(said.map((line) => line.replace(/; it is left out$/, ''))).to.deep.equal([
      'events[1].number: is not a whole number from 1',
      'events[1].start: is not a date like 2018-03-21, 2018-03, 2018-Q1 or 2018; it is shown as it stands',
      'events[1].description: is not a text',
      'events[1].host: "b" is not the id of a partner',
      'events[2].links[1]: has no title',
      'events[2].links[2]: is not an object',
      'events[2].links[3]: is not an object',
      'events[3].links: is not a list',
    ]);
  });

  it('takes of the funding only what is right, so that nothing wrong is said about a grant', async () => {
    const funding = {
      grant: 588997,
      programme: 'CERV',
      strand: 2,
      measure: '',
      statement: 'paid',
      period: '2028-2034',
    };
    const {project, said} = await parse({funding});
    expect(project.funding).to.deep.equal({programme: 'CERV'});
    expect(said.map((line) => line.replace(/; it is left out$/, ''))).to.deep.equal([
      'funding.grant: is not a text',
      'funding.statement: is not one of funded, co-funded',
      'funding.period: is not one of 2014-2020, 2021-2027',
      'funding.strand: is not a text',
      'funding.measure: is not a text',
    ]);
    const good = {grant: '1', statement: 'funded', period: '2021-2027'};
    expect((await parse({funding: good})).project.funding).to.deep.equal(good);
  });
});
