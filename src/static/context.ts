import type {HeadingLevel} from '../element/heading.js';
import type {EnsieErrorCode} from '../internal/events.js';
import {loadLocale, matchLocale, needsLoading} from '../internal/language/locales.js';
import {messagesIn, type Language} from '../internal/language/messages.js';
import {ensieProject} from '../project/ensie/ensie.js';
import type {Project} from '../project/project.js';
import {withOwnImages} from './images-html.js';
import {takeProject} from './take-project.js';

/** What all static HTML takes: the elements' attributes and properties. */
export interface StaticHTMLOptions {
  /** Language tag, as in `lang`: one of the locales, else English is used. Default: `en`. */
  readonly locale?: string;
  /**
   * Project to show. Default: the bundled ENSIE project. What cannot be used of it is left out and
   * reported as ENSIE-030.
   */
  readonly project?: Partial<Project>;
  /** As the elements' attribute `heading-level`. Default: `2`. */
  readonly headingLevel?: HeadingLevel;
  /** Is told what could not be shown. Default: a warning on the console. */
  readonly onProblem?: (code: EnsieErrorCode, message: string) => void;
}

/** What static HTML is made from. */
export interface StaticContext extends Language {
  readonly project: Project;
  readonly report: (code: EnsieErrorCode, message: string) => void;
}

/** Loads the texts of a locale and takes in a project, as an element does before its first render. */
export async function prepare(widget: string, options: StaticHTMLOptions): Promise<StaticContext> {
  const {locale: tag, project: foreign, onProblem} = options;
  const locale = matchLocale(tag ?? 'en');
  if (needsLoading(locale)) await loadLocale(locale);
  const msg = messagesIn(() => locale);
  const report =
    onProblem ??
    ((code: EnsieErrorCode, message: string) => console.warn(`${widget} ${code}: ${message}`));
  // One that was to come from somewhere and did not is not the bundled one.
  if (!Object.hasOwn(options, 'project'))
    return {locale, msg, report, project: ensieProject(msg, locale)};
  const {project, problems} = await takeProject(foreign);
  const say = (problem: string) => report('ENSIE-030', problem);
  problems.forEach(say);
  return {locale, msg, report, project: withOwnImages(project, say)};
}
