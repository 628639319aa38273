import {expect} from '@open-wc/testing';
import {html, nothing, render} from 'lit';
import type {EnsieElement} from '../../src/element/ensie-element.js';
import {still} from '../../src/internal/still.js';
import {place, settled, tags} from '../fixtures.js';

/** All nodes below one. */
function nodesOf(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => [node, ...nodesOf(node)]);
}

const isComment = (node: Node) => node.nodeType === Node.COMMENT_NODE;

const towns = (names: string[], mark?: string) =>
  html`<ul>
    ${still(names.map((name) => html`<li>${name}${mark ? html`<b>${mark}</b>` : nothing}</li>`))}
  </ul>`;

describe('still', () => {
  let root: HTMLElement;

  beforeEach(() => (root = document.createElement('div')));

  const show = (content: unknown) => {
    render(content, root);
    return root.querySelector('ul')!;
  };

  it('writes nodes and nothing between them', () => {
    const list = show(towns(['Lučenec', 'Szolnok'], 'lead'));
    expect(list.querySelector('li')!.innerHTML).to.equal('Lučenec<b>lead</b>');
    // Lit's own, before what is still.
    expect(nodesOf(list).filter(isComment)).to.have.length(1);
  });

  it('leaves alone what says the same, and writes anew what does not', () => {
    const [first, second] = [...show(towns(['Lučenec', 'Szolnok'])).children];
    show(towns(['Lučenec', 'Szolnok']));
    expect([...root.querySelectorAll('li')]).to.deep.equal([first, second]);
    for (const [names, mark, says] of [
      [['Lučenec', 'Rožňava'], undefined, 'LučenecRožňava'],
      [['Lučenec'], undefined, 'Lučenec'],
      [['Lučenec'], 'lead', 'Lučeneclead'],
      [['Lučenec'], 'home', 'Lučenechome'],
      [[], 'home', ''],
      [['Szolnok'], undefined, 'Szolnok'],
    ] as const) {
      expect(show(towns([...names], mark)).textContent.trim()).to.equal(says);
    }
  });

  it('shows what Lit would, whatever stood there before', () => {
    const all = [
      html`<i>${'a'}</i>`,
      html`<b>${'a'}</b>`,
      ['a'],
      ['a', 'b'],
      'a',
      nothing,
      undefined,
    ];
    const plain = document.createElement('div');
    for (const before of all) {
      for (const content of all) {
        for (const each of [before, content])
          show(
            html`<ul>
              ${still(each)}
            </ul>`,
          );
        render(content, plain);
        const seen = root.querySelector('ul')!.innerHTML.replace(/<!--.*?-->/g, '');
        expect(seen.trim()).to.equal(plain.innerHTML.replace(/<!--.*?-->/g, ''));
      }
    }
  });

  it('gives way to content that is not', () => {
    const either = (isStill: boolean) =>
      html`<ul>
        ${isStill ? still(html`<li>still</li>`) : html`<li>lively</li>`}
      </ul>`;
    for (const isStill of [true, false, true, true, false]) {
      expect(show(either(isStill)).textContent.trim()).to.equal(isStill ? 'still' : 'lively');
    }
  });

  for (const tag of tags) {
    it(`keeps every node of <${tag}> through an update, and has few that nobody sees`, async () => {
      const element: EnsieElement = await place(tag);
      const before = nodesOf(element.shadowRoot!);
      element.requestUpdate();
      await settled(element);
      expect(nodesOf(element.shadowRoot!)).to.deep.equal(before);
      const comments = before.filter(isComment);
      const elements = before.filter((node) => node.nodeType === Node.ELEMENT_NODE);
      expect(comments.length).to.be.at.most(1.05 * elements.length);
    });
  }
});
