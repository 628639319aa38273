import {expect} from '@open-wc/testing';
import type {EnsieElement} from '../../src/element/ensie-element.js';
import type {EnsiePartnerMap} from '../../src/partner-map/partner-map.js';
import staticCss from '../../src/static/ensie-static.css?inline';
import {tags} from '../fixtures.js';

/** Inner widths of a window: small and usual phone, tablet, desktop. */
const PADDING = 16;
const WIDTHS = [320, 390, 800, 1180];

/** A widget alone in its place has all of it, whatever kind of box the page has made there. */
const WHOLE: Record<string, string> = {
  block: '<div>…</div>',
  'flow root': '<div style="display: flow-root">…</div>',
  'flex row': '<div style="display: flex">…</div>',
  'centred flex row': '<div style="display: flex; justify-content: center">…</div>',
  'wrapping flex row': '<div style="display: flex; flex-wrap: wrap; gap: 1em">…</div>',
  'flex column': '<div style="display: flex; flex-direction: column">…</div>',
  'flex column to the start':
    '<div style="display: flex; flex-direction: column; align-items: flex-start">…</div>',
  'centred flex column':
    '<div style="display: flex; flex-direction: column; align-items: center">…</div>',
  grid: '<div style="display: grid">…</div>',
  'grid with auto': '<div style="display: grid; grid-template-columns: auto">…</div>',
  'grid with 1fr': '<div style="display: grid; grid-template-columns: 1fr">…</div>',
  'grid with minmax':
    '<div style="display: grid; grid-template-columns: minmax(min(100%, 12em), 1fr)">…</div>',
  'grid to the start': '<div style="display: grid; justify-items: start">…</div>',
  'one column': '<div style="columns: 1">…</div>',
  'Row of WordPress':
    '<div class="wp"><div style="display: flex; align-items: center; gap: 24px">…</div></div>',
  'wrapping Row of WordPress':
    '<div class="wp"><div style="display: flex; flex-wrap: wrap; align-items: center; gap: 24px">…</div></div>',
  'Stack of WordPress':
    '<div class="wp"><div style="display: flex; flex-direction: column; align-items: flex-start; gap: 24px">…</div></div>',
};

/** Boxes that are as wide as what is in them would like to be. */
const SHRINKING: Record<string, string> = {
  'inline flex': '<div style="display: inline-flex">…</div>',
  'grid with fit-content':
    '<div style="display: grid; grid-template-columns: fit-content(100%)">…</div>',
  'centred grid': '<div style="display: grid; place-content: center; place-items: center">…</div>',
  'inline grid': '<div style="display: inline-grid">…</div>',
  float: '<div style="float: left">…</div>',
  'inline block': '<div style="display: inline-block">…</div>',
  'table cell': '<table style="border-spacing: 0"><tr><td style="padding: 0">…</td></tr></table>',
  'boxes of a table': '<div style="display: table"><div style="display: table-cell">…</div></div>',
  absolute: '<div style="position: absolute">…</div>',
  'max-content': '<div style="inline-size: max-content">…</div>',
  'fit-content': '<div style="inline-size: fit-content">…</div>',
};

/** What the page may ask of the widget itself; it fills its place but for its margins. */
const OWN_STYLES = [
  'float: left',
  'display: inline-block',
  'position: absolute',
  'margin-inline: 1em',
  'padding: 1em; border: 3px solid',
];

/** Beside something else, or where the box asks for as little as it can: there, and within. */
const BESIDE: Record<string, string> = {
  'min-content': '<div style="inline-size: min-content">…</div>',
  'flex row beside something fixed':
    '<div style="display: flex; gap: 1em"><i style="flex: none; inline-size: 9em"></i>…</div>',
  'flex row beside text':
    '<div style="display: flex; gap: 1em"><p>A sentence that is much longer than the row is wide, as sentences on websites so often are, on phones at least.</p>…</div>',
  'Row of two':
    '<div class="wp"><div style="display: flex; gap: 16px">…<p>A paragraph of text</p></div></div>',
  'wrapping flex row beside text':
    '<div style="display: flex; flex-wrap: wrap; gap: 1em"><p>A paragraph of text</p>…</div>',
  'grid with two columns':
    '<div style="display: grid; grid-template-columns: 1fr 1fr"><i></i>…</div>',
  'grid of a widget area':
    '<div style="display: grid; grid-template-columns: repeat(2, 1fr); gap: 0 40px; margin: 0 24px">…<div>…</div></div>',
  'grid with a side column':
    '<div style="display: grid; grid-template-columns: auto 8em"><div style="min-inline-size: 0">…</div><i></i></div>',
  'grid with as many columns as fit':
    '<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(15em, 1fr))"><i></i>…</div>',
  'two columns': '<div style="columns: 2">…</div>',
  'table beside a cell':
    '<table><tr><td>…</td><td>A cell with a sentence of its own in it</td></tr></table>',
};

/** Of its place, for a widget alone in it: windows have scroll bars, and pages margins. */
const LEAST_PART = 0.94;
const COLLAPSED = 64;

