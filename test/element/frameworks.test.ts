import {expect, fixture, html} from '@open-wc/testing';
import type {EnsieElement} from '../../src/element/ensie-element.js';
import {find, otherProject, settled, textOf} from '../fixtures.js';
import {expectWarning} from '../helpers.js';
import {waitUntil} from '../wait.js';

const ENSIE = /Fiľakovo|ENSIE|588997/;

/** As React leaves a node that it has taken over: nothing is set, and nobody told. */
const takeOver = (node: Element, props: object) => Object.assign(node, {__reactProps$k3y: props});

/** A page that a server has rendered. */
async function prerendered(tag: string): Promise<EnsieElement> {
  const page = await fixture(html`<div lang="sk"></div>`);
  page.innerHTML = tag;
  return page.firstElementChild as EnsieElement;
}

describe('elements that a framework takes over', () => {
  it('show the project that React was given, and not the bundled one before', async () => {
    const element = await prerendered('<ensie-partner-map headingLevel="3"></ensie-partner-map>');
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(textOf(element)));
    watch.observe(element.shadowRoot!, {childList: true, subtree: true});
    takeOver(element, {project: otherProject, headingLevel: '3', children: undefined});
    await waitUntil(() => element.shadowRoot!.querySelector('h3'));
    watch.disconnect();
    expect(textOf(element)).to.contain(otherProject.partners[0]!.name);
    expect(seen.join(' ')).not.to.match(ENSIE);
  });

  it('show it also where React comes after they have rendered', async () => {
    const element = await prerendered('<ensie-partner-map></ensie-partner-map>');
    await settled(element);
    expect(textOf(element)).to.match(ENSIE);
    takeOver(element, {project: otherProject, headingLevel: undefined});
    await waitUntil(() => !ENSIE.test(textOf(element)));
    expect(find(element, 'h2')).to.exist;
    // From now on React sets what changes; what it has kept is not looked at again.
    takeOver(element, {project: {...otherProject, partners: []}});
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(textOf(element)).to.contain(otherProject.partners[0]!.name);
  });

  it('read the project as JSON in an attribute, and change with it', async () => {
    const element = await prerendered('<ensie-partner-map></ensie-partner-map>');
    element.setAttribute('project', JSON.stringify(otherProject));
    await waitUntil(() => textOf(element).includes(otherProject.partners[0]!.name));
    expect(textOf(element)).not.to.match(ENSIE);
  });

  for (const lost of ['[object Object]', '']) {
    it(`never show another project where a server wrote project="${lost}"`, async () => {
      const warnings = expectWarning('ENSIE-031: project could not be read: it is not JSON');
      const element = await prerendered(
        `<ensie-partner-map project="${lost}">Partners</ensie-partner-map>`,
      );
      await settled(element);
      await waitUntil(() => warnings.length);
      expect(textOf(element)).not.to.match(ENSIE);
    });
  }
});
