import type {Plugin} from 'vite';

/**
 * A classic script is read in the page's encoding, and scripts are "optimised" by tools that take
 * `//` for a comment wherever it stands: both are written so that they stay what they are. Where such
 * a tool puts it behind another script, it neither goes on with its last line nor with its last
 * statement.
 */
export const hardened = (): Plugin => ({
  name: 'hardened',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code
        // Comments are gone by now, so that this is in texts; a regular expression ends in `\\//`.
        .replace(/(?<!\\)\/\//g, '/\\u002f')
        .replace(/^/, '\n;')
        .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
  },
});
