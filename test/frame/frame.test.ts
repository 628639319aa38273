import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {embed} from '../../src/frame/embed-page.js';
import {followHeights} from '../../src/frame/follow-heights.js';
import {expectWarning} from '../helpers.js';
import {waitUntil} from '../wait.js';

/** What stands for embed.html here. */
const FILE = new URL('/demo/town.html', location.href).href;
followHeights(FILE);

const pageOf = (): Document => document.implementation.createHTMLDocument();

async function frameAt(src: string): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Widget" src=${src} height="300"></iframe>`,
  );
  await waitUntil(() => frame.contentDocument?.readyState === 'complete');
  return frame;
}

/** As a script inside the frame would say it. */
const say = (frame: HTMLIFrameElement, data: unknown, {origin} = location) =>
  dispatchEvent(new MessageEvent('message', {data, origin, source: frame.contentWindow}));

describe('embed.html', () => {
  it('shows the widget of its address, in its language, with its attributes', () => {
    const page = pageOf();
    embed(page, '?widget=objectives-list&lang=hu&heading-level=3&show=goal');
    const element = page.body.firstElementChild!;
    expect(page.documentElement.lang).to.equal('hu');
    expect(element.localName).to.equal('ensie-objectives-list');
    expect(element.getAttribute('heading-level')).to.equal('3');
    expect(element.getAttribute('show')).to.equal('goal');
  });

  it('takes no attribute that leads to another website, and no data from one', () => {
    expectWarning('embed.html: src="https://data.example/project.json" is on another website');
    const page = pageOf();
    const tiles = encodeURIComponent('https://tiles.example/{z}/{x}/{y}.png');
    const src = encodeURIComponent('https://data.example/project.json');
    embed(
      page,
      `?widget=partner-map&tile-url=${tiles}&consent=granted&src=${src}&onclick=alert(1)`,
    );
    // Empty: given, and lost. Without it the element would show the bundled project.
    expect(page.body.innerHTML).to.match(/^<ensie-partner-map src="">/);
    embed(page, '?widget=partner-map&src=/ensie/project.json');
    expect(page.body.firstElementChild!.getAttribute('src')).to.equal('/ensie/project.json');
  });

  it('gives on what is empty, and reads what was escaped twice or is in capitals', () => {
    const page = pageOf();
    const written = (search: string) => {
      embed(page, search);
      return page.body.innerHTML.replace(/><.*/, '>');
    };
    expect(written('?widget=funding-banner&grant=')).to.equal('<ensie-funding-banner grant="">');
    for (const search of ['?widget=funding-banner&amp;grant=1', '?WIDGET=funding-banner&Grant=1']) {
      expect(written(search)).to.equal('<ensie-funding-banner grant="1">');
    }
    expect(written('?widget=partner-map&data=children')).to.contain('data="children"');
  });

  it('says which widgets there are when it is asked for another', () => {
    const warnings = expectWarning('embed.html: write ?widget= and one of partner-map');
    for (const widget of ['', 'script', 'constructor']) embed(pageOf(), `?widget=${widget}`);
    expect(warnings).to.have.length(3);
  });
});

describe('ensie-frame.js', () => {
  it('makes a frame as high as its content, within limits', async () => {
    const frame = await frameAt('/demo/town.html?widget=partner-map#x');
    for (const [height, wanted] of [
      [640, '640px'],
      [1, '50px'],
      [1e9, '5000px'],
    ] as const) {
      say(frame, {type: 'ensie-height', height});
      expect(frame.style.height).to.equal(wanted);
    }
  });

  it('believes nobody else, and takes nothing but a number', async () => {
    const frame = await frameAt('/demo/town.html?widget=partner-map#x');
    const others = [
      await frameAt('/demo/index.html?/embed.html'),
      await frameAt('/demo/index.html?/demo/town.html'),
      await frameAt(`/demo/index.html#${FILE}`),
    ];
    for (const data of [
      {type: 'ensie-height', height: '640'},
      {type: 'ensie-height', height: NaN},
      {type: 'ensie-height', height: Infinity},
      {type: 'other', height: 640},
      {height: 640},
      null,
      'ensie-height',
    ]) {
      say(frame, data);
      expect(frame.style.height, JSON.stringify(data)).to.equal('');
    }
    const data = {type: 'ensie-height', height: 640};
    for (const other of others) say(other, data);
    const {origin} = location;
    dispatchEvent(new MessageEvent('message', {data, origin, source: window}));
    // What a frame of ours became that somebody has led elsewhere.
    say(frame, data, {...location, origin: 'https://elsewhere.example'});
    expect([frame, ...others].map(({style}) => style.height).join('')).to.equal('');
    say(frame, data);
    expect(frame.style.height).to.equal('640px');
  });
});
