import {html, nothing, type PropertyValues} from 'lit';
import {EnsieElement} from '../ensie-element.js';
import {baseStyles} from '../internal/base.styles.js';
import type {Funding} from '../project/project.js';
import {renderText} from '../project/text.js';
import {renderEmblem} from './eu-emblem.js';
import {fundingStyles} from './funding.styles.js';

/**
 * The European emblem with the funding statement, the programme, the grant and the disclaimer.
 * Emblem and statement cannot be separated: neither is a part, a slot or an option.
 *
 * @element ensie-funding-banner
 * @csspart card - The whole element.
 * @cssproperty [--ensie-color-surface=#fff] - Background; the emblem keeps its white border on it.
 * @cssproperty [--ensie-color-text=#16202e] - Text below the statement.
 * @cssproperty [--ensie-color-muted=#56657a] - Text of the disclaimer.
 * @cssproperty [--ensie-color-border=#d6dee9] - Lines.
 * @cssproperty [--ensie-radius=0.75em] - Radius of the corners.
 * @cssproperty [--ensie-space=1.5em] - Inner spacing.
 * @fires {EnsieErrorEvent} ensie-error - Something could not be shown; the rest is.
 */
export class EnsieFundingBanner extends EnsieElement {
  static override styles = [baseStyles, fundingStyles];

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.content.funding?.grant) {
      this.report(
        'ENSIE-040',
        'the project has no funding.grant; the emblem needs a grant number.',
      );
    }
  }

  protected override render() {
    const {funding} = this.content;
    return html`<div
      class="card"
      part="card"
      lang=${this.locale}
      dir="ltr"
      role="group"
      aria-label=${this.msg('Funding by the European Union', {
        id: 'funding.label',
        desc: 'Name of the element for screen readers',
      })}
    >
      ${funding?.grant ? this.#renderFunding(funding) : this.#renderNote()}
    </div>`;
  }

  #renderFunding({grant, programme, strand, measure}: Funding) {
    const lines = [strand, measure].filter((line) => line !== undefined);
    return html`<div class="claim">
        ${renderEmblem(
          this.msg('Flag of the European Union', {
            id: 'funding.emblem',
            desc: 'Text alternative of the emblem',
          }),
        )}
        <p class="statement">
          ${this.msg('Co-funded by the European Union', {
            id: 'funding.statement',
            desc: 'Official funding statement; the Union’s name is never abbreviated',
          })}
        </p>
        <div class="grant">
          ${programme ? html`<p>${this.#programme(programme)}</p>` : nothing}
          ${lines.map((line) => html`<p>${renderText(line, this.locale)}</p>`)}
          <p>
            ${this.msg('Grant agreement:', {
              id: 'funding.grant',
              desc: 'Stands before the number of the grant agreement',
            })}
            ${grant}
          </p>
        </div>
      </div>
      <div class="disclaimer">
        <p>
          ${this.msg(
            'The European Commission support for the production of this publication does not constitute an endorsement of the contents which reflects the views only of the authors, and the Commission cannot be held responsible for any use which may be made of the information contained therein.',
            {
              id: 'funding.disclaimer',
              desc: 'Disclaimer that the grant agreement prescribes, word for word',
            },
          )}
        </p>
      </div>`;
  }

  #programme(name: NonNullable<Funding['programme']>) {
    return html`${this.msg('Programme:', {
        id: 'funding.programme',
        desc: 'Stands before the name of the EU programme',
      })} <b>${renderText(name, this.locale)}</b>`;
  }

  #renderNote() {
    return html`<div class="disclaimer">
      <p>
        ${this.msg('The number of the grant agreement is missing here.', {
          id: 'funding.missing',
          desc: 'Stands in place of emblem and statement when the page gives no grant number',
        })}
      </p>
    </div>`;
  }
}
