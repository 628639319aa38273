import type {MsgFn} from '../internal/language/messages.js';

/** What `embed.html` says where no script runs: "npm run localize" writes it there in each language. */
export const scriptNeeded = (msg: MsgFn): string =>
  msg('This part of the page needs JavaScript.', {
    id: 'frame.script',
    desc: 'All that a frame shows where scripts are forbidden; all languages at once, as none is known',
  });
