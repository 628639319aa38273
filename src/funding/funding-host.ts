import type {EnsieElement} from '../element/ensie-element.js';
import type {Funding} from '../project/project.js';

/** The element, as far as those who look at it in its page are concerned. */
export interface FundingHost extends EnsieElement {
  readonly layout?: string;
  readonly emblemPosition?: string;
  readonly variant?: string;
  readonly placement?: string;
  readonly statement?: string;
  readonly period?: string;
  readonly funding: Partial<Funding>;
}

/** A rule of the EU's visibility guidelines that the page breaks. */
export interface RuleBreach {
  /** Number of the rule, `E1` to `E19`, as docs/errors.md lists them. */
  readonly rule: string;
  /** One English sentence for the page's maintainer: what is wrong, and what to do. */
  readonly message: string;
}
