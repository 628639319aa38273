import {expect, fixture, html} from '@open-wc/testing';
import type {EnsieElement} from '../../src/element/ensie-element.js';
import {countryName} from '../../src/internal/language/format.js';
import type {MsgFn} from '../../src/internal/language/locale-controller.js';
import {
  loadLocale,
  locales,
  templatesOf,
  type Locale,
  type Templates,
} from '../../src/internal/language/locales.js';
import {ensieProject} from '../../src/project/ensie/ensie.js';
import {settled, tags, textOf} from '../fixtures.js';

const english = ((text: string) => text) as unknown as MsgFn;

/** Names that keep their own language, with it. A town without a language of its own is not one. */
const foreignNames = new Map(
  ensieProject(english).partners.flatMap(({name, town, lang}) => [
    [name, lang],
    ...(town ? [[town, lang] as const] : []),
  ]) as [string, string][],
);
foreignNames.set('Nagyrozvágy', 'hu');

async function showAll(locale: string, pageLang: string): Promise<EnsieElement[]> {
  const page = await fixture(html`<div lang=${pageLang}></div>`);
  const elements = tags.map((tag) => document.createElement(tag));
  elements.forEach((element) => (element.lang = locale));
  page.append(...elements);
  await Promise.all(elements.map((element) => settled(element)));
  return elements;
}

