import {html} from 'lit';
import {aboutFacts, aboutHeading} from '../objectives-list/about-text.js';
import {evidenceText, renderOutcome, statusText} from '../objectives-list/item-text.js';
import {headingText, labelText, partsOf} from '../objectives-list/objectives-texts.js';
import {toSections, type Section} from '../objectives-list/sections.js';
import type {Evidence, ProjectItem} from '../project/project.js';
import {renderText} from '../project/text.js';
import {prepare, type StaticContext, type StaticHTMLOptions} from './context.js';
import {renderFrame, renderHeading} from './wrapper.js';

/** What `renderObjectivesListHTML()` shows, and how: the element's attributes and properties. */
export interface ObjectivesListHTMLOptions extends StaticHTMLOptions {
  /**
   * As the element's attribute `show`: parts to show, in this order, separated by spaces: `goal`,
   * `objectives`, `results`, `about`. Default: the first three. Another word is reported as ENSIE-003
   * and left out.
   */
  readonly show?: string;
}

interface ListContext extends StaticContext {
  /** What came of an item is told with what the project is about. */
  readonly hasAbout: boolean;
}

/**
 * Objectives and results as HTML that needs no script, no style sheet and no other file. Works
 * without a DOM. Put it into a page as it is: data is escaped in it.
 *
 * @param options - Project, language and parts; `{}` is the ENSIE project in English.
 * @returns One element, as HTML.
 */
export async function renderObjectivesListHTML(
  options: ObjectivesListHTMLOptions = {},
): Promise<string> {
  const context = await prepare('ensie-objectives-list', options);
  const {locale, msg, project, report} = context;
  const {acronym, title} = project;
  const shown = partsOf(options.show, (word, known) =>
    report('ENSIE-003', `show "${word}" is not ${known}.`),
  );
  return renderFrame(
    {
      kind: 'objectives',
      name: headingText(msg),
      content: html`${
        title &&
        html`<p class="ensie-note"><strong>${acronym}</strong> ${renderText(title, locale)}</p>`
      }
      ${shown.map((part) =>
        part === 'goal'
          ? renderGoal(context)
          : part === 'about'
            ? renderAbout(context, options)
            : renderList(part, {...context, hasAbout: shown.includes('about')}, options),
      )}`,
    },
    context,
    options,
  );
}

function renderAbout(context: StaticContext, {headingLevel}: ObjectivesListHTMLOptions) {
  const {locale, msg, project} = context;
  const {about = []} = project;
  const facts = aboutFacts(project, context);
  if (!about.length && !facts.length) return undefined;
  return html`<div class="ensie-part">
    ${renderHeading(aboutHeading(msg), headingLevel, 1)}
    ${about.map((text) => html`<p>${renderText(text, locale)}</p>`)}
    ${facts.map((fact) => html`<p class="ensie-note">${fact}</p>`)}
  </div>`;
}

function renderGoal({locale, msg, project}: StaticContext) {
  return (
    project.goal &&
    html`<p class="ensie-goal">
      <strong>${labelText('goal', msg)}</strong><br />${renderText(project.goal, locale)}
    </p>`
  );
}

function renderList(
  part: 'objectives' | 'results',
  context: ListContext,
  {headingLevel}: ObjectivesListHTMLOptions,
) {
  const {locale, msg, project} = context;
  const sections = toSections(project[part]);
  if (!sections.length) return undefined;
  return html`<div class="ensie-part">
    ${renderHeading(labelText(part, msg), headingLevel, 1)}
    ${sections.map(
      (section) =>
        html`${
          section.workPackage &&
          renderHeading(renderText(section.workPackage, locale), headingLevel, 2)
        }
        ${part === 'objectives' ? renderNumbered(section, context) : renderPlain(section, context)}`,
    )}
  </div>`;
}

const itemsOf = ({chunks}: Section) => chunks.flatMap(({items}) => items);

/** An objective keeps its number when they are grouped by work package. */
function renderNumbered(section: Section, context: ListContext) {
  let next = 1;
  return html`<ol>
    ${itemsOf(section).map(([number, item]) => {
      const isNext = number === next;
      next = number + 1;
      return isNext
        ? html`<li>${renderItem(item, context)}</li>`
        : html`<li value=${number}>${renderItem(item, context)}</li>`;
    })}
  </ol>`;
}

const renderPlain = (section: Section, context: ListContext) =>
  html`<ul>
    ${itemsOf(section).map(([, item]) => html`<li>${renderItem(item, context)}</li>`)}
  </ul>`;

function renderItem(item: ProjectItem, context: ListContext) {
  const {text, status, evidence = []} = item;
  const word = statusText(status, context.msg);
  return html`${renderText(text, context.locale)}${word && html`${' – '}<em>${word}</em>`}
  ${context.hasAbout && item.outcome ? html`<br />${renderOutcome(item, context)}` : ''}
  ${evidence.map((each) => renderEvidence(each, context))}`;
}

function renderEvidence(evidence: Evidence, context: StaticContext) {
  const text = evidenceText(evidence, context);
  if (!text) return undefined;
  const {title} = evidence;
  return html`<br /><a href=${text.href}
      >${title ? renderText(title, context.locale) : text.fileName}${text.facts}</a
    >`;
}
