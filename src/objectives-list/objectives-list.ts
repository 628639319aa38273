import {html, nothing, type PropertyDeclarations} from 'lit';
import {EnsieElement} from '../element/ensie-element.js';
import {baseStyles} from '../internal/looks/base.styles.js';
import {still} from '../internal/still.js';
import {toProjectItem} from '../project/items.js';
import {renderText} from '../project/text.js';
import type {DetailedLists} from './detailed-lists.js';
import {headingText, labelText, parts, partsOf} from './objectives-texts.js';
import {objectivesListStyles} from './objectives-list.styles.js';

/**
 * The project's main goal, its objectives and its planned results. Objectives and results can have
 * a status, an outcome, documents as evidence, and a work package by which they are grouped.
 *
 * @element ensie-objectives-list
 * @csspart card - The whole element.
 * @csspart heading - The heading, those of the two lists and of the work packages.
 * @csspart goal - The main goal.
 * @csspart list - The objectives with their heading, the results with theirs, and what the project is
 *   about with its own.
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
  /** @internal */
  override readonly shows = parts;
  static override styles = [baseStyles, objectivesListStyles];

  static override properties: PropertyDeclarations = {show: {}};

  /**
   * Parts to show, in this order, separated by spaces: `goal`, `objectives`, `results`, and `about`,
   * which is what the project is about, with its website and grant, and what came of its results.
   * Default: the first three. Another word is reported as ENSIE-003 and left out.
   */
  show?: string;

  #details?: DetailedLists;

  /** Waits for what few pages need, so that nothing changes its place when it is there. */
  protected override prepare() {
    return this.hasOwnData || `${this.show}`.includes('about') ? this.#loadDetails() : undefined;
  }

  /** @internal */
  override get heading(): string {
    return headingText(this.msg);
  }

  protected override render() {
    const {acronym, title} = this.content!;
    return this.renderCard(
      title
        ? html`<p class="muted"><b>${acronym}</b> ${renderText(title, this.locale)}</p>`
        : nothing,
      html`<div class="parts">
        ${partsOf(this.show, (word, known) => this.reject('show', word, known)).map((part) =>
          part === 'goal'
            ? this.#renderGoal()
            : part === 'about'
              ? this.#details?.renderAbout(this.content!)
              : this.#renderList(part),
        )}
      </div>`,
    );
  }

  #renderGoal() {
    const {goal} = this.content!;
    if (!goal) return nothing;
    return html`<p class="goal" part="goal">
      ${still(
        html`<span class="label">${labelText('goal', this.msg)}</span>
          ${renderText(goal, this.locale)}`,
      )}
    </p>`;
  }

  #renderList(name: 'objectives' | 'results') {
    const items = this.content![name];
    if (!items.length) return nothing;
    const isNumbered = name === 'objectives';
    return html`<div class="list ${name}" part="list">
      ${this.renderHeading(labelText(name, this.msg), 1)}
      ${
        this.#details?.render(name, this.content!) ??
        still(
          html`<ol role="list">
            ${items.map(
              (item, i) =>
                html`<li>
                  ${isNumbered ? html`<b>${i + 1}</b>` : nothing}
                  ${renderText(toProjectItem(item).text, this.locale)}
                </li>`,
            )}
          </ol>`,
        )
      }
    </div>`;
  }

  #loadDetails(): Promise<void> {
    return this.load(
      'a part of it',
      () => import('./detailed-lists.js'),
      ({DetailedLists: Lists}) =>
        (this.#details = new Lists(this, (text, deeper) =>
          this.renderHeading(text, deeper),
        )).prepare(),
    );
  }
}
