// The four ways into a page, as the configurator writes them and as they are published, in each engine:
// needs the built files. Frames without an origin of their own: test/build/frame.test.mjs.
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {renderWidgetHTML, widgetNames} from '../src/static/render-widget.js';

type Texts = Readonly<Record<string, string>>;

/** Without scripts a frame can still be looked into. */
const NO_SCRIPTS = 'allow-same-origin';

async function frameWith({src, page, sandbox}: {src?: string; page?: string; sandbox?: string}) {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Page" width="800" height="600"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  if (src) frame.src = src;
  if (page) frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title>${page}`;
  await loaded;
  return frame.contentDocument!;
}

/** Waits for a widget and gives the text on it. */
async function widgetText(page: () => Document | null | undefined, name: string): Promise<string> {
  let card: HTMLElement | null | undefined;
  await waitUntil(
    () => {
      const widget = page()?.querySelector(`ensie-${name}`);
      card = widget?.shadowRoot?.querySelector<HTMLElement>('.card');
      return card?.innerText.trim();
    },
    `${name} is not there`,
    {timeout: 8000},
  );
  return card!.innerText;
}

describe('from the configurator into a page', () => {
  let configurator: Document;
  let find: <T extends Element>(selector: string) => T;

  const textsOf = (): Texts => {
    const {shadowRoot} = configurator.querySelector('ensie-configurator')!;
    const blocks = [...shadowRoot!.querySelectorAll('pre code')];
    return Object.fromEntries(blocks.map((code) => [code.className, code.textContent]));
  };

  const pick = (selector: string, value: string) => {
    const field = find<HTMLSelectElement | HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('change'));
  };

  beforeEach(async () => {
    configurator = await frameWith({src: '/cdn/configurator.html'});
    find = (selector) =>
      configurator.querySelector('ensie-configurator')!.shadowRoot!.querySelector(selector)!;
    await waitUntil(() => find('pre code'));
  });

  const ways = [
    ['html', 'partner-map', 'hu', 'Projektpartnerek'],
    ['typo3', 'objectives-list', 'sk', 'Ciele a výsledky'],
    ['frame', 'project-timeline', 'cs', 'Časová osa projektu'],
  ] as const;

  for (const [system, widget, lang, heading] of ways) {
    it(`${system}: ${widget} in ${lang}`, async () => {
      find<HTMLInputElement>(`[value="${widget}"]`).click();
      pick('select.language', lang);
      pick('select.system', system);
      pick('input.base', '/cdn/');
      await waitUntil(() => {
        const {code} = textsOf();
        return [widget, lang, system === 'typo3' ? 'data-lang' : '/cdn/'].every((word) =>
          code!.includes(word),
        );
      });
      const {template = '', code = ''} = textsOf();
      const page = await frameWith({page: `${template}<body>${code}`});
      const inside = page.querySelector('iframe');
      expect(!!inside).to.equal(system === 'frame');
      const text = await widgetText(() => (inside ? inside.contentDocument : page), widget);
      expect(text).to.include(heading);
      // What stands in the tag for others is not shown as well.
      expect(page.body.innerText.trim()).to.equal('');
      // The script beside the frame has made it as high as it is.
      if (inside) await waitUntil(() => inside.style.height);
    });
  }
});

describe('HTML without a script', () => {
  for (const widget of widgetNames) {
    it(`${widget}: says everything`, async () => {
      const content = await renderWidgetHTML({widget, locale: 'sk'});
      const page = await frameWith({page: `<body>${content}`, sandbox: NO_SCRIPTS});
      const written = new DOMParser().parseFromString(content, 'text/html');
      written.querySelectorAll('svg').forEach((picture) => picture.remove());
      const words = written.body.textContent.split(/\s+/).filter(Boolean);
      expect(words.length).to.be.above(20);
      const shown = page.body.innerText;
      expect(words.filter((word) => !shown.includes(word))).to.deep.equal([]);
      expect(page.body.scrollWidth).to.be.at.most(800);
      const picture = page.querySelector('svg');
      if (picture) expect(picture.getBoundingClientRect().height).to.be.at.least(38);
      else expect(widget).to.match(/timeline|list/);
    });
  }
});
