import type {Converted} from './read.js';
export function fromChildren(_host: Element): Converted {
  throw new Error('not yet');
}
