import {expect, fixture, html} from '@open-wc/testing';
import type * as Axe from 'axe-core';
import axeTags from '../axe-tags.json';
import answers from '../axe-answers.json';
import {renderStatements} from '../../src/configurator/result/statements.js';
import type {MsgFn} from '../../src/internal/language/messages.js';
import {locales} from '../../src/internal/language/locales.js';
import {templates} from '../../src/locales/configurator.js';
import {manyPartners, otherProject, place, settled, tags} from '../fixtures.js';

/** What the widgets say of their own accessibility, and what no machine can say of it. */

const read = async (path: string) => (await fetch(new URL(path, import.meta.url))).text();
const engine = globalThis as unknown as {axe: typeof Axe};

describe('the accessibility page', () => {
  it('has every part in its scope, and claims no exemption', async () => {
    const page = (await read('../../docs/accessibility.md')).replace(/\s+/g, ' ');
    const [, parts = ''] = /The whole of each widget is in scope: ([^.]+)\./.exec(page) ?? [];
    for (const part of ['map', 'list', 'controls', 'timeline', 'objectives', 'funding statement']) {
      expect(parts).to.include(part);
    }
    const claims = page.match(
      /[^.]*\b(exempt\w*|disproportionate|out of scope|not in scope)\b[^.]*\./gi,
    );
    expect(claims?.map((claim) => claim.trim())).to.deep.equal([
      'No exemption is claimed, not even the one for online maps.',
    ]);
  });

  it('is right about what the engines look for', () => {
    // WCAG 2.2 AA includes 2.0 and 2.1; the standard names what of it is law.
    for (const tag of ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549']) {
      expect(axeTags).to.include(tag);
    }
  });
});

describe('the accessibility statement that a town pastes', () => {
  const texts = async (locale: string): Promise<string[]> => {
    const own = (templates as Record<string, Record<string, string>>)[locale];
    const msg = ((text: string, {id}: {id: string}) => own?.[id] ?? text) as unknown as MsgFn;
    const page = await fixture(
      html`<div>${renderStatements(msg, (_name, _label, text) => html`<p>${text}</p>`)}</div>`,
    );
    return page.querySelector('.accessibility p')!.textContent.split('\n\n');
  };

  for (const locale of locales) {
    it(`says what it is built for and who has not tested it: ${locale}`, async () => {
      const [english, own] = [await texts('en'), await texts(locale)];
      expect(own.length).to.equal(3);
      expect(own[0]).to.match(/WCAG 2\.2.*EN 301 549/);
      if (locale !== 'en') expect(own.filter((text) => english.includes(text))).to.deep.equal([]);
    });
  }
});

/** axe asks about what it cannot see: each question has a person's answer in axe-answers.json. */
describe('what axe asks a person', () => {
  const projects = {
    'the project': undefined,
    'another project': {...otherProject, objectives: [{text: 'Meet', status: 'achieved'}]},
    'sixty partners': manyPartners(60),
  };
  for (const tag of tags) {
    for (const [name, project] of Object.entries(projects)) {
      it(`has an answer: ${tag} of ${name}`, async () => {
        const element = await place(tag, {project});
        if ('showMap' in element) await element.showMap();
        await settled(element);
        await import('axe-core/axe.min.js');
        const {incomplete} = await engine.axe.run(element, {
          runOnly: {type: 'tag', values: axeTags},
          resultTypes: ['incomplete'],
        });
        const open = incomplete.flatMap(({id, nodes}) =>
          nodes
            .map(({target}) => target.flat().at(-1)!)
            .filter((selector) => {
              const node = element.shadowRoot!.querySelector(selector);
              return !answers.some(
                (answer) => answer.rule === id && node?.matches(answer.selector),
              );
            })
            .map((selector) => `${id}: ${selector}`),
        );
        expect(open).to.deep.equal([]);
      });
    }
  }
});
