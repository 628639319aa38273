import type {Plugin} from 'vite';

/**
 * A classic script is read in the page's encoding, and scripts are "optimised" by tools that take
 * `//` for a comment wherever it stands: both are written so that they stay what they are. Where such
 * a tool puts it behind another script, it neither goes on with its last line nor with its last
 * statement. And its modules find each other on a page that has put something of its own into every
 * object.
 */
export const hardened = (): Plugin => ({
  name: 'hardened',
  renderChunk(code) {
    // The bundler's own helper, which would take what every object has for something that is exported.
    const hardenedCode = code
      .replace(/for \(var name in all\)/, 'for (var name of Object.keys(all))')
      .replace(/(__defProp\(target, [\w.]+, \{)/g, '$1__proto__: null,');
    if (hardenedCode.split('__proto__: null').length !== 3 || hardenedCode.includes('in all)')) {
      this.error('the helper that names exports has changed');
    }
    return hardenedCode;
  },
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
