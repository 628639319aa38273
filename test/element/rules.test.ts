import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {resolveLang} from '../../src/internal/language/language.js';
import {wholeOverview} from '../../src/partner-map/drawing/drawing.js';
import {createLiveMap} from '../../src/partner-map/live/live-map.js';
import type {EnsiePartnerMap} from '../../src/partner-map/partner-map.js';
import type {Project} from '../../src/project/project.js';
import {find, findAll, otherProject, place, settled, tags} from '../fixtures.js';
import {deepActiveElement} from '../helpers.js';
import {waitUntil} from '../wait.js';

/** Rules that no checker of accessibility knows, and what no engine lets a test switch on. */

/** A project of which an element shows all that it can show. */
const rich: Project = {
  ...otherProject,
  objectives: [
    {
      text: 'Meet',
      status: 'achieved',
      evidence: [{url: 'https://twin.example/report.pdf', title: 'Report'}],
    },
  ],
  partners: ['at-linz', 'at-wels'].map((id) => ({
    ...{id, name: id, country: 'AT', position: [48.3, 14.29]},
    website: `https://${id}.example/`,
  })),
  events: Array.from({length: 20}, (_, i) => ({
    ...{
      id: `event-${i}`,
      title: `Meeting ${i}`,
      start: `2029-02-${i + 1}`.replace(/-(\d)$/, '-0$1'),
    },
    links: [{url: 'https://twin.example/meeting', title: 'Programme'}],
  })),
};

const tileUrl = 'https://tile.example.org/{z}/{x}/{y}.png';
const tileAttribution = '© OpenStreetMap contributors';

async function placeLive(): Promise<EnsiePartnerMap> {
  const element = await place('ensie-partner-map');
  await element.showMap();
  await settled(element);
  return element;
}

async function placeSheet(): Promise<EnsiePartnerMap> {
  const element = await place('ensie-partner-map', {project: rich});
  find(element, '.marker.many').click();
  await waitUntil(() => find(element, '.sheet li'));
  return element;
}

async function placeOffer(): Promise<EnsiePartnerMap> {
  const element = await place('ensie-partner-map', {tileUrl, tileAttribution});
  await waitUntil(() => find(element, '.street button'));
  return element;
}

const states: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  ...Object.fromEntries(
    tags.flatMap((tag) => [
      [tag, () => place(tag)],
      [`${tag} of another project`, () => place(tag, {project: rich})],
      [`${tag} without a heading`, () => place(tag, {headingLevel: 'none'})],
    ]),
  ),
  'a live map': placeLive,
  'the partners of one place': placeSheet,
  'the offer of a street map': placeOffer,
};

describe('lists, links and references', () => {
  for (const [name, make] of Object.entries(states)) {
    it(`are for everybody: ${name}`, async () => {
      const element = await make();
      for (const list of findAll(element, 'ol, ul')) {
        expect(list.getAttribute('role'), list.outerHTML).to.equal('list'); // for VoiceOver
      }
      expect(findAll(element, '[target]'), 'other windows').to.deep.equal([]);
      const landmarks = 'main, nav, header, footer, aside, search, form, section, [role="region"]';
      expect(findAll(element, landmarks), 'landmarks').to.deep.equal([]);
      for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls']) {
        for (const from of findAll(element, `[${attribute}]`)) {
          expect(find(element, `#${from.getAttribute(attribute)}`), from.outerHTML).to.exist;
        }
      }
      expect(findAll(element, '[aria-expanded]:not([aria-controls])')).to.deep.equal([]);
      expect(findAll(element, '[role="dialog"]:not([aria-labelledby])')).to.deep.equal([]);
    });
  }
});

