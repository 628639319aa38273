import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {locales} from '../../src/internal/language/locales.js';
import {find, place, settled, tags} from '../fixtures.js';
import {waitUntil} from '../wait.js';

/** What is rendered, without what Lit writes for itself and what the funding element measures. */
function markupOf(element: Element): string {
  const card = find(element, '.card').cloneNode(true) as HTMLElement;
  card.removeAttribute('data-ground');
  return card.outerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
}

describe('ensie.json', () => {
  const told = ['ensie-objectives-list', 'about goal objectives results'] as const;
  for (const [tag, show] of [...tags.map((name) => [name] as const), told]) {
    it(`makes the same <${tag}> as the bundled project, in every language: ${show ?? 'as it is'}`, async function () {
      this.timeout(60_000);
      for (const lang of locales) {
        const shown = show ? {lang, show} : {lang};
        const options = {...shown, src: '/cdn/ensie.json'};
        const bundled = await place(tag, shown);
        const own = await place(tag, options);
        await waitUntil(() => find(own, '.card'), 'rendered');
        await settled(own);
        await waitUntil(() => find(bundled, '.card'), 'rendered');
        expect(markupOf(own), `in ${lang}`).to.equal(markupOf(bundled));
        expect(own.locale).to.equal(lang);
        bundled.remove();
        own.remove();
      }
    });
  }
});
