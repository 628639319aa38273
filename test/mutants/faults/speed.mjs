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
    'if (isSame(content, this.#written)) return noChange;',
    '',
  ),
  still('S2 what has changed is not written', module, 'isSame(value, those[i])', 'value || !value'),
  still(
    'S2 a template is taken for another',
    module,
    '(a as Content)!.strings === (b as Content)!.strings &&',
    '',
  ),
  still(
    'S2 a list that is longer is taken for the same',
    module,
    'these.length === those?.length &&',
    '!!those &&',
  ),
];
