import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {EnsieElement} from '../element/ensie-element.js';
import {baseStyles} from '../internal/base.styles.js';
import {langTag} from '../internal/locales.js';
import type {Funding, FundingPeriod, FundingStatement, Project} from '../project/project.js';
import {renderText} from '../project/text.js';
import {chooseFunding} from './choose-funding.js';
import type {FundingVariant} from './emblem-geometry.js';
import {renderEmblem} from './eu-emblem.js';
import {disclaimerText, fundingTexts, statementText} from './funding-texts.js';
import {fundingStyles} from './funding.styles.js';
import type {RuleBreach} from './visibility-rules.js';
import {VisibilityController} from './visibility-controller.js';

/** `inline`: emblem beside the text; `stacked`: above it; `compact`: small, disclaimer on demand. */
export type FundingLayout = 'inline' | 'stacked' | 'compact';

/**
 * The European emblem with the funding statement, the programme, the grant and the disclaimer.
 * Emblem and statement cannot be separated: neither is a part, a slot or an option.
 *
 * When the page is idle the element looks at what surrounds it. What breaks one of the EU's
 * visibility rules is said once on the console and as ENSIE-041.
 *
 * @element ensie-funding-banner
 * @slot logos - Logos of partners and other funders, below the statement. Each gets a box of the emblem's size at most (E12): put the image itself in the slot.
 * @csspart card - The whole element.
 * @cssproperty [--ensie-color-surface=#fff] - Background; the emblem has a white border on it unless it is white, and the statement is Reflex Blue, white or black, whichever can be read on it.
 * @cssproperty [--ensie-color-text=#16202e] - Text below the statement.
 * @cssproperty [--ensie-color-muted=#56657a] - Text of the disclaimer.
 * @cssproperty [--ensie-color-border=#d6dee9] - Lines.
 * @cssproperty [--ensie-radius=0.75em] - Radius of the corners.
 * @cssproperty [--ensie-space=1.5em] - Inner spacing; never less than a quarter of the emblem's height round emblem and statement (E11).
 * @fires {EnsieErrorEvent} ensie-error - Something could not be shown; the rest is.
 */
export class EnsieFundingBanner extends EnsieElement {
  static override styles = [baseStyles, fundingStyles];

  static override properties: PropertyDeclarations = {
    layout: {reflect: true},
    emblemPosition: {attribute: 'emblem-position', reflect: true},
    variant: {reflect: true},
    placement: {},
    grant: {},
    programme: {},
    statement: {},
    period: {},
  };

  /**
   * `inline`: the emblem beside the text where there is room; `stacked`: above it; `compact`:
   * smaller, with the disclaimer behind a disclosure that is open in print. Default: `inline`.
   * Anything else acts as the default and is reported as ENSIE-003.
   */
  layout?: FundingLayout;

  /**
   * Side on which the emblem stands: `start` (left) or `end` (right). Default: `start`. Anything
   * else acts as the default and is reported as ENSIE-003.
   */
  emblemPosition?: 'start' | 'end';

  /**
   * `mono-blue` or `mono-black` for printing in one colour. Websites use colour: anything else is
   * reported as ENSIE-041 (E3). Default: `color`. An unknown value acts as the default and is
   * reported as ENSIE-003.
   */
  variant?: FundingVariant;

  /**
   * `top` where the page puts the element so that it is seen on landing, without scrolling; if it
   * is not, that is reported as ENSIE-041 (E15). Default: none.
   */
  placement?: 'top';

  /**
   * Number of the grant agreement. Default: the project's. Another number than the project's is
   * another grant: programme, statement and period of the project are not shown with it. Without a
   * number, or where it was given and is empty or taken away, there is no emblem (E16): what stands
   * inside the tag is shown, which is reported as ENSIE-040.
   */
  grant?: string;

  /**
   * Name of the EU programme, in the language of the page. Default: the project's. The project's
   * strand and measure are not shown with it.
   */
  programme?: string;

  /**
   * `funded` where the EU pays everything, `co-funded` where it pays a part, as the grant agreement
   * says (E13). Default: the project's, else `co-funded`. Anything else acts as the default and is
   * reported as ENSIE-003.
   */
  statement?: FundingStatement;

  /**
   * EU budget period of the grant, `2014-2020` or `2021-2027`; it decides the disclaimer (E14).
   * Default: the project's, else `2014-2020`. Anything else acts as the default and is reported as
   * ENSIE-003.
   */
  period?: FundingPeriod;

  /**
   * The grant on screen.
   * @internal
   */
  funding: Partial<Funding> = {};

  /**
   * A page that gives the number needs nothing of a project. One that has a name, and no funding, lacks
   * its number: that is said in a way of its own.
   * @internal
   */
  override get shows(): readonly (keyof Project)[] {
    return this.grant ? [] : ['funding', 'acronym', 'title'];
  }

  #hadGrant = false;
  readonly #visibility = new VisibilityController(this);

  /**
   * What of the page breaks an EU visibility rule now, in the same words as on the console; an
   * empty list where nothing does. Rejects when the checks cannot be loaded (ENSIE-042).
   */
  async checkVisibilityRules(): Promise<RuleBreach[]> {
    await this.updateComplete;
    return (await this.#visibility.load()).findBreaches(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {programme, statement, period} = this;
    // A number that was given and is lost is not replaced by the project's.
    const grant = this.grant ?? (this.#hadGrant ? '' : undefined);
    this.#hadGrant = grant !== undefined;
    this.funding = chooseFunding({grant, programme, statement, period}, this.content!.funding);
    if (!this.funding.grant) {
      this.report('ENSIE-040', 'write grant="…": without a grant number there is no emblem.');
    }
  }

  protected override render() {
    const texts = fundingTexts(this.msg);
    const {funding} = this;
    return html`<div
      class="card"
      part="card"
      lang=${langTag(this.locale)}
      dir="ltr"
      role="group"
      aria-label=${texts.label}
    >
      ${
        funding.grant
          ? this.#renderFunding(funding, texts)
          : html`<slot></slot>
              <p class="disclaimer">${texts.missing}</p>`
      }
    </div>`;
  }

  #renderFunding(funding: Partial<Funding>, texts: ReturnType<typeof fundingTexts>) {
    const {grant, programme, strand, measure} = funding;
    const statement = statementText(this.msg, funding.statement);
    const disclaimer = disclaimerText(this.msg, funding.period, statement);
    const lines = [strand, measure].filter((line) => line !== undefined);
    return html`<div class="claim">
        ${renderEmblem(texts.emblem, this.variant)}
        <div class="words">
          <p class="statement">${statement}</p>
          ${
            programme
              ? html`<p>${texts.programme} <b>${renderText(programme, this.locale)}</b></p>`
              : nothing
          }
          ${lines.map((line) => html`<p>${renderText(line, this.locale)}</p>`)}
          <p>${texts.grant} ${grant}</p>
        </div>
      </div>
      <div class="logos"><slot name="logos"></slot></div>
      ${
        this.layout === 'compact'
          ? html`<details class="disclaimer">
              <summary>${texts.disclosure}</summary>
              <p>${disclaimer}</p>
            </details>`
          : html`<div class="disclaimer"><p>${disclaimer}</p></div>`
      }`;
  }
}
