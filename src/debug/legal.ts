import {sourcedLanguages, type LegalText} from '../funding/legal/legal-status.js';
import type {Line} from './lines.js';
import type {Texts} from './texts.js';

type Banner = HTMLElementTagNameMap['ensie-funding-banner'];

/** Which of the legal texts on screen have a source, and which are translations by this project. */
export function describeLegalTexts({funding, renderRoot}: Banner, {msg}: Texts): Line[] {
  const statement = renderRoot.querySelector('.statement');
  const disclaimer = renderRoot.querySelector('.disclaimer');
  if (!statement || !disclaimer) return [];
  const describe = (label: string, text: LegalText, place: Element): Line => {
    // `pt-PT` is `pt`.
    const language = place.closest<HTMLElement>('[lang]')!.lang.replace('-PT', '');
    const origin = sourcedLanguages(text).includes(language)
      ? msg('from a public source', {
          id: 'debug.sourced',
          desc: 'Of a legal text, after its language; docs/funding.md has the sources',
        })
      : msg('translated by this project', {
          id: 'debug.ours',
          desc: 'Of a legal text, after its language: there is no source for it',
        });
    return {label, text: `${language}: ${origin}`};
  };
  return [
    describe(
      msg('Funding statement', {id: 'debug.statement', desc: 'Label of where a text is from'}),
      'statement',
      statement,
    ),
    describe(
      msg('Disclaimer', {id: 'debug.disclaimer', desc: 'Label of where a text is from'}),
      funding.period ?? '2014-2020',
      disclaimer.querySelector('[lang]') ?? disclaimer,
    ),
  ];
}
