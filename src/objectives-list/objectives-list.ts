import {html, nothing} from 'lit';
import {EnsieElement} from '../ensie-element.js';
import {baseStyles} from '../internal/base.styles.js';
import type {LocalizedText} from '../project/project.js';
import {renderText} from '../project/text.js';
import {objectivesListStyles} from './objectives-list.styles.js';

/**
 * The project's main goal, its objectives and its planned results.
 *
 * @element ensie-objectives-list
 * @csspart card - The whole element.
 * @csspart heading - The heading and the headings of the two lists.
 * @csspart goal - The main goal.
 * @cssproperty [--ensie-color-accent=#0b4ea2] - Colour of numbers and links.
 * @cssproperty [--ensie-color-surface=#fff] - Background.
 * @cssproperty [--ensie-color-text=#16202e] - Text.
 * @cssproperty [--ensie-color-muted=#56657a] - Secondary text.
 * @cssproperty [--ensie-color-border=#d6dee9] - Lines.
 * @cssproperty [--ensie-radius=0.75em] - Radius of the corners.
 * @cssproperty [--ensie-font=system-ui] - Font family.
 * @cssproperty [--ensie-space=1.5em] - Inner spacing.
 * @fires {EnsieErrorEvent} ensie-error - Something could not be shown; the rest is.
 */
export class EnsieObjectivesList extends EnsieElement {
  static override styles = [baseStyles, objectivesListStyles];

  protected override render() {
    const {acronym, title, goal, objectives, results} = this.content;
    return this.renderCard(
      this.msg('Objectives and results', {
        id: 'objectives.heading',
        desc: 'Heading of the list of objectives',
      }),
      title
        ? html`<p class="muted"><b>${acronym}</b> ${renderText(title, this.locale)}</p>`
        : nothing,
      html`${goal ? this.#renderGoal(goal) : nothing}
        <div class="lists">
          ${this.#renderList(
            'numbered',
            this.msg('Objectives', {
              id: 'objectives.objectives',
              desc: 'Heading over the objectives',
            }),
            objectives,
          )}
          ${this.#renderList(
            'planned',
            this.msg('Planned results', {
              id: 'objectives.results',
              desc: 'Heading over the results the project planned; it does not say they were reached',
            }),
            results,
          )}
        </div>`,
    );
  }

  #renderGoal(goal: LocalizedText) {
    return html`<p class="goal" part="goal">
      <span class="label"
        >${this.msg('Main goal', {id: 'objectives.goal', desc: 'Label over the main goal'})}</span
      >
      ${renderText(goal, this.locale)}
    </p>`;
  }

  #renderList(kind: 'numbered' | 'planned', heading: string, items: readonly LocalizedText[]) {
    if (!items.length) return nothing;
    return html`<div class=${kind}>
      ${this.renderHeading(heading, 1)}
      <ol role="list">
        ${items.map((item) => html`<li>${renderText(item, this.locale)}</li>`)}
      </ol>
    </div>`;
  }
}