const page = (kind: string, name: string, content: string) =>
  `<div class="page" data-kind="${kind}" data-name="${name}">${content}</div>`;

const widget = (tag: string, style = '') =>
  `<${tag} style="${style}">The partners of the project are listed on its website.</${tag}>`;

const pages = (kind: string, places: Record<string, string>, content: string) =>
  Object.entries(places).map(([name, place]) => page(kind, name, place.replaceAll('…', content)));

const kinds = {
  alone: (tag: string) => [
    ...pages('whole', WHOLE, widget(tag)),
    ...pages('alone', SHRINKING, widget(tag)),
    ...OWN_STYLES.map((style) => page('whole', style, widget(tag, style))),
  ],
  'alone in a <div>': (tag: string) =>
    pages('alone', {...WHOLE, ...SHRINKING}, `<div>${widget(tag)}</div>`),
  'beside something': (tag: string) => [
    ...pages('beside', BESIDE, widget(tag)),
    ...pages('beside', BESIDE, `<div>${widget(tag)}</div>`),
  ],
};

describe('a widget in any place of a page', function () {
  // Some eighty widgets at once.
  this.timeout(90_000);
  let frame: HTMLIFrameElement;
  before(async () => {
    frame = await openFrame();
  });
  after(() => frame.remove());

  for (const tag of tags) {
    for (const [kind, boxes] of Object.entries(kinds)) {
      it(`${tag} ${kind} is as wide as its place, never wider, never collapsed`, async () => {
        const widgets = fill(frame, tag, boxes(tag));
        // The script is there and the element shows the text inside it, but has not rendered yet.
        expect(faults(frame, tag), 'before the first render').to.deep.equal([]);
        await Promise.all(widgets.map(rendered));
        expect(faults(frame, tag), 'after the first render').to.deep.equal([]);
      });
    }
  }

  it('a widget without a script, with our style sheet, never collapses', () => {
    const style = frame.contentDocument!.createElement('style');
    style.textContent = staticCss;
    frame.contentDocument!.head.append(style);
    const content = '<div class="ensie"><h2>Partners</h2><p>A list of the partners.</p></div>';
    fill(frame, '.ensie', [
      ...pages('beside', {...WHOLE, ...SHRINKING, ...BESIDE}, content),
      ...pages('beside', {...WHOLE, ...SHRINKING, ...BESIDE}, `<div>${content}</div>`),
    ]);
    expect(faults(frame, '.ensie')).to.deep.equal([]);
  });

  it('the live map is as wide as its place', async () => {
    const tag = 'ensie-partner-map';
    const boxes = kinds.alone(tag).filter((box) => /"(flex row|grid|float|Row of Word)/.test(box));
    const maps = fill(frame, tag, boxes) as EnsiePartnerMap[];
    for (const map of maps) await map.showMap();
    expect(faults(frame, tag)).to.deep.equal([]);
  });
});

/** A window of its own, so that its width is what we say. */
async function openFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border: 0; block-size: 800px';
  frame.srcdoc = `<!doctype html><html lang="sk"><style>
      body { margin: 0 }
      /* As on a phone. */
      @media (width < 600px) { html { scrollbar-width: none } }
      .page { position: relative; padding: ${PADDING}px; overflow: auto; scrollbar-width: none }
      .page > * { margin: 0 }
      .wp * { max-inline-size: 100%; margin: 0 }
    </style>`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const script = frame.contentDocument!.createElement('script');
  script.type = 'module';
  script.src = new URL('/src/define.ts', location.href).href;
  const defined = new Promise((resolve) => (script.onload = resolve));
  frame.contentDocument!.head.append(script);
  await defined;
  return frame;
}

function fill(frame: HTMLIFrameElement, tag: string, boxes: string[]): EnsieElement[] {
  const page = frame.contentDocument!;
  page.body.innerHTML = boxes.join('');
  return [...page.querySelectorAll<EnsieElement>(tag)];
}

async function rendered(widget: EnsieElement): Promise<void> {
  while (!widget.shadowRoot!.querySelector('.card')) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await widget.updateComplete;
}

/** One line for each place in which the widget is too wide or too narrow. */
function faults(frame: HTMLIFrameElement, tag: string): string[] {
  return WIDTHS.flatMap((width) => {
    frame.style.inlineSize = `${width}px`;
    return [...frame.contentDocument!.querySelectorAll<HTMLElement>('.page')].flatMap((page) => {
      const element = page.querySelector(tag)!;
      const {marginLeft, marginRight} = getComputedStyle(element);
      const taken =
        element.getBoundingClientRect().width + parseFloat(marginLeft) + parseFloat(marginRight);
      const room = page.clientWidth - 2 * PADDING;
      const least = {whole: room - 1, alone: room * LEAST_PART}[page.dataset.kind!] ?? COLLAPSED;
      const isWide = page.scrollWidth > page.clientWidth;
      if (!isWide && taken >= least) return [];
      return [
        `${page.dataset.name} at ${width} px: ${isWide ? 'too wide' : 'too narrow'} (${taken})`,
      ];
    });
  });
}
