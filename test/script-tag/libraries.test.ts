// Script libraries that give what every page has other methods and constructors, as Debian packages
// them, and what pages put into every object themselves. Needs the built files.
import {expect, fixture, html} from '@open-wc/testing';
import type {Widget} from './lost-files.js';
import {waitUntil} from '../wait.js';

const library = (name: string) => `<script src="/library/${name}.js"></script>`;
const mootools = library('mootools/mootools-core-nc');
const prototype = library('prototype/prototype');

const heads = {
  MooTools: mootools,
  Prototype: prototype,
  'a value in every object': '<script>Object.prototype.extra = 1</script>',
  'a getter in every object':
    '<script>Object.defineProperty(Object.prototype, "extra", {get: () => 1, enumerable: true})</script>',
  'a name of descriptors in every object': '<script>Object.prototype.get = 1</script>',
  'no MutationObserver': '<script>delete window.MutationObserver</script>',
  'no Element.remove': '<script>Element.prototype.remove = () => {}</script>',
  'a console that throws': '<script>console.warn = () => {throw Error("No console")}</script>',
};
const scripts = {
  module: '<script type="module" src="/cdn/ensie-widgets.js"></script>',
  classic: '<script src="/cdn/ensie-widgets.classic.js" defer></script>',
};

const text = '<p>What stands inside</p>';
const widgets =
  `<ensie-partner-map home="nowhere">${text}</ensie-partner-map>` +
  `<ensie-project-timeline>${text}</ensie-project-timeline>` +
  `<ensie-objectives-list heading-level="9">${text}</ensie-objectives-list>` +
  `<ensie-funding-banner>${text}</ensie-funding-banner>` +
  `<div data-ensie-widget="partner-map">${text}</div>`;

const listen = `<script>
  codes = [];
  errors = [];
  addEventListener('ensie-error', ({code}) => codes.push(code));
  addEventListener('error', ({message}) => errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => errors.push(reason + ''));
</script>`;

interface Page {
  readonly codes: string[];
  readonly errors: string[];
  readonly all: readonly Widget[];
}

async function open(head: string, body = ''): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Page" width="800" height="600"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.srcdoc =
    '<!doctype html><html lang="sk"><meta charset="utf-8"><title>Page</title>' +
    `${listen}${head}${body}${widgets}`;
  await loaded;
  const {codes, errors} = frame.contentWindow as unknown as Page;
  // Not the document's own methods: pages hide them.
  const found = frame.contentDocument!.documentElement.querySelectorAll<Widget>(
    'ensie-partner-map,ensie-project-timeline,ensie-objectives-list,ensie-funding-banner',
  );
  return {codes, errors, all: [...found]};
}

/** Whether a widget is drawn, the text inside it is shown, or both. */
const look = (widget: Widget) => {
  const isDrawn = (widget.shadowRoot?.querySelector<HTMLElement>('.card')?.offsetHeight ?? 0) > 40;
  const isText = widget.querySelector('p')!.offsetHeight > 0;
  return [isDrawn ? 'drawn' : '', isText ? 'text' : ''].join('');
};

describe('beside what a page has replaced', () => {
  for (const [name, head] of Object.entries(heads)) {
    for (const [kind, script] of Object.entries(scripts)) {
      it(`everything works: ${name}, ${kind}`, async function () {
        const [, path] = /src="([^"]+)"/.exec(head) ?? [];
        if (path && !(await fetch(path)).ok) this.skip();
        const {codes, errors, all} = await open(head + script);
        expect(all).to.have.length(5);
        await waitUntil(() => all.every((widget) => look(widget) === 'drawn'), 'not drawn');

        const map = all[0]!;
        const root = map.shadowRoot!;
        const events: string[] = [];
        for (const type of ['ensie-map-ready', 'ensie-partner-select']) {
          map.addEventListener(type, () => events.push(type));
        }
        await map.showMap();
        expect(root.querySelectorAll('.leaflet-container')).to.have.length(1);
        root.querySelector<HTMLElement>('.partners .name')!.click();
        await waitUntil(() => root.querySelector('.sheet'), 'there is no card');
        expect(events).to.deep.equal(['ensie-map-ready', 'ensie-partner-select']);
        const expected = name.includes('console') ? [] : ['ENSIE-003', 'ENSIE-003'];
        expect(codes.filter((code) => code !== 'ENSIE-042')).to.deep.equal(expected);
        expect(errors).to.deep.equal([]);
      });
    }
  }

  for (const [name, head, body] of [
    ['two libraries that break each other', prototype + mootools],
    ['an image that hides createElement', '', '<img name="createElement" alt="">'],
    ['a form that hides querySelectorAll', '', '<form name="querySelectorAll"></form>'],
  ] as const) {
    for (const [kind, script] of Object.entries(scripts)) {
      it(`a widget or the text inside it is shown, never both or nothing: ${name}, ${kind}`, async () => {
        const {all} = await open(head + script, body);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        for (const widget of all) expect(look(widget)).to.match(/^(drawn|text)$/);
      });
    }
  }
});
