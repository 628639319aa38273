import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import type {Project} from '../../src/project/project.js';
import {find, findAll, place, settled, tags, type Tag} from '../fixtures.js';
import {expectWarning} from '../helpers.js';
import {anything, options, payloads} from './anything.js';
import {waitUntil} from '../wait.js';

/** What only a string that became markup could have made. */
function foreign(element: Element): string[] {
  const found: string[] = [];
  for (const node of findAll(element, '*')) {
    if (/^(script|iframe|img|object|embed|style|base|form|template|math)$/.test(node.localName)) {
      found.push(node.localName);
    }
    if (node.localName.includes('-')) found.push(node.localName);
    for (const {name} of [...node.attributes]) {
      if (name.startsWith('on')) found.push(`${node.localName} ${name}`);
    }
    const href = node.getAttribute('href');
    if (href && !/^(https?|mailto):/.test(new URL(href, document.baseURI).protocol)) {
      found.push(href);
    }
  }
  return found;
}

/** What bad data may say on the console; that rendering failed (ENSIE-099) is not among it. */
const allowed = /ENSIE-0(03|30|31|40|41)/;

const shown = (element: Element) => find(element, '.card, .notice p');

async function expectHarmless(tag: Tag, data: unknown): Promise<void> {
  const element = await place(tag, {project: data});
  await waitUntil(() => shown(element), `<${tag}> shows something`);
  await settled(element);
  expect(foreign(element)).to.deep.equal([]);
  expect('__xss' in window).to.equal(false);
  element.remove();
}

describe('elements, whatever they are given,', () => {
  for (const tag of tags) {
    it(`have nothing of it but text: <${tag}>`, async function () {
      this.timeout(120_000);
      expectWarning(allowed);
      const numRuns = 60;
      await fc.assert(
        fc.asyncProperty(anything, (value) => expectHarmless(tag, value ?? 0)),
        {...options, numRuns},
      );
    });

    it(`show a payload in every field as text: <${tag}>`, async function () {
      this.timeout(60_000);
      expectWarning(allowed);
      for (const payload of payloads) await expectHarmless(tag, withPayload(payload));
    });
  }

  it('would be found out if they made markup of it', async () => {
    const element = await place('ensie-partner-map');
    const card = find(element, '.card');
    card.innerHTML = '<a href="javascript:1">x</a><b onclick="1"></b><img><ensie-x></ensie-x>';
    expect(foreign(element)).to.have.members(['javascript:1', 'b onclick', 'img', 'ensie-x']);
  });
});

/** A project with the payload in each of its fields. */
function withPayload(payload: string): Project {
  const texts = {en: payload};
  const links = [
    {url: payload, title: payload},
    {url: 'https://example.org/', title: payload},
  ];
  return {
    acronym: payload,
    title: texts,
    start: payload,
    end: '2018',
    goal: texts,
    objectives: [payload, {text: texts, workPackage: payload, evidence: links}],
    results: [{text: payload, status: payload as 'planned', evidence: links}],
    partners: [
      {id: payload, name: payload, lang: payload, country: 'SK', website: payload},
      {
        id: 'a',
        name: payload,
        translation: texts,
        town: payload,
        region: texts,
        country: payload,
        position: [48, 19],
        website: `https://example.org/${payload}`,
      },
    ],
    events: [
      {id: payload, number: 1, title: texts, start: '2018', town: payload, country: 'SK', links},
      {id: 'b', title: payload, description: texts, host: payload, lang: payload},
    ],
    funding: {
      grant: payload,
      programme: payload,
      strand: texts,
      measure: payload,
      period: '2014-2020',
    },
  };
}
