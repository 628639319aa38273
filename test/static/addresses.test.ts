// What an address can hide, through everything that writes one.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {EnsieElement} from '../../src/element/ensie-element.js';
import {widgetNames} from '../../src/internal/widgets.js';
import {parseProject} from '../../src/data/parse.js';
import {projectJsonLd} from '../../src/project/json-ld.js';
import {safeLink} from '../../src/project/links.js';
import type {Project} from '../../src/project/project.js';
import {renderElementHTML} from '../../src/static/element/element-html.js';
import {renderWidgetHTML} from '../../src/static/render-widget.js';
import {escapeAttribute} from '../../src/static/to-html.js';
import {expectWarning} from '../helpers.js';

const range = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, i) => String.fromCharCode(from + i));

/** C0, DEL and C1, all that `\s` is, and what has no width or turns the direction of writing. */
const HIDING = [
  ...range(0, 0x20),
  ...range(0x7f, 0xa0),
  ...[0x1680, 0x180e, 0x2028, 0x2029, 0x3000, 0xfeff, 0xad, 0x34f, 0x61c].map((code) =>
    String.fromCharCode(code),
  ),
  ...range(0x2000, 0x200f),
  ...range(0x202a, 0x202f),
  ...range(0x205f, 0x206f),
  ...range(0xfff9, 0xfffb),
];

const SCHEMES = ['javascript:', 'data:text/html,', 'vbscript:'];

/** Each character at each place in each scheme, also twice and between tabs. */
const addresses = SCHEMES.flatMap((scheme) =>
  HIDING.flatMap((hidden) =>
    [...scheme.slice(0, scheme.indexOf(':') + 2)].flatMap((_, i) => [
      `${scheme.slice(0, i)}${hidden}${scheme.slice(i)}alert(1)`,
      `${scheme.slice(0, i)}\t${hidden}${scheme.slice(i)}alert(1)`,
    ]),
  ),
);

/** The same address wherever a project has one. */
function projectWith(urls: readonly string[]): Project {
  const links = urls.map((url) => ({url, title: 'Link'}));
  return {
    ...{acronym: 'T', title: 'T', start: '2018', end: '2018'},
    objectives: [{text: 'Objective', evidence: links}],
    results: [{text: 'Result', evidence: links}],
    partners: urls.map((website, i) => ({id: `p${i}`, name: 'A', country: 'SK', website})),
    events: [{id: 'e', title: 'Event', start: '2018-03-21', links}],
  };
}

const protocolsIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({protocol}) => protocol);

const isSafe = (protocol: string) => /^(https?|mailto):$/.test(protocol);

function inert(source: string): Document {
  const page = new DOMParser().parseFromString(source, 'text/html');
  page.head.append(Object.assign(page.createElement('base'), {href: 'https://town.example/'}));
  return page;
}

describe('addresses', () => {
  it('what is written out is what was judged', () => {
    expect(addresses.length).to.be.above(3000);
    for (const address of addresses) {
      const link = safeLink(address);
      if (!link) continue;
      const {protocol} = new URL(link.href, 'https://town.example/');
      expect(isSafe(protocol), JSON.stringify(address)).to.equal(true);
      // Nothing is left that somebody could still take out of it.
      expect(link.href, JSON.stringify(address)).to.match(/^[!-~]*$/);
      expect(link.href, JSON.stringify(address)).to.not.match(/^[^/?#]*script:/i);
    }
  });

  it('keeps addresses that people have', () => {
    const kept = (address: string) => safeLink(address)?.href;
    for (const same of [
      'https://www.town.example/a?b=c#d',
      'mailto:office@town.example',
      '/documents/report.pdf',
      '../report.pdf?version=1:2',
      './a:b',
      '#partner',
      '//town.example/x',
    ]) {
      expect(kept(same)).to.equal(same);
    }
    expect(kept('https://www.town.example')).to.equal('https://www.town.example/');
    expect(kept(' https://obec.example/žiadosť ')).to.equal(
      'https://obec.example/%C5%BEiados%C5%A5',
    );
    expect(kept('súbory/správa 1.pdf')).to.equal('s%C3%BAbory/spr%C3%A1va%201.pdf');
    expect(kept('a%20b.pdf')).to.equal('a%20b.pdf');
    for (const refused of ['', 'ftp://a.example', 'blob:https://a.example/1', 'a:b', '\ud800']) {
      expect(kept(refused), JSON.stringify(refused)).to.equal(undefined);
    }
  });

  it('static HTML and elements from a server lead nowhere else', async () => {
    expectWarning(/ENSIE-030/);
    for (const widget of widgetNames) {
      if (widget === 'funding-banner') continue;
      const project = projectWith(['https://town.example/', ...addresses]);
      const texts = [
        await renderWidgetHTML({widget, project}),
        (await renderElementHTML({widget, project}))
          .replace('<template ', '<div ')
          .replace('</template>', '</div>'),
      ];
      for (const text of texts) {
        const protocols = protocolsIn(inert(text));
        expect(protocols.length, widget).to.be.above(0);
        expect(protocols.filter((protocol) => !isSafe(protocol))).to.deep.equal([]);
      }
    }
  }).timeout(60_000);

  it('elements lead nowhere else', async () => {
    // A list grows by fifty: some of each scheme and place.
    const some = addresses.filter((_, i) => i % 97 === 0).slice(0, 45);
    for (const tag of ['ensie-partner-map', 'ensie-project-timeline', 'ensie-objectives-list']) {
      const element = document.createElement(tag) as EnsieElement;
      const project = projectWith(['https://town.example/', ...some]);
      (element as unknown as {project: Project}).project = project;
      expectWarning(`<${tag}> ENSIE-030`);
      await fixture(html`${element}`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const protocols = protocolsIn(element.shadowRoot!);
      expect(protocols.length, tag).to.be.above(0);
      expect(protocols.filter((protocol) => !isSafe(protocol))).to.deep.equal([]);
    }
  });

  it('search engines are told of no others', () => {
    const project = projectWith(['https://town.example/', ...addresses]);
    const data = projectJsonLd(project, {url: 'https://town.example/page'});
    const {member} = JSON.parse(data) as {member: {url?: string}[]};
    const told = new Set(member.map(({url}) => url));
    expect([...told]).to.deep.equal(['https://town.example/', undefined]);
  });

  it('nothing is taken away from an attribute, by which it would become another', () => {
    expect(escapeAttribute('java\u0001script:\u007f\u0085\t"')).to.equal(
      'java\ufffdscript:\ufffd\ufffd\t&quot;',
    );
  });

  it('what is refused is named', async () => {
    const {problems} = await parseProject(projectWith(['java\u0001script:alert(1)']));
    expect(problems.list.map(({path}) => path)).to.include('partners[0].website');
    const {project} = await parseProject(projectWith(['java\u007fscript:alert(1)']));
    expect(project!.partners[0]!.website).to.equal(undefined);
  });

  it('an attribute of an element from a server is a name without a script', async () => {
    for (const name of ['onclick', 'ONMOUSEOVER', 'a b', 'a"b', 'x><script', '', 'a=b']) {
      const rendering = renderElementHTML({widget: 'partner-map', attributes: {[name]: 'x'}});
      const error: unknown = await rendering.catch((error: unknown) => error);
      expect(error, name).to.be.instanceOf(TypeError);
    }
    const text = await renderElementHTML({widget: 'partner-map', attributes: {'data-x': '"><b>'}});
    expect(text).to.match(/^<ensie-partner-map data-x="&quot;&gt;&lt;b&gt;">/);
  });
});
