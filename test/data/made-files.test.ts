import {expect} from '@open-wc/testing';
import {describeProblem} from '../../src/data/problems.js';
import {readFile, UnreadableError, type ReadProject} from '../../src/data/read.js';
import expected from './made-files.json';

/** What is known of a file: how much is in it, and some of it. */
interface Expected {
  readonly type?: string;
  readonly error?: string;
  readonly partners?: number;
  readonly placed?: number;
  readonly events?: number;
  readonly shows?: string;
  readonly country?: string;
  readonly website?: string;
  readonly start?: string;
  readonly end?: string;
  readonly time?: string;
  readonly when?: string;
  readonly said?: readonly string[];
}

async function read(name: string, type?: string): Promise<ReadProject | UnreadableError> {
  const response = await fetch(`/test/real-life/made/${name}`);
  const content = new Uint8Array(await response.arrayBuffer());
  try {
    return await readFile({content, name, type});
  } catch (error) {
    return error as UnreadableError;
  }
}

describe('files that people have', () => {
  for (const [name, wanted] of Object.entries(expected as Record<string, Expected>)) {
    it(name, async () => {
      const result = await read(name, wanted.type);
      if (wanted.error !== undefined) {
        expect(result).to.be.instanceOf(UnreadableError);
        expect((result as Error).message).to.contain(wanted.error);
        return;
      }
      if (result instanceof Error) throw result;
      const {partners, events} = result.project;
      expect(partners.length, 'partners').to.equal(wanted.partners);
      expect(partners.filter(({position}) => position).length, 'placed').to.equal(wanted.placed);
      expect(events.length, 'events').to.equal(wanted.events);
      const [partner, event] = [partners[0], events[0]];
      if (wanted.shows) expect(JSON.stringify(partners)).to.contain(`"${wanted.shows}"`);
      if (wanted.country) expect(partner!.country).to.equal(wanted.country);
      if (wanted.website) expect(partner!.website).to.equal(wanted.website);
      for (const key of ['start', 'end', 'time', 'when'] as const) {
        if (event) expect(event[key], key).to.equal(wanted[key]);
      }
      const lines = result.problems.map(describeProblem);
      for (const line of wanted.said ?? []) expect(lines.join('\n')).to.contain(line);
      if (!wanted.said) expect(lines).to.deep.equal([]);
    });
  }
});
