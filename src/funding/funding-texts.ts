import type {MsgFn} from '../internal/messages.js';
import type {FundingPeriod, FundingStatement} from '../project/project.js';

/** What the element and its static HTML say, in the language of `msg`. */
export const fundingTexts = (msg: MsgFn) => ({
  label: msg('Funding by the European Union', {
    id: 'funding.label',
    desc: 'Name of the element for screen readers',
  }),
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

export const statementText = (msg: MsgFn, statement: FundingStatement | undefined): string =>
  statement === 'funded'
    ? msg('Funded by the European Union', {
        id: 'funding.funded',
        desc: 'Official funding statement; the Union’s name is never abbreviated',
      })
    : msg('Co-funded by the European Union', {
        id: 'funding.statement',
        desc: 'Official funding statement; the Union’s name is never abbreviated',
      });

/** From 2021 on the statement is the disclaimer's first sentence (model grant agreement, 17.3). */
export const disclaimerText = (
  msg: MsgFn,
  period: FundingPeriod | undefined,
  statement: string,
): string =>
  period === '2021-2027'
    ? `${statement}. ${msg(
        'Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the granting authority. Neither the European Union nor the granting authority can be held responsible for them.',
        {
          id: 'funding.disclaimer2021',
          desc: 'Disclaimer that grant agreements of 2021-2027 prescribe, after "Funded by the European Union."',
        },
      )}`
    : msg(
        'The European Commission support for the production of this publication does not constitute an endorsement of the contents which reflects the views only of the authors, and the Commission cannot be held responsible for any use which may be made of the information contained therein.',
        {
          id: 'funding.disclaimer',
          desc: 'Disclaimer that the grant agreement prescribes, word for word',
        },
      );
