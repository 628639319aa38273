import {expect, fixture, html} from '@open-wc/testing';
import {resolveLang} from '../../src/internal/language/language.js';
import {intlTag, plural} from '../../src/internal/language/format.js';
import {
  loadLocale,
  locales,
  matchLocale,
  langTag,
  templatesOf,
  type Locale,
} from '../../src/internal/language/locales.js';

describe('matchLocale', () => {
  const cases: Record<string, Locale> = {
    sk: 'sk',
    'sk-SK': 'sk',
    SK: 'sk',
    pt_PT: 'pt',
    'pt-BR': 'pt',
    'ro-MD': 'ro',
    mo: 'ro',
    sr: 'sr',
    'sr-RS': 'sr',
    'sr-Cyrl-RS': 'sr',
    'sr-Latn': 'sr-Latn',
    'sr-Latn-ME': 'sr-Latn',
    'sr-ME': 'sr-Latn',
    sh: 'sr-Latn',
    bs: 'sr-Latn',
    cnr: 'sr-Latn',
    ' hu ': 'hu',
    en: 'en',
    'en-US': 'en',
    de: 'en',
    '': 'en',
    'not a tag!': 'en',
    x: 'en',
  };
  for (const [tag, locale] of Object.entries(cases)) {
    it(`takes "${tag}" for ${locale}`, () => {
      expect(matchLocale(tag)).to.equal(locale);
    });
  }
});

describe('langTag', () => {
  it('names the Portuguese of Portugal, which is not that of Brazil', () => {
    expect(langTag('pt')).to.equal('pt-PT');
    expect(locales.filter((locale) => langTag(locale) !== locale)).to.deep.equal(['pt']);
    expect(locales.map(langTag).map(matchLocale)).to.deep.equal(locales);
  });
});

describe('resolveLang', () => {
  it('finds the nearest lang, across shadow roots and slots', async () => {
    const outer = await fixture(html`<div lang="it"><section></section></div>`);
    const host = outer.querySelector('section')!;
    host.attachShadow({mode: 'open'}).innerHTML = '<div lang="cs"><slot></slot><p></p></div>';
    const slotted = host.appendChild(document.createElement('b'));
    expect(resolveLang(slotted)).to.equal('it');
    expect(resolveLang(host.shadowRoot!.querySelector('p')!)).to.equal('cs');
    host.shadowRoot!.querySelector('div')!.removeAttribute('lang');
    expect(resolveLang(host.shadowRoot!.querySelector('p')!)).to.equal('it');
  });

  it('takes an empty lang for what it says: unknown', async () => {
    const outer = await fixture(html`<div lang="it"><p lang=""></p></div>`);
    expect(resolveLang(outer.querySelector('p')!)).to.equal('');
  });
});

describe('locales', () => {
  const translated = locales.filter((locale): locale is Exclude<Locale, 'en'> => locale !== 'en');

  it('are at least those of the project’s partners, English first', () => {
    expect(locales).to.include.members('sk hu sr-Latn sr it lv hr pt ro sl cs'.split(' '));
    expect(locales[0]).to.equal('en');
  });

  it('all have the same messages', async () => {
    await Promise.all(translated.map((locale) => loadLocale(locale)));
    const ids = Object.keys(templatesOf('sk')!).sort();
    for (const locale of translated) {
      expect(Object.keys(templatesOf(locale)!).sort(), locale).to.deep.equal(ids);
    }
  });

  it('have every plural form that their language needs, and no other', () => {
    for (const locale of translated) {
      const needed = new Intl.PluralRules(intlTag(locale)).resolvedOptions().pluralCategories;
      for (const [id, text] of Object.entries(templatesOf(locale)!)) {
        if (typeof text !== 'string' || !text.startsWith('{n, plural,')) continue;
        const forms = [...text.matchAll(/(\w+) \{[^{}]*#[^{}]*\}/g)].map(([, form]) => form);
        expect(forms.sort(), `${locale} ${id}`).to.deep.equal([...needed].sort());
      }
    }
  });
});

describe('plural', () => {
  it('chooses the form of the number', () => {
    const text =
      '{n, plural, one {# partner} few {# partneri} many {# partnera} other {# partnerov}}';
    expect(plural(text, 1, 'sk')).to.equal('1 partner');
    expect(plural(text, 3, 'sk')).to.equal('3 partneri');
    expect(plural(text, 12, 'sk')).to.equal('12 partnerov');
    expect(plural('{n, plural, one {# event} other {# events}}', 1200, 'en')).to.equal(
      '1,200 events',
    );
  });
});
