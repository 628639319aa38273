import {expect} from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import {colors} from '../../src/configurator/state.js';
import {COLOURS, lightDark, type ColourName} from '../../src/internal/colours.js';

const names = Object.keys(COLOURS) as ColourName[];
const read = async (path: string) => (await fetch(new URL(path, import.meta.url))).text();

describe('the list of colours', () => {
  /** Style sheets that a browser reads before any script. */
  for (const sheet of ['internal/base.styles.ts', 'static/ensie-static.css']) {
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
