import {expect} from '@open-wc/testing';
import {parseProject} from '../../src/data/parse.js';
import {describeProblem} from '../../src/data/problems.js';
import {readFile} from '../../src/data/read.js';
import {projectJsonLd} from '../../src/project/json-ld.js';
import {renderPartnerMapHTML} from '../../src/static/partner-map-html.js';
import {renderProjectTimelineHTML} from '../../src/static/project-timeline-html.js';

const image = {src: '/hall.jpg', alt: 'The town hall', credit: 'A. B.', width: 1200, height: 800};

async function parse(of: {partner?: unknown; event?: unknown}) {
  const {project, problems} = await parseProject({
    partners: [{id: 'a', name: 'A', country: 'SK', image: of.partner}],
    events: [{id: 'e', title: 'E', image: of.event}],
  });
  return {
    partner: project!.partners[0]!.image,
    event: project!.events[0]!.image,
    said: problems.list.map(describeProblem),
  };
}

describe('pictures in a project file', () => {
  it('are one on a partner, and one or up to four on an event', async () => {
    const one = await parse({partner: image, event: image});
    expect(one).to.deep.equal({partner: image, event: image, said: []});
    const {event, said} = await parse({event: Array(4).fill(image)});
    expect(event).to.have.lengthOf(4);
    expect(said).to.be.empty;
  });

  it('that are more than that are named, and the first are taken', async () => {
    const {partner, event, said} = await parse({
      partner: [image, {...image, src: '/b.jpg'}],
      event: [1, 2, 3, 4, 5].map((n) => ({...image, src: `/${n}.jpg`})),
    });
    expect(partner).to.deep.equal(image);
    expect(event).to.have.lengthOf(4);
    expect(said).to.deep.equal([
      'partners[0].image: has 2 pictures; the first 1 can be shown',
      'events[0].image: has 5 pictures; the first 4 can be shown',
    ]);
  });

  it('are left out without words for what is to be seen', async () => {
    const left = async (wrong: unknown) => {
      const {event, said} = await parse({event: wrong});
      expect(event).to.equal(undefined);
      return said.join('\n');
    };
    expect(await left({src: '/a.jpg'})).to.equal('events[0].image: has no alt; it is left out');
    for (const alt of ['', ' ', 7]) {
      expect(await left({src: '/a.jpg', alt})).to.equal(
        'events[0].image.alt: does not say what is to be seen; the picture is left out',
      );
    }
    expect(await left({alt: 'A'})).to.equal('events[0].image: has no src; it is left out');
    expect(await left('/a.jpg')).to.contain('is not an object with src and alt');
  });

  it('are left out where their address is none', async () => {
    for (const src of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:image/svg+xml,<svg/>',
      'blob:x',
      'mailto:a@example.org',
      '',
      7,
    ]) {
      const {event, said} = await parse({event: [{src, alt: 'A'}, image]});
      expect(event).to.deep.equal([image]);
      expect(said).to.deep.equal([
        'events[0].image[0].src: is not the address of a picture; the picture is left out',
      ]);
    }
  });

  it('keep their place where a size is none', async () => {
    const {event, said} = await parse({event: {...image, width: 'wide', credit: undefined}});
    expect(event).to.deep.equal({src: '/hall.jpg', alt: 'The town hall', height: 800});
    expect(said[0]).to.match(/^events\[0\]\.image\.width: is not a whole number/);
  });
});

describe('pictures in a table', () => {
  const read = async (content: string) => {
    const {project, problems} = await readFile({content, name: 'a.csv'});
    return {project, said: problems.map(describeProblem)};
  };

  it('have columns, in several languages', async () => {
    const {project, said} = await read(
      'title;start;image;image-alt;image-alt_sk;image-credit;image-width;image-height\n' +
        'One;2018-03-21;/hall.jpg;The town hall;Radnica;A. B.;1200;800\n' +
        'Two;2018-04-21;;;;;;\n',
    );
    expect(said).to.deep.equal([]);
    expect(project.events[0]!.image).to.deep.equal({
      ...image,
      alt: {und: 'The town hall', sk: 'Radnica'},
    });
    expect(project.events[1]!.image).to.equal(undefined);
    const {project: slovak} = await read(
      'Názov;Obec;Obrázok;Popis obrázka;Autor fotografie\nMesto;Fiľakovo;/a.jpg;Radnica;A. B.\n',
    );
    expect(slovak.partners[0]!.image).to.deep.equal({
      src: '/a.jpg',
      alt: 'Radnica',
      credit: 'A. B.',
    });
  });

  it('are named by line and column', async () => {
    const {said} = await read(
      'name;image;alt;image width\nPenne;/a.jpg;;\nLabin;data:x;Hall;\nKeszthely;/b.jpg;Hall;wide\n',
    );
    expect(said).to.deep.equal([
      'line 2, column "image": has no alt; it is left out',
      'line 3, column "image": is not the address of a picture; the picture is left out',
      'line 4, column "image width": is not a whole number from 1; it is left out',
    ]);
  });
});

describe('pictures without a script', () => {
  const project = {
    acronym: 'TWIN',
    partners: [{id: 'a', name: 'A', country: 'SK', image: {...image, alt: {sk: 'Radnica'}}}],
    events: [{id: 'e', title: 'E', image: [image, {src: 'b.jpg', alt: 'A "b" <i>'}]}],
  };

  it('are links to themselves, with their room', async () => {
    const html = await renderProjectTimelineHTML({project});
    expect(html).to.contain(
      '<figure class="ensie-image"><a href="/hall.jpg"><img src="/hall.jpg" alt="The town hall" width="280" height="187" loading="lazy" decoding="async" /></a><figcaption><small>Photo: A. B.</small></figcaption></figure>',
    );
    expect(html).to.contain(
      '<img src="b.jpg" alt="A &quot;b&quot; &lt;i&gt;" width="280" loading="lazy"',
    );
    const map = await renderPartnerMapHTML({project, locale: 'hu', svg: false});
    expect(map).to.contain('alt="Radnica" lang="sk"').and.to.contain('<small>Fotó: A. B.</small>');
  });

  it('are left out where the address names a website, which nobody knows there', async () => {
    const said: string[] = [];
    const html = await renderProjectTimelineHTML({
      project: {
        ...project,
        events: [
          {
            id: 'e',
            title: 'E',
            image: [
              image,
              ...['https://town.example/a.jpg', '//town.example/a.jpg'].map((src) => ({
                src,
                alt: 'A',
              })),
            ],
          },
        ],
      },
      onProblem: (code, message) => said.push(`${code} ${message}`),
    });
    expect(html).to.contain('/hall.jpg').and.not.to.contain('town.example');
    expect(said).to.deep.equal([
      'ENSIE-030 events[0].image: names a website; write its path alone, from / on; it is left out',
    ]);
  });

  it('are told to search engines', () => {
    const data = JSON.parse(
      projectJsonLd(
        {
          ...{acronym: 'TWIN', title: 'Twin', objectives: [], results: []},
          partners: [{id: 'a', name: 'A', country: 'SK', image}],
          events: [{id: 'e', title: 'E', start: '2018', image: [image]}],
        },
        {url: 'https://town.example/eu/'},
      ),
    ) as {member: {image: unknown}[]; event: {image: unknown}[]};
    const told = [
      {
        '@type': 'ImageObject',
        url: 'https://town.example/hall.jpg',
        caption: 'The town hall',
        creditText: 'A. B.',
        width: 1200,
        height: 800,
      },
    ];
    expect(data.member[0]!.image).to.deep.equal(told);
    expect(data.event[0]!.image).to.deep.equal(told);
  });
});
