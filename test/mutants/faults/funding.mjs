import {noticedBy} from './fault.mjs';

const funding = noticedBy('test/funding/funding-banner.test.ts');

/** The European emblem and the funding statement. */
export const fundingFaults = [
  funding(
    'E1 an emblem hidden by the page is not reported',
    'src/funding/visibility/visibility-rules.ts',
    "    ['E1', hidden(emblem, box)],\n",
    '',
  ),
  funding(
    'E2 a star stands beside its hour',
    'src/funding/emblem-geometry.ts',
    '[495, 114.115]',
    '[495, 120]',
  ),
  funding(
    'E3 the blue is another blue',
    'src/funding/emblem-geometry.ts',
    "'#003399'",
    "'#0033aa'",
  ),
  funding(
    'E3 one colour on a website is not reported',
    'src/funding/visibility/visibility-rules.ts',
    "variant === 'mono-blue' || variant === 'mono-black'",
    'false',
  ),
  funding(
    'E4 the border is thinner than 1/25',
    'src/funding/funding.styles.ts',
    'calc(var(--_height) / 25) solid',
    'calc(var(--_height) / 50) solid',
  ),
  funding(
    'E5 the emblem gets smaller than 1 cm',
    'src/funding/funding.styles.ts',
    '--_height: clamp(38px, 50cqi, 5em);',
    '--_height: clamp(20px, 20cqi, 5em);',
  ),
  funding(
    'E6 a narrow page squeezes the emblem',
    'src/funding/funding.styles.ts',
    '    flex: none;\n    block-size: var(--_height);\n    inline-size: calc(var(--_height) * 1.5);',
    '    block-size: var(--_height);\n    inline-size: calc(var(--_height) * 1.4);',
  ),
  funding(
    'E7 the name of the Union is short',
    'src/funding/funding-texts.ts',
    "msg('Co-funded by the European Union'",
    "msg('Co-funded by the EU'",
  ),
  funding(
    'E8 a typeface that is not permitted comes first',
    'src/funding/funding.styles.ts',
    'font-family: Arial,',
    'font-family: Georgia, Arial,',
  ),
  funding(
    'E9 the statement has a colour of its own',
    'src/funding/funding.styles.ts',
    '    color: var(--_statement);',
    '    color: #c00;',
  ),
  funding(
    'E10 what a page puts into the slot leaves its box',
    'src/funding/funding.styles.ts',
    '    contain: content;\n',
    '',
  ),
  funding(
    'E11 the page can take the clear space away',
    'src/funding/funding.styles.ts',
    'max(var(--_height) / 4, min(var(--_space), 12cqi))',
    'min(var(--_space), 12cqi)',
  ),
  funding(
    'E12 a logo may be higher than the emblem',
    'src/funding/funding.styles.ts',
    '    max-block-size: 66.66% !important;\n',
    '',
  ),
  funding(
    'E12 a larger picture beside the emblem is not reported',
    'src/funding/visibility/visibility-rules.ts',
    "  ['E12', outdone(element, box)],\n",
    '',
  ),
  funding(
    'E13 a missing programme is not reported',
    'src/funding/visibility/visibility-rules.ts',
    "!element.funding.programme && 'the programme",
    "false && 'the programme",
  ),
  funding(
    'E14 a period that nobody gave is not reported',
    'src/funding/visibility/visibility-rules.ts',
    '!element.funding.period &&',
    'false &&',
  ),
  funding(
    'E15 an emblem below the fold is not reported',
    'src/funding/visibility/visibility-rules.ts',
    "element.placement === 'top' && isBelowTheFold(box) && fold",
    'false',
  ),
  funding(
    'E16 the grant of the project is shown with another number',
    'src/funding/choose-funding.ts',
    'const own: Partial<Funding> = isOther ? {grant: number} : (funding ?? {});',
    'const own: Partial<Funding> = isOther ? {...funding, grant: number} : (funding ?? {});',
  ),
  funding(
    'E17 the emblem has no words for those who do not see it',
    'src/funding/eu-emblem.ts',
    ' role="img" aria-label=${name}',
    '',
  ),
  funding(
    'E19 a name that ad blockers hide',
    'src/funding/funding.ts',
    '<div class="words">',
    '<div class="words banner">',
  ),
];
