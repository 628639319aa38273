import type {FundingPeriod} from '../../project/project.js';

/** The funding statement, or the disclaimer of a period. */
export type LegalText = 'statement' | FundingPeriod;

/** Languages in which a legal text has a source. docs/funding.md says which. */
const SOURCED: Readonly<Record<LegalText, string>> = {
  statement: 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv',
  '2014-2020': 'en',
  '2021-2027': 'bg da de el en es et fi fr ga it lt mt nl pl ro sv',
};

/** The others that are shown are translations by this project. */
export const sourcedLanguages = (text: LegalText): readonly string[] => SOURCED[text].split(' ');
