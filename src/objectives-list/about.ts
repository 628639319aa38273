// Lazy: loaded where `show` names `about`.
import {html, nothing, type TemplateResult} from 'lit';
import type {EnsieElement} from '../element/ensie-element.js';
import {adoptStyles} from '../internal/looks/adopt-styles.js';
import type {tellMore} from '../project/ensie/ensie-more.js';
import type {Project} from '../project/project.js';
import {renderText} from '../project/text.js';
import {aboutFacts, aboutHeading} from './about-text.js';
import {aboutCss} from './about.styles.js';

/** Renders a heading so many levels below the element's. */
export type Heading = (text: unknown, deeper: number) => unknown;

/** What the project is about, in paragraphs, with its website and grant. */
export class About {
  readonly #host: EnsieElement;
  readonly #heading: Heading;
  #tellMore?: typeof tellMore;
  #part?: Project;
  #whole?: Project;

  constructor(host: EnsieElement, heading: Heading) {
    this.#host = host;
    this.#heading = heading;
    adoptStyles(host.renderRoot, aboutCss);
  }

  /** Of the ENSIE project a page has a part until now. */
  async prepare(): Promise<void> {
    if (!this.#host.hasOwnData)
      ({tellMore: this.#tellMore} = await import('../project/ensie/ensie-more.js'));
  }

  /** All that is known of the project on screen; the same object until that changes. */
  whole(project: Project): Project {
    const {hasOwnData, locale} = this.#host;
    if (project !== this.#part) {
      this.#part = project;
      this.#whole = (!hasOwnData && this.#tellMore?.(project, locale)) || project;
    }
    return this.#whole!;
  }

  render(part: Project): TemplateResult | typeof nothing {
    const project = this.whole(part);
    const {about = []} = project;
    const facts = aboutFacts(project, this.#host);
    if (!about.length && !facts.length) return nothing;
    return html`<div class="list about" part="list">
      ${this.#heading(aboutHeading(this.#host.msg), 1)}
      ${about.map((text) => html`<p>${renderText(text, this.#host.locale)}</p>`)}
      ${
        facts.length
          ? html`<ul role="list">
              ${facts.map((fact) => html`<li>${fact}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }
}
