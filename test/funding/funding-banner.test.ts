import {expect, oneEvent} from '@open-wc/testing';
import type {EnsieErrorEvent} from '../../src/internal/events.js';
import type {EnsieFundingBanner} from '../../src/funding/funding.js';
import {locales} from '../../src/internal/language/locales.js';
import {find, findAll, otherProject, place, settled, textOf} from '../fixtures.js';
import {axeClean, expectWarning} from '../helpers.js';
import {examples} from '../language-examples.js';
import {waitUntil} from '../wait.js';

const WIDTHS = [120, 160, 240, 320, 400, 560, 800, 1200];

const LAYOUTS = ['inline', 'stacked', 'compact'] as const;

/** Centres of the stars in a flag of 810 by 540, and the points of one, as published. */
const CENTRES = [
  [405, 90],
  [495, 114.115],
  [560.885, 180],
  [585, 270],
  [560.885, 360],
  [495, 425.885],
  [405, 450],
  [315, 425.885],
  [249.115, 360],
  [225, 270],
  [249.115, 180],
  [315, 114.115],
];
const STAR =
  '0,-30 6.735,-9.271 28.532,-9.271 10.898,3.541 17.634,24.271 0,11.459 -17.634,24.271 -10.898,3.541 -28.532,-9.271 -6.735,-9.271';

const rect = (element: Element, selector: string) =>
  find(element, selector).getBoundingClientRect();

/** The element has looked at its surroundings. */
async function watched(element: EnsieFundingBanner): Promise<void> {
  await waitUntil(() => find(element, '.card').dataset.ground, 'looked at');
}

async function placeOn(
  style: string,
  properties: Partial<EnsieFundingBanner> = {},
): Promise<EnsieFundingBanner> {
  const element = await place('ensie-funding-banner');
  element.parentElement!.style.cssText = style;
  Object.assign(element, properties);
  await settled(element);
  return element;
}

/** A style sheet in the page, for one test. */
async function withStyles(text: string, run: () => Promise<void>): Promise<void> {
  const sheet = document.createElement('style');
  sheet.textContent = text;
  document.head.append(sheet);
  try {
    await run();
  } finally {
    sheet.remove();
  }
}

const rulesOf = async (element: EnsieFundingBanner) =>
  (await element.checkVisibilityRules()).map(({rule}) => rule);