describe('text spacing of a reader’s own (WCAG 1.4.12)', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
  } p {margin-block-end: 2em !important}`);
  for (const [name, make] of Object.entries(states)) {
    it(`cuts off nothing: ${name}`, async () => {
      const element = await make();
      element.style.inlineSize = '320px';
      element.shadowRoot!.adoptedStyleSheets.push(sheet);
      await settled(element as EnsiePartnerMap);
      const cut = findAll(element, '.card *').filter((node) => {
        if (!(node instanceof HTMLElement) || !node.innerText.trim()) return false;
        const {overflow, clip, clipPath, position} = getComputedStyle(node);
        // What only screen readers have, and the frame of the map, which moves.
        if (position === 'absolute' && (clip !== 'auto' || clipPath !== 'none')) return false;
        if (node.closest('.frame')) return false;
        const isHiding = /hidden|clip/.test(overflow);
        const {scrollWidth, clientWidth, scrollHeight, clientHeight} = node;
        return isHiding && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
      });
      expect(cut.map(({outerHTML}) => outerHTML.slice(0, 80))).to.deep.equal([]);
      expect(element.scrollWidth, 'sideways').to.be.at.most(321);
    });
  }
});

describe('texts', () => {
  it('take the spaces that a reader gives them', async () => {
    const page = await fixture(
      html`<div>
        <style>
          * {
            letter-spacing: 3px !important;
            word-spacing: 5px !important;
            line-height: 40px !important;
          }
        </style>
        <ensie-project-timeline></ensie-project-timeline>
      </div>`,
    );
    const element = page.querySelector('ensie-project-timeline')!;
    await settled(element);
    const {letterSpacing, wordSpacing, lineHeight} = getComputedStyle(find(element, '.muted'));
    expect([letterSpacing, wordSpacing, lineHeight]).to.deep.equal(['3px', '5px', '40px']);
  });

  it('are as large as the reader wants them, whatever the page', async () => {
    for (const tag of tags) {
      const rules = rulesOf(await place(tag, {project: rich}));
      expect(styleOf(rules, ':host').fontSize).to.equal('medium');
      expect(rules.filter(({style}) => /\drem\b/.test(style.cssText))).to.deep.equal([]);
    }
  });

  it('run from the left in a page that is written from the right', async () => {
    const element = await place('ensie-objectives-list');
    element.parentElement!.dir = 'rtl';
    expect(getComputedStyle(find(element, '.card')).direction).to.equal('ltr');
  });

  it('are in no language because the browser is', () => {
    expect(resolveLang(document.createElement('p'))).to.equal('');
  });
});

describe('the focus', () => {
  it('is seen, and not under what sticks to the top of a page', async () => {
    const element = await place('ensie-partner-map');
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    const style = getComputedStyle(deepActiveElement()!);
    expect(deepActiveElement()!.getRootNode()).to.equal(element.shadowRoot);
    expect([style.outlineStyle, style.outlineWidth]).to.deep.equal(['solid', '2px']);
    expect(parseFloat(style.scrollMarginBlockStart)).to.be.above(120);
  });

  it('is seen on the live map', async () => {
    const map = find(await placeLive(), '.leaflet-container');
    map.focus();
    const {borderTopStyle, borderTopWidth} = getComputedStyle(map, '::after');
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '3px']);
  });
});

describe('the map', () => {
  it('has a name and a role, live too, and its shapes say nothing', async () => {
    const element = await placeLive();
    for (const map of [find(element, '.map'), find(element, '.leaflet-container')]) {
      expect([map.getAttribute('role'), map.ariaLabel]).to.deep.equal([
        'group',
        'Map of the partners',
      ]);
    }
    const shapes = findAll(element, '.frame svg:has(path.land)');
    expect(shapes.map((svg) => svg.ariaHidden)).not.to.be.empty.and.not.include(null);
    expect(find(element, '.status').role).to.equal('status');
  });

  it('has targets and names that can be hit and read', async () => {
    const element = await place('ensie-partner-map', {project: rich});
    for (const button of findAll(element, '.zoom button')) {
      expect([button.offsetWidth, button.offsetHeight]).to.deep.equal([44, 44]);
    }
    const links = findAll(element, '.partners a');
    expect(links.length).to.equal(rich.partners.length);
    for (const link of links) expect(link.offsetHeight).to.be.at.least(24);
    const bundled = await place('ensie-partner-map');
    for (const label of findAll(bundled, '.label')) {
      const {fontSize} = getComputedStyle(label.firstElementChild!);
      expect(parseFloat(fontSize)).to.be.at.least(12);
      expect(getComputedStyle(label).webkitTextStrokeWidth).to.equal('3px');
    }
  });

  it('has markers of two tones, and our town one of another shape', async () => {
    const element = await place('ensie-partner-map', {home: 'it-penne'});
    const marker = getComputedStyle(find(element, '.marker:not(.home, .lead, .many)'), '::before');
    expect([marker.outlineStyle, marker.outlineWidth]).to.deep.equal(['solid', '2px']);
    expect(getComputedStyle(find(element, '.marker.home'), '::before').rotate).to.equal('45deg');
  });

  it('leads the focus past itself, and into what opens on it', async () => {
    const element = await placeSheet();
    await waitUntil(() => find(element, '.sheet:focus'), 'the focus in the sheet');
    find(element, '.skip').click();
    expect(find(element, '.list').matches(':focus')).to.be.true;
  });

  it('leaves one finger to the page, and takes two', async () => {
    const map = find(await placeLive(), '.leaflet-container');
    let heard = 0;
    map.addEventListener('touchstart', () => heard++);
    const touch = (fingers: number) => {
      const touches = Array.from({length: fingers}, (_, i) => ({clientX: i, clientY: i}));
      map.dispatchEvent(Object.assign(new Event('touchstart'), {touches}));
    };
    touch(1);
    expect(heard).to.equal(0);
    touch(2);
    expect(heard).to.equal(1);
  });

  it('keeps nothing of a consent', async () => {
    const kept = () => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie];
    // Another test may have given its consent, and would hide that this one is kept, too.
    localStorage.clear();
    sessionStorage.clear();
    const before = kept();
    const element = await place('ensie-partner-map');
    element.grantConsent();
    await settled(element);
    expect(kept()).to.deep.equal(before);
  });
});

describe('stillness', () => {
  const matchMedia = window.matchMedia.bind(window);
  afterEach(() => (window.matchMedia = matchMedia));

  async function liveMap(wantsStillness: boolean) {
    window.matchMedia = () => ({matches: wantsStillness}) as MediaQueryList;
    const parent = document.createElement('div');
    const host = await fixture(html`<div style="block-size: 300px"></div>`);
    host.attachShadow({mode: 'open'}).append(parent);
    parent.style.cssText = 'position: relative; block-size: 300px';
    const [overview, detail] = [wholeOverview(), wholeOverview()];
    const start = {centre: {x: 0.54, y: 0.35}, zoom: 5};
    return createLiveMap({parent, overview, detail, start, label: 'Map', onView: () => {}});
  }

  for (const wanted of [true, false]) {
    it(`is kept by the live map where ${wanted ? 'somebody wants' : 'nobody asks for'} it`, async () => {
      const map = await liveMap(wanted);
      const {zoomAnimation, inertia, fadeAnimation} = map.leaflet.options;
      expect([zoomAnimation, inertia, fadeAnimation]).to.deep.equal([!wanted, !wanted, false]);
      map.run('right', {centre: {x: 0.54, y: 0.35}, zoom: 5});
      expect(!map.element.querySelector('.leaflet-pan-anim')).to.equal(wanted);
      map.remove();
    });
  }

  it('is kept by the markers on it', async () => {
    const rules = rulesOf(await placeLive());
    const still = rules.filter(({within}) => within.includes('prefers-reduced-motion: reduce'));
    expect(styleOf(still, '.gliding > *').transitionProperty).to.equal('none');
  });
});

describe('forced colours', () => {
  it('leave countries, markers and the choice of a partner', async () => {
    const element = await place('ensie-partner-map');
    const forced = rulesOf(element).filter(({within}) => within.includes('forced-colors: active'));
    expect(styleOf(forced, '.member').stroke.toLowerCase()).to.equal('canvastext');
    expect(styleOf(forced, '.partners > .current').outlineStyle).to.equal('solid');
    const marker = getComputedStyle(find(element, '.marker:not(.lead, .many)'), '::before');
    expect([marker.borderTopStyle, marker.borderTopWidth]).to.deep.equal(['solid', '8px']);
  });

  it('leave the line between events', async () => {
    const element = await place('ensie-project-timeline');
    const line = getComputedStyle(find(element, '.event'), '::before');
    expect([line.borderInlineStartStyle, line.borderInlineStartWidth]).to.deep.equal([
      'solid',
      '2px',
    ]);
  });

  it('do not change the emblem', async function () {
    if (!CSS.supports('forced-color-adjust', 'none')) this.skip();
    const emblem = find(await place('ensie-funding-banner'), '.emblem');
    expect(getComputedStyle(emblem).getPropertyValue('forced-color-adjust')).to.equal('none');
  });
});

describe('more contrast', () => {
  it('is there for secondary text and lines where somebody asks for it', async () => {
    const more = rulesOf(await place('ensie-project-timeline')).filter(({within}) =>
      within.includes('prefers-contrast: more'),
    );
    const style = styleOf(more, ':host');
    expect(style.getPropertyValue('--_muted').trim()).to.equal('var(--_text)');
    expect(style.getPropertyValue('--_border').trim()).to.equal('var(--_muted)');
  });
});

describe("a page's buttons for the size of text", () => {
  for (const tag of ['ensie-partner-map', 'ensie-funding-banner'] as const) {
    it(`are followed where the page says so: ${tag}`, async () => {
      const style = document.head.appendChild(document.createElement('style'));
      const element = await place(tag);
      const size = () => parseFloat(getComputedStyle(find(element, '.card')).fontSize);
      const usual = size();
      // As docs/accessibility.md has it; the button is a class of the page.
      style.textContent = `${tag} { font-size: inherit } body { font-size: 200% }`;
      expect(size()).to.equal(2 * usual);
      style.textContent = `${tag} { font-size: 1rem } html { font-size: 200% }`;
      expect(size()).to.equal(2 * usual);
      style.remove();
      expect(size()).to.equal(usual);
    });
  }
});

describe('paper', () => {
  it('has what is folded away on the screen', async () => {
    const rules = rulesOf(await place('ensie-project-timeline', {project: rich}));
    const printed = rules.filter(({within}) => within.includes('print'));
    expect(styleOf(printed, '.rest').display).to.equal('block');
  });
});

interface FoundRule {
  readonly selector: string;
  readonly style: CSSStyleDeclaration;
  /** The condition it stands in. */
  readonly within: string;
}

/** All rules for an element: no engine but Chromium can be told to prefer something. */
function rulesOf(element: Element): FoundRule[] {
  const flatten = (rules: CSSRuleList, within: string): FoundRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) {
        return rule.selectorText
          .split(',')
          .map((selector) => ({selector: selector.trim(), style: rule.style, within}));
      }
      if (!(rule instanceof CSSGroupingRule)) return [];
      const condition = rule instanceof CSSMediaRule ? rule.media.mediaText : '';
      return flatten(rule.cssRules, `${within} ${condition}`);
    });
  return element.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => flatten(cssRules, ''));
}

function styleOf(rules: readonly FoundRule[], selector: string): CSSStyleDeclaration {
  const found = rules.find((rule) => rule.selector === selector);
  expect(found, `a rule for ${selector}`).to.exist;
  return found!.style;
}
