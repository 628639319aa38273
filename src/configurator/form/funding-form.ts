import {html, nothing, type TemplateResult} from 'lit';
import {programmes} from '../../funding/programmes.js';
import type {MsgFn} from '../../internal/language/messages.js';
import {safeLink} from '../../project/links.js';
import type {State} from '../state.js';

/** A logo beside the statement. */
export interface Logo {
  readonly src: string;
  readonly alt: string;
}

/** One in each line: its address, and the name of what it stands for. */
export const logosIn = (text: string): Logo[] =>
  text.split('\n').flatMap((line) => {
    const [, address, alt = ''] = /^\s*(\S+)\s*(.*?)\s*$/.exec(line) ?? [];
    const {href, url} = safeLink(address) ?? {};
    return href && /^https?:$/.test(url!.protocol) ? [{src: href, alt}] : [];
  });

/** Attributes of a statement for the page's own project; empty where it is about another widget. */
export const ownAttributes = (state: State): Record<string, string> =>
  isOwn(state)
    ? {
        grant: state.grant.trim(),
        programme: state.programme.trim(),
        period: state.period,
        statement: state.statement,
        authority: state.authority.trim(),
      }
    : {};

export const isOwn = ({widget, own}: State): boolean => widget === 'funding-banner' && !!own;

/** Without the number there is nothing to paste: it would show another project's. */
export const lacksGrant = (state: State): boolean => isOwn(state) && !state.grant.trim();

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** What the EU's grant agreement says. */
export function renderFundingForm(
  state: State,
  msg: MsgFn,
  onChange: (change: Partial<State>) => void,
): TemplateResult {
  const field = (name: 'grant' | 'programme' | 'authority', label: string, list?: string) =>
    html`<label>
      ${label}
      <input
        class=${name}
        type="text"
        autocomplete="off"
        list=${list ?? nothing}
        .value=${state[name]}
        @change=${(event: Event) => onChange({[name]: valueOf(event)})}
      />
    </label>`;
  const choice = <Name extends 'period' | 'statement'>(
    name: Name,
    label: string,
    options: readonly (readonly [State[Name], string])[],
  ) =>
    html`<label>
      ${label}
      <select class=${name} @change=${(event: Event) => onChange({[name]: valueOf(event)})}>
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} .selected=${value === state[name]}>${text}</option>`,
        )}
      </select>
    </label>`;
  return html`${field(
      'grant',
      msg('Number of the grant agreement', {id: 'configurator.grant', desc: 'Label of a field'}),
    )}
    ${
      lacksGrant(state)
        ? html`<p class="low" role="status">
            ${msg('Without the number there is no emblem, and no text to paste.', {
              id: 'configurator.grantFirst',
              desc: 'Under the field for the number of the grant agreement while it is empty',
            })}
          </p>`
        : nothing
    }
    ${field(
      'programme',
      msg('EU programme', {id: 'configurator.programme', desc: 'Label of a field'}),
      'programmes',
    )}
    <datalist id="programmes">
      ${Object.entries(programmes).map(
        ([name, title]) => html`<option value=${name} lang="en">${title}</option>`,
      )}
    </datalist>
    ${choice(
      'period',
      msg('EU budget period', {id: 'configurator.period', desc: 'Label of a choice'}),
      [
        ['2021-2027', '2021–2027'],
        ['2014-2020', '2014–2020'],
      ],
    )}
    ${choice(
      'statement',
      msg('The EU pays', {
        id: 'configurator.euPays',
        desc: 'Label of a choice: followed by “a part” or “everything”',
      }),
      [
        ['co-funded', msg('a part', {id: 'configurator.part', desc: 'After “The EU pays”'})],
        ['funded', msg('everything', {id: 'configurator.everything', desc: 'After “The EU pays”'})],
      ],
    )}
    ${
      state.period === '2021-2027'
        ? field(
            'authority',
            msg('Granting authority, as in the disclaimer of the agreement', {
              id: 'configurator.authority',
              desc: 'Label of a field: who granted it, for example EACEA',
            }),
          )
        : nothing
    }
    ${
      state.system === 'frame' || state.system === 'npm'
        ? nothing
        : html`<label>
            ${msg('Logos: in each line an address and a name', {
              id: 'configurator.logos',
              desc: 'Label of a field of some lines, each as “/logo.svg Our town”',
            })}
            <textarea
              class="logos"
              rows="2"
              spellcheck="false"
              .value=${state.logos}
              @change=${(event: Event) => onChange({logos: valueOf(event)})}
            ></textarea>
          </label>`
    }`;
}
