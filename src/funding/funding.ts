import {html, type PropertyDeclarations, type PropertyValues} from 'lit';
import {EnsieElement} from '../element/ensie-element.js';
import {baseStyles} from '../internal/looks/base.styles.js';
import {langTag, locales, sourceLocale} from '../internal/language/locales.js';
import {matchTag} from '../internal/language/match-tag.js';
import {still} from '../internal/still.js';
import type {Funding, FundingPeriod, FundingStatement, Project} from '../project/project.js';
import {chooseFunding} from './choose-funding.js';
import type {FundingVariant} from './emblem-geometry.js';
import {renderEmblem} from './eu-emblem.js';
import {fundingWords, headingText, type FundingWords} from './funding-texts.js';
import {fundingStyles} from './funding.styles.js';
import type * as LegalTexts from './legal/legal-texts.js';
import type {RuleBreach} from './funding-host.js';
import {VisibilityController} from './visibility/visibility-controller.js';

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
    authority: {},
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
   * Name of the EU programme, in the language of the page; or its short name, of which the element
   * knows the name in other languages: `cerv`, `creative-europe`, `erasmus+`, `esf+`,
   * `europe-for-citizens`, `horizon-europe`, `interreg`, `life`, `nextgenerationeu` (which has a
   * statement of its own). Default: the project's. The project's strand and measure are not shown
   * with it.
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
   * Granting authority in the disclaimer of 2021-2027, as it stands there after “the European Union
   * or” in the language of the page: `the European Climate, Infrastructure and Environment Executive
   * Agency (CINEA)`; or `eacea`, which is known in other languages. Default: the project's, else “the
   * granting authority”.
   */
  authority?: string;

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

  #grant?: string;
  #legal?: typeof LegalTexts;
  readonly #visibility = new VisibilityController(this);

  /**
   * What of the page breaks an EU visibility rule now, in the same words as on the console; an
   * empty list where nothing does. Rejects when the checks cannot be loaded (ENSIE-042).
   */
  async checkVisibilityRules(): Promise<RuleBreach[]> {
    await this.updateComplete;
    return (await this.#visibility.load()).findBreaches(this);
  }

  /**
   * Waits for what the bundled project does not need: the words of another grant and of a language
   * that only this element speaks, and the emblem in one colour.
   */
  protected override prepare() {
    return this.hasOwnData ||
      this.variant ||
      this.programme ||
      this.period ||
      !matchTag(this.language.tag || sourceLocale, locales)
      ? this.load(
          'a part of it',
          () => import('./legal/legal-texts.js'),
          (module) => (this.#legal = module),
        ).then(() => this.#legal?.loadLanguage(this))
      : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // A number that was given and is lost is empty, and not replaced by the project's.
    this.#grant = this.grant ?? (this.#grant && ' ');
    const {programme, statement, period} = this;
    const choice = {grant: this.#grant, programme, statement, period};
    this.funding = chooseFunding(choice, this.content!.funding);
    if (!this.funding.grant) {
      this.report('ENSIE-040', 'write grant="…": without a grant number there is no emblem.');
    }
  }

  /** @internal */
  override get heading(): string {
    return headingText(this.msg);
  }

  protected override render() {
    const {funding} = this;
    const words = (this.#legal?.legalWords ?? fundingWords)(this.language, funding, this);
    return html`<div
      class="card"
      part="card"
      lang=${langTag(words.language)}
      dir="ltr"
      role="group"
      aria-label=${words.label}
    >
      ${
        funding.grant
          ? this.#renderFunding(words)
          : html`<slot></slot>
              <p class="claim">${words.missing}</p>`
      }
    </div>`;
  }

  #renderFunding(words: FundingWords) {
    const {programmeName, disclaimer} = words;
    return html`<div class="claim">
        ${still(
          html`${words.monoEmblem ?? renderEmblem(words.emblem)}
            <div class="words">
              <p class="statement">${words.statement}</p>
              ${programmeName && html`<p>${words.programme} <b>${programmeName}</b></p>`}
              ${words.lines.map((line) => line && html`<p>${line}</p>`)}
              <p>${words.grant} ${this.funding.grant}</p>
            </div>`,
        )}
      </div>
      <div class="logos"><slot name="logos"></slot></div>
      ${
        this.layout === 'compact'
          ? html`<details class="disclaimer">
              <summary>${words.disclosure}</summary>
              <p>${disclaimer}</p>
            </details>`
          : html`<div class="disclaimer"><p>${disclaimer}</p></div>`
      }`;
  }
}
