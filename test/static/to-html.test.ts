import {expect, fixture, html as page} from '@open-wc/testing';
import {html, nothing, noChange, render, svg} from 'lit';
import {runningTexts} from '../../src/project-timeline/running-texts.js';
import {renderEvent} from '../../src/project-timeline/event-item.js';
import {datedEvents} from '../../src/project-timeline/dated-events.js';
import {Markup, toHtml} from '../../src/static/to-html.js';
import {otherProject} from '../fixtures.js';

/** What Lit itself shows of a template, and what a browser reads of our HTML: the same tree. */
function compare(template: unknown): void {
  const shown = document.createElement('div');
  render(template, shown);
  const read = new DOMParser().parseFromString(`<div>${toHtml(template)}</div>`, 'text/html');
  expect(treeOf(read.querySelector('div')!)).to.equal(treeOf(shown));
}

/** Elements with their attributes in order of name, and texts with single spaces. */
function treeOf(node: Node): string {
  if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) {
    const element = node as Element;
    const attributes = element
      .getAttributeNames()
      .sort()
      .map((name) => ` ${name}=${JSON.stringify(element.getAttribute(name))}`);
    const name = `${element.namespaceURI} ${element.localName}`;
    return `<${name}${attributes.join('')}>${childrenOf(element)}</>`;
  }
  return node.nodeType === Node.TEXT_NODE ? node.textContent! : '';
}

const childrenOf = (element: Element): string =>
  [...element.childNodes].map(treeOf).join('').replace(/\s+/g, ' ');

describe('toHtml()', () => {
  const hostile = `"><img src=x onerror=alert(1)>&amp;'</p>`;

  for (const [name, template] of Object.entries({
    texts: html`<p>${'a'} and ${1}${0}${true}${false} ${hostile}</p>`,
    'nothing at all': html`<p>${nothing}${null}${undefined}${noChange}${''}</p>`,
    'attributes with one value': html`<p
      class=${'a b'}
      lang="${hostile}"
      title=${1}
      data-a=${null}
      data-b=${undefined}
    >
      x
    </p>`,
    'attributes with several values': html`<p class="a ${'b'} ${nothing} c" title="${1}-${2}">
      x
    </p>`,
    'attributes that are left out': html`<p title=${nothing} lang="${'x'}${nothing}">x</p>`,
    booleans: html`<details ?open=${true} ?hidden=${false} ?inert=${nothing}>x</details>`,
    'properties and listeners': html`<button .data=${'v'} @click=${() => {}} class=${'a'}>
      x
    </button>`,
    lists: html`<ul>
      ${[1, 2].map((n) => html`<li>${n}</li>`)}${new Set(['x', nothing])}
    </ul>`,
    drawings: html`<svg viewBox="0 0 ${1} ${2}">
      ${[svg`<path d=${'M0 0'} />`, svg`<circle r="1" />`]}
    </svg>`,
    'text that looks like an attribute': html`<p>a=${'b'} title="${'c'}"</p>`,
    'a tag without a value beside one with': html`<p title="a - b">${'x'}</p>
      <br /><i class=${'y'}></i>`,
    'an event of the timeline': datedEvents(otherProject.events, 0).map((event) =>
      renderEvent(event, {
        project: otherProject,
        total: 3,
        texts: runningTexts(String as never),
        locale: 'en',
        msg: ((text: unknown) => String(text)) as never,
        extras: undefined,
      }),
    ),
  })) {
    it(`gives what Lit shows of ${name}`, () => compare(template));
  }

  it('is told apart by this test where it is not the same', async () => {
    const shown = await fixture(page`<div><p lang="a">x</p></div>`);
    for (const other of [
      '<p lang="b">x</p>',
      '<p>x</p>',
      '<p lang="a">y</p>',
      'x',
      '<p lang="a">x<b></b></p>',
    ]) {
      const read = new DOMParser().parseFromString(`<div>${other}</div>`, 'text/html');
      expect(treeOf(read.querySelector('div')!)).not.to.equal(treeOf(shown));
    }
  });

  it('keeps HTML of our own as it is, and takes control characters away', () => {
    expect(toHtml(new Markup('<b>x</b>'))).to.equal('<b>x</b>');
    expect(toHtml('a\0b\x1bc\td')).to.equal('abc\td');
  });

  it('hands styles to who wants them, because a strict policy forbids them in attributes', () => {
    const template = html`<p .style=${'top: 1px'} class="a">x</p>`;
    expect(toHtml(template)).to.equal('<p class="a">x</p>');
    const style = (css: string) => `data-css="${css}"`;
    expect(toHtml(template, {style})).to.equal('<p data-css="top: 1px" class="a">x</p>');
    expect(toHtml(html`<p .style=${''}>x</p>`, {style})).to.equal('<p>x</p>');
  });

  it('refuses a value where it cannot stand', () => {
    const template = Object.assign(html`<p></p>`, {
      strings: Object.assign(['<p ', '>x</p>'], {raw: []}),
      values: ['onclick=x'],
    });
    expect(() => toHtml(template)).to.throw('A value cannot stand here');
  });
});
