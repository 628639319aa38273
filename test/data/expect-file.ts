import {expect} from '@open-wc/testing';
import {describeProblem} from '../../src/data/problems.js';
import {readFile, UnreadableError, type ReadProject} from '../../src/data/read.js';
import made from './foreign/made-files.json';

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

/** The files in test/real-life/made/, and how each has to be read. */
export const madeFiles = made as Record<string, Expected>;

/** Fails unless the file is read, or refused, as it has to be. */
export async function expectFile(name: string, content: Uint8Array): Promise<void> {
  const wanted = madeFiles[name]!;
  const result = await read(name, content);
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
}

async function read(name: string, content: Uint8Array): Promise<ReadProject | UnreadableError> {
  try {
    return await readFile({content, name, type: madeFiles[name]!.type});
  } catch (error) {
    return error as UnreadableError;
  }
}
