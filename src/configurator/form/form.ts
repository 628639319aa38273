import {html, nothing, type TemplateResult} from 'lit';
import {locales} from '../../internal/language/locales.js';
import type {MsgFn} from '../../internal/language/messages.js';
import type {Partner} from '../../project/project.js';
import {widgetNames} from '../../internal/widgets.js';
import {systems} from '../../snippets/snippets.js';
import {widgetFacts} from '../../snippets/widgets.js';
import {isOwn, renderFundingForm} from './funding-form.js';
import {contrast, ENOUGH} from './contrast.js';
import {languageName, statementLanguages} from '../languages.js';
import {colors, levels, type Color, type State} from '../state.js';
import {colorName, systemName} from '../texts.js';

export interface FormOptions {
  readonly state: State;
  readonly msg: MsgFn;
  readonly partners: readonly Partner[];
  /** What is said of the file that was chosen; nothing without one. */
  readonly data: unknown;
  readonly onChange: (change: Partial<State>) => void;
  readonly onFile: (file: File | undefined) => void;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

export const languageOptions = (
  chosen: string,
  languages: readonly string[] = locales,
): TemplateResult[] =>
  languages.map(
    (tag) =>
      html`<option value=${tag} lang=${tag} .selected=${tag === chosen}>
        ${languageName(tag)}
      </option>`,
  );

export function renderForm(options: FormOptions): TemplateResult {
  const {state, msg, onChange} = options;
  const legends = {
    widget: msg('What to show', {id: 'configurator.what', desc: 'Heading of a group of choices'}),
    look: msg('How it looks', {id: 'configurator.look', desc: 'Heading of a group of choices'}),
    data: msg('Whose project', {id: 'configurator.data', desc: 'Heading of a group of choices'}),
    website: msg('Your website', {
      id: 'configurator.website',
      desc: 'Heading of a group of choices',
    }),
  };
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    <fieldset>
      <legend>${legends.widget}</legend>
      <div class="cards">
        ${widgetNames.map(
          (widget) =>
            html`<label class="choice">
              <input
                type="radio"
                name="widget"
                value=${widget}
                .checked=${widget === state.widget && !isOwn(state)}
                @change=${() => onChange({widget, own: ''})}
              />
              <span>${widgetFacts[widget].name(msg)}</span>
            </label>`,
        )}
        <label class="choice">
          <input
            type="radio"
            name="widget"
            value="own"
            .checked=${isOwn(state)}
            @change=${() => onChange({widget: 'funding-banner', own: 'own'})}
          />
          <span>
            ${msg('EU funding statement for our own project', {
              id: 'configurator.ownFunding',
              desc: 'Choice of what to show: like “EU funding statement”, for any project',
            })}
          </span>
        </label>
      </div>
    </fieldset>
    <fieldset>
      <legend>${legends.website}</legend>
      <label>
        ${msg('What it is made with', {id: 'configurator.system', desc: 'Label of a choice'})}
        <select
          class="system"
          @change=${(event: Event) => onChange({system: valueOf(event) as State['system']})}
        >
          ${systems.map(
            (system) =>
              html`<option value=${system} .selected=${system === state.system}>
                ${systemName(system, msg)}
              </option>`,
          )}
        </select>
      </label>
      ${
        state.system === 'npm'
          ? nothing
          : html`<label>
              ${msg('Address of the folder with the files', {
                id: 'configurator.base',
                desc: 'Label of a field: where on the website the files are',
              })}
              <input
                class="base"
                type="text"
                autocomplete="off"
                spellcheck="false"
                .value=${state.base}
                @change=${(event: Event) => onChange({base: valueOf(event)})}
              />
            </label>`
      }
    </fieldset>
    <fieldset>
      <legend>${legends.look}</legend>
      ${renderLook(options)}
    </fieldset>
    <fieldset>
      <legend>${legends.data}</legend>
      ${isOwn(state) ? renderFundingForm(state, msg, onChange) : renderData(options)}
    </fieldset>
  </form>`;
}

function renderLook({state, msg, partners, onChange}: FormOptions) {
  return html`<label>
      ${msg('Language', {id: 'configurator.language', desc: 'Label of a choice'})}
      <select class="language" @change=${(event: Event) => onChange({lang: valueOf(event)})}>
        <option value="" .selected=${!state.lang}>
          ${msg('That of the page', {
            id: 'configurator.pageLanguage',
            desc: 'First entry of the choice of the widget’s language: it follows the page it stands in',
          })}
        </option>
        ${languageOptions(state.lang)}
        ${
          state.widget === 'funding-banner'
            ? languageOptions(state.lang, statementLanguages)
            : nothing
        }
      </select>
    </label>
    <label>
      ${msg('Heading', {id: 'configurator.heading', desc: 'Label of a choice: level of the heading'})}
      <select @change=${(event: Event) => onChange({level: valueOf(event)})}>
        ${levels.map(
          (level) =>
            html`<option value=${level} .selected=${level === state.level}>
              ${
                level === 'none'
                  ? msg('No heading', {id: 'configurator.noHeading', desc: 'Choice of a heading'})
                  : `<h${level}>`
              }
            </option>`,
        )}
      </select>
    </label>
    ${
      state.widget === 'partner-map'
        ? html`<label>
            ${msg('We are here', {id: 'configurator.home', desc: 'Label of a choice of a partner'})}
            <select class="home" @change=${(event: Event) => onChange({home: valueOf(event)})}>
              <option value="">
                ${msg('No partner', {id: 'configurator.none', desc: 'Choice of “We are here”'})}
              </option>
              ${partners.map(
                ({id, name, lang}) =>
                  html`<option value=${id} lang=${lang ?? nothing} .selected=${id === state.home}>
                    ${name}
                  </option>`,
              )}
            </select>
          </label>`
        : nothing
    }
    <div class="colors">
      ${(Object.keys(colors) as Color[]).map((color) => renderColor(color, state, msg, onChange))}
    </div>`;
}

function renderColor(
  color: Color,
  {colors: chosen}: State,
  msg: MsgFn,
  onChange: FormOptions['onChange'],
) {
  const ratio = contrast(chosen[color], chosen.surface);
  const isLow = color !== 'surface' && ratio < ENOUGH;
  return html`<label class="color">
    <input
      type="color"
      .value=${chosen[color]}
      aria-describedby=${isLow ? `low-${color}` : nothing}
      @input=${(event: Event) => onChange({colors: {...chosen, [color]: valueOf(event)}})}
    />
    ${colorName(color, msg)}
    ${
      isLow
        ? html`<strong id="low-${color}" class="low"
            >${msg('Too little contrast with the background', {
              id: 'configurator.low',
              desc: 'Warning beside a colour; followed by the ratio and what is needed',
            })}
            (${ratio.toFixed(1)} &lt; ${ENOUGH})</strong
          >`
        : nothing
    }
  </label>`;
}

function renderData({msg, data, onFile}: FormOptions) {
  return html`<label>
      ${msg('A file of your own: project file, GeoJSON or CSV', {
        id: 'configurator.file',
        desc: 'Label of a choice of a file; without one the ENSIE project is shown',
      })}
      <input
        class="file"
        type="file"
        accept=".json,.geojson,.csv,application/json,text/csv"
        @change=${({target}: Event) => onFile((target as HTMLInputElement).files?.[0])}
      />
    </label>
    <div class="data" role="status">${data}</div>`;
}
