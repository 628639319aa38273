// Elements as a server writes them, and what becomes of them when the script comes.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {EnsieElement} from '../../src/element/ensie-element.js';
import {renderElementHTML, type ElementHTMLOptions} from '../../src/static/element/element-html.js';
import {axeClean, expectWarning} from '../helpers.js';
import {waitUntil} from '../wait.js';

const widgets = [
  'partner-map',
  'project-timeline',
  'objectives-list',
  'funding-banner',
] as const satisfies readonly ElementHTMLOptions['widget'][];

/** A page's parser makes shadow roots of the templates, and so does this where it can. */
async function put(source: string): Promise<{element: EnsieElement; root: ShadowRoot}> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.setHTMLUnsafe(source);
  const element = place.firstElementChild as EnsieElement;
  return {element, root: element.shadowRoot!};
}

/** Words on screen: not those of buttons for the map, which the drawing has none of. */
function wordsOf(root: ShadowRoot): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  copy.querySelectorAll('style, svg, .skip, .markers, .insets, .live, .lines').forEach((node) => {
    node.remove();
  });
  // A line of its own is a space between words.
  copy.querySelectorAll('div, li, ol, ul, p, h2, h3').forEach((node) => {
    node.before(' ');
    node.after(' ');
  });
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const everybody = {
  acronym: 'TWIN',
  start: '2020-01',
  end: '2021-12',
  partners: Array.from({length: 14}, (_, i) => ({
    id: `p${i}`,
    name: `Town ${i}`,
    country: 'SK',
    position: [48 + i / 10, 19 + i / 5] as [number, number],
  })),
  events: Array.from({length: 30}, (_, i) => ({
    id: `e${i}`,
    title: `Meeting ${i}`,
    start: `2020-${String((i % 12) + 1).padStart(2, '0')}-05`,
  })),
  objectives: [{text: 'Meet </script><b>', status: 'achieved' as const, workPackage: 'Package 1'}],
  results: ['A book'],
  funding: {grant: '101000000', programme: 'Twinning', period: '2021-2027' as const},
};

describe('renderElementHTML()', () => {
  for (const widget of widgets) {
    for (const locale of ['sk', 'sr']) {
      it(`${widget}, ${locale}: is there before the script has run, and taken over in place`, async () => {
        const {element, root} = await put(await renderElementHTML({widget, locale}));
        expect(element.hasUpdated).to.equal(false);
        const before = wordsOf(root);
        expect(before.length).to.be.at.least(200);
        await waitUntil(() => element.hasUpdated);
        // Nothing of the server's is left, and nothing is there twice.
        expect(root.querySelectorAll('.card')).to.have.lengthOf(1);
        expect(root.querySelector('style')).to.equal(null);
        expect(wordsOf(root)).to.equal(before);
      });
    }

    it(`${widget}: shows a project that stands inside the tag`, async () => {
      expectWarning('ENSIE-030: not everything in the script inside the tag can be used');
      const {element, root} = await put(
        await renderElementHTML({widget, project: everybody, onProblem: () => undefined}),
      );
      const before = wordsOf(root);
      expect(before).not.to.contain('ENSIE');
      await waitUntil(() => element.hasUpdated);
      expect(wordsOf(root)).to.equal(before);
    });
  }

  it('writes the looks of what only some projects need, too', async () => {
    const onProblem = () => undefined;
    const source = await renderElementHTML({widget: 'partner-map', project: everybody, onProblem});
    const [, css] = /<style>(.*?)<\/style>/.exec(source)!;
    expect(css).to.include('.finder').and.not.include('undefined');
  });

  it('writes attributes for the element and for itself', async () => {
    const source = await renderElementHTML({
      widget: 'partner-map',
      locale: 'hu',
      attributes: {'heading-level': '4', home: 'it-penne', 'data-x': '"<&'},
    });
    expect(source).to.match(
      /^<ensie-partner-map lang="hu" heading-level="4" home="it-penne" data-x="&quot;&lt;&amp;"><template shadowrootmode="open"><style>/,
    );
    const {element, root} = await put(source);
    expect(root.querySelector('h4')).not.to.equal(null);
    expect(root.querySelector('.drawing, .ensie-drawing .ensie-line')).not.to.equal(null);
    await axeClean(element);
    await waitUntil(() => element.hasUpdated);
    await axeClean(element);
  });

  it('needs a nonce and no style attributes where the page is strict', async () => {
    const source = await renderElementHTML({widget: 'project-timeline', nonce: 'a"b'});
    expect(source).to.contain('<style nonce="a&quot;b">');
    expect(source).not.to.match(/ style=/);
  });

  it('leaves what the server wrote when the file of its project cannot be loaded', async () => {
    const warnings = expectWarning('ENSIE-032');
    const {element, root} = await put(
      await renderElementHTML({
        widget: 'objectives-list',
        project: {...everybody, objectives: ['Meet']},
        attributes: {src: '/answer?status=404&body=no'},
        content: '<p>Inside</p>',
      }),
    );
    expect(element.querySelector('script')).to.equal(null);
    await waitUntil(() => root.querySelector('.notice'));
    expect(warnings.length).to.equal(1);
    expect(root.querySelector<HTMLElement>('.card')!.checkVisibility()).to.equal(true);
    expect(root.querySelector('slot')).to.equal(null);
  });

  it('says what of the attributes means nothing', async () => {
    const problems: string[] = [];
    await renderElementHTML({
      widget: 'partner-map',
      attributes: {'heading-level': '9', home: 'nobody'},
      onProblem: (code, message) => problems.push(`${code}: ${message}`),
    });
    expect(problems).to.deep.equal([
      'ENSIE-003: heading-level="9" is not 2 to 6 or none.',
      'ENSIE-003: home="nobody" is not the id of a partner.',
    ]);
  });

  it('refuses a widget that does not exist, and data that only a browser would read', async () => {
    const refused: ElementHTMLOptions[] = [
      {widget: 'carousel' as 'partner-map'},
      {widget: 'partner-map', attributes: {src: '/project.json'}},
      {widget: 'partner-map', attributes: {data: 'children'}},
    ];
    for (const options of refused) {
      let error: unknown;
      await renderElementHTML(options).catch((reason: unknown) => (error = reason));
      expect(error).to.be.instanceOf(TypeError);
    }
  });

  it('shows nothing of the bundled project where a project was to come and did not', async () => {
    for (const project of [undefined, null, '', 0, 'project.json'] as never[]) {
      const html = await renderElementHTML({widget: 'partner-map', project, onProblem: () => {}});
      expect(html, String(project)).not.to.match(/Mesto|Penne/);
      // The element that takes over does the same.
      expect(html).to.contain('<script type="application/json">');
    }
    for (const attributes of [{src: ''}, {data: ''}] as Record<string, string>[]) {
      let error: unknown;
      await renderElementHTML({widget: 'partner-map', attributes}).catch(
        (it: unknown) => (error = it),
      );
      expect(error).to.be.instanceOf(TypeError);
    }
  });
});
