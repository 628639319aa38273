import {expect} from '@open-wc/testing';
import type {CSSResult} from 'lit';
import manifest from '../../custom-elements.json';
import {find, place, type Tag} from '../fixtures.js';

interface Declaration {
  tagName?: Tag;
  attributes?: {name: string; fieldName?: string}[];
  members?: {name: string; static?: boolean}[];
  cssParts?: {name: string}[];
  cssProperties?: {name: string}[];
}

const elements = (manifest.modules as {declarations?: Declaration[]}[])
  .flatMap(({declarations}) => declarations ?? [])
  .filter((declaration): declaration is Declaration & {tagName: Tag} => !!declaration.tagName);

describe('custom-elements.json', () => {
  it('describes the four elements', () => {
    expect(elements).to.have.length(4);
  });

  for (const {tagName, attributes, members, cssParts, cssProperties} of elements) {
    it(`names what <${tagName}> has`, async () => {
      const element = await place(tagName);
      const type = customElements.get(tagName) as unknown as {
        observedAttributes: string[];
        elementStyles: CSSResult[];
      };
      for (const {name} of attributes ?? []) expect(type.observedAttributes).to.include(name);
      for (const {name, static: isStatic} of members ?? []) {
        expect(name in (isStatic ? type : element), name).to.be.true;
      }
      for (const {name} of cssParts ?? [])
        expect(find(element, `[part~="${name}"]`), name).to.exist;
      const styles = type.elementStyles.map(({cssText}) => cssText).join('');
      for (const {name} of cssProperties ?? []) expect(styles).to.contain(`var(${name},`);
    });
  }
});