describe('<ensie-funding-banner> rules', () => {
  it('E1 emblem and statement always stand together, whatever the attributes', async () => {
    const element = await place('ensie-funding-banner');
    const attributes = ['layout', 'emblem-position', 'variant', 'placement', 'statement'];
    for (const attribute of [...attributes, 'period', 'programme', 'heading-level', 'compact']) {
      for (const value of ['', 'none', 'compact', 'end', 'mono-black', '2021-2027', 'top']) {
        if (attribute === 'heading-level') continue;
        element.setAttribute(attribute, value);
        await element.updateComplete;
        for (const selector of ['.emblem', '.statement']) {
          const {width, height} = rect(element, selector);
          expect(width * height, `${attribute}="${value}" ${selector}`).to.be.greaterThan(0);
        }
      }
      element.removeAttribute(attribute);
    }
    await watched(element);
    await element.checkVisibilityRules();
    const parts = findAll(element, '[part]').map((node) => node.getAttribute('part'));
    expect(parts).to.deep.equal(['card']);
    expect(find(element, '.claim slot')).to.equal(null);
  });

  it('E2 the emblem has the published geometry', async () => {
    const element = await place('ensie-funding-banner');
    const emblem = find<SVGSVGElement>(element, '.emblem');
    expect(emblem.getAttribute('viewBox')).to.equal('0 0 810 540');
    const stars = findAll(element, '.emblem path');
    expect(stars).to.have.length(12);
    const points = STAR.match(/-?[\d.]+/g)!.map(Number);
    stars.forEach((star, hour) => {
      const translation = /^translate\(([\d.]+) ([\d.]+)\)$/.exec(star.getAttribute('transform')!)!;
      const [x, y] = translation.slice(1).map(Number);
      expect(x).to.be.closeTo(CENTRES[hour]![0]!, 0.5);
      expect(y).to.be.closeTo(CENTRES[hour]![1]!, 0.5);
      // Twelve places like the hours on a clock: radius a third of the height, from the top on.
      expect(x).to.be.closeTo(405 + 180 * Math.sin((hour * Math.PI) / 6), 0.5);
      expect(y).to.be.closeTo(270 - 180 * Math.cos((hour * Math.PI) / 6), 0.5);
      const drawn = star
        .getAttribute('d')!
        .match(/-?[\d.]+/g)!
        .map(Number);
      expect(drawn).to.have.length(points.length);
      drawn.forEach((value, i) => expect(value).to.be.closeTo(points[i]!, 0.5));
    });
  });

  it('E3 the emblem has its own colours, whatever the theme', async () => {
    const element = await place('ensie-funding-banner');
    for (const scheme of ['light', 'dark']) {
      element.parentElement!.style.colorScheme = scheme;
      await watched(element);
      expect(getComputedStyle(find(element, '.emblem rect')).fill).to.equal('rgb(0, 51, 153)');
      for (const star of findAll(element, '.emblem path')) {
        expect(getComputedStyle(star).fill).to.equal('rgb(255, 204, 0)');
      }
    }
    const {filter, opacity, mixBlendMode} = getComputedStyle(find(element, '.emblem'));
    expect([filter, opacity, mixBlendMode]).to.deep.equal(['none', '1', 'normal']);
  });

  it('E3 one-colour variants are drawn as the guidelines say, and websites are told to use colour', async () => {
    const colours = {
      'mono-blue': ['#003399', null, '#FFFFFF'],
      'mono-black': ['#FFFFFF', '#000000', '#000000'],
    };
    for (const [variant, [field, line, stars]] of Object.entries(colours)) {
      const warnings = expectWarning(`ENSIE-041: E3: variant="${variant}"`);
      const element = await place('ensie-funding-banner', {variant});
      const rectangle = find(element, '.emblem rect');
      expect(rectangle.getAttribute('fill')).to.equal(field);
      expect(rectangle.getAttribute('stroke')).to.equal(line);
      expect(find(element, '.emblem path').getAttribute('fill')).to.equal(stars);
      await watched(element);
      expect(warnings).to.have.length(1);
    }
  });

  it('E4 a white border of 1/25 of the height stands on everything that is not white', async () => {
    const surfaces = ['#123', '#fe8', '#888', 'rgb(255 255 255 / 50%)', 'oklch(0.4 0.1 20)'];
    for (const surface of surfaces) {
      const element = await placeOn(`background: #000; --ensie-color-surface: ${surface}`);
      await watched(element);
      expectBorder(element, surface);
    }
  });

  it('E4 the background is what is painted behind the element: ancestors, slots and hosts', async () => {
    const transparent = '--ensie-color-surface: transparent;';
    const grounds: [style: string, ground: string, border: boolean][] = [
      [`${transparent}background: #fff`, 'white', false],
      [`${transparent}background: color(srgb 1 1 1)`, 'white', false],
      [`${transparent}background: #eef`, 'light', true],
      [`${transparent}background: #888`, 'middle', true],
      [`${transparent}background: #123`, 'dark', true],
      [`${transparent}background: linear-gradient(#fff, #fff)`, 'unknown', true],
      ['', 'white', false],
      ['color-scheme: dark', 'dark', true],
    ];
    for (const [style, ground, border] of grounds) {
      const element = await placeOn(style);
      await watched(element);
      expect(find(element, '.card').dataset.ground, style).to.equal(ground);
      if (border) expectBorder(element, style);
      else expect(getComputedStyle(find(element, '.emblem')).outlineColor).to.match(/, 0\)/);
    }
    const element = await placeOn(transparent);
    const host = document.createElement('section');
    host.attachShadow({mode: 'open'}).innerHTML =
      '<div style="background: rgb(1, 2, 3)"><slot></slot></div>';
    element.parentElement!.append(host);
    host.append(element);
    await settled(element);
    await watched(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(find(element, '.card').dataset.ground).to.equal('dark');
  });

  it('E4 the border is there before anybody has looked, and comes back when the page turns dark', async () => {
    const element = await place('ensie-funding-banner');
    const card = find(element, '.card');
    await watched(element);
    expect(card.dataset.ground).to.equal('white');
    element.parentElement!.style.colorScheme = 'dark';
    await new Promise((resolve) => setTimeout(resolve));
    expect(card.dataset.ground).to.equal('dark');
    expectBorder(element, 'dark');
    delete card.dataset.ground;
    expectBorder(element, 'before');
  });

  for (const layout of LAYOUTS) {
    it(`E5 E6 E10 the emblem is at least 38 px high, 3:2, whole and apart from its text: ${layout}`, async () => {
      for (const lang of ['hu', 'sr']) {
        const element = await place('ensie-funding-banner', {lang, layout});
        for (const emblemPosition of ['start', 'end'] as const) {
          element.emblemPosition = emblemPosition;
          await settled(element);
          for (const width of WIDTHS) {
            element.parentElement!.style.width = `${width}px`;
            const where = `${lang} ${emblemPosition} ${width}`;
            const emblem = rect(element, '.emblem');
            const card = rect(element, '.card');
            expect(emblem.height, where).to.be.at.least(38);
            expect(emblem.width / emblem.height, where).to.be.closeTo(1.5, 0.01);
            expect(emblem.left >= card.left && emblem.right <= card.right, where).to.be.true;
            const border = emblem.height / 25;
            for (const text of findAll(element, '.words, .disclaimer')) {
              const box = text.getBoundingClientRect();
              const apart =
                box.left >= emblem.right + border ||
                box.right <= emblem.left - border ||
                box.top >= emblem.bottom + border;
              expect(apart, `${where} ${text.className}`).to.be.true;
              expect(box.right, where).to.be.at.most(card.right);
            }
          }
        }
      }
    });
  }

  it('E6 size and ratio survive hostile pages', async () => {
    const hostile =
      'img,svg{max-width:50%!important;height:20px!important;fill:red!important;padding:9px!important}' +
      '*{box-sizing:content-box!important;flex-shrink:9!important}';
    await withStyles(hostile, async () => {
      for (const style of [
        'display:flex;width:300px',
        'display:grid;width:200px;height:20px',
        '',
      ]) {
        const element = await placeOn(style);
        const emblem = rect(element, '.emblem');
        expect(emblem.height, style).to.be.at.least(38);
        expect(emblem.width / emblem.height, style).to.be.closeTo(1.5, 0.01);
        expect(getComputedStyle(find(element, '.emblem rect')).fill).to.equal('rgb(0, 51, 153)');
        // It is higher than its place, and would lie under the next one, which is a breach of its own.
        element.remove();
      }
    });
  });

  it('E7 the name of the Union is spelt out in every locale, in both statements', async () => {
    for (const lang of locales) {
      for (const statement of ['funded', 'co-funded']) {
        const element = await place('ensie-funding-banner', {lang, statement});
        const text = textOf(element, '.statement');
        expect(text, lang).to.match(examples[lang].union);
        expect(text, lang).not.to.match(/(?<!\p{L})(EU|EÚ|UE|ES|ЕУ)(?!\p{L})/u);
      }
    }
  });

  it('E8 the statement is in a permitted typeface, without italics, underline or effects', async () => {
    const hostile =
      'body{font:italic 700 9px serif;text-transform:uppercase;text-decoration:underline;text-shadow:0 0 9px red}';
    await withStyles(hostile, async () => {
      const element = await place('ensie-funding-banner');
      for (const selector of ['.statement', '.words p', '.disclaimer']) {
        const style = getComputedStyle(find(element, selector));
        expect(style.fontFamily).to.match(
          /^"?(Arial|Auto|Calibri|Garamond|Tahoma|Trebuchet|Verdana|Ubuntu)\b/,
        );
        expect(style.fontStyle).to.equal('normal');
        expect(style.textDecorationLine).to.equal('none');
        expect(style.textShadow).to.equal('none');
        expect(style.textTransform).to.equal('none');
      }
      // A block would still be crossed by the body's line; see also the pixels in test/build.
      expect(getComputedStyle(find(element, '.card')).display).to.equal('inline-block');
    });
  });

  it('E9 the statement is Reflex Blue, black or white, and can be read on what is behind it', async () => {
    const blue = 'rgb(0, 51, 153)';
    const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
    const surface = '--ensie-color-surface:';
    const cases: [style: string, colour: string][] = [
      ['', blue],
      ['color-scheme: dark', white],
      [`${surface} #8a1538`, white],
      [`${surface} #fff0c0`, blue],
      [`${surface} #888`, black],
      [`${surface} transparent; background: #123`, white],
      [`${surface} transparent; background: url(data:,)`, blue],
      [`color-scheme: dark; ${surface} #fff0c0`, blue],
    ];
    for (const [style, colour] of cases) {
      const element = await placeOn(style);
      await watched(element);
      expect(getComputedStyle(find(element, '.statement')).color, style).to.equal(colour);
      await axeClean(element);
    }
  });

  it('E10 nothing of the page gets onto the emblem through the slot', async () => {
    const element = await place('ensie-funding-banner');
    const intruder = document.createElement('div');
    intruder.slot = 'logos';
    intruder.style.cssText =
      'position:absolute;inset:-900px;width:9000px;height:9000px;transform:scale(9);background:red;z-index:99';
    element.append(intruder);
    await settled(element);
    element.scrollIntoView();
    const {left, top, width, height} = rect(element, '.emblem');
    for (const part of [0.1, 0.5, 0.9]) {
      const hit = element.shadowRoot!.elementFromPoint(left + width * part, top + height * part);
      expect(hit?.closest('.emblem')).to.equal(find(element, '.emblem'));
    }
  });

  it('E11 round emblem and statement there is a quarter of the emblem’s height', async () => {
    for (const layout of LAYOUTS) {
      for (const space of ['0px', '1.5em', '9em']) {
        const element = await placeOn(`--ensie-space: ${space}; width: 700px`, {layout});
        const card = rect(element, '.card');
        const emblem = rect(element, '.emblem');
        const words = rect(element, '.words');
        const clear = emblem.height / 4 - 0.5;
        const where = `${layout} ${space}`;
        expect(emblem.left - card.left, where).to.be.at.least(clear);
        expect(emblem.top - card.top, where).to.be.at.least(clear);
        expect(card.right - words.right, where).to.be.at.least(clear);
        const bottom = Math.max(emblem.bottom, words.bottom);
        expect(rect(element, '.disclaimer').top - bottom, where).to.be.at.least(clear);
      }
    }
  });

  it('E12 logos in the slot are never higher or wider than the emblem', async () => {
    const hostile =
      'img{min-width:900px!important;width:900px!important;padding:99px!important;max-height:none!important}';
    await withStyles(hostile, async () => {
      for (const layout of LAYOUTS) {
        for (const [width, height] of [
          [1, 1],
          [60, 20],
          [4000, 10],
          [10, 4000],
          [4000, 4000],
        ]) {
          const element = await place('ensie-funding-banner', {layout});
          const logo = document.createElement('img');
          logo.slot = 'logos';
          logo.alt = 'Partner';
          logo.src = `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
          logo.style.setProperty('height', `${height}px`, 'important');
          element.append(logo);
          await logo.decode().catch(() => undefined);
          await settled(element);
          const emblem = rect(element, '.emblem');
          const box = logo.getBoundingClientRect();
          expect(box.height, `${layout} ${width}×${height}`).to.be.at.most(emblem.height + 0.5);
          expect(box.width, `${layout} ${width}×${height}`).to.be.at.most(emblem.width + 0.5);
          expect(await rulesOf(element)).to.deep.equal([]);
        }
      }
    });
  });

  it('E12 logos leave no gap where there are none, and stand below the statement', async () => {
    const element = await place('ensie-funding-banner');
    expect(rect(element, '.logos').height).to.equal(0);
    const logo = document.createElement('span');
    logo.slot = 'logos';
    logo.textContent = 'Town';
    element.append(logo);
    expect(rect(element, '.logos').top).to.be.at.least(rect(element, '.claim').bottom);
    expect(rect(element, '.disclaimer').top - logo.getBoundingClientRect().bottom).to.be.at.least(
      12,
    );
  });

  it('E13 the statement is the one of the grant, and a missing programme is said', async () => {
    const funded = await place('ensie-funding-banner', {statement: 'funded'});
    expect(textOf(funded, '.statement')).to.equal('Funded by the European Union');
    const warnings = expectWarning('ENSIE-041: E13');
    const element = await place('ensie-funding-banner', {grant: '101000001', period: '2021-2027'});
    expect(textOf(element, '.statement')).to.equal('Co-funded by the European Union');
    expect(textOf(element)).not.to.match(/Europe for Citizens|Strand|Measure|588997/);
    await watched(element);
    expect(warnings).to.have.length(1);
  });

  it('E13 gives programme, strand, measure and grant in the official words', async () => {
    const english = textOf(await place('ensie-funding-banner'));
    expect(english).to.contain('Europe for Citizens');
    expect(english).to.contain('Strand 2: Democratic engagement and civic participation');
    expect(english).to.contain('Measure 2.2: Networks of Towns');
    expect(english).to.contain('588997-CITIZ-1-2017-1-1SK-CITIZ-NT');
    const hungarian = textOf(await place('ensie-funding-banner', {lang: 'hu'}));
    expect(hungarian).to.contain('2. ág: Demokratikus szerepvállalás és polgári részvétel');
    expect(hungarian).to.contain('2.2. intézkedés: Városok hálózatai');
    const cerv = textOf(await place('ensie-funding-banner', {programme: 'CERV'}));
    expect(cerv).to.contain('Programme: CERV');
    expect(cerv).not.to.match(/Strand|Measure/);
  });

  it('E14 each period has its disclaimer in every locale', async () => {
    const english = {
      '2014-2020':
        'The European Commission support for the production of this publication does not constitute an endorsement of the contents which reflects the views only of the authors, and the Commission cannot be held responsible for any use which may be made of the information contained therein.',
      '2021-2027':
        'Co-funded by the European Union. Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the granting authority. Neither the European Union nor the granting authority can be held responsible for them.',
    };
    for (const [period, text] of Object.entries(english)) {
      expect(textOf(await place('ensie-funding-banner', {period}), '.disclaimer')).to.equal(text);
      const seen = new Set<string>();
      for (const lang of locales) {
        const element = await place('ensie-funding-banner', {lang, period});
        const disclaimer = textOf(element, '.disclaimer');
        seen.add(disclaimer);
        if (period === '2021-2027') {
          expect(disclaimer, lang).to.match(examples[lang].union);
          expect(disclaimer.startsWith(`${textOf(element, '.statement')}. `), lang).to.be.true;
        }
      }
      expect(seen.size).to.equal(locales.length);
    }
  });

  it('E14 a compact disclaimer is one click away, by keyboard too, and back', async () => {
    const element = await place('ensie-funding-banner', {layout: 'compact'});
    const details = find<HTMLDetailsElement>(element, 'details.disclaimer');
    const text = find(element, 'details p');
    expect(details.open).to.be.false;
    expect(text.textContent).to.contain('does not constitute an endorsement');
    expect(text.checkVisibility()).to.be.false;
    const summary = find(element, 'summary');
    expect(summary.getBoundingClientRect().height).to.be.at.least(24);
    summary.click();
    expect(text.checkVisibility()).to.be.true;
    await axeClean(element);
    summary.click();
    expect(details.open).to.be.false;
    // The page prints.
    await watched(element);
    window.dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.be.true;
    window.dispatchEvent(new Event('afterprint'));
    expect(details.open).to.be.false;
  });

  it('E14 a period that nobody gives is said', async () => {
    const warnings = expectWarning('ENSIE-041: E14');
    const element = await place('ensie-funding-banner', {grant: '1', programme: 'CERV'});
    await watched(element);
    expect(warnings).to.have.length(1);
  });

  it('E16 shows no emblem without a grant number, and says why', async () => {
    expectWarning('ENSIE-040');
    const element = await place('ensie-funding-banner');
    const reported = oneEvent<EnsieErrorEvent>(element, 'ensie-error');
    element.project = {...otherProject, funding: undefined};
    expect((await reported).code).to.equal('ENSIE-040');
    await settled(element);
    expect(!!find(element, '.emblem')).to.equal(false);
    expect(find(element, '.statement')).to.equal(null);
    expect(textOf(element)).to.contain('number of the grant agreement is missing');
    expect(await rulesOf(element)).to.deep.equal(['E16']);
    element.grant = '101000000';
    element.programme = 'CERV';
    element.period = '2021-2027';
    await settled(element);
    expect(rect(element, '.emblem').height).to.be.at.least(38);
  });

  for (const grant of ['', ' ', '\u00a0']) {
    it(`E16 an empty grant is none, and what stands inside is shown: "${grant}"`, async () => {
      expectWarning('ENSIE-040');
      const element = await place('ensie-funding-banner', {grant, innerHTML: '<p>Ours</p>'});
      expect(!!find(element, '.emblem')).to.equal(false);
      expect(textOf(element)).not.to.contain('588997');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  }

  it('E16 a grant that is taken away is not replaced by that of the bundled project', async () => {
    expectWarning('ENSIE-040');
    for (const lost of [undefined, null]) {
      // A whole grant, so that the page breaks no rule while the element is idle.
      const other = {grant: 101000000, programme: 'Programme', period: '2021-2027'};
      const element = await place('ensie-funding-banner', other);
      expect(textOf(element)).to.contain('101000000');
      Object.assign(element, {grant: lost});
      await settled(element);
      expect(!!find(element, '.emblem')).to.equal(false);
      expect(textOf(element)).not.to.contain('588997');
    }
  });

  it('E17 the emblem is not a link, does not move, and has words for those who do not see it', async () => {
    const element = await place('ensie-funding-banner');
    const emblem = find(element, '.emblem');
    expect(emblem.closest('a, button, summary')).to.equal(null);
    expect(emblem.getAttribute('role')).to.equal('img');
    expect(emblem.getAttribute('aria-label')).to.equal('Flag of the European Union');
    const {transitionDuration, animationName, cursor} = getComputedStyle(emblem);
    expect([transitionDuration, animationName, cursor]).to.deep.equal(['0s', 'none', 'auto']);
    expect(emblem.querySelector('text')).to.equal(null);
    const sheets = (customElements.get('ensie-funding-banner') as typeof EnsieFundingBanner)
      .elementStyles;
    expect(sheets.map(String).join('')).not.to.match(/:hover|@keyframes/);
  });

  it('E19 nothing is named as ad blockers expect it', async () => {
    for (const layout of LAYOUTS) {
      const element = await place('ensie-funding-banner', {layout});
      await watched(element);
      for (const node of findAll(element, '*')) {
        for (const {name, value} of node.attributes) {
          if (name === 'aria-label') continue;
          expect(`${name}=${value}`).not.to.match(
            /banner|sponsor|\bads?\b|ad-|cookie|gdpr|social|promo/i,
          );
        }
      }
    }
  });
});

describe('<ensie-funding-banner> in pages of other projects', () => {
  it('acts as the default for an unknown value, and says so', async () => {
    const warnings = expectWarning('ENSIE-003');
    const unknown = {layout: 'wide', emblemPosition: 'top', variant: 'red', period: '2028-2034'};
    const element = await place('ensie-funding-banner', unknown);
    await watched(element);
    expect(warnings).to.have.length(4);
    expect(warnings.join('\n')).to.contain(
      'emblem-position="top" is not start or end; start is used.',
    );
    expect(find(element, '.emblem rect').getAttribute('fill')).to.equal('#003399');
    expect(textOf(element, '.disclaimer')).to.contain('does not constitute an endorsement');
  });

  it('takes statement and period from the project, and attributes before it', async () => {
    const element = await place('ensie-funding-banner', {
      project: {...otherProject, funding: {...otherProject.funding, statement: 'funded'}},
    });
    await settled(element);
    expect(textOf(element, '.statement')).to.equal('Funded by the European Union');
    expect(textOf(element, '.disclaimer')).to.contain('the granting authority');
    element.setAttribute('statement', 'co-funded');
    element.setAttribute('period', '2014-2020');
    await settled(element);
    expect(textOf(element, '.statement')).to.equal('Co-funded by the European Union');
    expect(textOf(element, '.disclaimer')).to.contain('does not constitute an endorsement');
  });

  it('puts the emblem beside the text, above it, or on the other side', async () => {
    const element = await placeOn('width: 900px');
    expect(rect(element, '.words').left).to.be.greaterThan(rect(element, '.emblem').right);
    element.setAttribute('emblem-position', 'end');
    await settled(element);
    expect(rect(element, '.words').right).to.be.lessThan(rect(element, '.emblem').left);
    element.removeAttribute('emblem-position');
    element.setAttribute('layout', 'stacked');
    await settled(element);
    expect(rect(element, '.words').top).to.be.greaterThan(rect(element, '.emblem').bottom);
  });

  for (const layout of LAYOUTS) {
    it(`is accessible: ${layout}`, async () => {
      await axeClean(await place('ensie-funding-banner', {layout, lang: 'pt'}));
    });
  }
});

describe('<ensie-funding-banner> checkVisibilityRules()', () => {
  const faults: [name: string, rule: string, plant: (element: EnsieFundingBanner) => void][] = [
    ['hidden by an ancestor', 'E1', ({parentElement}) => (parentElement!.style.display = 'none')],
    ['transparent', 'E1', ({parentElement}) => (parentElement!.style.opacity = '0')],
    [
      'cut off',
      'E1',
      ({parentElement}) => (parentElement!.style.cssText = 'height:30px;overflow:hidden'),
    ],
    [
      'filtered by an ancestor',
      'E3',
      ({parentElement}) => (parentElement!.style.filter = 'grayscale(1)'),
    ],
    ['half transparent', 'E3', ({parentElement}) => (parentElement!.style.opacity = '0.5')],
    [
      'smaller than allowed',
      'E5',
      ({parentElement}) => (parentElement!.style.transform = 'scale(0.4)'),
    ],
    ['distorted', 'E6', ({parentElement}) => (parentElement!.style.transform = 'scaleX(0.7)')],
    [
      'covered',
      'E10',
      (element) => {
        const cover = document.createElement('div');
        cover.className = 'cover';
        cover.style.cssText = 'position:absolute;inset:0;background:#fff';
        element.parentElement!.style.position = 'relative';
        element.parentElement!.append(cover);
      },
    ],
    ['crowded', 'E11', ({parentElement}) => parentElement!.style.setProperty('--ensie-space', '0')],
    [
      'beside a larger logo',
      'E12',
      (element) => {
        const logo = document.createElement('img');
        logo.className = 'town';
        logo.width = 400;
        logo.height = 300;
        element.parentElement!.style.cssText = 'display:grid;grid-template-columns:1fr 400px';
        element.parentElement!.append(logo);
      },
    ],
    [
      'below the fold, though placed at the top',
      'E15',
      (element) => {
        element.placement = 'top';
        element.parentElement!.style.paddingBlockStart = '3000px';
      },
    ],
  ];

  it('finds nothing wrong in an ordinary page', async () => {
    for (const placement of [undefined, 'top']) {
      expect(await rulesOf(await place('ensie-funding-banner', {placement}))).to.deep.equal([]);
    }
  });

  for (const [name, rule, plant] of faults) {
    it(`${rule} finds an emblem that is ${name}, and says it once on the console`, async () => {
      const warnings = expectWarning(`<ensie-funding-banner> ENSIE-041: ${rule}: `);
      const element = document.createElement('ensie-funding-banner');
      const {parentElement} = await place('ensie-funding-banner');
      parentElement!.replaceChildren(element);
      plant(element);
      await settled(element);
      element.scrollIntoView({block: 'center'});
      await watched(element);
      const breaches = await element.checkVisibilityRules();
      expect(breaches.map((breach) => breach.rule)).to.include(rule);
      expect(breaches.every(({message}) => message.endsWith('.') || message.includes(':'))).to.be
        .true;
      element.requestUpdate();
      await settled(element);
      await watched(element);
      expect(warnings).to.have.length(1);
    });
  }

  it('E10 forgives what stays in place while the page scrolls, and dialogs', async () => {
    const element = await place('ensie-funding-banner');
    const bar = document.createElement('div');
    bar.style.cssText = 'position:fixed;inset:0;background:#fff';
    element.parentElement!.append(bar);
    expect(await rulesOf(element)).to.deep.equal([]);
  });

  it('E1 is kept where the emblem has to be scrolled to in a box of the page, not where that box is cut off', async () => {
    const warnings = expectWarning('ENSIE-041: E1');
    const element = await place('ensie-funding-banner');
    const inner = element.parentElement!;
    const outer = inner.parentElement!.appendChild(document.createElement('div'));
    const above = document.createElement('div');
    above.style.height = '1000px';
    inner.prepend(above);
    outer.append(inner);
    outer.style.cssText = 'height:300px;overflow:hidden';
    inner.style.cssText = 'height:300px;overflow:auto';
    expect(await rulesOf(element)).to.deep.equal([]);
    inner.style.height = '400px';
    expect(await rulesOf(element)).to.deep.equal(['E1']);
    element.requestUpdate();
    await waitUntil(() => warnings.length > 0);
  });

  it('says nothing of a page without layout and observers, as the DOMs of tests are', async () => {
    const {documentElement} = document;
    const own = ['matchMedia', 'IntersectionObserver'].map(
      (name) => [name, Object.getOwnPropertyDescriptor(window, name)!] as const,
    );
    for (const [name] of own) {
      Object.defineProperty(window, name, {configurable: true, value: undefined});
    }
    documentElement.style.display = 'none';
    try {
      const element = await place('ensie-funding-banner');
      const reports: string[] = [];
      element.addEventListener('ensie-error', ({message}) => reports.push(message));
      await watched(element);
      await element.checkVisibilityRules();
      expect(reports).to.deep.equal([]);
    } finally {
      documentElement.style.display = '';
      for (const [name, descriptor] of own) Object.defineProperty(window, name, descriptor);
    }
  });

  it('E12 finds an image that a wrapper carries into the slot', async () => {
    const warnings = expectWarning('ENSIE-041: E12');
    const element = await place('ensie-funding-banner');
    const link = document.createElement('a');
    link.slot = 'logos';
    const logo = link.appendChild(document.createElement('img'));
    logo.width = 900;
    logo.height = 900;
    element.append(link);
    expect(await rulesOf(element)).to.deep.equal(['E12']);
    element.requestUpdate();
    await waitUntil(() => warnings.length > 0);
    expect(link.getBoundingClientRect().height).to.be.at.most(rect(element, '.emblem').height);
  });

  it('stops watching when the element leaves, and starts again where it arrives', async () => {
    const element = await placeOn('--ensie-color-surface: transparent; background: #fff');
    await watched(element);
    const {parentElement} = element;
    const card = find(element, '.card');
    element.remove();
    parentElement!.style.background = '#000';
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(card.dataset.ground).to.equal('white');
    delete card.dataset.ground;
    parentElement!.append(element);
    await watched(element);
    expect(card.dataset.ground).to.equal('dark');
  });
});

function expectBorder(element: EnsieFundingBanner, where: string): void {
  const {outlineWidth, outlineColor, outlineStyle} = getComputedStyle(find(element, '.emblem'));
  expect(outlineStyle, where).to.equal('solid');
  expect(outlineColor, where).to.equal('rgb(255, 255, 255)');
  expect(parseFloat(outlineWidth), where).to.be.closeTo(rect(element, '.emblem').height / 25, 0.5);
}
