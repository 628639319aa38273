import type {Funding, FundingPeriod, FundingStatement} from '../project/project.js';

/** What a page says about the grant, beside the project's own data. */
export interface FundingChoice {
  readonly grant?: string | null;
  readonly programme?: string | null;
  readonly statement?: FundingStatement | null;
  readonly period?: FundingPeriod | null;
}

/**
 * The grant to show. A page that names another grant than the project's has another project:
 * nothing of this one is said about it. Another programme has no strands of this one.
 */
export function chooseFunding(
  {grant, programme, statement, period}: FundingChoice,
  funding?: Partial<Funding>,
): Partial<Funding> {
  const number = grant == null ? undefined : String(grant).trim();
  const isOther = number !== undefined && number !== funding?.grant;
  const own: Partial<Funding> = isOther ? {grant: number} : (funding ?? {});
  return {
    ...own,
    ...(programme != null && {programme, strand: undefined, measure: undefined}),
    statement: statement ?? own.statement,
    period: period ?? own.period,
  };
}
