import {expect, oneEvent} from '@open-wc/testing';
import type {EnsieErrorEvent} from '../src/internal/events.js';
import type {EnsieFundingBanner} from '../src/funding/funding.js';
import {locales} from '../src/internal/locales.js';
import {find, findAll, otherProject, place, settled, textOf} from './fixtures.js';
import {expectWarning} from './helpers.js';

const WIDTHS = [120, 160, 240, 320, 400, 560, 800, 1200];

async function atWidth(element: EnsieFundingBanner, width: number): Promise<void> {
  element.parentElement!.style.width = `${width}px`;
  await settled(element);
}

describe('<ensie-funding-banner> emblem', () => {
  it('has the published geometry', async () => {
    const element = await place('ensie-funding-banner');
    const emblem = find<SVGSVGElement>(element, '.emblem');
    expect(emblem.getAttribute('viewBox')).to.equal('0 0 810 540');
    const centres = findAll(element, '.emblem path').map((star) =>
      /translate\(([\d.]+) ([\d.]+)\)/.exec(star.getAttribute('transform')!)!.slice(1).map(Number),
    );
    // Twelve places like the hours on a clock: radius a third of the height, from the top on.
    expect(centres).to.have.length(12);
    centres.forEach(([x, y], hour) => {
      const angle = (hour * Math.PI) / 6;
      expect(x).to.be.closeTo(405 + 180 * Math.sin(angle), 0.5);
      expect(y).to.be.closeTo(270 - 180 * Math.cos(angle), 0.5);
    });
    // A five-pointed star in a circle of an eighteenth of the height, one point straight up.
    const star = find<SVGPathElement>(element, '.emblem path');
    const {x, y, width, height} = star.getBBox();
    expect(y).to.be.closeTo(-30, 0.5);
    expect(x).to.be.closeTo(-28.53, 0.5);
    expect(width).to.be.closeTo(57.06, 0.5);
    expect(height).to.be.closeTo(54.27, 0.5);
  });

  it('has its own colours, whatever the theme', async () => {
    const element = await place('ensie-funding-banner');
    for (const scheme of ['light', 'dark']) {
      element.parentElement!.style.colorScheme = scheme;
      expect(getComputedStyle(find(element, '.emblem rect')).fill).to.equal('rgb(0, 51, 153)');
      for (const star of findAll(element, '.emblem path')) {
        expect(getComputedStyle(star).fill).to.equal('rgb(255, 204, 0)');
      }
    }
    expect(getComputedStyle(find(element, '.emblem')).filter).to.equal('none');
    expect(getComputedStyle(find(element, '.emblem')).opacity).to.equal('1');
  });

  it('is at least 1 cm high and 3:2 at every width, apart from its text', async () => {
    const element = await place('ensie-funding-banner', {lang: 'hu'});
    for (const width of WIDTHS) {
      await atWidth(element, width);
      const emblem = find(element, '.emblem').getBoundingClientRect();
      const statement = find(element, '.statement').getBoundingClientRect();
      expect(emblem.height, `${width}`).to.be.at.least(38);
      expect(emblem.width / emblem.height, `${width}`).to.be.closeTo(1.5, 0.01);
      const apart =
        statement.left >= emblem.right + emblem.height / 25 ||
        statement.top >= emblem.bottom + emblem.height / 25;
      expect(apart, `${width}`).to.be.true;
    }
  });

  it('keeps size and ratio in hostile pages', async () => {
    const element = await place('ensie-funding-banner');
    const sheet = document.createElement('style');
    sheet.textContent =
      'img,svg{max-width:50%!important;height:20px!important;fill:red!important}*{box-sizing:content-box}' +
      'body{font:italic 9px serif;text-transform:uppercase;text-decoration:underline}';
    document.head.append(sheet);
    element.parentElement!.style.cssText = 'display:flex;width:300px';
    await settled(element);
    const emblem = find(element, '.emblem').getBoundingClientRect();
    expect(emblem.height).to.be.at.least(38);
    expect(emblem.width / emblem.height).to.be.closeTo(1.5, 0.01);
    expect(getComputedStyle(find(element, '.emblem rect')).fill).to.equal('rgb(0, 51, 153)');
    sheet.remove();
  });

  it('has a white border of 1/25 of its height', async () => {
    const element = await place('ensie-funding-banner');
    const emblem = find(element, '.emblem');
    const {outlineWidth, outlineColor, outlineStyle} = getComputedStyle(emblem);
    expect(outlineStyle).to.equal('solid');
    expect(outlineColor).to.equal('rgb(255, 255, 255)');
    expect(parseFloat(outlineWidth)).to.be.closeTo(emblem.getBoundingClientRect().height / 25, 0.5);
  });

  it('is not a link, does not move, and has words for those who do not see it', async () => {
    const element = await place('ensie-funding-banner');
    const emblem = find(element, '.emblem');
    expect(emblem.closest('a')).to.equal(null);
    expect(emblem.getAttribute('role')).to.equal('img');
    expect(emblem.getAttribute('aria-label')).to.equal('Flag of the European Union');
    expect(getComputedStyle(emblem).transitionDuration).to.equal('0s');
    expect(emblem.querySelector('text')).to.equal(null);
  });
});

