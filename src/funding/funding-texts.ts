import type {TemplateResult} from 'lit';
import type {Language, MsgFn} from '../internal/language/messages.js';
import type {Funding} from '../project/project.js';
import {renderText} from '../project/text.js';

type Text = string | TemplateResult | undefined;

/** All words of a grant, and their language. */
export interface FundingWords extends Readonly<ReturnType<typeof fundingTexts>> {
  readonly language: string;
  readonly statement: string;
  readonly programmeName: Text;
  /** Strand and measure. */
  readonly lines: readonly Text[];
  /** Where the page wants it; `emblem` is its name. */
  readonly monoEmblem?: TemplateResult;
  readonly disclaimer: Text;
}

/** The words of the bundled project, and of others until legal-texts.ts has come. */
export const fundingWords = (
  {locale, msg}: Language,
  {statement, programme, period, strand, measure}: Partial<Funding>,
): FundingWords => ({
  ...fundingTexts(msg),
  language: locale,
  statement: statementText(msg, statement),
  programmeName: programme && renderText(programme, locale),
  lines: [strand, measure].map((line) => line && renderText(line, locale)),
  // That of the other period is never shown in its place.
  disclaimer: period === '2021-2027' ? undefined : disclaimerText(msg),
});

export const headingText = (msg: MsgFn): string =>
  msg('Funding by the European Union', {
    id: 'funding.label',
    desc: 'Name of the element for screen readers, and over the sentence that its data have failed',
  });

/** What the element and its static HTML say, in the language of `msg`. */
const fundingTexts = (msg: MsgFn) => ({
  label: headingText(msg),
  emblem: msg('Flag of the European Union', {
    id: 'funding.emblem',
    desc: 'Text alternative of the emblem',
  }),
  programme: msg('Programme:', {
    id: 'funding.programme',
    desc: 'Stands before the name of the EU programme',
  }),
  grant: msg('Grant agreement:', {
    id: 'funding.grant',
    desc: 'Stands before the number of the grant agreement',
  }),
  disclosure: msg('Disclaimer', {
    id: 'funding.disclosure',
    desc: 'In the compact layout: pressing it shows the text by which the EU answers for nothing',
  }),
  missing: msg('The number of the grant agreement is missing here.', {
    id: 'funding.missing',
    desc: 'Stands in place of emblem and statement when the page gives no grant number',
  }),
});

const statementText = (msg: MsgFn, statement: Funding['statement']): string =>
  statement === 'funded'
    ? msg('Funded by the European Union', {
        id: 'funding.funded',
        desc: 'Official funding statement; the Union’s name is never abbreviated',
      })
    : msg('Co-funded by the European Union', {
        id: 'funding.statement',
        desc: 'Official funding statement; the Union’s name is never abbreviated',
      });

const disclaimerText = (msg: MsgFn): string =>
  msg(
    'The European Commission support for the production of this publication does not constitute an endorsement of the contents which reflects the views only of the authors, and the Commission cannot be held responsible for any use which may be made of the information contained therein.',
    {
      id: 'funding.disclaimer',
      desc: 'Disclaimer that the grant agreement prescribes, word for word',
    },
  );
