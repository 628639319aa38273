import {expect} from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import {contrast, ENOUGH} from '../../src/configurator/form/contrast.js';
import {colors} from '../../src/configurator/state.js';
import {COLOURS, lightDark, type ColourName} from '../../src/internal/looks/colours.js';

const names = Object.keys(COLOURS) as ColourName[];
const read = async (path: string) => (await fetch(new URL(path, import.meta.url))).text();

/** As `color-mix(in srgb, …)` does it. */
const mixed = (one: string, other: string, share: number): string =>
  [1, 3, 5].reduce((hex, at) => {
    const [a, b] = [one, other].map((colour) => parseInt(colour.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return (
      hex +
      Math.round(a * share + b * (1 - share))
        .toString(16)
        .padStart(2, '0')
    );
  }, '#');

describe('the list of colours', () => {
  /** Style sheets that a browser reads before any script. */
  for (const sheet of ['internal/looks/base.styles.ts', 'static/ensie-static.css']) {
    it(`${sheet} has the colours of the list, each as its custom property's default`, async () => {
      const text = await read(`../../src/${sheet}`);
      for (const name of names) {
        expect(text).to.contain(`var(--ensie-color-${name}, ${lightDark(name)})`);
      }
    });
  }

  it('the configurator has them', async () => {
    const text = await read('../../src/configurator/configurator.styles.ts');
    for (const name of names) expect(text).to.contain(`: ${lightDark(name)};`);
    expect(await read('../../src/configurator/configurator.css')).to.contain(lightDark('text'));
    // A colour field of a form knows no short form.
    const long = (colour: string) => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    for (const [name, colour] of Object.entries(colors)) {
      expect(colour).to.equal(long(COLOURS[name as ColourName][0]));
    }
  });

  /** Text needs 4.5:1 (WCAG 1.4.3); markers, lines and the focus ring 3:1 (1.4.11). */
  for (const scheme of ['light', 'dark'] as const) {
    it(`can be read, and told from land and water: ${scheme}`, async () => {
      const hex = (name: ColourName) =>
        COLOURS[name][scheme === 'light' ? 0 : 1].replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
      for (const name of ['text', 'muted', 'accent'] as const) {
        expect(contrast(hex(name), hex('surface')), name).to.be.at.least(ENOUGH);
      }
      const styles = await read('../../src/partner-map/partner-map.styles.ts');
      const grounds = [
        ...styles.matchAll(
          /--_\w+: color-mix\(in srgb, var\(--_(\w+)\) (\d+)%, var\(--_surface\)\)/g,
        ),
      ];
      expect(grounds, 'sea, land, members').to.have.length(3);
      for (const [, name, share] of grounds) {
        const ground = mixed(hex(name as ColourName), hex('surface'), Number(share) / 100);
        expect(contrast(hex('accent'), ground), `${name} ${share} %`).to.be.at.least(3);
      }
    });
  }

  it('the documentation names each of them', () => {
    const properties = manifest.modules
      .flatMap(({declarations = []}) => declarations as {cssProperties?: Property[]}[])
      .flatMap(({cssProperties = []}) => cssProperties)
      .filter(({name}) => name in byProperty);
    expect(properties).to.have.length.above(8);
    for (const property of properties) expect(property.default).to.equal(byProperty[property.name]);
  });
});

interface Property {
  readonly name: string;
  readonly default?: string;
}

const byProperty: Record<string, string> = Object.fromEntries(
  names.map((name) => [`--ensie-color-${name}`, COLOURS[name][0]]),
);
