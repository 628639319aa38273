import {noticedBy} from './fault.mjs';

const still = noticedBy('test/internal/still.test.ts');
const module = 'src/internal/still.ts';

/** What a page would have to keep, or to do again. */
export const speedFaults = [
  still(
    'S1 the comments of the template engine stay',
    module,
    'comment.parentNode!.removeChild(comment);',
    'void comment;',
  ),
  still(
    'S2 all is written anew with every update',
    module,
    'if (written === this.#written) return noChange;',
    '',
  ),
  still(
    'S2 what has changed is not written',
    module,
    'JSON.stringify(content)',
    'JSON.stringify(content).slice(0, 20)',
  ),
];