function* textNodes(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

const effectiveLang = (node: Text) => node.parentElement!.closest('[lang]')?.getAttribute('lang');

/** A name in Portuguese is in that of Portugal, as the element is. */
const tagOf = (lang: string) => (lang === 'pt-PT' ? 'pt' : lang);

describe('12 page languages × 12 element languages', () => {
  before(async () => {
    for (const locale of locales) if (locale !== 'en') await loadLocale(locale);
  });

  for (const pageLang of locales) {
    it(`every text has its language in a page in ${pageLang}`, async () => {
      for (const locale of locales) {
        for (const element of await showAll(locale, pageLang)) {
          expect(element.locale).to.equal(locale);
          for (const node of textNodes(element.shadowRoot!)) {
            const text = node.data.replace(/[,\s]+$/, '').trim();
            if (!text) continue;
            const own = foreignNames.get(text);
            const where = `${element.localName} ${pageLang} ${locale}: ${text}`;
            // Two languages may share a name: then either is right.
            const expected = own && own !== locale ? [own, ...namesakes(text, locale)] : [locale];
            expect(expected.map(tagOf), where).to.include(tagOf(effectiveLang(node)!));
          }
        }
      }
    });
  }

  it('no English is left in another language', async () => {
    const englishTexts = new Set<string>();
    for (const element of await showAll('en', 'en')) {
      for (const node of textNodes(element.shadowRoot!)) englishTexts.add(node.data.trim());
    }
    for (const locale of locales.filter((each) => each !== 'en')) {
      const own = new Set(
        Object.values(templatesOf(locale)!).filter((text) => typeof text === 'string'),
      );
      for (const element of await showAll(locale, 'en')) {
        for (const node of textNodes(element.shadowRoot!)) {
          const text = node.data.trim();
          const isEnglish = /\p{L}{3}/u.test(text) && englishTexts.has(text);
          const isName =
            foreignNames.has(text.replace(/,$/, '')) || own.has(text) || isSame(text, locale);
          expect(!isEnglish || isName, `${locale}: ${text}`).to.be.true;
        }
      }
    }
  });
});

/** In the locale's own catalogue the name stands as well, so it is in that language too. */
const namesakes = (text: string, locale: Locale) =>
  Object.values(templatesOf(locale) ?? {}).includes(text) ? [locale] : [];

/** Acronym, grant number and hosts are the same in every language; some countries are in two. */
const isSame = (text: string, locale: Locale) =>
  /^ENSIE$|^[\w-]+(\.[\w-]+)+$|588997/.test(text) ||
  countries.some((code) => countryName(code, locale) === text.replace(/^, /, ''));

const countries = ['SK', 'HU', 'RS', 'IT', 'LV', 'HR', 'PT', 'RO', 'SI', 'CZ'];

describe('a change of language', () => {
  it('moves no focus, and keeps the old texts until the new ones are there', async () => {
    const page = await fixture(html`<div lang="en"></div>`);
    const map = document.createElement('ensie-partner-map');
    page.append(map);
    await settled(map);
    const marker = map.shadowRoot!.querySelector<HTMLElement>('[data-partner="it-penne"]')!;
    marker.focus({preventScroll: true});
    const seen = new Set<string>();
    const observer = new MutationObserver(() => seen.add(textOf(map, '.heading')));
    observer.observe(map.shadowRoot!, {childList: true, subtree: true, characterData: true});
    page.setAttribute('lang', 'cs');
    await settled(map);
    await settled(map);
    observer.disconnect();
    expect(textOf(map, '.heading')).to.equal('Partneři projektu');
    expect(map.shadowRoot!.activeElement).to.equal(marker);
    expect([...seen].filter((text) => text !== 'Partneři projektu')).to.deep.equal([]);
  });

  it('is followed when an element moves to another place', async () => {
    const page = await fixture(
      html`<div>
        <p lang="sl"></p>
        <p lang="ro"></p>
      </div>`,
    );
    const [slovenian, romanian] = [...page.children];
    const list = document.createElement('ensie-objectives-list');
    slovenian!.append(list);
    await settled(list);
    expect(list.locale).to.equal('sl');
    romanian!.append(list);
    await settled(list);
    expect(list.locale).to.equal('ro');
  });
});

describe('pseudo-locale', () => {
  // Stands in for a language that is 1.4 times as long as English, with marks on its letters.
  const accents: Record<string, string> = {
    a: 'á',
    e: 'ê',
    i: 'ï',
    o: 'ő',
    u: 'ů',
    c: 'č',
    s: 'š',
    n: 'ñ',
  };
  const lengthen = (text: string) => {
    const marked = text.replace(/[aeioucsn]/g, (letter) => accents[letter]!);
    return `${marked} ${'ẃörđ '.repeat(Math.ceil((text.length * 0.4) / 5)).trim()}`;
  };
  let templates: Templates;
  let original: Templates;

  before(async () => {
    await loadLocale('lv');
    templates = templatesOf('lv')!;
    original = {...templates};
    const units = await (await fetch('/xliff/lv.xlf')).text();
    const sources = new DOMParser().parseFromString(units, 'text/xml');
    for (const unit of sources.querySelectorAll('trans-unit')) {
      const source = unit.querySelector('source')!;
      const isPlain = !source.querySelector('x') && !source.textContent.startsWith('{n, plural');
      if (isPlain) templates[unit.id] = lengthen(source.textContent);
    }
  });
  after(() => Object.assign(templates, original));

  for (const width of [320, 390, 768]) {
    it(`fits into ${width} pixels`, async () => {
      const page = await fixture(html`<div lang="lv"></div>`);
      page.setAttribute('style', `width:${width}px`);
      const elements = tags.map((tag) => document.createElement(tag));
      page.append(...elements);
      for (const element of elements) {
        await settled(element);
        expect(textOf(element)).to.contain('ẃörđ');
        expectNothingCut(element);
      }
    });
  }

  for (const locale of ['hu', 'sr', 'pt']) {
    it(`fits as well as ${locale} into 320 pixels`, async () => {
      for (const element of await showAll(locale, locale)) {
        element.parentElement!.setAttribute('style', 'width:320px');
        await settled(element);
        expectNothingCut(element);
      }
    });
  }

  function expectNothingCut(element: EnsieElement): void {
    const card = element.shadowRoot!.querySelector('.card')!;
    expect(card.scrollWidth, element.localName).to.be.at.most(card.clientWidth);
    const {left, right} = card.getBoundingClientRect();
    for (const text of card.querySelectorAll('p, li, h2, h3, time, strong, .muted, .statement')) {
      const box = text.getBoundingClientRect();
      if (!box.width || text.closest('.visually-hidden')) continue;
      expect(box.left >= left - 1 && box.right <= right + 1, text.textContent.trim()).to.be.true;
    }
  }
});
