import type {Conversion} from './read.js';
export function fromChildren(_host: Element): Conversion {
  throw new Error('not yet');
}
