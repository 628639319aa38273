// One file for each widget, in each engine: needs the built files.
import {expect, fixture, html} from '@open-wc/testing';
import {scriptFile, widgetNames, type WidgetName} from '../../src/internal/widgets.js';
import {waitUntil} from '../wait.js';

/** Notes what is said on the console of a page. */
const LISTEN = `<script>
  said = [];
  for (const level of ['warn', 'error']) console[level] = (...words) => said.push(words.join(' '));
  onerror = (message) => said.push(message);
</script>`;

type Page = Window & {said: string[]};

/** A page with these files and this content; it counts as loaded when all files are there. */
async function open(files: readonly string[], body: string, lang = 'en'): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Page" width="800" height="600"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const scripts = files.map((file) => `<script type="module" src="/cdn/${file}"></script>`);
  frame.srcdoc = `<!doctype html><html lang="${lang}"><title>Page</title>${LISTEN}${scripts.join('')}<body>${body}`;
  await loaded;
  return frame.contentWindow as unknown as Page;
}

const tag = (widget: WidgetName) => `<ensie-${widget}></ensie-${widget}>`;
const place = (widget: string) => `<div data-ensie-widget="${widget}">Text of ${widget}</div>`;

const headings: Partial<Record<WidgetName, string>> = {
  'partner-map': 'Partneri projektu',
  'project-timeline': 'Časová os projektu',
  'objectives-list': 'Ciele a výsledky',
  'funding-banner': 'Európska únia',
};

async function shows(page: Page, widget: WidgetName, text = '') {
  await waitUntil(
    () =>
      page.document
        .querySelector(`ensie-${widget}`)
        ?.shadowRoot?.querySelector<HTMLElement>('.card')
        ?.textContent.includes(text),
    `${widget} with "${text}"`,
  );
}

describe('one file for each widget', () => {
  for (const widget of widgetNames) {
    it(`${widget}: is all that a page needs`, async () => {
      const page = await open([scriptFile(widget)], tag(widget), 'sk');
      // The emblem's name is in no text.
      await shows(page, widget, widget === 'funding-banner' ? '' : headings[widget]);
      for (const other of widgetNames) {
        const registered = (page as unknown as typeof globalThis).customElements;
        expect(!!registered.get(`ensie-${other}`), other).to.equal(other === widget);
      }
      expect(page.said).to.deep.equal([]);
    });
  }

  it('two together fill the places of both, and say nothing', async () => {
    const page = await open(
      ['ensie-funding.js', 'ensie-project-timeline.js'],
      place('project-timeline') + place('funding-banner'),
    );
    await shows(page, 'funding-banner', '588997');
    await shows(page, 'project-timeline', 'Fiľakovo');
    expect(page.document.body.innerText).not.to.contain('Text of');
    expect(page.said).to.deep.equal([]);
  });

  it('a place whose file the page has not is named when the page has loaded, and keeps its text', async () => {
    const page = await open(['ensie-funding.js'], place('partner-map'));
    await waitUntil(() => page.said.length);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.contain('ENSIE-004').and.to.contain('partner-map');
    expect(page.document.body.innerText).to.contain('Text of partner-map');
    // Later ones are not waited for.
    page.document.body.insertAdjacentHTML('beforeend', place('objectives-list'));
    await waitUntil(() => page.said.length === 2);
  });

  it('a name that no widget has is named at once', async () => {
    const page = await open(['ensie-funding.js'], place('partnermap'));
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.contain('ENSIE-004').and.to.contain('partnermap');
  });

  for (const files of [
    ['ensie-partner-map.js', 'ensie-widgets.js'],
    ['ensie-widgets.js', 'ensie-partner-map.js'],
  ]) {
    it(`${files.join(' and ')} are at peace`, async () => {
      const page = await open(files, tag('partner-map') + place('objectives-list'), 'sk');
      await shows(page, 'partner-map', headings['partner-map']);
      await shows(page, 'objectives-list', headings['objectives-list']);
      expect(page.said).to.deep.equal([]);
    });
  }
});
