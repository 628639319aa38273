import {expect} from '@open-wc/testing';
import {projectJsonLd} from '../../src/project/json-ld.js';
import type {MsgFn} from '../../src/internal/language/locale-controller.js';
import {ensieProject} from '../../src/project/ensie/ensie.js';
import type {Project} from '../../src/project/project.js';
import {otherProject, place, settled} from '../fixtures.js';
import {expectWarning} from '../helpers.js';
import {waitUntil} from '../wait.js';

const english = ((text: string) => text) as unknown as MsgFn;

const project: Project = {
  ...otherProject,
  partners: [
    {...otherProject.partners[0]!, website: 'https://www.linz.at'},
    otherProject.partners[1]!,
  ],
  events: [
    {
      id: 'a',
      title: {en: 'Meeting', sk: 'Stretnutie'},
      start: '2030-05-10',
      end: '2030-05-12',
      town: 'Linz',
      country: 'AT',
      host: 'at-linz',
      description: 'About </script><script>alert(1)</script> & "more"',
      links: [
        {url: 'mailto:info@example.org', title: 'Write'},
        {url: '/report.pdf', title: 'Report'},
      ],
    },
    {id: 'b', title: 'Youth week', start: '2030-Q3', country: 'FI'},
    {id: 'no-date', title: 'Some day'},
    {id: 'no-title', start: '2030'},
    {id: 'start', title: 'Start', start: '2029-01-15', milestone: true},
  ],
};

describe('projectJsonLd', () => {
  it('is a schema.org Project with its dated events', () => {
    const url = 'https://example.org/eu/page.html';
    const linz = {
      '@type': 'Organization',
      name: 'Stadt Linz',
      address: {'@type': 'PostalAddress', addressLocality: 'Linz', addressCountry: 'AT'},
      url: 'https://www.linz.at/',
    };
    expect(JSON.parse(projectJsonLd(project, {url}))).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Project',
      name: 'Twin towns',
      alternateName: 'TWIN',
      description: 'To meet.',
      foundingDate: '2029-01-15',
      dissolutionDate: '2031-06',
      funding: {
        '@type': 'Grant',
        identifier: '101000000-TWIN',
        funder: {'@type': 'Organization', name: 'European Union'},
      },
      member: [
        linz,
        {
          '@type': 'Organization',
          name: 'Oulun kaupunki',
          address: {'@type': 'PostalAddress', addressLocality: 'Oulu', addressCountry: 'FI'},
        },
      ],
      event: [
        {
          '@type': 'Event',
          name: 'Meeting',
          description: 'About </script><script>alert(1)</script> & "more"',
          startDate: '2030-05-10',
          endDate: '2030-05-12',
          location: {
            '@type': 'Place',
            name: 'Linz',
            address: {'@type': 'PostalAddress', addressLocality: 'Linz', addressCountry: 'AT'},
          },
          organizer: linz,
          url: 'https://example.org/report.pdf',
        },
        {
          '@type': 'Event',
          name: 'Youth week',
          startDate: '2030',
          endDate: '2030',
          location: {
            '@type': 'Place',
            name: 'Finland',
            address: {'@type': 'PostalAddress', addressCountry: 'FI'},
          },
        },
      ],
    });
  });

  it('cannot end the script that it stands in', () => {
    const text = projectJsonLd(project);
    expect(text).not.to.contain('<');
    const page = new DOMParser().parseFromString(
      `<script type="application/ld+json">${text}</script>`,
      'text/html',
    );
    expect(page.scripts).to.have.length(1);
    expect(page.scripts[0]!.text).to.equal(text);
  });

  it('takes the texts of a locale, and leaves out relative links without an address', () => {
    const {event, funding} = JSON.parse(projectJsonLd(project, {locale: 'sk'})) as {
      event: {name: string; url?: string}[];
      funding: {funder: {name: string}};
    };
    expect(event[0]!.name).to.equal('Stretnutie');
    expect(event[0]!.url).to.equal(undefined);
    expect(funding.funder.name).to.equal('Európska únia');
  });

  it('says of the bundled project what is known and nothing else', () => {
    const text = projectJsonLd(ensieProject(english));
    const {name, event, member} = JSON.parse(text) as Record<string, {name: string}[]>;
    expect(name).to.match(/^European Network for Social Integration/);
    expect(event!.map((each) => each.name)).to.have.length(4);
    expect(member).to.have.length(12);
    expect(text).not.to.match(/null|undefined|confirmed|""|\[\]/);
  });
});

describe('<ensie-project-timeline json-ld>', () => {
  const scripts = (element: Element) => element.querySelectorAll('script');

  it('puts nothing into the page unless it is asked to', async () => {
    const element = await place('ensie-project-timeline');
    expect(element.childNodes).to.have.length(0);
  });

  it('keeps one script with the project on screen, in the language on screen', async () => {
    expectWarning('events[0].description: has HTML in it; it is shown as plain text');
    const element = await place('ensie-project-timeline', {project, jsonLd: true, lang: 'sk'});
    expect(scripts(element)).to.have.length(1);
    expect(scripts(element)[0]!.type).to.equal('application/ld+json');
    expect(scripts(element)[0]!.text).to.equal(
      projectJsonLd(project, {locale: 'sk', url: document.baseURI}),
    );
    element.parentElement!.setAttribute('lang', 'en');
    await settled(element);
    expect(scripts(element)).to.have.length(1);
    expect(scripts(element)[0]!.text).to.contain('"Meeting"');
    element.project = {...project, acronym: 'OTHER'};
    await waitUntil(() => scripts(element)[0]!.text.includes('OTHER'));
    expect(scripts(element)).to.have.length(1);
  });

  it('takes it away when the element leaves, or no longer wants it', async () => {
    const element = await place('ensie-project-timeline', {jsonLd: true});
    const parent = element.parentElement!;
    element.remove();
    expect(element.childNodes).to.have.length(0);
    parent.append(element);
    await settled(element);
    expect(scripts(element)).to.have.length(1);
    const clone = element.cloneNode(true) as typeof element;
    clone.jsonLd = true;
    parent.append(clone);
    await settled(clone);
    expect(scripts(clone)).to.have.length(1);
    element.jsonLd = false;
    await settled(element);
    expect(element.childNodes).to.have.length(0);
  });

  it('leaves what the page has written inside the tag alone', async () => {
    const element = document.createElement('ensie-project-timeline');
    element.innerHTML = '<p>Events</p><script type="application/ld+json">{}</script>';
    element.jsonLd = true;
    (await place('ensie-project-timeline')).parentElement!.append(element);
    await settled(element);
    expect(scripts(element)).to.have.length(2);
    element.remove();
    expect(element.innerHTML).to.equal(
      '<p>Events</p><script type="application/ld+json">{}</script>',
    );
  });
});
