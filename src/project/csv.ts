import type {Converted} from './read.js';
export function fromCsv(_text: string): Converted {
  throw new Error('not yet');
}
