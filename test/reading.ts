import {expect} from '@open-wc/testing';
import {UnreadableError} from '../src/data/read.js';

/** Fails unless the data could not be read, for this reason. */
export async function isError(reading: Promise<unknown>, reason: string): Promise<void> {
  const error: unknown = await reading.catch((error: unknown) => error);
  expect(error).to.be.instanceOf(UnreadableError);
  expect((error as Error).message).to.equal(reason);
}