describe('<ensie-funding-banner> statement', () => {
  it('gives programme, strand, measure and grant in the official words', async () => {
    const english = textOf(await place('ensie-funding-banner'));
    expect(english).to.contain('Europe for Citizens');
    expect(english).to.contain('Strand 2: Democratic engagement and civic participation');
    expect(english).to.contain('Measure 2.2: Networks of Towns');
    expect(english).to.contain('588997-CITIZ-1-2017-1-1SK-CITIZ-NT');
    expect(english).to.contain('does not constitute an endorsement');
    const hungarian = textOf(await place('ensie-funding-banner', {lang: 'hu'}));
    expect(hungarian).to.contain('2. ág: Demokratikus szerepvállalás és polgári részvétel');
    expect(hungarian).to.contain('2.2. intézkedés: Városok hálózatai');
  });

  it('spells the Union’s name out in every locale', async () => {
    const union =
      /European Union|Európsk|Európai Unió|Unione europea|Eiropas Savienība|Europska unija|União Europeia|Uniunea Europeană|Evropska unija|Evropskou unií|Европска унија/;
    for (const lang of locales) {
      const element = await place('ensie-funding-banner', {lang});
      expect(textOf(element, '.statement'), lang).to.match(union);
      expect(textOf(element, '.statement'), lang).not.to.match(
        /(^|\s)(EU|EÚ|UE|ES|EÚ-|ЕУ)(\s|$|-)/,
      );
    }
  });

  it('is set in a permitted typeface, colour and weight, without effects', async () => {
    const element = await place('ensie-funding-banner');
    element.parentElement!.style.cssText = 'font-style:italic;text-decoration:underline';
    const style = getComputedStyle(find(element, '.statement'));
    expect(style.fontFamily).to.match(/^Arial\b/);
    expect(style.fontStyle).to.equal('normal');
    expect(style.textDecorationLine).to.equal('none');
    expect(style.textShadow).to.equal('none');
    expect(style.textTransform).to.equal('none');
    expect(style.color).to.equal('rgb(0, 51, 153)');
    element.parentElement!.style.colorScheme = 'dark';
    expect(getComputedStyle(find(element, '.statement')).color).to.equal('rgb(255, 255, 255)');
  });

  it('never stands without the emblem, nor the emblem without it', async () => {
    const element = await place('ensie-funding-banner');
    const area = (selector: string) => {
      const {width, height} = find(element, selector).getBoundingClientRect();
      return width * height;
    };
    for (const attribute of ['compact', 'hide-emblem', 'statement', 'variant', 'heading-level']) {
      element.setAttribute(attribute, 'none');
      await settled(element);
      expect(area('.emblem'), attribute).to.be.greaterThan(0);
      expect(area('.statement'), attribute).to.be.greaterThan(0);
    }
    expect(findAll(element, '[part]').map((node) => node.getAttribute('part'))).to.deep.equal([
      'card',
    ]);
    expect(findAll(element, 'slot')).to.have.length(0);
  });

  it('shows no emblem without a grant number, and says why', async () => {
    expectWarning('ENSIE-040');
    const element = await place('ensie-funding-banner');
    const reported = oneEvent<EnsieErrorEvent>(element, 'ensie-error');
    element.project = {...otherProject, funding: undefined};
    expect((await reported).code).to.equal('ENSIE-040');
    await settled(element);
    expect(find(element, '.emblem')).not.to.exist;
    expect(textOf(element)).to.contain('number of the grant agreement is missing');
  });
});
