import {html, nothing, type TemplateResult} from 'lit';
import type {MsgFn} from '../../internal/language/messages.js';
import type {Snippet} from '../../snippets/snippets.js';
import type {State} from '../state.js';
import {renderStatements} from './statements.js';
import {instructions} from '../texts.js';

export interface ResultOptions {
  readonly state: State;
  readonly msg: MsgFn;
  readonly snippet: Snippet | undefined;
  /** Style rule for the website; empty where nothing was changed. */
  readonly styles: string;
  /** Text that tests what the website keeps. */
  readonly test: string;
  /** Which of the texts was copied last. */
  readonly copied: string | undefined;
  readonly onCopy: (name: string, code: HTMLElement) => void;
}

export function renderResult({state, msg, snippet, styles, test, copied, onCopy}: ResultOptions) {
  if (!snippet) return nothing;
  const block = (name: string, label: string, code: string): TemplateResult =>
    html`<div class="block">
      <div class="label">
        <h3 id="label-${name}">${label}</h3>
        <button
          type="button"
          aria-describedby="label-${name}"
          @click=${({currentTarget}: Event) =>
            onCopy(
              name,
              (currentTarget as HTMLElement).closest('.block')!.querySelector<HTMLElement>('code')!,
            )}
        >
          ${
            copied === name
              ? msg('Copied', {
                  id: 'configurator.copied',
                  desc: 'Button, just after it was pressed',
                })
              : msg('Copy', {id: 'configurator.copy', desc: 'Button that copies a text to paste'})
          }
        </button>
      </div>
      <pre
        tabindex="0"
        role="group"
        aria-labelledby="label-${name}"
      ><code class=${name}>${code}</code></pre>
    </div>`;
  const csp = (rules: string): TemplateResult =>
    html`<p class="csp">
      ${msg('If your website has a Content Security Policy, it has to allow this:', {
        id: 'configurator.csp',
        desc: 'Stands before a rule for the administrator of the website',
      })}
      <code>${rules}</code>
    </p>`;
  const hasStyles = styles && (snippet.way === 'tag' || snippet.way === 'div');
  return html`<p class="how">${instructions(state.system, msg)}</p>
    ${
      snippet.template
        ? block(
            'template',
            msg('First text: once for the whole website', {
              id: 'configurator.template',
              desc: 'Heading over a text to paste into the template or theme',
            }),
            snippet.template,
          )
        : nothing
    }
    ${
      snippet.allowed
        ? block(
            'allowed',
            msg('Once into “Manually editable HTML tags” of the text format', {
              id: 'configurator.allowed',
              desc: 'Heading over a line for a field in the settings of Drupal; keep the English name',
            }),
            snippet.allowed,
          )
        : nothing
    }
    ${block(
      'code',
      snippet.template
        ? msg('Second text: into the page', {
            id: 'configurator.second',
            desc: 'Heading over a text to paste into a page; there is another one before it',
          })
        : msg('Text for the page', {
            id: 'configurator.only',
            desc: 'Heading over the only text to paste',
          }),
      snippet.code,
    )}
    ${
      hasStyles
        ? block(
            'styles',
            msg('Colours: into the style sheet of the website', {
              id: 'configurator.styles',
              desc: 'Heading over a style rule to paste',
            }),
            styles,
          )
        : nothing
    }
    ${csp(snippet.csp)}
    ${
      snippet.complete
        ? html`<details class="whole">
            <summary>
              ${msg('Should it be readable before the script is there, and without it?', {
                id: 'configurator.complete',
                desc: 'Opens a part with a longer text to paste, which has all in it that the widget shows',
              })}
            </summary>
            ${block(
              'complete',
              msg('Complete text for the page', {
                id: 'configurator.completeText',
                desc: 'Heading over a longer text to paste in place of the short one',
              }),
              snippet.complete,
            )}
            ${csp(`${snippet.csp}; style-src 'self' 'unsafe-inline'`)}
          </details>`
        : nothing
    }
    <details class="test">
      <summary>
        ${msg('Not sure what your website keeps?', {
          id: 'configurator.test',
          desc: 'Opens a part with a text to paste, as a test',
        })}
      </summary>
      <p>
        ${msg(
          'Paste this text into a page, publish the page and look at it. It says which ways work on your website.',
          {id: 'configurator.testHow', desc: 'In the part that tests what a website keeps'},
        )}
      </p>
      ${block(
        'self-test',
        msg('Text of the self-test', {
          id: 'configurator.testText',
          desc: 'Heading over a text to paste',
        }),
        test,
      )}
    </details>
    ${renderStatements(msg, block)}
    <p class="visually-hidden" role="status">
      ${
        copied
          ? msg('Copied', {id: 'configurator.copied', desc: 'Button, just after it was pressed'})
          : ''
      }
    </p>`;
}
