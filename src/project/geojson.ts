import type {Converted} from './read.js';
import type {Raw} from './fields.js';
export function fromGeoJson(_value: Raw): Converted {
  throw new Error('not yet');
}
