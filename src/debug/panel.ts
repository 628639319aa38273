import {asText, type Line, type Section} from './lines.js';
import {panelCss} from './panel.styles.js';
import type {Texts} from './texts.js';

/** The report on screen: a box at the edge of the window that takes no focus and does not print. */
export class DebugPanel {
  readonly host = document.createElement('div');

  readonly #root = this.host.attachShadow({mode: 'open'});
  readonly #heading = create('h2', {id: 'heading'});
  readonly #status = create('p', {role: 'status'});
  readonly #copy = create('button', {type: 'button'});
  readonly #close = create('button', {type: 'button'});
  readonly #body = create('div', {className: 'body', tabIndex: 0, role: 'group'});
  readonly #panel = create(
    'aside',
    {},
    create('header', {}, create('div', {}, this.#heading, this.#status), this.#copy, this.#close),
    this.#body,
  );
  readonly #onClose: () => void;
  /** All of it as text. */
  #text = '';
  /** Where the visitor came from, to be there again after closing. */
  #before: EventTarget | null = null;

  constructor(onClose: () => void) {
    this.#onClose = onClose;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelCss);
    this.#root.adoptedStyleSheets = [sheet];
    for (const named of [this.#panel, this.#body]) {
      named.setAttribute('aria-labelledby', this.#heading.id);
    }
    this.host.addEventListener('focusin', (event) => (this.#before = event.relatedTarget));
    this.#close.onclick = () => this.#leave();
    this.#panel.onkeydown = ({key}) => {
      if (key === 'Escape') this.#leave();
    };
  }

  /** Touches nothing while there is nothing new, so that a selection and the place in it stay. */
  show(sections: readonly Section[], texts: Texts): void {
    const {msg, locale} = texts;
    const title = msg('ENSIE widgets on this page', {
      id: 'debug.title',
      desc: 'Heading of a report for whoever looks after a website',
    });
    const problems = sections.flatMap(({lines}) => lines).filter(({isProblem}) => isProblem).length;
    const summary = problems
      ? `${msg('Problems:', {id: 'debug.problems', desc: 'Before their number'})} ${problems}`
      : msg('No problems found', {id: 'debug.fine', desc: 'In place of the number of problems'});
    const text = asText(`${title}\n${summary}`, sections);
    if (text === this.#text) return;
    this.#text = text;
    this.#panel.lang = locale;
    this.#heading.textContent = title;
    this.#say(summary, !!problems);
    this.#copy.textContent = msg('Copy as text', {
      id: 'debug.copy',
      desc: 'Button that copies the report, for an e-mail',
    });
    this.#copy.onclick = () => void this.#copyText(texts);
    this.#close.textContent = msg('Close', {id: 'debug.close', desc: 'Button of the report'});
    this.#body.replaceChildren(...sections.map(renderSection));
    if (!this.#panel.isConnected) this.#root.append(this.#panel);
  }

  #say(text: string, isBad = false): void {
    this.#status.textContent = text;
    this.#status.className = isBad ? 'bad' : '';
  }

  async #copyText({msg}: Texts): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text);
      this.#say(msg('Copied', {id: 'debug.copied', desc: 'After the report was copied'}));
    } catch {
      // Without a clipboard, as on pages without encryption, the text is there for Ctrl+C.
      const ariaLabel = msg('Copy with Ctrl+C', {
        id: 'debug.select',
        desc: 'What to do with the selected text of the report',
      });
      const area = create('textarea', {value: this.#text, readOnly: true, ariaLabel});
      this.#body.querySelector('textarea')?.remove();
      this.#body.prepend(area);
      area.select();
      this.#say(ariaLabel);
    }
  }

  #leave(): void {
    const hadFocus = this.#root.activeElement;
    this.host.remove();
    if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus();
    this.#onClose();
  }
}

const renderSection = ({heading, lines}: Section): HTMLElement =>
  create('section', {}, create('h3', {}, heading), create('dl', {}, ...lines.map(renderLine)));

const renderLine = ({label, text, isProblem, isEnglish}: Line): HTMLElement =>
  create(
    'div',
    isProblem ? {className: 'bad'} : {},
    create('dt', {}, label),
    create('dd', isEnglish ? {lang: 'en'} : {}, text),
  );

function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  Object.assign(element, properties);
  element.append(...children);
  return element;
}
