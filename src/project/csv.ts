import type {Conversion} from './read.js';
export function fromCsv(_text: string): Conversion {
  throw new Error('not yet');
}
