// What a clerk types behind a text that was pasted lands inside of it: it is shown below the widget.
import {expect, fixture, html} from '@open-wc/testing';
import type {EnsieElement} from '../../src/element/ensie-element.js';
import {widgetNames} from '../../src/internal/widgets.js';
import {widgetFacts} from '../../src/snippets/widgets.js';
import {snippetFor, type System} from '../../src/snippets/snippets.js';
import {renderWidgetHTML} from '../../src/static/render-widget.js';
import {upgradeWidgets} from '../../src/upgrade.js';
import {settled} from '../fixtures.js';
import {axeClean} from '../helpers.js';
import {waitUntil} from '../wait.js';

const TYPED = 'Otvorené je v pondelok.';

const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html').body;

/** The text of the configurator. */
const pasted = async (widget: (typeof widgetNames)[number], system: System, lang: string) =>
  snippetFor({
    widget,
    system,
    lang,
    base: '/ensie/',
    attributes: {},
    fallback: await renderWidgetHTML({
      widget,
      locale: lang,
      svg: false,
      emblemUrl: '/test/tile.png',
    }),
    room: widgetFacts[widget].room,
    version: '0',
    title: '',
    height: 0,
  }).code;

const make = (tag: string, ...content: (Node | string)[]) => {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
};

/** The last words of a text, and what is round them. */
function lastText(place: Element): Text {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  let last: Node | undefined;
  while (texts.nextNode()) if (texts.currentNode.textContent!.trim()) last = texts.currentNode;
  return last as Text;
}

/** Where editors put what is typed at the end: all of them were seen. */
const positions: Record<string, (place: Element) => void> = {
  'in the last paragraph': (place) => lastText(place).after(` ${TYPED}`),
  'after Enter, in a copy of it': (place) => {
    const block = lastText(place).parentElement!.closest('p,li')!;
    const copy = block.cloneNode() as Element;
    copy.append(make('strong', TYPED));
    block.after(copy);
  },
  'in a paragraph inside the text': (place) =>
    place.querySelector('div,ul')!.append(make('p', TYPED)),
  'behind the text': (place) => place.append(make('p', TYPED)),
};

/** What is to be read in the page that is in no shadow root, word by word. */
const read = (page: HTMLElement) => page.innerText.replace(/\s+/g, ' ').trim();

describe('text behind', () => {
  let page: HTMLElement;

  beforeEach(async () => (page = await fixture(html`<section></section>`)));

  async function publish(place: Element): Promise<EnsieElement> {
    page.append(place);
    const stop = upgradeWidgets(page);
    const widget = [...page.querySelectorAll('*')].find((it) =>
      it.localName.startsWith('ensie-'),
    ) as EnsieElement;
    await settled(widget);
    stop();
    return widget;
  }

  for (const widget of widgetNames) {
    for (const [system, lang] of [
      ['joomla', 'sk'],
      ['html', 'sr'],
    ] as const) {
      for (const [position, type] of Object.entries(positions)) {
        // Own pages have no editor, in which the caret could be inside.
        if (system === 'html' && position !== 'behind the text') continue;
        it(`${widget}, ${system}: ${position}`, async () => {
          const body = parse(await pasted(widget, system, lang));
          const place = body.firstElementChild!;
          const inside = parse(place.innerHTML);
          type(place);
          const element = await publish(place);
          await waitUntil(() => read(page).includes(TYPED), 'it is hidden');
          expect(place.nextElementSibling!.textContent.trim()).to.equal(TYPED);
          // Of the text itself nothing is seen beside the widget, and nothing is missing without it.
          const words = (root: Element) => root.textContent.replace(/\s+/g, ' ').trim();
          expect(words(element)).to.equal(words(inside));
          await axeClean(page);
        });
      }
    }
  }

  const list = '<ul><li>Fiľakovo</li><li>Penne</li></ul>';

  for (const [what, inside, expected] of [
    ['a paragraph behind a list', `${list}<p>A</p><p>B <b>C</b></p>`, '<p>A</p><p>B <b>C</b></p>'],
    [
      'items behind the last one',
      '<ol><li>D</li></ol><ol><li>A</li><li>B</li></ol>',
      '<ol><li>A</li><li>B</li></ol>',
    ],
    ['text behind a table', '<table><tbody><tr><td>D</td></tr></tbody></table><br>A', '<br>A'],
  ]) {
    it(`${what}, in a place for editors`, async () => {
      const body = parse(`<div data-ensie-widget="partner-map">\n${inside}\n</div>`);
      const place = body.firstElementChild!;
      await publish(place);
      await waitUntil(() => place.nextSibling, 'it is hidden');
      expect(page.innerHTML.split('</div>').at(-1)!.trim()).to.equal(expected);
    });
  }

  it('in an item that was added to the list, and in the next', async () => {
    const body = parse(
      `<ensie-partner-map letters="13">${list.replace('</ul>', '<li><em>A</em> 1</li><li>B</li></ul><h3>C</h3>')}</ensie-partner-map>`,
    );
    const widget = await publish(body.firstElementChild!);
    await waitUntil(() => widget.nextSibling);
    expect(page.innerHTML.split('-map>').at(-1)).to.equal('<p><em>A</em> 1</p><p>B</p><h3>C</h3>');
  });

  for (const [what, text] of [
    [
      'words before a list',
      `<div data-ensie-widget="partner-map">Our partners ${list}<p>A</p></div>`,
    ],
    ['what a page has written itself', `<ensie-partner-map>${list}<p>A</p></ensie-partner-map>`],
    [
      'JSON',
      `<ensie-partner-map letters="13"><script type="application/json">{"partners": [{"name": "Linz", "country": "AT"}]}</script>${list}</ensie-partner-map>`,
    ],
    ['what is no number', `<ensie-partner-map letters="all">${list}<p>A</p></ensie-partner-map>`],
  ]) {
    it(`is not ${what}`, async () => {
      const place = parse(text!).firstElementChild!;
      const before = place.textContent;
      await publish(place);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(place.textContent).to.equal(before);
      expect(place.nextSibling).to.be.null;
    });
  }
});
