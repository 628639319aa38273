// The four ways into a page, as the configurator writes them and as they are published, in each engine:
// needs the built files.
import {expect, fixture, html} from '@open-wc/testing';
import {widgetNames} from '../../src/internal/widgets.js';
import {renderWidgetHTML} from '../../src/static/render-widget.js';
import {waitUntil} from '../wait.js';

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
async function widgetText(
  page: () => ParentNode | null | undefined,
  name: string,
): Promise<string> {
  let card: HTMLElement | null | undefined;
  await waitUntil(() => {
    const widget = page()?.querySelector(`ensie-${name}`);
    card = widget?.shadowRoot?.querySelector<HTMLElement>('.card');
    return card?.innerText.trim();
  }, `${name} is not there`);
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
        return [widget, lang, system === 'typo3' ? `${widget}?` : '/cdn/'].every((word) =>
          code!.includes(word),
        );
      });
      const {template = '', code = ''} = textsOf();
      const page = await frameWith({page: `${template}<body>${code}`});
      const inside = page.querySelector('iframe');
      expect(!!inside).to.equal(system === 'frame');
      const text = await widgetText(() => (inside ? inside.contentDocument : page), widget);
      expect(text).to.include(heading);
      // The fallback is not shown beside it.
      expect(page.body.innerText.trim()).to.equal('');
      // The script beside the frame has made it as high as it is.
      if (inside) await waitUntil(() => inside.style.height);
    });
  }

  it('the self-test says nothing of a way that works', async () => {
    pick('input.base', '/cdn/');
    await waitUntil(() => textsOf()['self-test']!.includes('/cdn/embed.html'));
    const page = await frameWith({page: `<body>${textsOf()['self-test']}`});
    const [tag, div, frame, text] = page.querySelectorAll('ol > li');
    const inside = frame!.querySelector('iframe')!;
    await widgetText(() => tag, 'funding-banner');
    await widgetText(() => div, 'funding-banner');
    // It is loaded when it comes into view.
    inside.scrollIntoView();
    await widgetText(() => inside.contentDocument, 'funding-banner');
    expect(page.body.innerText).not.to.include('does not work here');
    // Where nothing fills them, it does.
    for (const place of [tag!, div!]) {
      place.querySelector('ensie-funding-banner')!.replaceWith('does not work here');
      expect((place as HTMLElement).innerText).to.include('does not work here');
    }
    expect((text as HTMLElement).innerText).to.include('number 4');
  });
});

describe('a frame without an origin of its own', () => {
  it('draws the widget, and says how high it is', async () => {
    let height = 0;
    const listen = ({data}: MessageEvent<{type?: string; height?: number}>) => {
      if (data.type === 'ensie-height') height = data.height!;
    };
    addEventListener('message', listen);
    await fixture(
      html`<iframe
        title="Page"
        width="800"
        sandbox="allow-scripts"
        src=${'/cdn/embed.html?widget=partner-map&lang=sk'}
      ></iframe>`,
    );
    // Nobody can look into it: an empty page would be lower.
    await waitUntil(() => height > 600, 'higher than an empty page');
    removeEventListener('message', listen);
  });
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
