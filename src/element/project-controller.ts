import type {OwnData, OwnDataHost} from '../data/page/page-data.js';
import {DataNotice, type NoticeHost} from './data-notice.js';
import {INLINE_DATA} from '../internal/inline-data.js';
import type {LocaleController} from '../internal/language/locale-controller.js';
import type {Locale} from '../internal/language/locales.js';
import {ensieBasics} from '../project/ensie/ensie-basics.js';
import type {Project} from '../project/project.js';

/** The element, as far as its data are concerned. */
interface Host extends OwnDataHost, NoticeHost {
  load<T>(name: string, importing: () => Promise<T>, use: (module: T) => unknown): Promise<void>;
}

/** Which project an element shows: the page's own, or else the bundled one, never one for the other. */
export class ProjectController {
  readonly #host: Host;
  readonly #language: LocaleController;
  readonly #notice: DataNotice;
  #isGiven = false;
  #own?: OwnData;
  #bundled?: {locale: Locale; project: Project};

  constructor(host: Host, language: LocaleController) {
    this.#host = host;
    this.#language = language;
    this.#notice = new DataNotice(host);
  }

  /** Whether the page has, or had, data of its own; they may still be on their way, or refused, or lost. */
  get hasOwnData(): boolean {
    const {project, src, data} = this.#host;
    return (this.#isGiven ||=
      project !== undefined ||
      src != null ||
      data != null ||
      !!this.#host.querySelector(INLINE_DATA));
  }

  /** `undefined` while own data are not there: another project is never shown in their place. */
  get project(): Project | undefined {
    if (this.hasOwnData) return this.#own?.project;
    const {locale, msg} = this.#language;
    if (this.#bundled?.locale !== locale) this.#bundled = {locale, project: ensieBasics(msg)};
    return this.#bundled.project;
  }

  /** Settles when the data that the page gives are there, or have failed. */
  follow(): Promise<void> | undefined {
    if (this.#own || !this.hasOwnData) return this.#own?.follow();
    const loading = this.#host.load(
      'its data',
      () => import('../data/page/page-data.js'),
      (module) => {
        const textsReady = () => this.#language.ready;
        this.#own = new module.OwnData(this.#host, {notice: this.#notice, textsReady});
        return this.#own.follow();
      },
    );
    return loading.then(() => {
      if (!this.#own) this.#notice.show(true);
    });
  }

  /** Loads the file at `src` anew. Settles when that is done. */
  async refresh(): Promise<void> {
    const own = this.#own;
    await this.follow();
    // What has only just come is new.
    await own?.refresh();
  }
}
